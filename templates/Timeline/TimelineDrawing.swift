import Explainer
import HTML

/// A ``TimelinePicture`` as SVG.
struct TimelineDrawing {
    let panel: TimelinePicture.Panel
    /// One for each lane; nil for a lane without a name.
    let labels: [TimelineAxis.Label?]
    private let axis: TimelineAxis
    /// A link around marks, to the first of some events; the date is that of the mark.
    let link: (_ events: [Int], _ date: PartialDate?, _ class: String, _ content: () -> Markup) -> Markup

    init(
        _ panel: TimelinePicture.Panel, labels: [TimelineAxis.Label?], language: Language,
        link: @escaping (_ events: [Int], _ date: PartialDate?, _ class: String, _ content: () -> Markup) -> Markup
    ) {
        self.panel = panel
        self.labels = labels
        self.link = link
        axis = TimelineAxis(frame: panel.frame, language: language)
    }

    // MARK: Sizes in pixels

    private static let rowHeight = 24
    private static let barHeight = 44
    /// Above and below a lane's marks.
    private static let padding = 6

    /// The whole height.
    var height: Int { panel.lanes.indices.reduce(0) { $0 + laneHeight($1) } + TimelineAxis.height }

    private func labelHeight(_ lane: Int) -> Int { (labels[lane]?.lines.count ?? 0) * TimelineAxis.lineHeight }

    private func laneHeight(_ lane: Int) -> Int {
        labelHeight(lane) + panel.lanes[lane].rows * Self.rowHeight + (panel.hasBars ? Self.barHeight : 0) + 2 * Self.padding
    }

    // MARK: Parts

    /// The drawing, named by a text.
    func svg(named name: String) -> Markup {
        element(
            "svg", .class("tl-picture"), .width(percent: 100), .height(height), .role("group"), .aria("label", name)
        ) {
            axis.draw(height: height)
            lanes()
        }
    }

    private func lanes() -> Markup {
        var top = 0
        var parts: [Markup] = []
        for (position, lane) in panel.lanes.enumerated() {
            if position > 0 {
                parts.append(element("line", .class("tl-border"), .custom("x2", "100%"), .custom("y1", "\(top)"), .custom("y2", "\(top)")))
            }
            parts.append(
                element("g") {
                    labels[position].map { axis.draw($0, top: top + Self.padding) }
                    let marksTop = top + Self.padding + labelHeight(position)
                    for mark in lane.marks { draw(mark, middle: marksTop + mark.row * Self.rowHeight + Self.rowHeight / 2) }
                    for bar in lane.bars { draw(bar, bottom: top + laneHeight(position)) }
                })
            top += laneHeight(position)
        }
        return Markup(parts)
    }

    private func draw(_ mark: TimelineLane.Mark, middle: Int) -> Markup {
        var names = mark.isDot ? ["day"] : mark.extent.form == .lasting ? ["lasting"] : ["within"]
        if !mark.isSettled { names.append("unsettled") }
        if mark.isApproximate { names.append("about") }
        let center = (mark.start + mark.end) / 2
        return link(mark.events, nil, names.joined(separator: " ")) {
            Markup {
                if mark.isDot {
                    circle(center, middle, radius: Self.rowHeight / 2, .class("tl-hit"))
                    circle(center, middle, radius: mark.events.count > 1 ? 10 : 6)
                } else {
                    rectangle(from: mark.start, to: mark.end, top: middle - Self.rowHeight / 2, height: Self.rowHeight, .class("tl-hit"))
                    rectangle(from: mark.start, to: mark.end, top: middle - 8, height: 16, .custom("rx", "2"))
                    edges(mark, middle)
                }
                if mark.events.count > 1 { element("text", .custom("x", axis.x(center)), .custom("y", "\(middle + 4)")) { "\(mark.events.count)" } }
            }
        }
    }

    /// Arrows where a time goes on beyond the picture or without an end, dots where its end is not known.
    private func edges(_ mark: TimelineLane.Mark, _ middle: Int) -> Markup {
        let extent = mark.extent
        let left: String? =
            extent.start == .unknown ? TimelineAxis.dots : extent.start == .open || extent.first < panel.frame.first ? TimelineAxis.arrow : nil
        let right: String? =
            extent.end == .unknown ? TimelineAxis.dots : extent.end == .open || extent.last > panel.frame.last ? TimelineAxis.arrow : nil
        return Markup {
            left.map { axis.edge($0, at: mark.start, middle, isBeginning: true) }
            right.map { axis.edge($0, at: mark.end, middle, isBeginning: false) }
        }
    }

    private func draw(_ bar: TimelineLane.Bar, bottom: Int) -> Markup {
        let most = Self.barHeight - 4
        let height = max(3, bar.events.count * most / max(1, panel.most))
        let (start, end) = (panel.frame.start(of: bar.part.first), panel.frame.end(of: bar.part.last))
        let gap = (end - start) * 0.08
        return link(bar.events, bar.part.date, "bar") {
            Markup {
                rectangle(from: start, to: end, top: bottom - Self.barHeight, height: Self.barHeight, .class("tl-hit"))
                rectangle(from: start + gap, to: end - gap, top: bottom - height, height: height)
            }
        }
    }

    // MARK: Shapes

    private func circle(_ share: Double, _ middle: Int, radius: Int, _ attribute: Attribute = .absent) -> Markup {
        element("circle", attribute, .custom("cx", axis.x(share)), .custom("cy", "\(middle)"), .custom("r", "\(radius)"))
    }

    private func rectangle(from start: Double, to end: Double, top: Int, height: Int, _ attribute: Attribute = .absent) -> Markup {
        axis.rectangle(from: start, to: end, top: top, height: height, attribute)
    }
}

extension Attribute {
    /// A width as a share of what is around it.
    static func width(percent: Int) -> Attribute { .custom("width", "\(percent)%") }
}
