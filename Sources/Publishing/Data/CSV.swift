import Explainer

/// Tables as RFC 4180 has them, in UTF-8: a row of names, then a row for each record; lines end in CR and LF.
enum CSV {
    /// A column: its name and what stands in it.
    typealias Column<Record> = (name: String, value: @Sendable (Record) -> String)

    static func bytes<Record>(_ columns: [Column<Record>], _ records: some Sequence<Record>) -> [UInt8] {
        var bytes: [UInt8] = []
        func addRow(_ value: (Column<Record>) -> String) {
            for (position, column) in columns.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                add(value(column), to: &bytes)
            }
            bytes += [0x0D, 0x0A]
        }
        addRow(\.name)
        for record in records { addRow { $0.value(record) } }
        return bytes
    }

    /// Several values in one field, with semicolons between them; one inside a value has a backslash before it, and so has a backslash.
    static func list(_ values: [String]) -> String { values.map(escaped).joined(separator: ";") }

    private static func escaped(_ value: String) -> String {
        guard value.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\\") }) else { return value }
        return value.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
    }

    /// A column for each language that anything has a name in, in the order of their tags.
    static func nameColumns<Record>(_ names: [[Names.Foreign]], of record: @escaping @Sendable (Record) -> [Names.Foreign]) -> [Column<Record>] {
        let languages = Set(names.joined().map(\.language)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return languages.map { language in
            ("name_\(language)", { value in record(value).first { $0.language == language }?.name.value ?? "" })
        }
    }

    /// Adds a field, in quotation marks where it holds what would end it (RFC 4180, section 2).
    private static func add(_ text: String, to bytes: inout [UInt8]) {
        let quotationMark = UInt8(ascii: "\"")
        let needsQuotes = text.utf8.contains { $0 == quotationMark || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes else { return bytes += text.utf8 }
        bytes.append(quotationMark)
        for byte in text.utf8 {
            if byte == quotationMark { bytes.append(quotationMark) }
            bytes.append(byte)
        }
        bytes.append(quotationMark)
    }
}
