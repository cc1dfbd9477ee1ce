public import Explainer

/// A text of the site with what was found in it.
///
/// It never changes; a class, so that lists of ten thousand are made and thrown away without touching all that each text holds.
public final class AnnotatedText: Sendable {
    /// Which text.
    public let id: TextID
    /// The file that holds it, relative to the root.
    public let file: String
    /// The text.
    public let prose: Prose
    /// The names that were found.
    public let findings: Annotator.Findings
    /// The dates that were found, in order.
    public let dates: [DateMention]
    /// The places and actors with a page that it names, most named first, then in the order of their first mention.
    let named: [NamedEntity]
    /// Its sentences.
    let sentences: Sentences

    init(id: TextID, file: String, prose: Prose, findings: Annotator.Findings, dates: [DateMention], named: [NamedEntity], sentences: Sentences) {
        self.id = id
        self.file = file
        self.prose = prose
        self.findings = findings
        self.dates = dates
        self.named = named
        self.sentences = sentences
    }

    /// The bytes of the file that a stretch of the document's literals was written with.
    public func range(of literal: Range<Int>) -> Range<Int> { prose.range(of: literal) }
}

/// A place or an actor with the number of its mentions in a text.
public struct NamedEntity: Sendable, Hashable {
    /// Who or what is named.
    public let entity: EntityID
    /// How often.
    public let count: Int

    /// - Parameters:
    ///   - entity: who or what is named.
    ///   - count: how often.
    public init(entity: EntityID, count: Int) {
        self.entity = entity
        self.count = count
    }
}
