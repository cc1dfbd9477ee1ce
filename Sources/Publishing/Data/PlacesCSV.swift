import Explainer

/// data/places.csv (RFC 4180): one place a row. Names in other languages have a column each, behind all others.
enum PlacesCSV {
    private static let columns: [CSV.Column<PlaceRecord>] = [
        ("id", { $0.id }),
        ("name", { $0.place.names.name.value }),
        ("aliases", { CSV.list($0.place.names.aliases.map(\.value)) }),
        ("kind", { $0.place.kind.rawValue }),
        ("part_of", { $0.partOf?.id ?? "" }),
        ("latitude", { $0.position.map { $0.latitude.description } ?? "" }),
        ("longitude", { $0.position.map { $0.longitude.description } ?? "" }),
        ("precision", { $0.position == nil ? "" : $0.place.precision.rawValue }),
        ("wikidata", { $0.place.wikidata ?? "" }),
        ("url", { $0.url ?? "" }),
        ("short_url", { $0.shortURL ?? "" }),
        ("summary", { $0.place.summary }),
        ("formerly", { CSV.list($0.place.formerly.map(\.value)) }),
    ]

    static func bytes(_ places: [PlaceRecord]) -> [UInt8] {
        CSV.bytes(columns + CSV.nameColumns(places.map(\.place.names.foreign)) { $0.place.names.foreign }, places)
    }
}
