/// One occurrence of a name in a text.
public struct NameMatch: Hashable, Sendable {
    /// The name as UTF-8 byte offsets in the text that was searched, end exclusive. Covers every original character from the name's
    /// first to its last, with the combining marks that follow it; a possessive ending and a proclitic stay outside.
    public var range: Range<Int>

    /// The positions, in the list that the matcher was made from, of all patterns that are this name and whose case rule accepts it.
    /// Ascending, never empty.
    public var patterns: [Int]

    /// Whether a single hyphen joins the name to what stands before it: "pro-Russia".
    public var hyphenBefore: Bool

    /// Whether a single hyphen joins the name to what stands after it: "US-backed".
    public var hyphenAfter: Bool

    /// Whether one-letter Arabic words (and, so, in, to, as) are written together with the name: "وحلب", "بالرقة".
    public var hasProclitic: Bool

    /// Creates a match.
    public init(range: Range<Int>, patterns: [Int], hyphenBefore: Bool = false, hyphenAfter: Bool = false, hasProclitic: Bool = false) {
        self.range = range
        self.patterns = patterns
        self.hyphenBefore = hyphenBefore
        self.hyphenAfter = hyphenAfter
        self.hasProclitic = hasProclitic
    }
}
