/// A published text.
///
/// It never changes; a class, so that it is passed on as one reference.
public final class Article: Sendable {
    /// What sort of work it is: the label that readers see (the Trust Project's "type of work").
    public enum Kind: String, Sendable, CaseIterable {
        case report, explainer, analysis, profile, questions
    }

    /// What somebody did for it.
    public struct Credit: Sendable, Hashable {
        /// Who.
        public let contributor: Identifier<Contributor>
        /// What.
        public let role: Contributor.Role

        /// - Parameters:
        ///   - contributor: who.
        ///   - role: what.
        public init(contributor: Identifier<Contributor>, role: Contributor.Role) {
            self.contributor = contributor
            self.role = role
        }
    }

    /// What was wrong, what is right, and since when.
    public struct Correction: Sendable {
        /// The day on which it was corrected.
        public let date: CalendarDay
        /// The note.
        public let text: Prose

        /// - Parameters:
        ///   - date: the day on which it was corrected.
        ///   - text: the note.
        public init(date: CalendarDay, text: Prose) {
            self.date = date
            self.text = text
        }
    }

    /// What a written name means in this article.
    public enum Sense: Sendable, Hashable {
        case entity(EntityID)
        /// Nothing that the site knows: the name is never linked here.
        case none
    }

    /// What "on Saturday" is counted from.
    public enum DateReading: String, Sendable, CaseIterable {
        /// The state of affairs that the text describes, as in a report.
        case news
        /// The dates that the text speaks of itself, as in a history.
        case narrative
    }

    /// The file's name, and the address.
    public let id: Identifier<Article>
    /// The file, relative to the root.
    public let file: String
    /// The headline, plain text.
    public let title: String
    /// One or two sentences, empty if there is none.
    public let summary: String
    /// The day of publication.
    public let date: CalendarDay
    /// The day of the last change of substance.
    public let updated: CalendarDay?
    /// The state of affairs that the text describes.
    public let asOf: PartialDate
    /// Whether the front matter says so; else it is the day of publication.
    public let statesAsOf: Bool
    /// What its dates are counted from.
    public let datesAre: DateReading
    /// The type of work.
    public let kind: Kind
    /// Where it was reported from.
    public let dateline: Identifier<Place>?
    /// In the order of the byline.
    public let authors: [Identifier<Contributor>]
    /// What others did for it, in the order of the front matter.
    public let credits: [Credit]
    /// What it rests on.
    public let sources: [Identifier<Source>]
    /// The lead picture.
    public let image: Picture?
    /// By the name as it is written in the text.
    public let senses: [String: Sense]
    /// The only places and actors that names in the text are linked to, so that a new file cannot change an old article; nil for no limit.
    public let linked: [Located<EntityID>]?
    /// In the order of the front matter.
    public let corrections: [Correction]
    /// Old ids, which lead here.
    public let formerly: [Located<String>]
    /// The id of its short address, which leads here whatever it is called; nil for none.
    public let short: Located<String>?
    /// What it is written in.
    public let language: Language
    /// The article in another language that it is a translation of.
    public let translationOf: Located<Identifier<Article>>?
    /// The text.
    public let body: Prose

    /// All of it.
    public init(
        id: Identifier<Article>, file: String, title: String, summary: String, date: CalendarDay, updated: CalendarDay?, asOf: PartialDate,
        kind: Kind, dateline: Identifier<Place>?, authors: [Identifier<Contributor>], credits: [Credit], sources: [Identifier<Source>],
        image: Picture?,
        senses: [String: Sense], corrections: [Correction], formerly: [Located<String>], short: Located<String>? = nil, language: Language,
        translationOf: Located<Identifier<Article>>?, body: Prose, statesAsOf: Bool = true, datesAre: DateReading = .news,
        linked: [Located<EntityID>]? = nil
    ) {
        self.id = id
        self.file = file
        self.title = title
        self.summary = summary
        self.date = date
        self.updated = updated
        self.asOf = asOf
        self.statesAsOf = statesAsOf
        self.datesAre = datesAre
        self.kind = kind
        self.dateline = dateline
        self.authors = authors
        self.credits = credits
        self.sources = sources
        self.image = image
        self.senses = senses
        self.linked = linked
        self.corrections = corrections
        self.formerly = formerly
        self.short = short
        self.language = language
        self.translationOf = translationOf
        self.body = body
    }
}
