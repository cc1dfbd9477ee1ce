public import Explainer
import Markdown
import Temporal

/// A sentence of an article that names a place or an actor and gives a date.
public struct DatedMention: Sendable, Hashable {
    /// The date, no more exactly than the sentence says.
    public let date: PartialDate
    /// The article.
    public let article: Identifier<Article>
    /// The sentence.
    public let snippet: Backlink.Snippet
}

extension AnnotatedSite {
    /// Whoever more articles name has no chronology of what they say: it would be long, and pages of large sites have to be made quickly.
    public static let mostArticlesOfChronology = 20

    /// What articles say of a place or an actor and date, in the order of the dates; none where very many articles name it.
    ///
    /// Dates of speaking, and dates inside direct speech, tell when something was said. Where the name only says where a text or a picture comes from, or is
    /// a part of a compound, the sentence is about something else. The name and the date have to stand in one clause of an English text, which tells
    /// that something happened: see ``DatedClauses``.
    public func chronology(of entity: EntityID) -> [DatedMention] {
        let backlinks = backlinks(to: entity)
        guard backlinks.count <= Self.mostArticlesOfChronology else { return [] }
        let found = backlinks.flatMap(datedMentions)
        return found.enumerated().sorted { $0.element.date == $1.element.date ? $0.offset < $1.offset : $0.element.date < $1.element.date }
            .map(\.element)
    }

    /// In the order of the article, each date of a sentence once.
    private func datedMentions(of backlink: Backlink) -> [DatedMention] {
        guard let text = texts(ofArticleAt: backlink.position).first, !text.dates.isEmpty else { return [] }
        let article = site.articles[backlink.position]
        let mentions = text.findings.mentions
        let checks = DateChecks(text: text, article: article)
        var told: Set<Range<Int>> = []
        var found: [DatedMention] = []
        // Behind the text's mentions come those of the lead picture's caption.
        for mention in backlink.mentions.lazy.prefix(while: { $0 < mentions.count }).map({ mentions[$0] }) where mention.isToldOf {
            guard let sentence = text.sentences.range(around: mention.literal) else { continue }
            let accepted = text.dates(of: sentence, checks) { $0.datesWhatIsTold }
            if accepted.isEmpty { continue }
            // In other languages only the editors date, by hand.
            let clauses =
                article.language == .english
                ? DatedClauses(
                    text.prose.document.literals, sentence: sentence, dates: text.indicesOfDates(in: sentence).map { text.dates[$0].literal }) : nil
            let dates = accepted.filter {
                (clauses?.tell(of: mention.literal, at: $0.mention.literal, isTown: mention.isTown) ?? true)
                    && told.insert($0.mention.literal).inserted
            }
            guard !dates.isEmpty, let snippet = text.sentences.snippets(of: [mention.literal], atMost: 1).first else { continue }
            found += dates.map { DatedMention(date: $0.date, article: article.id, snippet: snippet) }
        }
        return found
    }
}

extension Mention {
    /// Whether it names a place, and not the people of one.
    fileprivate var isTown: Bool {
        if case .place = entity { form == .name } else { false }
    }

    /// Whether the sentence may be about it.
    fileprivate var isToldOf: Bool {
        if form == .prefix { return false }
        return switch decision {
        case .dateline, .credit, .image, .publisher: false
        default: true
        }
    }
}

extension DateMention {
    /// Whether it is a certain date of what the text itself tells, and not of when somebody spoke.
    fileprivate var datesWhatIsTold: Bool {
        if let expression, expression.isSpeechTime || expression.tense == .future || expression.tense == .present { return false }
        return switch decision {
        case .byHand, .marked, .link, .acrossMarkup: true
        case .quoted, .doubtful, .noDate, .heading: false
        }
    }
}
