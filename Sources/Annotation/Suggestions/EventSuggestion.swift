public import Explainer
import Markdown
import Temporal

/// An event that a sentence tells of, for the editors to take up or not.
public struct EventSuggestion: Sendable, Hashable {
    /// The sentence, in one line.
    public let sentence: String
    /// The bytes of the text's file that hold the words of the date.
    public let range: Range<Int>
    /// When, no more exactly than the sentence says.
    public let date: PartialDate
    /// What sort of event its words speak of; nil if they do not say.
    public let kind: Event.Kind?
    /// The places that the sentence names, in its order.
    public let places: [Identifier<Place>]
    /// The actors that it names, in its order.
    public let actors: [Identifier<Actor>]
    /// An event of the timeline that may be the same: one of an overlapping date that shares a place and an actor.
    public let known: Identifier<Event>?
}

extension AnnotatedSite {
    /// The events that a text tells of, in its order: its dated sentences in the past, each date of a sentence once.
    ///
    /// Times of speaking are no events, nor is what is quoted, what goes on ("now", "since then"), what is to come, what is not certain,
    /// how things were, what did not happen, and a sentence that names nobody and no place. Nor is what a check rejects, and beside the date of its main event what a sentence dates in passing.
    public func suggestions(in text: AnnotatedText) -> [EventSuggestion] {
        var told: Set<[String]> = []
        let checks = dateChecks(of: text)
        return text.datedSentences.flatMap { sentence in
            text.dates(of: sentence, checks, where: isEvent).compactMap { dated -> EventSuggestion? in
                let (mention, date) = (dated.mention, dated.date)
                let named = text.findings.mentions.filter { sentence.overlaps($0.literal) && $0.form != .prefix && $0.decision != .publisher }
                let words = sentenceText(text, at: mention, hasDateline: named.contains { $0.decision == .dateline })
                guard told.insert([words, date.edtf]).inserted, !EventWords.denies(words) else { return nil }
                let places = distinct(
                    named.filter { $0.decision != .dateline }.compactMap { if case .place(let id) = $0.entity { id } else { nil } })
                let actors = distinct(named.compactMap { if case .actor(let id) = $0.entity { id } else { nil } })
                if places.isEmpty, actors.isEmpty { return nil }
                return EventSuggestion(
                    sentence: words, range: text.range(of: mention.literal), date: date, kind: EventWords.kind(of: words), places: places,
                    actors: actors, known: known(date, places, actors))
            }
        }
    }

    /// Without the dateline that a news text opens with.
    private func sentenceText(_ text: AnnotatedText, at mention: DateMention, hasDateline: Bool) -> String {
        let sentence = text.sentences.text(around: mention.literal)
        guard hasDateline, let end = sentence.firstIndex(where: { ":–—".contains($0) }) else { return sentence }
        return String(sentence[sentence.index(after: end)...].drop { $0 == " " })
    }

    private func isEvent(_ mention: DateMention) -> Bool {
        guard let expression = mention.expression else {
            let around = mention.surroundings
            return mention.decision == .byHand && around?.isSpeechTime != true && around?.isOfState != true && around?.tense != .future
        }
        guard mention.decision == .marked, !expression.isSpeechTime, !expression.isOfState, expression.tense == .past else { return false }
        switch expression.kind {
        case .present, .span, .vague: return false
        case .absolute, .relative, .weekday, .anaphor: return expression.rule != .sinceEvent
        }
    }

    private func known(_ date: PartialDate, _ places: [Identifier<Place>], _ actors: [Identifier<Actor>]) -> Identifier<Event>? {
        site.events.first { event in
            (event.date?.overlaps(date) ?? false) && event.places.contains(where: places.contains)
                && (event.actors + event.claimedBy).contains(where: actors.contains)
        }?.id
    }

    private func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}
