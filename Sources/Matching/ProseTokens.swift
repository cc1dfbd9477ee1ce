/// Tells prose from e-mail addresses, handles, hashtags, URLs and host names, in which no name is one.
///
/// A token reaches from white space to white space; angle brackets, double quotes and all other punctuation beyond ASCII end it too.
/// It is not prose where it holds "@", "#" before a letter, "://", "www." or a full stop between a letter and a word of two letters or more, unless that word
/// begins like a sentence: "syria.org" is a host name, "U.S." and "the city.Then" are not.
struct ProseTokens {
    /// The token last looked at. Matches come in ascending order, so that each token is looked at once.
    private var token = 0..<0
    /// From the first to the last sign in the token that it is not prose; empty where it is.
    private var evidence = 0..<0

    /// Whether a match neither begins nor ends inside a token that is not prose. Signs inside the match are part of the name ("Change.org").
    mutating func areProse(around match: Range<Int>, in reader: TextReader) -> Bool {
        let last = reader.kept(before: match.upperBound)?.offset ?? match.lowerBound
        return isProse(at: match.lowerBound, match, reader) && isProse(at: last, match, reader)
    }

    private mutating func isProse(at offset: Int, _ match: Range<Int>, _ reader: TextReader) -> Bool {
        if !token.contains(offset) { readToken(around: offset, reader) }
        return evidence.isEmpty || (match.lowerBound <= evidence.lowerBound && evidence.upperBound <= match.upperBound)
    }

    private mutating func readToken(around offset: Int, _ reader: TextReader) {
        var end = offset + Int(reader.scalar(at: offset).length)
        token = offset..<end
        evidence = 0..<0
        // A name may begin or end with what ends tokens.
        if reader.scalar(at: offset).endsToken { return }
        var start = offset
        while start > 0 {
            let (scalar, previous) = reader.scalar(before: start)
            if scalar.endsToken { break }
            start = previous
        }
        while end < reader.count {
            let scalar = reader.scalar(at: end)
            if scalar.endsToken { break }
            end += Int(scalar.length)
        }
        token = start..<end
        for index in token where isSign(at: index, in: token, reader.bytes) {
            evidence = (evidence.isEmpty ? index : evidence.lowerBound)..<index + 1
        }
    }

    private func isSign(at index: Int, in token: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        func byte(_ offset: Int) -> UInt8 { token.contains(offset) ? bytes[offset] : 0x20 }
        switch bytes[index] {
        case UInt8(ascii: "@"):
            return true
        case UInt8(ascii: "#"):
            return byte(index + 1).isASCIILetter || byte(index + 1) >= 0x80
        case UInt8(ascii: ":"):
            return byte(index + 1) == UInt8(ascii: "/") && byte(index + 2) == UInt8(ascii: "/")
        case UInt8(ascii: "w"), UInt8(ascii: "W"):
            return (1...2).allSatisfy { byte(index + $0) | 0x20 == UInt8(ascii: "w") } && byte(index + 3) == UInt8(ascii: ".")
        case UInt8(ascii: "."):
            let (before, first, second) = (byte(index - 1), byte(index + 1), byte(index + 2))
            return (before.isASCIILetterOrDigit || before >= 0x80) && first.isASCIILetter && second.isASCIILetter
                && !(first.isASCIICapital && !second.isASCIICapital)
        default:
            return false
        }
    }
}

extension FoldedScalar {
    fileprivate var endsToken: Bool {
        switch kind {
        case .space: true
        case .other: value >= 0x80 || value == 0x22 || value == 0x3C || value == 0x3E
        default: false
        }
    }
}

extension UInt8 {
    fileprivate var isASCIICapital: Bool { self >= 0x41 && self <= 0x5A }
    var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    fileprivate var isASCIILetterOrDigit: Bool { isASCIILetter || (self >= 0x30 && self <= 0x39) }
}
