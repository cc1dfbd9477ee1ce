/// A page that editors write about the site itself: about, method, policies.
public struct EditorialPage: Sendable {
    /// The file's name, and the address.
    public let id: Identifier<EditorialPage>
    /// The file, relative to the root.
    public let file: String
    /// The headline, plain text.
    public var title: String
    /// One sentence, empty if there is none.
    public var summary: String
    /// Old ids, which lead here.
    public var formerly: [Located<String>]
    /// The id of its short address, which leads here whatever it is called; nil for none.
    public var short: Located<String>?
    /// The text.
    public var body: Prose

    /// All of it.
    public init(
        id: Identifier<EditorialPage>, file: String, title: String, summary: String, formerly: [Located<String>], short: Located<String>? = nil,
        body: Prose
    ) {
        self.id = id
        self.file = file
        self.title = title
        self.summary = summary
        self.formerly = formerly
        self.short = short
        self.body = body
    }
}
