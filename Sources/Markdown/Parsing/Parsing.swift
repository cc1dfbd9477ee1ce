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
        // The extension for bare addresses stops at each w and each colon, which breaks a text into many pieces: only where it finds something.
        let addresses = options.extended ? source[body].withUnsafeBufferPointer(BareAddress.presence) : .none
        self = Self.parsed(source, body, options, findingAddresses: addresses == .possible)
        // A destination that has become text belongs to no link, and is a bare address.
        if addresses == .asDestination, literals.withUnsafeBufferPointer(BareAddress.presence) != .none {
            self = Self.parsed(source, body, options, findingAddresses: true)
        }
    }

    private static func parsed(_ source: [UInt8], _ body: Range<Int>, _ options: ParsingOptions, findingAddresses: Bool) -> Document {
        var flags = CMARK_OPT_DEFAULT
        if options.smartPunctuation { flags |= CMARK_OPT_SMART }
        if options.extended { flags |= CMARK_OPT_FOOTNOTES }
        let extensions = options.extended ? ["table", "strikethrough", "tasklist"] + (findingAddresses ? ["autolink"] : []) : []
        let tree = CMarkTree(parsing: source[body], options: flags, extensions: extensions)
        return TreeReader(source: source, body: body, smartPunctuation: options.smartPunctuation).document(from: tree)
    }

    /// Parses a text that stands by itself.
    public init(parsing text: String, options: ParsingOptions = ParsingOptions()) {
        self.init(parsing: Array(text.utf8), options: options)
    }
}
