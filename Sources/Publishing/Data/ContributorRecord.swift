import Explainer
import HTML

/// Somebody who had a part in the site, as data files have them: no more than their page says.
struct ContributorRecord: Sendable {
    let contributor: Contributor
    let url: String
    let shortURL: String?
    let kind: Contributor.Kind

    init(_ contributor: Contributor, in site: Site) {
        self.contributor = contributor
        url = site.dataAddress(of: .contributor(contributor.id))
        shortURL = site.shortAddress(of: .contributor(contributor.id)).map { site.dataAddress(of: $0) }
        kind = site.kind(of: contributor)
    }

    var members: [JSONValue.Member] {
        [
            .init("id", .string(contributor.id.rawValue)),
            .init("url", .string(url)),
            .init("short_url", .text(shortURL)),
            .init("name", .string(contributor.name.value)),
            .init("names", .names(contributor.foreignNames)),
            .init("role", .string(contributor.role)),
            .init("organisation", .string(contributor.organisation)),
            .init("languages", .texts(contributor.languages)),
            .init("links", .array(contributor.links.map { ["title": .string($0.title), "url": .string($0.url)] })),
            .init("kind", .string(kind.rawValue)),
            .init("formerly", .texts(contributor.formerly.map(\.value))),
        ]
    }

    static let columns: [CSV.Column<ContributorRecord>] = [
        ("id", { $0.contributor.id.rawValue }),
        ("url", { $0.url }),
        ("short_url", { $0.shortURL ?? "" }),
        ("name", { $0.contributor.name.value }),
        ("role", { $0.contributor.role }),
        ("organisation", { $0.contributor.organisation }),
        ("languages", { CSV.list($0.contributor.languages) }),
        ("links", { CSV.list($0.contributor.links.map(\.url)) }),
        ("kind", { $0.kind.rawValue }),
        ("formerly", { CSV.list($0.contributor.formerly.map(\.value)) }),
    ]
}
