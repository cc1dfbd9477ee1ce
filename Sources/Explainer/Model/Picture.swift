/// A picture from content/media with what a reader must know of it.
public struct Picture: Sendable {
    /// Its path inside content/media.
    public let file: String
    /// What it shows, for those who do not see it.
    public let alt: String
    /// Whose picture it is, empty if nothing is said.
    public let credit: String
    /// The bytes of the file that say so.
    public let creditRange: Range<Int>?
    /// What to say under it, without markup; empty if nothing is said.
    public let caption: Prose

    /// - Parameters:
    ///   - file: its path inside content/media.
    ///   - alt: what it shows.
    ///   - credit: whose it is.
    ///   - caption: what to say under it.
    ///   - creditRange: the bytes of the file that say whose it is.
    public init(file: String, alt: String, credit: String, caption: Prose, creditRange: Range<Int>? = nil) {
        self.file = file
        self.alt = alt
        self.credit = credit
        self.creditRange = creditRange
        self.caption = caption
    }
}
