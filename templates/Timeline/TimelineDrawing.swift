import Explainer
import HTML

/// A ``TimelinePicture`` as SVG. Lengths along the axis are percentages and all others pixels, so that texts keep their size on every screen.
struct TimelineDrawing {
    /// What stands above a lane.
    struct Label {
        let lines: [String]
        let mark: Markup
    }

    let panel: TimelinePicture.Panel
    /// One for each lane; nil for a lane without a name.
    let labels: [Label?]
    let language: Language
    /// The ticks for narrow and for wide screens.
    let ticks: (narrow: [TimelineTick], wide: [TimelineTick])
    /// A link around a mark, to the first of its events.
    let link: (_ mark: TimelineLane.Mark, _ class: String, _ content: () -> Markup) -> Markup
    /// What stands around a bar. Bars are too narrow for fingers, so that they lead nowhere.
    let group: (_ bar: TimelineLane.Bar, _ content: () -> Markup) -> Markup

    init(
        _ panel: TimelinePicture.Panel, labels: [Label?], language: Language,
        link: @escaping (_ mark: TimelineLane.Mark, _ class: String, _ content: () -> Markup) -> Markup,
        group: @escaping (_ bar: TimelineLane.Bar, _ content: () -> Markup) -> Markup
    ) {
        self.panel = panel
        self.labels = labels
        self.language = language
        self.link = link
        self.group = group
        ticks = (
            TimelineTick.ticks(in: panel.frame, width: TimelinePicture.narrowest, language: language.dates),
            TimelineTick.ticks(in: panel.frame, width: Self.wide, language: language.dates)
        )
    }

    // MARK: Sizes in pixels

    private static let wide = 600.0
    private static let lineHeight = 18
    private static let rowHeight = 24
    private static let barHeight = 44
    private static let axisHeight = 24
    /// Above and below a lane's marks.
    private static let padding = 6

    /// The whole height.
    var height: Int { panel.lanes.indices.reduce(0) { $0 + laneHeight($1) } + Self.axisHeight }

    private func labelHeight(_ lane: Int) -> Int { (labels[lane]?.lines.count ?? 0) * Self.lineHeight }

    private func laneHeight(_ lane: Int) -> Int {
        labelHeight(lane) + panel.lanes[lane].rows * Self.rowHeight + (panel.hasBars ? Self.barHeight : 0) + 2 * Self.padding
    }

    // MARK: Along the axis

    /// A share of the width as a percentage, marks at the edges a little inwards; from right to left where the language runs so.
    private func x(_ share: Double) -> String {
        let inward = 2.5 + 95 * share
        return Self.percent(language.isRightToLeft ? 100 - inward : inward)
    }

    private func width(_ share: Double) -> String { Self.percent(95 * share) }

    private static func percent(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let fraction = hundredths % 100
        let digits = fraction == 0 ? "" : fraction % 10 == 0 ? ".\(fraction / 10)" : fraction < 10 ? ".0\(fraction)" : ".\(fraction)"
        return "\(hundredths / 100)\(digits)%"
    }

    // MARK: Parts

    /// The drawing, named by a text.
    func svg(named name: String) -> Markup {
        element(
            "svg", .class("tl-picture"), .width(percent: 100), .height(height), .role("group"), .aria("label", name)
        ) {
            axis()
            lanes()
        }
    }

    private func axis() -> Markup {
        let bottom = height - Self.axisHeight
        return Markup {
            element("line", .class("tl-axis"), .custom("x2", "100%"), .custom("y1", "\(bottom)"), .custom("y2", "\(bottom)"))
            if ticks.narrow == ticks.wide {
                tickMarks(ticks.narrow, bottom)
            } else {
                element("g", .class("tl-narrow")) { tickMarks(ticks.narrow, bottom) }
                element("g", .class("tl-wide")) { tickMarks(ticks.wide, bottom) }
            }
        }
    }

