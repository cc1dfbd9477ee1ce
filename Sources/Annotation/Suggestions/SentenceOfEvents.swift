import Explainer
import Markdown

/// A sentence that tells of events: each date with what its clause names.
struct SentenceOfEvents {
    /// The sentence in one line, without the dateline that a news text opens with.
    let words: String
    private let named: [Mention]
    private let clauses: DatedClauses
    private let literals: [UInt8]
    private let hasOneDate: Bool
    private let isLand: (Identifier<Place>) -> Bool

    /// - Parameters:
    ///   - text: the text.
    ///   - sentence: byte offsets in its literals; it has a date.
    ///   - isLand: whether a place is a country, which acts and owns as well.
    init(_ text: AnnotatedText, _ sentence: Range<Int>, isLand: @escaping (Identifier<Place>) -> Bool) {
        self.isLand = isLand
        let dates = text.indicesOfDates(in: sentence).map { text.dates[$0].literal }
        literals = text.prose.document.literals
        let found = text.findings.mentions.filter { sentence.overlaps($0.literal) && $0.form != .prefix && $0.decision != .publisher }
        named = found.filter { $0.decision != .dateline }
        hasOneDate = dates.count == 1
        clauses = DatedClauses(literals, sentence: sentence, dates: dates)
        let whole = dates.first.map { text.sentences.text(around: $0) } ?? ""
        let end = named.count < found.count ? whole.firstIndex(where: { ":–—".contains($0) }) : nil
        words = end.map { String(whole[whole.index(after: $0)...].drop { $0 == " " }) } ?? whole
    }

    /// What the clause of a date tells; nil where it tells of nothing that happened, and where the sentence names nobody and no place.
    ///
    /// What a clause does not name itself, the main clause before it may have: "The army took Homs and left on 5 May".
    func event(on dated: SentenceDate) -> (kind: Event.Kind?, places: [Identifier<Place>], actors: [Identifier<Actor>])? {
        let isDay = dated.date.earliest == dated.date.latest
        guard !named.isEmpty, let date = clauses.token(of: dated.mention.literal), !clauses.tellsApart(date, isDay: isDay),
            !clauses.denies(whatIsToldOf: date, in: literals)
        else { return nil }
        let own = named.filter { clauses.names($0.literal, with: date) }
        let before = named.filter { clauses.precedes($0.literal, clauseOf: date) }
        let hasSubject = own.contains { actor($0) != nil && clauses.opens($0.literal, clauseOf: date) }
        let places = own.compactMap(place)
        let actors = (hasSubject ? [] : before.compactMap(actor)) + own.compactMap(actor)
        let kind = EventWords.kind(of: clauses.words(ofClause: date, in: literals)) ?? (hasOneDate ? EventWords.kind(of: words) : nil)
        return (kind, distinct(places.isEmpty ? before.compactMap(place) : places), distinct(actors))
    }

    private func place(_ mention: Mention) -> Identifier<Place>? {
        guard case .place(let id) = mention.entity else { return nil }
        return isLand(id) && !clauses.isSite(mention.literal) ? nil : id
    }
    private func actor(_ mention: Mention) -> Identifier<Actor>? { if case .actor(let id) = mention.entity { id } else { nil } }

    private func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}

extension AnnotatedText {
    /// The dateline of the first paragraph.
    var dateline: Range<Int>? {
        let document = prose.document
        return document.nodes.first { $0.kind == .paragraph }.flatMap { Dateline.range(in: document, paragraph: $0.literal) }
    }
}
