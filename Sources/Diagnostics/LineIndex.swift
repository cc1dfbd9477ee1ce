import Searching

/// Finds the line and column of byte offsets in one file.
///
/// Building it takes one pass over the file, a look-up a binary search and a bounded stretch of the line.
/// Lines end at LF, CRLF or CR. A byte order mark at the start belongs to no line.
public struct LineIndex: Sendable {
    /// A beginning of a user-perceived character inside a long line, so that a look-up need not start at the line's.
    private struct Checkpoint {
        var offset: Int
        var column: Int
    }

    /// Lines of more bytes than this have checkpoints.
    private static let longLine = 2048
    private static let checkpointDistance = 512

    private let bytes: [UInt8]
    /// The offset of each line's first byte; never empty.
    private let lineStarts: [Int]
    /// In order of offset.
    private let checkpoints: [Checkpoint]

    /// Indexes a file's bytes, well-formed UTF-8 or not.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let lineStarts = Self.lineStarts(in: bytes)
        var checkpoints: [Checkpoint] = []
        for (line, start) in lineStarts.enumerated() {
            let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
            guard end - start > Self.longLine else { continue }
            var next = start + Self.checkpointDistance
            for (column, grapheme) in Grapheme.all(in: bytes, start..<end).enumerated() where grapheme.range.lowerBound >= next {
                checkpoints.append(Checkpoint(offset: grapheme.range.lowerBound, column: column + 1))
                next = grapheme.range.lowerBound + Self.checkpointDistance
            }
        }
        self.lineStarts = lineStarts
        self.checkpoints = checkpoints
    }

    /// The line and column of a byte offset, both counted from 1; columns count user-perceived characters.
    ///
    /// An offset inside a character has that character's column, one inside a line end the column after the line's last
    /// character. An offset outside the file is moved to the nearer end.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let line = line(at: offset)
        let range = lineRange(line)
        let offset = min(max(offset, range.lowerBound), range.upperBound)
        let start = checkpoint(in: range, before: offset)
        // Whether a character begins at the offset depends on what precedes and on the one code point there: four bytes at most.
        let graphemes = Grapheme.all(in: bytes, start.offset..<min(offset + 4, range.upperBound))
        return (line, start.column + graphemes.count { $0.range.upperBound <= offset })
    }

    /// The byte range of a line, counted from 1, without its line end; empty at the nearer end of the file if there is no such line.
    public func lineRange(_ line: Int) -> Range<Int> {
        guard line >= 1 else { return lineStarts[0]..<lineStarts[0] }
        guard line <= lineStarts.count else { return bytes.count..<bytes.count }
        let start = lineStarts[line - 1]
        guard line < lineStarts.count else { return start..<bytes.count }
        let next = lineStarts[line]
        let isCRLF = bytes[next - 1] == UInt8(ascii: "\n") && next - 2 >= start && bytes[next - 2] == UInt8(ascii: "\r")
        return start..<(isCRLF ? next - 2 : next - 1)
    }

    /// A line's characters round an offset: the whole line, or of a long one a stretch from at least 512 bytes before to 1 KiB after the offset.
    func graphemes(ofLine line: Int, around offset: Int) -> ArraySlice<Grapheme> {
        let range = lineRange(line)
        guard range.count > Self.longLine else { return Grapheme.all(in: bytes, range)[...] }
        let start = checkpoint(in: range, before: offset - 512).offset
        var end = min(offset + 1024, range.upperBound)
        // Not inside a code point: its first bytes would be a character of their own.
        while end < range.upperBound, bytes[end] & 0xC0 == 0x80, end > offset + 1020 { end -= 1 }
        let graphemes = Grapheme.all(in: bytes, start..<end)
        // The last character may have been cut.
        return end < range.upperBound ? graphemes.dropLast() : graphemes[...]
    }

    private func line(at offset: Int) -> Int {
        lineStarts.partitioningIndex { $0 > max(offset, lineStarts[0]) }
    }

    private func checkpoint(in line: Range<Int>, before offset: Int) -> Checkpoint {
        let count = checkpoints.partitioningIndex { $0.offset > offset }
        guard count > 0, checkpoints[count - 1].offset >= line.lowerBound else { return Checkpoint(offset: line.lowerBound, column: 1) }
        return checkpoints[count - 1]
    }

    private static func lineStarts(in bytes: [UInt8]) -> [Int] {
        bytes.withUnsafeBufferPointer { bytes in
            var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
            var offset = 0
            let count = bytes.count
            while offset < count {
                let byte = bytes[offset]
                offset += 1
                guard byte <= 0x0D else { continue }
                let isLineEnd = byte == 0x0A || (byte == 0x0D && (offset == count || bytes[offset] != 0x0A))
                if isLineEnd { starts.append(offset) }
            }
            return starts
        }
    }
}
