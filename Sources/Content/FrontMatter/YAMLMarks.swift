import Searching

/// Finds the bytes that the YAML parser's lines and columns mean; one pass beforehand, then a bounded number of steps.
struct YAMLMarks {
    /// Where each line starts, as the parser counts them: behind LF, CRLF, CR, and behind NEL, LS and PS (YAML 1.1, section 5.4).
    let lineStarts: [Int]
    /// How many code points stand before each line.
    private let lineScalars: [Int]
    /// Where every 64th code point starts.
    private let checkpoints: [Int]
    private let bytes: [UInt8]
    private let end: Int

    private static let distance = 64

    init(_ bytes: [UInt8], _ yaml: Range<Int>) {
        var lineStarts = [yaml.lowerBound]
        var lineScalars = [0]
        var checkpoints: [Int] = []
        var scalars = 0
        for position in yaml {
            if bytes[position] & 0xC0 != 0x80 {
                if scalars.isMultiple(of: Self.distance) { checkpoints.append(position) }
                scalars += 1
            }
            if Self.endsLine(position, in: bytes, yaml) {
                lineStarts.append(position + 1)
                lineScalars.append(scalars)
            }
        }
        self.bytes = bytes
        end = yaml.upperBound
        self.lineStarts = lineStarts
        self.lineScalars = lineScalars
        self.checkpoints = checkpoints
    }

    private static func endsLine(_ position: Int, in bytes: [UInt8], _ yaml: Range<Int>) -> Bool {
        switch bytes[position] {
        case 0x0A: true
        case 0x0D: position + 1 == yaml.upperBound || bytes[position + 1] != 0x0A
        case 0x85: position > yaml.lowerBound && bytes[position - 1] == 0xC2
        case 0xA8, 0xA9: position > yaml.lowerBound + 1 && bytes[position - 1] == 0x80 && bytes[position - 2] == 0xE2
        default: false
        }
    }

    /// The byte at a line and a column, both counted from 1, columns in code points; the end where there is none.
    func offset(line: Int, column: Int) -> Int {
        guard lineStarts.indices.contains(line - 1), column >= 1 else { return end }
        if line < lineStarts.count {
            let count = lineStarts[line] - lineStarts[line - 1]
            // In a line of ASCII, a column is a byte.
            if column <= count, count == lineScalars[line] - lineScalars[line - 1] { return lineStarts[line - 1] + column - 1 }
        }
        let scalar = lineScalars[line - 1] + column - 1
        guard scalar / Self.distance < checkpoints.count else { return end }
        var position = checkpoints[scalar / Self.distance]
        for _ in 0..<(scalar % Self.distance) {
            guard position < end else { return end }
            position += 1
            while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
        }
        return position
    }

    /// The line, counted from 0, that a byte stands on.
    func line(of offset: Int) -> Int {
        max(0, lineStarts.partitioningIndex { $0 > offset } - 1)
    }
}
