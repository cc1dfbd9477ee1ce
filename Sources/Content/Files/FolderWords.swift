import Diagnostics

/// What people call the folders of a site.
enum FolderWords {
    /// The folders of content/, and that of the sources.
    static let folders = ContentKind.allCases.map(\.folder) + ["content/media", "content/basemap"]

    /// A folder that another one was probably meant to be.
    struct Guess {
        /// Relative to the root.
        let folder: String
        /// Whether the name is almost that of the folder, and no other word for what it holds.
        let isAlmostRight: Bool
    }

    /// The folder that one with a name of its own was probably meant to be; nil if none is near, or if the name says that it is a copy.
    static func meant(by name: String) -> Guess? {
        let names = Dictionary(folders.map { (String($0.split(separator: "/").last ?? ""), $0) }, uniquingKeysWith: { first, _ in first })
        if let folder = otherWords[name.lowercased()] { return Guess(folder: folder, isAlmostRight: false) }
        guard let nearest = Spelling.nearest(to: name, in: names.keys), let folder = names[nearest] else { return nil }
        let behind = name.lowercased().hasPrefix(nearest) ? name.dropFirst(nearest.count).first : nil
        return behind.map { !$0.isLetter } ?? false ? nil : Guess(folder: folder, isAlmostRight: true)
    }

    private static let otherWords = [
        "content/articles": ["posts", "stories", "texts"],
        "content/authors": ["contributors", "people", "staff", "writers"],
        "content/places": ["locations", "cities", "towns"],
        "content/actors": ["groups", "factions", "organisations", "organizations", "parties"],
        "content/events": ["timeline", "chronology", "incidents"],
        "seeds": ["sources", "source", "references", "documents"],
        "content/media": ["images", "image", "pictures", "photos", "img", "assets", "files", "uploads"],
        "content/basemap": ["maps", "geojson", "geodata"],
    ].reduce(into: [String: String]()) { words, entry in
        for word in entry.value { words[word] = entry.key }
    }
}
