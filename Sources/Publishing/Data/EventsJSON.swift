import Explainer
import HTML

/// data/events.json (RFC 8259).
enum EventsJSON {
    /// Everything that is known of an event.
    static func members(of event: EventRecord) -> [JSONValue.Member] {
        [
            .init("id", .string(event.id)),
            .init("url", .string(event.url)),
            .init("title", .string(event.title)),
            .init("date", .text(event.date?.edtf)),
            .init("earliest", .text(event.date?.earliest?.iso)),
            .init("latest", .text(event.date?.latest?.iso)),
            .init("kind", .string(event.kind.rawValue)),
            .init("status", .string(event.status.rawValue)),
            .init("claimed_by", .list(event.claimedBy)),
            .init("places", .list(event.places)),
            .init("actors", .list(event.actors)),
            .init("sources", .list(event.sources)),
            .init("article", event.article.map(\.json) ?? .null),
            .init("text", .string(event.text)),
        ]
    }
}
