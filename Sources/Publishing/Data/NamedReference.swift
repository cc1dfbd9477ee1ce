import Explainer
import HTML

/// A thing that a data file refers to: its id and what it is called.
struct NamedReference: Sendable, Equatable {
    let id: String
    let name: String

    private init(id: String, name: String?) {
        self.id = id
        self.name = name ?? id
    }

    init(_ id: Identifier<Place>, in site: Site) { self.init(id: id.rawValue, name: site[id]?.names.name.value) }

    init(_ id: Identifier<Actor>, in site: Site) { self.init(id: id.rawValue, name: site[id]?.names.name.value) }

    init(_ id: Identifier<Source>, in site: Site) { self.init(id: id.rawValue, name: site[id]?.title) }

    init(_ id: Identifier<Article>, in site: Site) { self.init(id: id.rawValue, name: site[id]?.title) }

    init(_ id: Identifier<Contributor>, in site: Site) { self.init(id: id.rawValue, name: site[id]?.name.value) }

    var json: JSONValue { ["id": .string(id), "name": .string(name)] }
}

extension JSONValue {
    /// A text, or null.
    static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    /// References in their order.
    static func list(_ references: [NamedReference]) -> JSONValue { .array(references.map(\.json)) }
}
