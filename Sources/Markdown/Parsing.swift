import CCMarkGFM

/// What is recognised beside CommonMark.
public struct ParsingOptions: Sendable {
    /// Whether straight quotes, `--`, `---` and `...` become typographic characters, as English text wants them.
    public var smartPunctuation: Bool
    /// Whether tables, strikethrough, bare addresses, task lists and footnotes are recognised.
    public var extended: Bool

    /// The options of a site's texts, if nothing else is said.
    public init(smartPunctuation: Bool = true, extended: Bool = true) {
        self.smartPunctuation = smartPunctuation
        self.extended = extended
    }
}

extension Document {
    /// Parses CommonMark 0.29 with GFM's tables, strikethrough, bare addresses and task lists, and footnotes.
    ///
    /// Safe to call from many threads at once. Every text is Markdown: nothing is rejected here.
    ///
    /// - Parameters:
    ///   - source: a whole file's bytes, UTF-8, fewer than 4 GiB.
    ///   - body: the part of it that is Markdown, behind the front matter; ranges are offsets into `source`.
    ///   - options: what is recognised beside CommonMark.
    public init(parsing source: [UInt8], body: Range<Int>? = nil, options: ParsingOptions = ParsingOptions()) {
        let body = body ?? 0..<source.count
        var flags = CMARK_OPT_DEFAULT
        if options.smartPunctuation { flags |= CMARK_OPT_SMART }
        if options.extended { flags |= CMARK_OPT_FOOTNOTES }
        let tree = CMarkTree(
            parsing: source[body], options: flags, extensions: options.extended ? ["table", "strikethrough", "autolink", "tasklist"] : [])
        self = TreeReader(source: source, body: body, smartPunctuation: options.smartPunctuation).document(from: tree)
    }

    /// Parses a text that stands by itself.
    public init(parsing text: String, options: ParsingOptions = ParsingOptions()) {
        self.init(parsing: Array(text.utf8), options: options)
    }
}
