import Explainer

/// What a picture of a timeline shows and where, before it is drawn: a panel with an axis and a lane for each side; or, where one panel would be
/// too crowded, one that counts all events and a closer look at the busiest part.
///
/// Places along the axis are shares of the width, so that a picture fills any width while texts and marks keep their size. What overlaps and
/// what fits is decided for the narrowest screen.
struct TimelinePicture: Sendable {
    /// A stretch of time with its own axis.
    struct Panel: Sendable {
        let frame: TimelineFrame
        /// One for each side, in order; one alone where the panel does not tell sides apart.
        let lanes: [TimelineLane]
        /// Whether each side has a lane of its own.
        let hasSides: Bool
        /// Whether bars count the short events; else every date has a mark.
        let hasBars: Bool

        /// The highest bar.
        var most: Int { lanes.flatMap(\.bars).map(\.events.count).max() ?? 0 }
    }

    /// The whole, then a closer look at its busiest part if that is needed.
    let panels: [Panel]

    /// The width of the axis on a screen of 320 pixels, in pixels.
    static let narrowest = 264.0
    /// What a finger needs (WCAG 2.2, 2.5.8), in pixels.
    static let smallestTarget = 24.0
    /// The shortest bar that can be told from a dot, in pixels.
    static let smallestBar = 14.0
    /// How many rows of marks a lane has at most.
    static let mostRows = 8
    /// How many rows of marks stand above bars at most.
    private static let mostRowsAboveBars = 3
    /// How many marks a panel has at most.
    private static let mostMarks = 48
    /// How many bars a lane has at most.
    private static let mostParts = 48

    /// Arranges events; nil where there are fewer than two different dates, of which no picture is needed.
    ///
    /// - Parameters:
    ///   - events: all of them, in the order of the timeline.
    ///   - lanes: those of each side; an event may stand in several lanes. Empty where sides are not to be told apart.
    ///   - limits: the days to show; nil shows all.
    ///   - isSmall: whether only the busiest part is shown.
    init?(_ events: [TimelineLane.Entry], lanes: [[TimelineLane.Entry]] = [], within limits: TimelineFrame? = nil, isSmall: Bool = false) {
        let extents = events.map(\.extent)
        guard Set(extents.map { [$0.first, $0.last] }).count > 1, let around = TimelineFrame.around(extents) else { return nil }
        let frame = limits.map { Self.frame(of: extents, within: $0) } ?? around
        let hasSides = lanes.count > 1
        let shown = hasSides ? lanes : [events]
        if let panel = Self.marks(shown, hasSides, in: frame) {
            panels = [panel]
        } else if let closer = TimelineFocus.frame(of: extents, in: frame) {
            let busiest = Self.marks(shown, hasSides, in: closer) ?? Self.bars(shown, hasSides, in: closer)
            panels = isSmall ? [busiest] : [Self.bars([events], false, in: frame), busiest]
        } else {
            panels = [Self.bars(shown, hasSides, in: frame)]
        }
    }

    /// A mark for every date, if they are few enough.
    private static func marks(_ lanes: [[TimelineLane.Entry]], _ hasSides: Bool, in frame: TimelineFrame) -> Panel? {
        let lanes = lanes.map { TimelineLane.marks(visible($0, in: frame), in: frame) }
        guard lanes.allSatisfy({ $0.rows <= mostRows }), lanes.reduce(0, { $0 + $1.marks.count }) <= mostMarks else { return nil }
        return Panel(frame: frame, lanes: lanes, hasSides: hasSides, hasBars: false)
    }

    private static func bars(_ lanes: [[TimelineLane.Entry]], _ hasSides: Bool, in frame: TimelineFrame) -> Panel {
        let parts = TimelineTick.Step.parts(of: frame, atMost: mostParts)
        let lanes = lanes.map { TimelineLane.bars(visible($0, in: frame), in: frame, parts: parts, rows: mostRowsAboveBars) }
        return Panel(frame: frame, lanes: lanes, hasSides: hasSides, hasBars: true)
    }

    /// The part of some limits in which something lies.
    private static func frame(of extents: [TimelineExtent], within limits: TimelineFrame) -> TimelineFrame {
        let inside = extents.filter { $0.last >= limits.first && $0.first <= limits.last }
        guard let first = inside.map({ max($0.first, limits.first) }).min(), let last = inside.map({ min($0.last, limits.last) }).max() else {
            return limits
        }
        let whole = TimelineFrame.whole(from: first, to: last)
        return TimelineFrame(from: max(whole.first, limits.first), to: min(whole.last, limits.last))
    }

    /// What lies in a frame, or reaches into it.
    private static func visible(_ entries: [TimelineLane.Entry], in frame: TimelineFrame) -> [TimelineLane.Entry] {
        entries.filter { entry in
            (entry.extent.last >= frame.first || entry.extent.end == .open) && (entry.extent.first <= frame.last || entry.extent.start == .open)
        }
    }
}
