import Explainer

/// data/events.csv (RFC 4180): a row of names, then one event a row. What is a list has its ids in one field, a semicolon between them.
enum EventsCSV {
    private static let columns: [(name: String, value: @Sendable (EventRecord) -> String)] = [
        ("id", { $0.id }),
        ("date", { $0.date?.edtf ?? "" }),
        ("earliest", { $0.date?.earliest?.iso ?? "" }),
        ("latest", { $0.date?.latest?.iso ?? "" }),
        ("title", { $0.title }),
        ("kind", { $0.kind.rawValue }),
        ("status", { $0.status.rawValue }),
        ("claimed_by", { list($0.claimedBy) }),
        ("places", { list($0.places) }),
        ("actors", { list($0.actors) }),
        ("sources", { list($0.sources) }),
        ("article", { $0.article?.id ?? "" }),
        ("url", { $0.url }),
        ("text", { $0.text }),
    ]

    static func bytes(_ events: [EventRecord]) -> [UInt8] {
        let rows = [columns.map(\.name)] + events.map { event in columns.map { $0.value(event) } }
        return rows.flatMap { row in Array((row.map(field).joined(separator: ",") + "\r\n").utf8) }
    }

    private static func list(_ references: [EventRecord.Reference]) -> String { references.map(\.id).joined(separator: ";") }

    /// A field, in quotation marks where it holds what would end it (RFC 4180, section 2).
    private static func field(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
