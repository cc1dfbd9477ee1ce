/// A page that editors write about the site itself: about, method, policies.
public struct EditorialPage: Sendable {
    public let id: Identifier<EditorialPage>
    /// The file, relative to the root.
    public let file: String
    public var title: String
    public var summary: String
    /// Old ids, which lead here.
    public var formerly: [Located<String>]
    public var body: Prose

    /// All of it.
    public init(id: Identifier<EditorialPage>, file: String, title: String, summary: String, formerly: [Located<String>], body: Prose) {
        self.id = id
        self.file = file
        self.title = title
        self.summary = summary
        self.formerly = formerly
        self.body = body
    }
}
