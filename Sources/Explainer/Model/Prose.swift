public import Markdown

/// A text in Markdown, parsed once, with the ids of its headings.
public struct Prose: Sendable {
    /// The text.
    public let document: Document
    /// Its headings, with ids that are unique in the page.
    public let headings: [Heading]

    /// Ids that pages give to their own parts, so that no heading gets one.
    public static let reservedIDs: Set<String> = Set(
        [
            "main", "contents", "corrections", "notes", "sources", "named-places", "named-actors", "often", "credits", "events", "mentions",
            "contains",
            "control", "speaks", "record", "articles", "start", "latest", "key-events", "who", "where",
        ] + Contributor.Role.allCases.map { "works-\($0.rawValue)" })

    /// - Parameter document: the parsed text.
    public init(_ document: Document) {
        self.document = document
        headings = document.headings(reserving: Self.reservedIDs)
    }

    /// No text at all.
    public static let empty = Prose(Document(parsing: ""))

    /// Whether there is nothing to show.
    public var isEmpty: Bool { document.isEmpty }
}
