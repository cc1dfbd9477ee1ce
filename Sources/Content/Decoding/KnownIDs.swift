import Diagnostics
import Explainer
import Markdown

/// All ids, by kind: since a file's name is its id, they are known before any file is read.
struct KnownIDs: Sendable {
    private var ids: [ContentKind: Set<String>] = [:]
    /// Which file holds which thing, for links from file to file.
    private(set) var kinds: [String: (kind: ContentKind, id: String)] = [:]
    let media: Set<String>
    /// Folders that cannot be looked into, and what else cannot be read.
    private let unreadablePaths: [String]
    /// Files that are not read, because their names do not end in .md.
    private let leftOut: [ContentTree.File]
    /// What the files say of themselves, in their order, for whoever writes a name in place of an id.
    private var frontMatters: [ContentKind: [(id: String, entries: [YAMLValue.Entry])]] = [:]

    init(_ tree: ContentTree) {
        for file in tree.files {
            ids[file.kind, default: []].insert(file.id)
            kinds[file.path] = (file.kind, file.id)
        }
        // Links to files are written for the folder's right name.
        for folder in tree.misnamedFolders where folder.isReadable {
            for file in tree.files where file.path.hasPrefix(folder.path + "/") {
                kinds[folder.meant + file.path.dropFirst(folder.path.count)] = (file.kind, file.id)
            }
        }
        media = Set(tree.media)
        unreadablePaths =
            tree.unreadablePaths
            + tree.misnamedFolders.filter(\.isReadable).flatMap { folder in
                tree.unreadablePaths.filter { $0.hasPrefix(folder.path + "/") }.map { folder.meant + $0.dropFirst(folder.path.count) }
            }
        // A name that is an error is told where it is, and not again wherever the file is referred to.
        for file in tree.refused { ids[file.kind, default: []].insert(file.id) }
        leftOut = tree.leftOut
    }

    /// Events may be stated in articles as well: their ids come in when the files are read.
    mutating func add(_ kind: ContentKind, _ id: String) {
        ids[kind, default: []].insert(id)
    }

    /// What a file says of itself comes in when it is read.
    mutating func add(_ kind: ContentKind, _ id: String, saying entries: [YAMLValue.Entry]) {
        frontMatters[kind, default: []].append((id, entries))
    }

    func contains(_ kind: ContentKind, _ id: String) -> Bool {
        ids[kind]?.contains(id) ?? false
    }

    /// Whether things of a kind may be in a folder or behind a link that cannot be read: that is one mistake, and referring to them is none.
    func mayHoldMore(of kind: ContentKind) -> Bool {
        !unreadablePaths.isEmpty && mayHold(kind.folder + "/")
    }

    /// The same of one file, or of all files of a folder where the path ends with a slash.
    func mayHold(_ path: String) -> Bool {
        unreadablePaths.contains { path == $0 || path.hasPrefix($0 + "/") || path.hasSuffix("/") && $0.hasPrefix(path) }
    }

    func all(_ kind: ContentKind) -> Set<String> {
        ids[kind] ?? []
    }
}

// MARK: What was meant

extension KnownIDs {
    /// What to write in place of an id that nothing of a kind has; nil if nothing is near.
    ///
    /// A thing of the kind may have had it, or one of another kind may have it. Otherwise names, aliases, titles and old ids count as well as ids,
    /// those that are the same first.
    func suggestion(for text: String, _ kind: ContentKind) -> String? {
        if let advice = Lookalikes.advice(on: text, isKnown: { contains(kind, $0) }) { return advice }
        if let file = leftOut.first(where: { $0.kind == kind && $0.id == text }) {
            return "\"\(file.path)\" is not read: rename it to \"\(text).md\""
        }
        if let renamed = (frontMatters[kind] ?? []).first(where: { Self.formerIDs(in: $0.entries).contains(text) }) {
            return "did you mean \"\(renamed.id)\"?"
        }
        if let other = ContentKind.allCases.first(where: { $0 != kind && contains($0, text) }) {
            return "\"\(text)\" is the id of \(other.withArticle)"
        }
        return meant(by: text, kind).map { "did you mean \"\($0)\"?" }
    }

