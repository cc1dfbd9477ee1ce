/// What a picture shows of one side: marks above each other where they would overlap, or bars that count.
struct TimelineLane: Sendable {
    /// An event as a picture needs it.
    struct Entry: Sendable {
        /// Its position among the site's events.
        let event: Int
        let extent: TimelineExtent
        /// Whether it is confirmed or reported, neither claimed nor disputed.
        let isSettled: Bool
    }

    /// One mark: all events of the lane with the same days.
    struct Mark: Sendable {
        /// In the order of the timeline; the mark leads to the first.
        var events: [Int]
        let extent: TimelineExtent
        /// Whether at least one of them is confirmed or reported.
        var isSettled: Bool
        /// Whether all of them are estimates or in doubt.
        var isApproximate: Bool
        /// Where it starts and ends, as shares of the width.
        let start: Double
        let end: Double
        /// From 0, the lowest.
        var row = 0
    }

    /// One bar of several: all short events of the lane that begin in one part of the frame.
    struct Bar: Sendable {
        /// In the order of the timeline; the bar leads to the first.
        let events: [Int]
        /// The days that it counts.
        let part: TimelineFrame
    }

    var marks: [Mark] = []
    var bars: [Bar] = []
    /// How many long events found no room.
    var omitted = 0

    /// How many rows the marks take.
    var rows: Int { (marks.map(\.row).max() ?? -1) + 1 }

    /// The marks of all entries, each as wide as its days, in as many rows as it takes.
    static func marks(_ entries: [Entry], in frame: TimelineFrame) -> TimelineLane {
        var positions: [Key: Int] = [:]
        var marks: [Mark] = []
        for entry in entries {
            let key = Key(entry.extent)
            if let position = positions[key] {
                marks[position].events.append(entry.event)
                marks[position].isSettled = marks[position].isSettled || entry.isSettled
                marks[position].isApproximate = marks[position].isApproximate && entry.extent.isApproximate
            } else {
                positions[key] = marks.count
                marks.append(mark(entry, in: frame))
            }
        }
        return TimelineLane(marks: packed(marks))
    }

    /// Bars that count short events by the part of the frame in which they begin, and marks for the long ones, as far as there are rows. The
    /// parts fill the frame, each starting where the one before it ends.
    static func bars(_ entries: [Entry], in frame: TimelineFrame, parts: [TimelineFrame], rows: Int) -> TimelineLane {
        let longest = parts.map(\.length).max() ?? 1
        func isCounted(_ extent: TimelineExtent) -> Bool {
            extent.length <= longest && extent.start == .known && extent.end == .known && extent.first >= frame.first
        }
        var lane = marks(entries.filter { !isCounted($0.extent) }, in: frame)
        lane.omitted = lane.marks.filter { $0.row >= rows }.reduce(0) { $0 + $1.events.count }
        lane.marks.removeAll { $0.row >= rows }
        var counted: [[Int]] = parts.map { _ in [] }
        var part = 0
        for entry in entries.filter({ isCounted($0.extent) }).sorted(by: { $0.extent.first < $1.extent.first }) {
            while part + 1 < parts.count, parts[part].last < entry.extent.first { part += 1 }
            counted[part].append(entry.event)
        }
        lane.bars = zip(counted, parts).filter { !$0.0.isEmpty }.map { Bar(events: $0.sorted(), part: $1) }
        return lane
    }

    /// Marks of the same days are one, whether or not the days are estimates.
    private struct Key: Hashable {
        let first: Int
        let last: Int
        let form: TimelineExtent.Form
        let edges: [TimelineExtent.Edge]

        init(_ extent: TimelineExtent) {
            first = extent.first
            last = extent.last
            form = extent.form
            edges = [extent.start, extent.end]
        }
    }

    private static func mark(_ entry: Entry, in frame: TimelineFrame) -> Mark {
        let extent = entry.extent
        return Mark(
            events: [entry.event], extent: extent, isSettled: entry.isSettled, isApproximate: extent.isApproximate,
            start: extent.start == .open ? 0 : frame.start(of: extent.first), end: extent.end == .open ? 1 : frame.end(of: extent.last))
    }

    // MARK: Rows

    /// Each in the lowest row in which it overlaps nothing, in the order of their starts.
    private static func packed(_ marks: [Mark]) -> [Mark] {
        var marks = marks.sorted { ($0.start, $1.end, $0.events.first ?? 0) < ($1.start, $0.end, $1.events.first ?? 0) }
        var ends: [Double] = []
        for position in marks.indices {
            let (start, end) = marks[position].space
            let row = ends.firstIndex { $0 <= start } ?? ends.count
            if row == ends.count { ends.append(end) } else { ends[row] = end }
            marks[position].row = row
        }
        return marks
    }
}

extension TimelineLane.Mark {
    /// Where the mark stands in the narrowest picture, with what must stay free around it, in pixels.
    var space: (start: Double, end: Double) {
        let (left, right) = (start * TimelinePicture.narrowest, end * TimelinePicture.narrowest)
        let needed = max(right - left, TimelinePicture.smallestTarget)
        let middle = (left + right) / 2
        let before = extent.start == .unknown ? Self.dots : 0
        let behind = extent.end == .unknown ? Self.dots : 0
        return (middle - needed / 2 - before, middle + needed / 2 + behind)
    }

    /// The room for the dots that stand for an end that is not known, in pixels.
    private static let dots = 14.0

    /// Whether it is too short for a bar and drawn as a dot; what has an end that is missing is not, since a dot shows no ends.
    var isDot: Bool {
        guard extent.start == .known, extent.end == .known else { return false }
        return extent.form == .day || (end - start) * TimelinePicture.narrowest < TimelinePicture.smallestBar
    }
}
