import Explainer
import HTML

/// data/events.json (RFC 8259).
enum EventsJSON {
    /// What reads the file can rely on: the number changes when a field goes or means something else.
    private static let version = 1

    static func bytes(_ events: [EventRecord], of site: Site) -> [UInt8] {
        let file: JSONValue = .object(
            [.init("version", .integer(version))] + site.dataHead + [.init("events", .array(events.map { .object(members(of: $0)) }))])
        return file.fileBytes
    }

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

extension Site {
    /// What a file of the site says of itself.
    var dataHead: [JSONValue.Member] {
        [
            .init("title", .string(settings.title)),
            .init("language", .string(settings.language.rawValue)),
            .init("url", .text(settings.url)),
            .init("as_of", .text(settings.asOf?.edtf)),
        ]
    }
}
