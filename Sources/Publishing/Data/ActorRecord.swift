import Explainer
import HTML

/// An actor as data files have it.
struct ActorRecord: Sendable {
    let actor: Actor
    let partOf: NamedReference?
    /// Its page, nil if it has none.
    let url: String?
    /// Nil if it has none.
    let shortURL: String?

    init(_ actor: Actor, in site: Site) {
        self.actor = actor
        partOf = actor.partOf.map { NamedReference($0.value, in: site) }
        url = actor.hasPage ? site.dataAddress(of: .actor(actor.id)) : nil
        shortURL = site.shortAddress(of: .actor(actor.id)).map { site.dataAddress(of: $0) }
    }

    var members: [JSONValue.Member] {
        [
            .init("id", .string(actor.id.rawValue)),
            .init("url", .text(url)),
            .init("short_url", .text(shortURL)),
            .init("name", .string(actor.names.name.value)),
            .init("names", .names(actor.names.foreign)),
            .init("abbreviation", .text(actor.names.abbreviation?.value)),
            .init("aliases", .texts(actor.names.aliases.map(\.value))),
            .init("kind", .string(actor.kind.rawValue)),
            .init("part_of", partOf.map(\.json) ?? .null),
            .init("role", .string(actor.role)),
            .init("side", .string(actor.side)),
            .init("active_from", .text(actor.activeFrom?.edtf)),
            .init("active_to", .text(actor.activeTo?.edtf)),
            .init("wikidata", .text(actor.wikidata)),
            .init("summary", .string(actor.summary)),
            .init("formerly", .texts(actor.formerly.map(\.value))),
        ]
    }

    static func csv(_ actors: [ActorRecord]) -> [UInt8] {
        CSV.bytes(columns + CSV.nameColumns(actors.map(\.actor.names.foreign)) { $0.actor.names.foreign }, actors)
    }

    private static let columns: [CSV.Column<ActorRecord>] = [
        ("id", { $0.actor.id.rawValue }),
        ("url", { $0.url ?? "" }),
        ("short_url", { $0.shortURL ?? "" }),
        ("name", { $0.actor.names.name.value }),
        ("abbreviation", { $0.actor.names.abbreviation?.value ?? "" }),
        ("aliases", { CSV.list($0.actor.names.aliases.map(\.value)) }),
        ("kind", { $0.actor.kind.rawValue }),
        ("part_of", { $0.partOf?.id ?? "" }),
        ("role", { $0.actor.role }),
        ("side", { $0.actor.side }),
        ("active_from", { $0.actor.activeFrom?.edtf ?? "" }),
        ("active_to", { $0.actor.activeTo?.edtf ?? "" }),
        ("wikidata", { $0.actor.wikidata ?? "" }),
        ("summary", { $0.actor.summary }),
        ("formerly", { CSV.list($0.actor.formerly.map(\.value)) }),
    ]
}
