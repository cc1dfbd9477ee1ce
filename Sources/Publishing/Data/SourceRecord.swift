import Explainer
import HTML

/// A source as data files have it: all but what the site takes from it.
struct SourceRecord: Sendable {
    let source: Source
    /// Its page on the site.
    let url: String
    let shortURL: String?
    let party: NamedReference?
    /// Those of its authors who have a page.
    let reportedBy: [NamedReference]

    init(_ source: Source, in site: Site) {
        self.source = source
        url = site.dataAddress(of: .source(source.id))
        shortURL = site.shortAddress(of: .source(source.id)).map { site.dataAddress(of: $0) }
        party = source.party.map { NamedReference($0, in: site) }
        reportedBy = source.reportedBy.map { NamedReference($0, in: site) }
    }

    var members: [JSONValue.Member] {
        [
            .init("id", .string(source.id.rawValue)),
            .init("url", .string(url)),
            .init("short_url", .text(shortURL)),
            .init("title", .string(source.title)),
            .init("publisher", .string(source.publisher)),
            .init("published", .text(source.published?.edtf)),
            .init("language", .text(source.language)),
            .init("authors", .texts(source.authors.map(\.value))),
            .init("reported_by", .list(reportedBy)),
            .init("party", party.map(\.json) ?? .null),
            .init("original_url", .text(source.url)),
            .init("archived_url", .text(source.archived)),
            .init("formerly", .texts(source.formerly.map(\.value))),
        ]
    }

    static let columns: [CSV.Column<SourceRecord>] = [
        ("id", { $0.source.id.rawValue }),
        ("url", { $0.url }),
        ("short_url", { $0.shortURL ?? "" }),
        ("title", { $0.source.title }),
        ("publisher", { $0.source.publisher }),
        ("published", { $0.source.published?.edtf ?? "" }),
        ("language", { $0.source.language ?? "" }),
        ("authors", { CSV.list($0.source.authors.map(\.value)) }),
        ("reported_by", { CSV.list($0.reportedBy.map(\.id)) }),
        ("party", { $0.party?.id ?? "" }),
        ("original_url", { $0.source.url ?? "" }),
        ("archived_url", { $0.source.archived ?? "" }),
        ("formerly", { CSV.list($0.source.formerly.map(\.value)) }),
    ]
}
