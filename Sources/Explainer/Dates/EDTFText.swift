/// The bytes of a text to be read as EDTF, and the making of errors that point into it.
struct EDTFText {
    let bytes: [UInt8]

    /// An error at the given bytes, with the text suggested that comes of putting a correction in their place, or in place of others.
    func error(_ offset: Range<Int>, _ message: String, replacing replaced: Range<Int>? = nil, with correction: String? = nil) -> EDTFError {
        EDTFError(offset: offset, message: message, suggestion: correction.map { self.replacing(replaced ?? offset, with: $0) })
    }

    /// The text with some of its bytes replaced.
    func replacing(_ range: Range<Int>, with correction: String) -> String {
        string(0..<range.lowerBound) + correction + string(range.upperBound..<bytes.count)
    }

    /// A part of the text.
    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The first place of a byte in a range.
    func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == byte { return index }
            index += 1
        }
        return nil
    }
}
