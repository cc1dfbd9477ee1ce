import Diagnostics
import Explainer
import Markdown

extension Fields {
    /// An event, in a file of its own or in an article's front matter.
    ///
    /// - Parameters:
    ///   - id: the file's; nil in an article, where the key `id` or the title says it.
    ///   - text: the file's; nil in an article, where the key `text` says it.
    ///   - article: whose front matter it stands in.
    /// - Returns: nil if it has no title or does not say when it was, which is a problem.
    mutating func event(id: String?, text: Prose?, article: Identifier<Article>?) -> Event? {
        let title = required("title", "what happened, in a short sentence")
        let isUndated = says("date", Self.unknownDate)
        let date = isUndated ? nil : self.date("date")
        if date == nil, !has("date") {
            missing("date", "when it happened, as in 2017-10-14, 2017-10 or 2017-10-05/2017-10-14; \"\(Self.unknownDate)\" if nobody knows")
        }
        let after: Located<Identifier<Event>>? = reference("after", to: .event)
        let writtenID = id == nil ? slug("id") : nil
        let places: [Identifier<Place>] = references("places", to: .place)
        let actors: [Identifier<Actor>] = references("actors", to: .actor)
        let kind: Event.Kind? = choice("kind")
        let status: Event.Status? = choice("status")
        let claimedBy: [Identifier<Actor>] = references("claimed_by", to: .actor)
        if status == .claimed, claimedBy.isEmpty, !has("claimed_by") {
            report(
                .error(
                    "missing-claimed_by", in: file, at: range(ofKey: "status"), "the event is claimed: the key \"claimed_by\" must say by which actor"
                ), missing: "claimed_by")
        }
        let sources: [Identifier<Source>] = references("sources", to: .source)
        if !has("sources") || isEmptyList("sources") {
            let state = has("sources") ? "empty" : "missing"
            report(
                .warning("event-without-source", in: file, at: title?.range ?? place, "the event has no source: the key \"sources\" is \(state)"),
                missing: "sources")
        }
        let text = text ?? prose("text")
        guard let title, date != nil || isUndated else { return nil }
        let name = id ?? writtenID?.value ?? Document.slug(of: title.value)
        return Event(
            id: Identifier(name), file: file, range: writtenID?.range ?? title.range, date: date?.value, dateRange: date?.range,
            after: after, title: title.value, places: places, actors: actors, kind: kind ?? .other, status: status ?? .reported, claimedBy: claimedBy,
            sources: sources, text: text, article: article)
    }

    /// What stands in the place of a date that is not known. EDTF has no date without any year.
    private static let unknownDate = "unknown"
}
