import Explainer
import HTML

/// data/events.json (RFC 8259).
enum EventsJSON {
    /// What reads the file can rely on: the number changes when a field goes or means something else.
    private static let version = 1

    static func bytes(_ events: [EventRecord], of site: Site) -> [UInt8] {
        let file: JSONValue = [
            "version": .integer(version),
            "title": .string(site.settings.title),
            "language": .string(site.settings.language.rawValue),
            "url": text(site.settings.url),
            "as_of": text(site.settings.asOf?.edtf),
            "events": .array(events.map { value($0) }),
        ]
        return file.bytes(.pretty) + [0x0A]
    }

    private static func value(_ event: EventRecord) -> JSONValue {
        [
            "id": .string(event.id),
            "url": .string(event.url),
            "title": .string(event.title),
            "date": text(event.date?.edtf),
            "earliest": text(event.date?.earliest?.iso),
            "latest": text(event.date?.latest?.iso),
            "kind": .string(event.kind.rawValue),
            "status": .string(event.status.rawValue),
            "claimed_by": list(event.claimedBy),
            "places": list(event.places),
            "actors": list(event.actors),
            "sources": list(event.sources),
            "article": event.article.map { value($0) } ?? .null,
            "text": .string(event.text),
        ]
    }

    private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    private static func list(_ references: [EventRecord.Reference]) -> JSONValue { .array(references.map { value($0) }) }

    private static func value(_ reference: EventRecord.Reference) -> JSONValue {
        ["id": .string(reference.id), "name": .string(reference.name)]
    }
}
