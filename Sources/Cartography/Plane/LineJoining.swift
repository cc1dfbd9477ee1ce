/// Lines that files cut into pieces, put together again: a piece keeps both its ends however coarsely it is drawn, and a border of a thousand pieces
/// would need a thousand of them.
public enum LineJoining {
    /// Lines joined where exactly two of them meet at their ends; the order is that of the first piece of each.
    ///
    /// - Parameters:
    ///   - lines: in any order and direction.
    ///   - mayTurn: whether a piece may be run through from its end, so that two which begin at one point are joined, too.
    /// - Returns: all points of all lines, each line in the direction of its first piece.
    public static func join(_ lines: [[Position]], mayTurn: Bool) -> [[Position]] {
        var ends: [Position: [(line: Int, isStart: Bool)]] = [:]
        for (number, line) in lines.enumerated() where line.first != line.last {
            if let first = line.first { ends[first, default: []].append((number, true)) }
            if let last = line.last { ends[last, default: []].append((number, false)) }
        }
        var isUsed = Array(repeating: false, count: lines.count)
        /// The pieces that go on from an end of a line; `isForward` says whether they are to run away from it.
        func continuation(from number: Int, atStart: Bool, isForward: Bool) -> [[Position]] {
            var pieces: [[Position]] = []
            var (line, atStart) = (number, atStart)
            while let end = atStart ? lines[line].first : lines[line].last, let meeting = ends[end], meeting.count == 2 {
                let next = meeting[0].line == line && meeting[0].isStart == atStart ? meeting[1] : meeting[0]
                let isTurned = next.isStart != isForward
                guard !isUsed[next.line], mayTurn || !isTurned else { break }
                isUsed[next.line] = true
                pieces.append(isTurned ? lines[next.line].reversed() : lines[next.line])
                (line, atStart) = (next.line, !next.isStart)
            }
            return pieces
        }
        return lines.indices.compactMap { number -> [Position]? in
            guard !isUsed[number] else { return nil }
            isUsed[number] = true
            let behind = continuation(from: number, atStart: false, isForward: true)
            let before = continuation(from: number, atStart: true, isForward: false)
            let pieces = before.reversed() + [lines[number]] + behind
            return pieces.dropFirst().reduce(into: pieces[0]) { $0.append(contentsOf: $1.dropFirst()) }
        }
    }
}
