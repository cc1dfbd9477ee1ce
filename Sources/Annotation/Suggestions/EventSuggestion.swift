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
    /// how things were, what did not happen, and a sentence that names nobody and no place. Nor is what a check rejects, a date that only tells one thing
    /// from others, and beside the date of its main event what a sentence dates in passing.
    public func suggestions(in text: AnnotatedText) -> [EventSuggestion] {
        var seen: Set<[String]> = []
        let checks = dateChecks(of: text)
        let dateline = text.dateline
        return text.datedSentences.flatMap { sentence -> [EventSuggestion] in
            let found = text.dates(of: sentence, checks) { isEvent($0) && !(dateline?.overlaps($0.literal) ?? false) }
            if found.isEmpty { return [] }
            let told = SentenceOfEvents(text, sentence) { [site] in site[$0]?.kind == .country }
            return found.compactMap { dated in
                guard let event = told.event(on: dated), seen.insert([told.words, dated.date.edtf]).inserted else { return nil }
                return EventSuggestion(
                    sentence: told.words, range: text.range(of: dated.mention.literal), date: dated.date, kind: event.kind, places: event.places,
                    actors: event.actors, known: known(dated.date, event.places, event.actors))
            }
        }
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
}
