/// The words of a text one after another, ASCII letters in lower case, without what stands between them.
struct WordSequence: Sendable {
    private let words: [String]

    init(_ text: String) {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            if let letter = Self.letter(scalar) {
                word.unicodeScalars.append(letter)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        self.words = word.isEmpty ? words : words + [word]
    }

    /// Whether all the words of another text stand in this one, next to each other.
    func contains(_ other: WordSequence) -> Bool {
        guard let first = other.words.first else { return true }
        return words.indices.contains { words[$0] == first && words[$0...].starts(with: other.words) }
    }

    /// A letter as a word has it; nil for any other sign.
    private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "a"..."z": scalar
        case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) | 0x20)
        default: !scalar.isASCII && scalar.properties.isAlphabetic ? scalar : nil
        }
    }
}
