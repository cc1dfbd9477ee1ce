/// data/control.csv (RFC 4180): who held which place, one statement a row, by place, then in the order of its file.
enum ControlCSV {
    private static let columns: [CSV.Column<ControlRecord>] = [
        ("place", { $0.place.id }),
        ("place_name", { $0.place.name }),
        ("from", { $0.from ?? "" }),
        ("from_earliest", { $0.fromEarliest ?? "" }),
        ("from_latest", { $0.fromLatest ?? "" }),
        ("to", { $0.to ?? "" }),
        ("to_earliest", { $0.toEarliest ?? "" }),
        ("to_latest", { $0.toLatest ?? "" }),
        ("by", { $0.by.id }),
        ("by_name", { $0.by.name }),
        ("side", { $0.side }),
        ("status", { $0.status }),
        ("source", { $0.source?.id ?? "" }),
        ("source_title", { $0.source?.name ?? "" }),
        ("source_url", { $0.sourceURL ?? "" }),
    ]

    static func bytes(_ records: [ControlRecord]) -> [UInt8] { CSV.bytes(columns, records) }
}
