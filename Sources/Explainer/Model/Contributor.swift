/// Somebody, or a desk, who wrote or worked on what the site publishes, or who reported a source that it rests on.
///
/// It never changes; a class, so that it is passed on as one reference.
public final class Contributor: Sendable {
    /// What a contributor did.
    public enum Role: String, Sendable, CaseIterable, Comparable {
        case author, reporting, editing, translation, photography, research, data
        /// Reported a source: not a word of the site's own is theirs.
        case source

        /// Those that an article credits beside its byline.
        public static let credited = allCases.filter { $0 != .author && $0 != .source }

        /// In the order above.
        public static func < (left: Role, right: Role) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// Whether it is one human being.
    public enum Kind: String, Sendable, CaseIterable {
        case person
        /// Several who are named together, such as a desk or an agency.
        case desk
    }

    /// An address elsewhere.
    public struct Link: Sendable, Hashable {
        /// What it leads to.
        public let title: String
        /// http or https.
        public let url: String

        /// - Parameters:
        ///   - title: what it leads to.
        ///   - url: http or https.
        public init(title: String, url: String) {
            self.title = title
            self.url = url
        }
    }

    /// The file's name, and the address.
    public let id: Identifier<Contributor>
    /// The file, relative to the root.
    public let file: String
    /// As the byline gives it.
    public let name: Located<String>
    /// The name in other scripts.
    public let foreignNames: [Names.Foreign]
    /// What they are, in the editors' words; empty if nothing is said.
    public let role: String
    /// For whom they work; empty if nothing is said.
    public let organisation: String
    /// Their own addresses elsewhere.
    public let links: [Link]
    /// BCP 47.
    public let languages: [String]
    /// A portrait.
    public let image: Picture?
    /// Who they are.
    public let bio: Prose
    /// Old ids, which lead here.
    public let formerly: [Located<String>]
    /// The id of the short address, which leads here whatever the file is called; nil for none.
    public let short: Located<String>?
    /// What the front matter says; see ``Site/kind(of:)``.
    public let statedKind: Kind?

    /// All of it.
    public init(
        id: Identifier<Contributor>, file: String, name: Located<String>, foreignNames: [Names.Foreign], role: String, organisation: String,
        links: [Link],
        languages: [String], image: Picture?, formerly: [Located<String>] = [], short: Located<String>? = nil, bio: Prose,
        statedKind: Kind? = nil
    ) {
        self.id = id
        self.file = file
        self.name = name
        self.foreignNames = foreignNames
        self.role = role
        self.organisation = organisation
        self.links = links
        self.languages = languages
        self.image = image
        self.formerly = formerly
        self.short = short
        self.bio = bio
        self.statedKind = statedKind
    }
}

extension Site {
    /// Whether a contributor is a person or a desk. Where its file does not say it, what is called like the publisher, or by what it does, is a desk.
    public func kind(of contributor: Contributor) -> Contributor.Kind {
        if let kind = contributor.statedKind { return kind }
        let name = contributor.name.value
        return name == settings.publisher?.name || name == contributor.role ? .desk : .person
    }
}
