/// A word, number or mark of the text.
struct Token: Sendable {
    /// The first byte of the token.
    var start: Int
    /// The byte after the token.
    var end: Int
    /// What the word says; see ``Word``.
    var value = 0
    var word: Word
    /// Whether the first letter is a capital.
    var isCapitalised = false
    /// Whether white space stands before the token.
    var hasGap = false

    /// What the value says of a word of the sentence.
    var form: WordForm { WordForm(rawValue: value) ?? .plain }

    /// The length in bytes.
    var length: Int { end - start }
}
