/// Reads a file from the front, and never beyond its end.
struct ByteReader {
    let bytes: [UInt8]
    private(set) var position: Int
    let end: Int

    init(_ bytes: [UInt8]) { self.init(bytes, in: 0..<bytes.count) }

    /// Reads a part; `range` lies inside the file.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    var isAtEnd: Bool { position == end }
    var remaining: Int { end - position }

    /// Where the next `count` bytes are, which are passed.
    mutating func take(_ count: Int) throws(PictureDamage) -> Range<Int> {
        guard count >= 0, count <= remaining else { throw .truncated }
        defer { position += count }
        return position..<(position + count)
    }

    /// Reads again from an earlier position.
    mutating func goBack(to earlier: Int) { position = earlier }

    mutating func byte() throws(PictureDamage) -> UInt8 { bytes[try take(1).lowerBound] }

    mutating func bigEndian(_ count: Int) throws(PictureDamage) -> Int {
        bytes[try take(count)].reduce(0) { $0 << 8 | Int($1) }
    }

    mutating func littleEndian(_ count: Int) throws(PictureDamage) -> Int {
        bytes[try take(count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// Passes everything before the next byte `value`, and returns where that was.
    mutating func skip(to value: UInt8) throws(PictureDamage) -> Range<Int> {
        let start = position
        // Through the pointer: in a debug build, the array's own search takes fifty times as long.
        let found = bytes.withUnsafeBufferPointer { buffer in
            var index = start
            while index < end, buffer[index] != value { index += 1 }
            return index
        }
        guard found < end else { throw .truncated }
        position = found
        return start..<found
    }
}

extension Array<UInt8> {
    /// Whether `text` stands at the front of a range of these bytes.
    func has(_ text: StaticString, at range: Range<Int>) -> Bool {
        text.withUTF8Buffer { text in range.count >= text.count && self[range].starts(with: text) }
    }

    mutating func append(bigEndian value: Int, count: Int) {
        for shift in stride(from: (count - 1) * 8, through: 0, by: -8) { append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    mutating func append(littleEndian value: Int, count: Int) {
        for shift in stride(from: 0, to: count * 8, by: 8) { append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    mutating func append(_ text: StaticString) { text.withUTF8Buffer { append(contentsOf: $0) } }
}
