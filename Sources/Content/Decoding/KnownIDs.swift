/// All ids, by kind: since a file's name is its id, they are known before any file is read.
struct KnownIDs: Sendable {
    private var ids: [ContentKind: Set<String>] = [:]
    /// Which file holds which thing, for links from file to file.
    private(set) var kinds: [String: (kind: ContentKind, id: String)] = [:]
    let media: Set<String>

    init(_ tree: ContentTree) {
        for file in tree.files {
            ids[file.kind, default: []].insert(file.id)
            kinds[file.path] = (file.kind, file.id)
        }
        media = Set(tree.media)
    }

    /// Events may be stated in articles as well: their ids come in when the files are read.
    mutating func add(_ kind: ContentKind, _ id: String) {
        ids[kind, default: []].insert(id)
    }

    func contains(_ kind: ContentKind, _ id: String) -> Bool {
        ids[kind]?.contains(id) ?? false
    }

    func all(_ kind: ContentKind) -> Set<String> {
        ids[kind] ?? []
    }
}
