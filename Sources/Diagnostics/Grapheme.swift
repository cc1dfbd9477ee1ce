/// A user-perceived character (extended grapheme cluster, UAX #29) and the bytes that it takes in its file.
struct Grapheme: Equatable {
    /// The character; ill-formed bytes are U+FFFD.
    var character: Character
    /// The bytes, ill-formed ones as they stand in the file.
    var range: Range<Int>

    /// The user-perceived characters of a stretch of bytes, in order and without gaps.
    ///
    /// Ill-formed UTF-8 becomes U+FFFD for each maximal subpart (The Unicode Standard, section 3.9).
    static func all(in bytes: [UInt8], _ range: Range<Int>) -> [Grapheme] {
        // Printable ASCII never joins with itself.
        if bytes[range].allSatisfy({ 0x20..<0x7F ~= $0 }) {
            return range.map { Grapheme(character: Character(Unicode.Scalar(bytes[$0])), range: $0..<$0 + 1) }
        }
        var scalars = String.UnicodeScalarView()
        var lengths: [Int] = []
        var parser = Unicode.UTF8.ForwardParser()
        var input = bytes[range].makeIterator()
        parsing: while true {
            switch parser.parseScalar(from: &input) {
            case .valid(let encoded):
                scalars.append(Unicode.UTF8.decode(encoded))
                lengths.append(encoded.count)
            case .error(let length):
                scalars.append("\u{FFFD}")
                lengths.append(length)
            case .emptyInput:
                break parsing
            }
        }

        var graphemes: [Grapheme] = []
        var offset = range.lowerBound
        var scalar = 0
        for character in String(scalars) {
            let start = offset
            for _ in character.unicodeScalars {
                offset += lengths[scalar]
                scalar += 1
            }
            graphemes.append(Grapheme(character: character, range: start..<offset))
        }
        return graphemes
    }
}
