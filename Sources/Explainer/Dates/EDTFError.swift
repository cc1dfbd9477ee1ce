/// Why a text is no date of EDTF level 1.
public struct EDTFError: Error, Sendable, Hashable {
    /// The bytes at fault, as UTF-8 offsets into the text that was given. Empty where something is missing.
    public let offset: Range<Int>
    /// What is wrong and what to write, for people: lower case, without a full stop.
    public let message: String
    /// The whole text as it may have been meant, itself valid; nil where that would be a guess.
    public let suggestion: String?
}
