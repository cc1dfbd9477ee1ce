import Explainer

/// data/places.csv (RFC 4180): one place a row. Names in other languages have a column each, behind all others.
enum PlacesCSV {
    private static let columns: [CSV.Column<PlaceRecord>] = [
        ("id", { $0.id }),
        ("name", { $0.name }),
        ("aliases", { $0.aliases.joined(separator: ";") }),
        ("kind", { $0.kind }),
        ("part_of", { $0.partOf?.id ?? "" }),
        ("latitude", { $0.position.map { $0.latitude.description } ?? "" }),
        ("longitude", { $0.position.map { $0.longitude.description } ?? "" }),
        ("precision", { $0.position == nil ? "" : $0.precision }),
        ("wikidata", { $0.wikidata ?? "" }),
        ("url", { $0.url ?? "" }),
        ("summary", { $0.summary }),
    ]

    static func bytes(_ places: [PlaceRecord]) -> [UInt8] {
        let languages = Set(places.flatMap { $0.names.map(\.language) }).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let names: [CSV.Column<PlaceRecord>] = languages.map { language in
            ("name_\(language)", { place in place.names.first { $0.language == language }?.name ?? "" })
        }
        return CSV.bytes(columns + names, places)
    }
}
