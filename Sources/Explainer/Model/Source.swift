/// A document that the explainer rests on.
///
/// It never changes; a class, so that it is passed on as one reference.
public final class Source: Sendable {
    /// The file's name, and the address.
    public let id: Identifier<Source>
    /// The file, relative to the root.
    public let file: String
    /// What it is called, plain text.
    public let title: String
    /// Who published it.
    public let publisher: String
    /// Where it was published, http or https.
    public let url: String?
    /// A copy in an archive, http or https.
    public let archived: String?
    /// When it was published, as far as it is known.
    public let published: PartialDate?
    /// The names of those who wrote it, as it gives them.
    public let authors: [Located<String>]
    /// Those of them whom the site presents.
    public let reportedBy: [Identifier<Contributor>]
    /// BCP 47.
    public let language: String?
    /// The actor that it speaks for.
    public let party: Identifier<Actor>?
    /// Old ids, which lead here.
    public let formerly: [Located<String>]
    /// The id of its short address, which leads here whatever it is called; nil for none.
    public let short: Located<String>?
    /// What the explainer takes from it, in its own words.
    public let record: Prose

    /// All of it.
    public init(
        id: Identifier<Source>, file: String, title: String, publisher: String, url: String?, archived: String?, published: PartialDate?,
        authors: [Located<String>],
        reportedBy: [Identifier<Contributor>], language: String?, party: Identifier<Actor>?, formerly: [Located<String>] = [],
        short: Located<String>? = nil, record: Prose
    ) {
        self.id = id
        self.file = file
        self.title = title
        self.publisher = publisher
        self.url = url
        self.archived = archived
        self.published = published
        self.authors = authors
        self.reportedBy = reportedBy
        self.language = language
        self.party = party
        self.formerly = formerly
        self.short = short
        self.record = record
    }
}
