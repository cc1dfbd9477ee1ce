import Explainer

/// data/events.csv (RFC 4180): a row of names, then one event a row. What is a list has its ids in one field, a semicolon between them.
enum EventsCSV {
    private static let columns: [CSV.Column<EventRecord>] = [
        ("id", { $0.id }),
        ("date", { $0.date?.edtf ?? "" }),
        ("earliest", { $0.date?.earliest?.iso ?? "" }),
        ("latest", { $0.date?.latest?.iso ?? "" }),
        ("title", { $0.title }),
        ("kind", { $0.kind.rawValue }),
        ("status", { $0.status.rawValue }),
        ("claimed_by", { CSV.list($0.claimedBy.map(\.id)) }),
        ("places", { CSV.list($0.places.map(\.id)) }),
        ("actors", { CSV.list($0.actors.map(\.id)) }),
        ("sources", { CSV.list($0.sources.map(\.id)) }),
        ("article", { $0.article?.id ?? "" }),
        ("url", { $0.url }),
        ("text", { $0.text }),
    ]

    static func bytes(_ events: [EventRecord]) -> [UInt8] { CSV.bytes(columns, events) }
}
