import Explainer
import HTML

/// A ``ControlBar`` as SVG: the holder's colour, a pattern for how it held the place, broken lines where that is not sure.
struct ControlDrawing {
    let bar: ControlBar
    /// The name of each row's holder, with the shape of its side.
    let labels: [TimelineAxis.Label]
    /// The colour of each row; nil for that of the site.
    let colors: [String?]
    /// What a statement says, for those who point at its bar.
    let title: (ControlStatement) -> String
    private let axis: TimelineAxis

    init(
        _ bar: ControlBar, labels: [TimelineAxis.Label], colors: [String?], language: Language, title: @escaping (ControlStatement) -> String
    ) {
        self.bar = bar
        self.labels = labels
        self.colors = colors
        self.title = title
        axis = TimelineAxis(frame: bar.frame, language: language)
    }

    // MARK: Sizes in pixels

    private static let padding = 6
    private static let barHeight = 18

    private func rowHeight(_ row: Int) -> Int { labels[row].lines.count * TimelineAxis.lineHeight + Self.barHeight + 2 * Self.padding }

    private var height: Int { bar.rows.indices.reduce(0) { $0 + rowHeight($1) } + TimelineAxis.height }

    // MARK: Parts

    /// The drawing, named by a text. What it shows stands beside it in words, so that it is one picture to those who listen.
    func svg(named name: String) -> Markup {
        element("svg", .class("tl-picture"), .width(percent: 100), .height(height), .role("img"), .aria("label", name)) {
            Self.patterns
            axis.draw(height: height)
            rows()
        }
    }

    private func rows() -> Markup {
        var top = 0
        var parts: [Markup] = []
        for (position, row) in bar.rows.enumerated() {
            let labelTop = top + Self.padding
            let barTop = labelTop + labels[position].lines.count * TimelineAxis.lineHeight
            parts.append(axis.draw(labels[position], top: labelTop))
            parts += row.segments.map { draw($0, top: barTop, fill: colors[position].map { .custom("fill", $0) } ?? .absent) }
            top += rowHeight(position)
        }
        return Markup(parts)
    }

    private func draw(_ segment: ControlBar.Segment, top: Int, fill: Attribute) -> Markup {
        element("g", .class("held")) {
            element("title") { title(segment.statement) }
            if segment.certain != segment.possible { rectangle(segment.possible, top, .class("perhaps")) }
            if let certain = segment.certain {
                rectangle(certain, top, fill)
                if let pattern = Self.pattern(of: segment.statement.status) { rectangle(certain, top, .custom("fill", pattern)) }
            }
            Self.sign(at: segment.start).map { axis.edge($0, at: segment.possible.lowerBound, top + Self.barHeight / 2, isBeginning: true) }
            Self.sign(at: segment.end).map { axis.edge($0, at: segment.possible.upperBound, top + Self.barHeight / 2, isBeginning: false) }
        }
    }

    private func rectangle(_ shares: Range<Double>, _ top: Int, _ attribute: Attribute) -> Markup {
        axis.rectangle(from: shares.lowerBound, to: shares.upperBound, top: top, height: Self.barHeight, attribute)
    }

    private static func sign(at edge: TimelineExtent.Edge) -> String? {
        switch edge {
        case .known: nil
        case .open: TimelineAxis.arrow
        case .unknown: TimelineAxis.dots
        }
    }

    // MARK: Patterns

    /// What is laid over the colour, in the colour of the page: nothing where an actor was alone, broad stripes where others were there, dots around
    /// what was surrounded, and almost everything where it is only claimed.
    static func pattern(of status: Place.Control.Status) -> String? {
        switch status {
        case .controlled: nil
        case .contested: "url(#held-contested)"
        case .besieged: "url(#held-besieged)"
        case .claimed: "url(#held-claimed)"
        }
    }

    /// The patterns, once a page.
    private static let patterns = Markup {
        element("defs") {
            pattern("held-contested", "M-2 2 2-2M0 8 8 0M6 10 10 6", class: "stripes")
            pattern("held-besieged", "M1 1h3v3H1zM5 5h3v3H5z", class: "dots")
            pattern("held-claimed", "M-2 6 2 10M0 0 8 8M6-2 10 2", class: "hatch")
        }
    }

    private static func pattern(_ id: String, _ path: String, class name: String) -> Markup {
        element(
            "pattern", .id(id), .width(8), .height(8), .custom("patternUnits", "userSpaceOnUse")
        ) {
            element("path", .class(name), .custom("d", path))
        }
    }
}
