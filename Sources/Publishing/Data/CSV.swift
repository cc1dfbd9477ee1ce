import Explainer

/// Tables as RFC 4180 has them, in UTF-8: a row of names, then a row for each record; lines end in CR and LF.
enum CSV {
    /// A column: its name and what stands in it.
    typealias Column<Record> = (name: String, value: @Sendable (Record) -> String)

    static func bytes<Record>(_ columns: [Column<Record>], _ records: [Record]) -> [UInt8] {
        let rows = [columns.map(\.name)] + records.map { record in columns.map { $0.value(record) } }
        return rows.flatMap { row in Array((row.map(field).joined(separator: ",") + "\r\n").utf8) }
    }

    /// Several values in one field, with semicolons between them; one inside a value has a backslash before it, and so has a backslash.
    static func list(_ values: [String]) -> String { values.map(escaped).joined(separator: ";") }

    private static func escaped(_ value: String) -> String {
        guard value.utf8.contains(where: { [0x3B, 0x5C].contains($0) }) else { return value }
        return value.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
    }

    /// A column for each language that anything has a name in, in the order of their tags.
    static func nameColumns<Record>(_ names: [[Names.Foreign]], of record: @escaping @Sendable (Record) -> [Names.Foreign]) -> [Column<Record>] {
        let languages = Set(names.joined().map(\.language)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return languages.map { language in
            ("name_\(language)", { value in record(value).first { $0.language == language }?.name.value ?? "" })
        }
    }

    /// A field, in quotation marks where it holds what would end it (RFC 4180, section 2).
    private static func field(_ text: String) -> String {
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
