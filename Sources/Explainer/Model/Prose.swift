public import Markdown

/// A text in Markdown, parsed once, with the ids of its headings.
///
/// It never changes; a class, so that articles and places can be handed on without touching all that their texts hold.
public final class Prose: Sendable {
    /// The text.
    public let document: Document
    /// Its headings, with ids that are unique in the page.
    public let headings: [Heading]
    /// How it lies in its file.
    public let place: TextPlace

    /// Ids that pages give to their own parts, so that no heading gets one; those with a sign that no heading's id has need not be here.
    public static let reservedIDs: Set<String> = Set(
        [
            "articles",
            "contains",
            "contents",
            "control",
            "corrections",
            "credits",
            "dated",
            "events",
            "events-within",
            "held-besieged",
            "held-claimed",
            "held-contested",
            "key-events",
            "latest",
            "main",
            "mentions",
            "named-actors",
            "named-places",
            "notes",
            "often",
            "pages",
            "record",
            "sources",
            "speaks",
            "start",
            "strip",
            "where",
            "who",
            SiteSettings.publisherAnchor,
        ] + Contributor.Role.allCases.map { "works-\($0.rawValue)" })

    /// - Parameters:
    ///   - document: the parsed text.
    ///   - place: how it lies in its file.
    public init(_ document: Document, at place: TextPlace = .body) {
        self.document = document
        self.place = place
        headings = document.headings(reserving: Self.reservedIDs)
    }

    /// No text at all.
    public static let empty = Prose(Document(parsing: ""))

    /// The bytes of its file that a stretch of the document's literals was written with.
    public func range(of literal: Range<Int>) -> Range<Int> {
        place.range(document.sourceRange(of: literal))
    }

    /// Whether there is nothing to show.
    public var isEmpty: Bool { document.isEmpty }
}
