/// A page that editors write about the site itself: about, method, policies.
///
/// It never changes; a class, so that it is passed on as one reference.
public final class EditorialPage: Sendable {
    /// The file's name, and the address.
    public let id: Identifier<EditorialPage>
    /// The file, relative to the root.
    public let file: String
    /// The headline, plain text.
    public let title: String
    /// One sentence, empty if there is none.
    public let summary: String
    /// Old ids, which lead here.
    public let formerly: [Located<String>]
    /// The id of its short address, which leads here whatever it is called; nil for none.
    public let short: Located<String>?
    /// The text.
    public let body: Prose

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