    /// The same where things of several kinds may be meant.
    func suggestion(for text: String, among kinds: [ContentKind]) -> String? {
        kinds.lazy.compactMap { meant(by: text, $0) }.first.map { "did you mean \"\($0)\"?" }
    }

    /// The id that was probably meant.
    private func meant(by text: String, _ kind: ContentKind) -> String? {
        let slug = Document.slug(of: text)
        if contains(kind, slug) { return slug }
        let names = (frontMatters[kind] ?? []).flatMap { thing in Self.names(in: thing.entries).map { (name: $0, id: thing.id) } }
        return names.first { Document.slug(of: $0.name) == slug }?.id
            ?? Self.nearest(to: text, in: all(kind), kind)
            ?? Self.nearest(to: text, in: names.map(\.name), kind).flatMap { nearest in names.first { $0.name == nearest }?.id }
            ?? (kind == .actor ? Spelling.nearest(to: text, in: people) : nil)
    }

    /// The nearest of some texts.
    ///
    /// Of actors and places, it must be near also without the words that both have at their ends: two governorates are two places, and a country is no
    /// short form of its ministry's name.
    private static func nearest(to text: String, in candidates: some Sequence<String>, _ kind: ContentKind) -> String? {
        guard kind == .actor || kind == .place else { return Spelling.nearest(to: text, in: candidates) }
        guard
            let nearest = Spelling.nearest(to: text, in: candidates, takesShortForms: false) ?? Spelling.nearest(to: text, in: candidates)
        else { return nil }
        var (words, others) = (words(of: text)[...], words(of: nearest)[...])
        while let word = words.first, word == others.first { (words, others) = (words.dropFirst(), others.dropFirst()) }
        while let word = words.last, word == others.last { (words, others) = (words.dropLast(), others.dropLast()) }
        let (own, other) = (words.joined(separator: "-"), others.joined(separator: "-"))
        // A small word may be missing, as in "deir-zor", and what sort of place it is may be said.
        let isNear =
            own.isEmpty || other.isEmpty
            ? max(own.count, other.count) <= 3 || Place.Kind(rawValue: own) != nil
            : Spelling.nearest(to: own, in: [other], takesShortForms: false) != nil
        return isNear ? nearest : nil
    }

    private static func words(of text: String) -> [Substring] { text.lowercased().split { "-_ ".contains($0) } }

    /// The ids of the actors that are persons.
    private var people: [String] {
        (frontMatters[.actor] ?? []).filter { $0.entries.text("kind") == Actor.Kind.person.rawValue }.map(\.id)
    }

    /// What a file calls itself, or was called before.
    private static func names(in entries: [YAMLValue.Entry]) -> [String] {
        entries.flatMap { entry -> [String] in
            switch (entry.key.text, entry.value) {
            case ("name", .scalar(let name)), ("title", .scalar(let name)), ("abbreviation", .scalar(let name)), ("aliases", .scalar(let name)):
                [name.text]
            case ("aliases", .list(let items, _)): items.compactMap(\.text)
            case ("names", .map(let names, _)): names.compactMap(\.value.text)
            default: []
            }
        } + formerIDs(in: entries)
    }

    private static func formerIDs(in entries: [YAMLValue.Entry]) -> [String] {
        switch entries.value("formerly") {
        case .scalar(let id): [id.text]
        case .list(let items, _): items.compactMap(\.text)
        default: []
        }
    }
}

extension ContentKind {
    fileprivate var withArticle: String {
        switch self {
        case .article, .author, .actor, .event: "an \(rawValue)"
        case .place, .page, .source: "a \(rawValue)"
        }
    }
}
