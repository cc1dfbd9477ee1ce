import Annotation
import Explainer
import Markdown

/// The file that would make an unknown name known: what an editor may paste, and then correct.
struct ProposedFile {
    /// Relative to the root.
    let path: String
    let content: String

    /// The files for some names: no two of them, and none that is there already, have one id.
    static func all(for names: [UnknownNames.Name], in site: Site) -> [ProposedFile] {
        var places = Set(site.places.flatMap { [$0.id.rawValue] + $0.formerly.map(\.value) }.map { $0.lowercased() } + ["index"])
        var actors = Set(site.actors.flatMap { [$0.id.rawValue] + $0.formerly.map(\.value) }.map { $0.lowercased() } + ["index"])
        return names.map { name in
            switch name.guess {
            case .place(let kind)?:
                ProposedFile(for: name, path: "content/places/\(freeID(for: name.text, &places)).md", kind: kind.rawValue, page: nil)
            case .actor(let kind)?:
                ProposedFile(
                    for: name, path: "content/actors/\(freeID(for: name.text, &actors)).md", kind: kind.rawValue,
                    page: kind == .person ? "until it is decided that this person has a page" : nil)
            // It may be somebody: nobody gets a page by a guess.
            case nil:
                ProposedFile(
                    for: name, path: "content/actors/\(freeID(for: name.text, &actors)).md", kind: Actor.Kind.organisation.rawValue,
                    page: "is it an organisation, a place, a person? Write the kind, then decide on a page")
            }
        }
    }

    /// With the reason why it has no page yet; nil if it may have one.
    private init(for name: UnknownNames.Name, path: String, kind: String, page: String?) {
        self.path = path
        var lines = ["---", "name: \(Self.scalar(name.text))", "kind: \(kind)"]
        if let guarded = name.guarded {
            lines.append("page: false  # keeps \(guarded) from being found inside it")
        } else if let page {
            lines.append("page: false  # \(page)")
        }
        content = (lines + ["---", ""]).joined(separator: "\n")
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