    private func tickMarks(_ ticks: [TimelineTick], _ bottom: Int) -> Markup {
        Markup {
            for tick in ticks {
                element("line", .custom("x1", x(tick.position)), .custom("x2", x(tick.position)), .custom("y2", "\(bottom + 5)"))
                element("text", .custom("x", x(tick.labelPosition)), .custom("y", "\(height - 5)")) { tick.label }
            }
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
                    labels[position].map { draw($0, top: top + Self.padding) }
                    let marksTop = top + Self.padding + labelHeight(position)
                    for mark in lane.marks { draw(mark, middle: marksTop + mark.row * Self.rowHeight + Self.rowHeight / 2) }
                    for bar in lane.bars { draw(bar, bottom: top + laneHeight(position)) }
                })
            top += laneHeight(position)
        }
        return Markup(parts)
    }

    private func draw(_ label: Label, top: Int) -> Markup {
        let indent = label.mark.isEmpty ? 0 : 20
        return Markup {
            if !label.mark.isEmpty {
                element("svg", .custom("x", language.isRightToLeft ? "100%" : "0"), .custom("y", "\(top + 2)")) {
                    element("g", .custom("transform", language.isRightToLeft ? "translate(-15)" : "translate(1)")) { label.mark }
                }
            }
            for (line, text) in label.lines.enumerated() {
                element(
                    "text", .class("tl-label"), .custom("x", language.isRightToLeft ? "100%" : "0"),
                    .custom("dx", "\(language.isRightToLeft ? -indent : indent)"), .custom("y", "\(top + 13 + line * Self.lineHeight)")
                ) { text }
            }
        }
    }

    private func draw(_ mark: TimelineLane.Mark, middle: Int) -> Markup {
        var names = mark.isDot ? ["day"] : mark.extent.form == .lasting ? ["lasting"] : ["within"]
        if !mark.isSettled { names.append("unsettled") }
        if mark.isApproximate { names.append("about") }
        let center = (mark.start + mark.end) / 2
        return link(mark, names.joined(separator: " ")) {
            Markup {
                if mark.isDot {
                    circle(center, middle, radius: Self.rowHeight / 2, .class("tl-hit"))
                    circle(center, middle, radius: mark.events.count > 1 ? 10 : 6)
                } else {
                    rectangle(
                        mark, atLeast: TimelinePicture.smallestTarget, top: middle - Self.rowHeight / 2, height: Self.rowHeight, .class("tl-hit"))
                    rectangle(mark, atLeast: TimelinePicture.smallestBar, top: middle - 8, height: 16, .custom("rx", "2"))
                    edges(mark, middle)
                }
                if mark.events.count > 1 { element("text", .custom("x", x(center)), .custom("y", "\(middle + 4)")) { "\(mark.events.count)" } }
            }
        }
    }

    /// Arrows where a time goes on beyond the picture or without an end, dots where its end is not known.
    private func edges(_ mark: TimelineLane.Mark, _ middle: Int) -> Markup {
        let extent = mark.extent
        let left: String? = extent.start == .unknown ? Self.dots : extent.start == .open || extent.first < panel.frame.first ? Self.arrow : nil
        let right: String? = extent.end == .unknown ? Self.dots : extent.end == .open || extent.last > panel.frame.last ? Self.arrow : nil
        let isShort = mark.narrowWidth < TimelinePicture.smallestBar
        let center = (mark.start + mark.end) / 2
        // From the middle of a bar that is drawn longer than its days.
        let half = isShort ? Int(TimelinePicture.smallestBar / 2) * (language.isRightToLeft ? -1 : 1) : 0
        return Markup {
            left.map { edge($0, at: isShort ? center : mark.start, by: -half, middle, isMirrored: !language.isRightToLeft) }
            right.map { edge($0, at: isShort ? center : mark.end, by: half, middle, isMirrored: language.isRightToLeft) }
        }
    }

    private static let arrow = "M0-8 8 0 0 8z"
    private static let dots = "M3-2h3v4h-3zM9-2h3v4h-3z"

    private func edge(_ path: String, at share: Double, by offset: Int, _ middle: Int, isMirrored: Bool) -> Markup {
        let transforms = (offset == 0 ? [] : ["translate(\(offset))"]) + (isMirrored ? ["scale(-1 1)"] : [])
        let transform: Attribute = transforms.isEmpty ? .absent : .custom("transform", transforms.joined(separator: " "))
        return element("svg", .custom("x", x(share)), .custom("y", "\(middle)")) {
            element("path", .class("tl-edge"), .custom("d", path), transform)
        }
    }

    private func draw(_ bar: TimelineLane.Bar, bottom: Int) -> Markup {
        let most = Self.barHeight - 4
        let height = max(3, bar.events.count * most / max(1, panel.most))
        let hollow = bar.unsettled == 0 ? 0 : max(3, bar.unsettled * most / max(1, panel.most))
        let (start, end) = (panel.frame.start(of: bar.part.first), panel.frame.end(of: bar.part.last))
        let gap = (end - start) * 0.08
        return group(bar) {
            Markup {
                if bar.unsettled < bar.events.count {
                    rectangle(from: start + gap, to: end - gap, top: bottom - height, height: max(3, height - hollow))
                }
                if hollow > 0 { rectangle(from: start + gap, to: end - gap, top: bottom - hollow, height: hollow, .class("tl-hollow")) }
            }
        }
    }

    // MARK: Shapes

    private func circle(_ share: Double, _ middle: Int, radius: Int, _ attribute: Attribute = .absent) -> Markup {
        element("circle", attribute, .custom("cx", x(share)), .custom("cy", "\(middle)"), .custom("r", "\(radius)"))
    }

    /// The days of a mark; where they are narrower than so many pixels on the narrowest screen, as many pixels around their middle.
    private func rectangle(_ mark: TimelineLane.Mark, atLeast pixels: Double, top: Int, height: Int, _ attribute: Attribute) -> Markup {
        guard mark.narrowWidth < pixels else { return rectangle(from: mark.start, to: mark.end, top: top, height: height, attribute) }
        return element("svg", .custom("x", x((mark.start + mark.end) / 2)), .custom("y", "\(top)")) {
            element("rect", attribute, .custom("x", "\(Int(-pixels / 2))"), .custom("width", "\(Int(pixels))"), .height(height))
        }
    }

    private func rectangle(from start: Double, to end: Double, top: Int, height: Int, _ attribute: Attribute = .absent) -> Markup {
        element(
            "rect", attribute, .custom("x", x(language.isRightToLeft ? end : start)), .custom("width", width(end - start)), .custom("y", "\(top)"),
            .height(height))
    }
}

extension Attribute {
    /// A width as a share of what is around it.
    fileprivate static func width(percent: Int) -> Attribute { .custom("width", "\(percent)%") }
}
