extension SourceFile {
    /// Where a problem of the file as a whole is shown, since an editor's program can only jump to a line: at the first line that has a letter, a digit
    /// or a character beyond ASCII, which in a file with front matter is mostly the one with the title; at the start where there is none.
    ///
    /// An empty range of UTF-8 byte offsets, at the line's first byte that is not white space.
    var opening: Range<Int> {
        var start: Int?
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case 0x0A, 0x0D: start = nil
            case 0x09, 0x20: break
            // A byte order mark (U+FEFF) says nothing.
            case 0xEF where offset == 0, 0xBB where offset == 1, 0xBF where offset == 2: break
            default:
                start = start ?? offset
                if let start, byte.speaks { return start..<start }
            }
        }
        return 0..<0
    }
}

extension UInt8 {
    fileprivate var speaks: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: true
        default: false
        }
    }
}
