/// Short forms whose full stop ends no sentence.
public enum ShortForms {
    /// Whether the full stop behind a word belongs to it: always that of a title ("Gen. Name"), before a digit that of a month, a day of the week or
    /// a number ("Oct. 5", "No. 3").
    ///
    /// - Parameters:
    ///   - word: the UTF-8 bytes of its letters.
    ///   - beforeDigit: whether a digit follows the full stop.
    /// - Returns: false where the full stop ends the sentence, and for words that the table does not know.
    public static func keepsFullStop(_ word: ArraySlice<UInt8>, beforeDigit: Bool) -> Bool {
        guard !word.isEmpty, word.count <= WordKey.limit else { return false }
        var key = WordKey()
        for byte in word { key.append(byte | 0x20) }
        guard let entry = Vocabulary.table[key] else { return false }
        let isCapitalised = word.first.map { $0 & 0x20 == 0 } ?? false
        guard isCapitalised || !entry.needsCapital && word.count <= 2 else { return false }
        return keepsFullStop(entry.word, entry.value, beforeDigit: beforeDigit)
    }

    /// As above, of a word of the grammar.
    static func keepsFullStop(_ word: Word, _ value: Int, beforeDigit: Bool) -> Bool {
        switch word {
        case .title, .circa: true
        case .shortMonth, .shortWeekday: beforeDigit
        case .numbered: beforeDigit && value == WordForm.abbreviation.rawValue
        default: false
        }
    }
}
