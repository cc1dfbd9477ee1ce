import Annotation
import Explainer
import Markdown

/// The file that would make an unknown name known: what an editor may paste, and then correct.
struct ProposedFile {
    /// Relative to the root.
    let path: String
    let content: String

    /// The files for some names: no two of them, and none that is there already, have one id. None has a page yet: what looks like a town or an
    /// institution may be somebody, and nobody gets a page by a guess.
    static func all(for names: [UnknownNames.Name], in site: Site) -> [ProposedFile] {
        var places = Set(site.places.flatMap { [$0.id.rawValue] + $0.formerly.map(\.value) }.map { $0.lowercased() } + ["index"])
        var actors = Set(site.actors.flatMap { [$0.id.rawValue] + $0.formerly.map(\.value) }.map { $0.lowercased() } + ["index"])
        return names.map { name in
            switch name.guess {
            case .place(let kind)?:
                ProposedFile(
                    for: name, path: "content/places/\(freeID(for: name.text, &places)).md", kind: kind.rawValue,
                    page: "until there is something to say of it")
            case .actor(let kind)?:
                ProposedFile(
                    for: name, path: "content/actors/\(freeID(for: name.text, &actors)).md", kind: kind.rawValue,
                    page: kind == .person ? "until it is decided that this person has a page" : "until there is something to say of it")
            case nil:
                ProposedFile(
                    for: name, path: "content/actors/\(freeID(for: name.text, &actors)).md", kind: Actor.Kind.organisation.rawValue,
                    page: "is it an organisation, a place, a person? Write the kind, then decide on a page")
            }
        }
    }

    /// With the reason why it has no page yet.
    private init(for name: UnknownNames.Name, path: String, kind: String, page reason: String) {
        self.path = path
        let reason = name.guarded.map { "keeps \($0) from being found inside it" } ?? reason
        content = ["---", "name: \(Self.scalar(name.text))", "kind: \(kind)", "page: false  # \(reason)", "---", ""].joined(separator: "\n")
    }

    private static func freeID(for name: String, _ taken: inout Set<String>) -> String {
        let stem = String(Document.slug(of: name).prefix(60))
        var id = stem
        var count = 1
        while !taken.insert(id).inserted {
            count += 1
            id = "\(stem)-\(count)"
        }
        return id
    }

    /// A text as YAML: plain where it cannot be taken for anything else.
    private static func scalar(_ text: String) -> String {
        let isPlain = text.first?.isLetter == true && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
        if isPlain, text.lowercased() != "null" { return text }
        return text.quotedForYAML
    }
}
