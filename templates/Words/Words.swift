import Explainer
import HTML
import Markdown

/// Every word that the interface itself says, in one language. A new language is one more table like those beside this file.
///
/// Names of kinds are as they stand within a sentence; a label or heading starts them with a capital letter. `#` is a place to fill in.
struct Words: Sendable {
    // MARK: The frame
    let skipToContent: String
    /// Names the navigation for screen readers, as do the next two.
    let mainNavigation: String
    let aboutThisSite: String
    let breadcrumb: String
    let home: String
    let articles: String
    let timeline: String
    let places: String
    let actors: String
    let contributors: String
    let sources: String
    let corrections: String
    let contact: String
    let dataAsOf: String
    let publishedBy: String
    let privacy: String
    let printedFrom: String
    /// Stands before the page's short address.
    let shortAddress: String
    /// Stands before the name of the page that a short address leads to.
    let continueTo: String
    /// Leads to what the data files hold.
    let data: String
    /// Leads to the feed of the site.
    let feed: String
    /// Leads to the feed about one page.
    let feedOfPage: String

    // MARK: Putting together
    /// Between the parts of a list, with its space.
    let comma: String
    /// Between parts that may have commas in them, with its space.
    let semicolon: String
    /// Between the last two parts of a list, with its spaces.
    let and: String
    let articleCount: PluralForms
    let eventCount: PluralForms
    let sourceCount: PluralForms
    let mentionCount: PluralForms
    let timesCount: PluralForms
    /// Below a list that is cut short.
    let moreCount: PluralForms
    /// What unfolds the other sentences of an article that name something.
    let moreSentences: PluralForms

    // MARK: Home
    let stateOfAffairs: String
    let startHere: String
    let latest: String
    let allArticles: String
    let keyEvents: String
    let wholeTimeline: String
    let whoIsWho: String
    let allActors: String
    let allPlaces: String

    // MARK: Articles
    let articleKinds: [Article.Kind: String]
    let articlesLead: String
    /// Two numbers to fill in: this page and all.
    let pageOfPages: String
    /// Names the links between the pages of a list.
    let pages: String
    let pageNumber: String
    let newer: String
    let older: String
    let by: String
    let dateline: String
    let published: String
    let updated: String
    let describesSituation: String
    let alsoIn: String
    let correction: String
    let onThisPage: String
    let notes: String
    let eventsInArticle: String
    let placesNamed: String
    let actorsNamed: String
    let whoMadeThis: String
    let sourceReporting: String

    // MARK: Places
    let placeKinds: [Place.Kind: String]
    let placeKindGroups: [Place.Kind: String]
    let placesLead: String
    /// Before the name of the place that contains another.
    let inPlace: String
    let kind: String
    let partOf: String
    let position: String
    let approximately: String
    let north: String
    let south: String
    let east: String
    let west: String
    let heldBy: String
    let control: String
    let controlStatuses: [Place.Control.Status: String]
    let controlWords: ControlWords
    let alsoWritten: String
    let elsewhere: String
    let placesWithin: String
    let whatHappenedHere: String
    let whatHappenedWithin: String
    let inOurArticles: String
    /// What articles say and date of a place or an actor, and the words below it.
    let datedInArticles: String
    let datedInArticlesLead: String
    let oftenNamedWith: String

    // MARK: Actors
    let actorKinds: [Actor.Kind: String]
    let actorsLead: String
    let others: String
    let side: String
    let role: String
    let abbreviation: String
    let active: String
    let parts: String
    let relatedEvents: String
    let sourcesThatSpeakForIt: String

    // MARK: Contributors
    /// What somebody did, as a label.
    let roles: [Contributor.Role: String]
    let contributorsLead: String
    let organisation: String
    let worksIn: String
    let placesCoveredMost: String
    let actorsCoveredMost: String

    // MARK: Sources
    let source: String
    let sourcesLead: String
    let publisher: String
    let authors: String
    let reportedBy: String
    let language: String
    let speaksFor: String
    let speaksForParty: String
    let original: String
    let archivedCopy: String
    let whatWeTook: String
    let eventsThatRestOnIt: String
    let controlThatRestsOnIt: String
    let articlesThatRestOnIt: String
    let sourceWords: SourceWords

    // MARK: Timeline
    let timelineLead: String
    let timelineOf: String
    let years: String
    let allYears: String
    let whatLabelsMean: String
    let events: String
    let statuses: [Event.Status: String]
    let statusMeanings: [Event.Status: String]
    let claimedBy: String
    let timelineWords: TimelineWords

    // MARK: Maps
    let mapWords: MapWords

    // MARK: Search
    let searchWords: SearchWords

    // MARK: Corrections, what is not found, what has moved
    let correctionsLead: String
    let noCorrections: String
    let notFound: String
    let notFoundLead: String
    let waysOn: String
    let hasMoved: String
    let isNow: String

    // MARK: Texts
    let boxes: [Box.Kind: String]
    let backToReference: String
    let table: String
    let taskDone: String
    let taskOpen: String

    // MARK: Languages
    /// What languages are called, by their codes (BCP 47).
    let languageNames: [String: String]

    /// The words of a language.
    static func of(_ language: Language) -> Words { WordTable.of(language).words }
}

/// One reference for all the words of a language.
final class WordTable: Sendable {
    let words: Words
    /// The kinds of places and of actors word by word, to look for them in a text.
    let placeKinds: [Place.Kind: WordSequence]
    let actorKinds: [WordSequence]

    private init(_ words: Words) {
        self.words = words
        placeKinds = words.placeKinds.mapValues { WordSequence($0) }
        actorKinds = words.actorKinds.values.map { WordSequence($0) }
    }

    private static let english = WordTable(.english)
    private static let arabic = WordTable(.arabic)

    static func of(_ language: Language) -> WordTable {
        switch language {
        case .english: .english
        case .arabic: .arabic
        }
    }
}

extension Words {
    /// "A, B and C".
    func list(_ parts: [Markup]) -> Markup {
        guard let last = parts.last, parts.count > 1 else { return Markup(parts) }
        return Markup {
            Array(parts.dropLast()).joined(separator: .text(comma))
            and
            last
        }
    }

    /// "page 2 of 4".
    func page(_ number: Int, of count: Int) -> String {
        pageOfPages.filled(with: String(number)).filled(with: String(count))
    }

    /// A language's name, or its code where the table has none.
    func name(ofLanguage tag: String) -> String {
        languageNames[tag] ?? languageNames[String(tag.prefix { $0 != "-" })] ?? tag
    }
}

extension Language {
    /// What the language calls itself.
    var ownName: String {
        switch self {
        case .english: "English"
        case .arabic: "العربية"
        }
    }
}
