import Explainer

/// Who held a place when, as bars along an axis, before it is drawn: a row for each holder, in the order of the place's file.
struct ControlBar: Sendable {
    /// The time of one statement.
    struct Segment: Sendable {
        let statement: ControlStatement
        /// Where it holds or may hold, as shares of the width.
        let possible: Range<Double>
        /// Where it surely holds; nil where it nowhere does.
        let certain: Range<Double>?
        let start: TimelineExtent.Edge
        let end: TimelineExtent.Edge
    }

    /// What one actor held.
    struct Row: Sendable {
        let holder: Identifier<Actor>
        var segments: [Segment]
    }

    let frame: TimelineFrame
    let rows: [Row]

    /// Arranges the statements about one place; nil where fewer than two dates are known, of which no picture is needed.
    ///
    /// - Parameters:
    ///   - statements: all of them, in the order of the place's file.
    ///   - day: the state of affairs that the site describes, up to which bars without an end reach; nil: to the last date.
    init?(_ statements: [ControlStatement], asOf day: CalendarDay?) {
        let spans = statements.compactMap { statement in statement.span.possible.map { (statement, $0) } }
        var days = spans.flatMap { [$0.1.first, $0.1.last].compactMap { $0?.daysSinceEpoch } }
        if statements.contains(where: { $0.span.possible?.last == nil && $0.span.possible != nil }), let day { days.append(day.daysSinceEpoch) }
        guard Set(days).count > 1, let first = days.min(), let last = days.max() else { return nil }
        let frame = TimelineFrame.whole(from: first, to: last)
        self.frame = frame
        var rows: [Row] = []
        for (statement, possible) in spans {
            let segment = Self.segment(statement, possible, in: frame, until: last)
            if let position = rows.firstIndex(where: { $0.holder == statement.entry.by }) {
                rows[position].segments.append(segment)
            } else {
                rows.append(Row(holder: statement.entry.by, segments: [segment]))
            }
        }
        self.rows = rows
    }

    private static func segment(
        _ statement: ControlStatement, _ possible: ControlSpan.Days, in frame: TimelineFrame, until last: Int
    ) -> Segment {
        func shares(_ days: ControlSpan.Days) -> Range<Double> {
            let start = days.first.map { frame.start(of: $0.daysSinceEpoch) } ?? 0
            let end = frame.end(of: days.last?.daysSinceEpoch ?? last)
            return start..<max(start, end)
        }
        let exact = shares(possible)
        let whole = widened(exact)
        return Segment(
            statement: statement, possible: whole, certain: statement.span.certain.map { widened(shares($0), from: exact, to: whole) },
            start: edge(statement.entry.from, hasLimit: possible.first != nil), end: edge(statement.entry.to, hasLimit: possible.last != nil))
    }

    /// No narrower than what can be told from a line, inside the frame.
    private static func widened(_ shares: Range<Double>) -> Range<Double> {
        let width = max(shares.upperBound - shares.lowerBound, TimelinePicture.smallestBar / TimelinePicture.narrowest)
        let start = min(shares.lowerBound, 1 - width)
        return start..<start + width
    }

    /// A part of a time that was widened: where the two end together, they still do.
    private static func widened(_ part: Range<Double>, from exact: Range<Double>, to whole: Range<Double>) -> Range<Double> {
        let start = part.lowerBound == exact.lowerBound ? whole.lowerBound : max(part.lowerBound, whole.lowerBound)
        let end = part.upperBound == exact.upperBound ? whole.upperBound : min(part.upperBound, whole.upperBound)
        return start..<max(start, end)
    }

    /// Nothing is known beyond a date that only says by when, or until when at least, and beyond a beginning that nobody names.
    private static func edge(_ date: PartialDate?, hasLimit: Bool) -> TimelineExtent.Edge {
        if !hasLimit { return .open }
        switch date?.form {
        case .starting, .ending, nil: return .unknown
        case .single, .interval: return .known
        }
    }
}
