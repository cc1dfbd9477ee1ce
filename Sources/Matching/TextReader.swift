/// Reads folded scalars from UTF-8 bytes, forwards and backwards. Ill-formed bytes are read one at a time and match nothing.
struct TextReader {
    // Raw buffers, so that a copy of the reader counts no references. Every access stands behind a check of its bounds.
    let bytes: UnsafeBufferPointer<UInt8>
    private let table: UnsafeBufferPointer<FoldedScalar>

    /// Calls `body` with a reader that must not outlive the call.
    static func read<Result>(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (TextReader) -> Result) -> Result {
        FoldedScalar.table.withUnsafeBufferPointer { body(TextReader(bytes: bytes, table: $0)) }
    }

    /// A reader of some of the bytes.
    func part(_ range: Range<Int>) -> TextReader { TextReader(bytes: UnsafeBufferPointer(rebasing: bytes[range]), table: table) }

    /// The number of bytes.
    var count: Int { bytes.count }

    /// The scalar that begins at a byte offset below `count`.
    @inline(__always)
    func scalar(at offset: Int) -> FoldedScalar {
        let byte = bytes[offset]
        if byte < 0x80 { return table[Int(byte)] }
        if byte < 0xE0, byte >= 0xC2, let second = continuation(at: offset + 1) { return table[Int(byte & 0x1F) << 6 | second] }
        return longScalar(at: offset, lead: byte)
    }

    /// The first scalar at or after an offset that is not dropped, and its offset.
    func kept(from offset: Int) -> (scalar: FoldedScalar, offset: Int)? {
        var offset = offset
        while offset < count {
            let scalar = scalar(at: offset)
            if !scalar.isDropped { return (scalar, offset) }
            offset += Int(scalar.length)
        }
        return nil
    }

    /// The last scalar before an offset that is not dropped, and its offset.
    func kept(before offset: Int) -> (scalar: FoldedScalar, offset: Int)? {
        var offset = offset
        while offset > 0 {
            let (scalar, start) = scalar(before: offset)
            if !scalar.isDropped { return (scalar, start) }
            offset = start
        }
        return nil
    }

    /// The scalar that ends at a byte offset above 0, and the offset where it begins.
    func scalar(before offset: Int) -> (scalar: FoldedScalar, offset: Int) {
        var start = offset - 1
        while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        let scalar = scalar(at: start)
        return start + Int(scalar.length) == offset ? (scalar, start) : (.illFormed, offset - 1)
    }

    // RFC 3629, section 4: no overlong forms, no surrogates, nothing above U+10FFFF.
    private func longScalar(at offset: Int, lead: UInt8) -> FoldedScalar {
        guard lead >= 0xE0, lead < 0xF5, let second = continuation(at: offset + 1) else { return .illFormed }
        guard let third = continuation(at: offset + 2) else { return .illFormed }
        var value = Int(lead & 0x0F) << 12 | second << 6 | third
        if lead < 0xF0 {
            if value < 0x0800 { return .illFormed }
            if value < table.count { return table[value] }
        } else {
            guard let fourth = continuation(at: offset + 3) else { return .illFormed }
            value = Int(lead & 0x07) << 18 | second << 12 | third << 6 | fourth
            if value < 0x1_0000 { return .illFormed }
        }
        return Unicode.Scalar(UInt32(value)).map { FoldedScalar($0) } ?? .illFormed
    }

    @inline(__always)
    private func continuation(at offset: Int) -> Int? {
        guard offset < count, bytes[offset] & 0xC0 == 0x80 else { return nil }
        return Int(bytes[offset] & 0x3F)
    }
}
