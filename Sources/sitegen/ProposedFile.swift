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
            switch name.guess ?? .actor(.organisation) {
            case .place(let kind):
                ProposedFile(for: name, path: "content/places/\(freeID(for: name.text, &places)).md", kind: kind.rawValue, isPerson: false)
            case .actor(let kind):
                ProposedFile(
                    for: name, path: "content/actors/\(freeID(for: name.text, &actors)).md", kind: kind.rawValue, isPerson: kind == .person)
            }
        }
    }

    private init(for name: UnknownNames.Name, path: String, kind: String, isPerson: Bool) {
        self.path = path
        var lines = ["---", "name: \(Self.scalar(name.text))", "kind: \(kind)"]
        if let guarded = name.guarded {
            lines.append("page: false  # keeps \(guarded) from being found inside it")
        } else if isPerson {
            lines.append("page: false  # until it is decided that this person has a page")
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
