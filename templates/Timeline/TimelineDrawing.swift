import Explainer
import HTML

/// A ``TimelinePicture`` as SVG.
struct TimelineDrawing {
    let panel: TimelinePicture.Panel
    /// One for each lane; nil for a lane without a name.
    let labels: [TimelineAxis.Label?]
    private let axis: TimelineAxis
    /// A link around a mark, to the first of its events.
    let link: (_ mark: TimelineLane.Mark, _ class: String, _ content: () -> Markup) -> Markup
    /// What stands around a bar. Bars are too narrow for fingers, so that they lead nowhere.
    let group: (_ bar: TimelineLane.Bar, _ content: () -> Markup) -> Markup

    init(
        _ panel: TimelinePicture.Panel, labels: [TimelineAxis.Label?], language: Language,
        link: @escaping (_ mark: TimelineLane.Mark, _ class: String, _ content: () -> Markup) -> Markup,
        group: @escaping (_ bar: TimelineLane.Bar, _ content: () -> Markup) -> Markup
    ) {
        self.panel = panel
        self.labels = labels
        self.link = link
        self.group = group
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
        let isShort = mark.narrowWidth < TimelinePicture.smallestBar
        let center = (mark.start + mark.end) / 2
        // From the middle of a bar that is drawn longer than its days.
        let half = isShort ? Int(TimelinePicture.smallestBar / 2) : 0
        return Markup {
            left.map { axis.edge($0, at: isShort ? center : mark.start, outward: half, middle, isBeginning: true) }
            right.map { axis.edge($0, at: isShort ? center : mark.end, outward: half, middle, isBeginning: false) }
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
        element("circle", attribute, .custom("cx", axis.x(share)), .custom("cy", "\(middle)"), .custom("r", "\(radius)"))
    }

    /// The days of a mark; where they are narrower than so many pixels on the narrowest screen, as many pixels around their middle.
    private func rectangle(_ mark: TimelineLane.Mark, atLeast pixels: Double, top: Int, height: Int, _ attribute: Attribute) -> Markup {
        guard mark.narrowWidth < pixels else { return rectangle(from: mark.start, to: mark.end, top: top, height: height, attribute) }
        return element("svg", .custom("x", axis.x((mark.start + mark.end) / 2)), .custom("y", "\(top)")) {
            element("rect", attribute, .custom("x", "\(Int(-pixels / 2))"), .custom("width", "\(Int(pixels))"), .height(height))
        }
    }

    private func rectangle(from start: Double, to end: Double, top: Int, height: Int, _ attribute: Attribute = .absent) -> Markup {
        axis.rectangle(from: start, to: end, top: top, height: height, attribute)
    }
}

extension Attribute {
    /// A width as a share of what is around it.
    static func width(percent: Int) -> Attribute { .custom("width", "\(percent)%") }
}
