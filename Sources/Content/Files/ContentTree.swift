import Diagnostics
import Explainer
import Foundation

/// The files that a site is made of, found but not yet read.
struct ContentTree: Sendable {
    /// A file that holds one thing.
    struct File: Sendable {
        let kind: ContentKind
        /// Its name without the ending, in Unicode's composed form.
        let id: String
        /// Relative to the root.
        let path: String
    }

    /// By kind, then by path.
    private(set) var files: [File] = []
    /// Files whose names are errors: whoever refers to what they hold made no mistake.
    private(set) var refused: [File] = []
    /// Files that are left out with a warning, since they do not end in .md.
    private(set) var leftOut: [File] = []
    /// Files of content/media, by their paths in there.
    private(set) var media: [String] = []
    /// Whether there is a site.yaml to be read.
    private(set) var hasSettings = false
    private(set) var problems: [Diagnostic] = []
    /// Folders that are not looked into, and what else cannot be read: what is referred to may be there.
    private(set) var unreadablePaths: [String] = []
    /// Folders whose names are wrong.
    private(set) var misnamedFolders: [MisnamedFolder] = []

    /// The names in content/.
    private(set) var topNames: [String] = []

    let root: String
    private let folder: SiteFolder

    /// Looks through content/ and seeds/ below a root folder.
    init(root: String) {
        self.root = root
        folder = SiteFolder(root)
        guard FileSystem.holdsItem(at: "\(root)/content") else {
            problems.append(missingSettings())
            return
        }
        guard kind(of: "content") != nil, let topItems = items(inFolder: "content") else { return }
        topNames = topItems.map(\.name)
        findSettings()
        findMisnamedFolders()
        for kind in ContentKind.allCases {
            let misnamed = misnamedFolders.first { $0.meant == kind.folder && $0.isReadable }
            scan(misnamed?.path ?? kind.folder, required: kind == .article) { tree, path, name in tree.add(kind, path: path, name: name) }
        }
        scan("content/media", required: false) { tree, path, _ in tree.addMedia(String(path.dropFirst("content/media/".count))) }
        problems += nameProblems()
    }

    // MARK: Settings

    private mutating func findSettings() {
        let path = SettingsFile.path
        guard FileSystem.holdsItem(at: "\(root)/\(path)") else {
            problems.append(missingSettings())
            return
        }
        switch kind(of: path) {
        case .file: hasSettings = true
        case .folder, .link, .other: problems.append(.error("unreadable-file", in: path, at: nil, "this is not a file; put the site's settings here"))
        case nil: break
        }
    }

    private func missingSettings() -> Diagnostic {
        guard FileSystem.holdsItem(at: root) else {
            return .error(
                "missing-site", in: SettingsFile.path, at: nil, "there is no folder \"\(root)\"", suggestion: "give the site's folder with --root")
        }
        return .error(
            "missing-site", in: SettingsFile.path, at: nil, "there is no site here: the file is missing",
            suggestion: misnamedSettings.map { "rename content/\($0)" }
                ?? "write at least \"title: …\" into it, or give the site's folder with --root")
    }

    /// What is in place of the settings.
    var misnamedSettings: String? { hasSettings ? nil : Self.misnamedSettings(in: root, among: topNames) }

    // MARK: Looking

    /// A folder under a wrong name is one mistake: what it holds is not missing as well.
    private mutating func findMisnamedFolders() {
        misnamedFolders = Self.misnamedFolders(in: root, contentNames: topNames)
        problems += misnamedFolders.map(\.problem)
        var read: Set<String> = []
        for folder in misnamedFolders where !folder.isReadable || !read.insert(folder.meant).inserted {
            unreadablePaths += [folder.path, folder.meant]
        }
    }

    private mutating func scan(_ folder: String, required: Bool, depth: Int = 0, _ add: (inout ContentTree, String, String) -> Void) {
        guard depth > 0 || FileSystem.holdsItem(at: "\(root)/\(folder)") else {
            if required && !unreadablePaths.contains(folder) {
                problems.append(.error("missing-folder", in: folder, at: nil, "the folder for the articles is missing"))
            }
            return
        }
        // The folder itself may be a link; one inside it was asked already.
        if depth == 0, kind(of: folder) == nil { return unreadablePaths.append(folder) }
        let items = items(inFolder: folder) ?? []
        if items.contains(where: { $0.name == SiteManifest.name }) { return refusePublished(folder) }
        for item in items where !item.name.hasPrefix(".") {
            let path = "\(folder)/\(item.name)"
            switch kind(of: path, accordingToFolder: item.kind) {
            case .file: add(&self, path, item.name)
            case .folder where depth < 8: scan(path, required: true, depth: depth + 1, add)
            case .folder:
                unreadablePaths.append(path)
                problems.append(.error("unreadable-folder", in: path, at: nil, "folders are nested too deep here; move its files up"))
            case .link, .other:
                unreadablePaths.append(path)
                problems.append(.error("unreadable-file", in: path, at: nil, "this is not a file; remove it"))
            case nil: unreadablePaths.append(path)
            }
        }
    }

    /// Drafts that were published for a look would be published for all with the next build, and that again with the one after it.
    private mutating func refusePublished(_ folder: String) {
        unreadablePaths.append(folder)
        problems.append(
            .error(
                "output-in-content", in: folder, at: nil, "a site was published into this folder, and would be published again as content",
                suggestion: "remove the folder, and give --output one outside content/"))
    }

    /// What is in a folder and can be asked for; nil if it cannot be read.
    private mutating func items(inFolder folder: String) -> [FileSystem.Item]? {
        do {
            let items = try FileSystem.items(inFolder: "\(root)/\(folder)")
            for name in items.damaged where !name.hasPrefix(".") {
                problems.append(
                    .error(
                        "bad-file-name", in: "\(folder)/\(name)", at: nil, "the name is not UTF-8, so that the file cannot be read; rename it",
                        suggestion: "\u{FFFD} stands here for each byte that is not"))
            }
            return items.usable
        } catch {
            unreadablePaths.append(folder)
            problems.append(.error("unreadable-folder", in: folder, at: nil, "the folder cannot be read: \(error.reason)"))
            return nil
        }
    }

    /// What is at a path; nil if nothing can be read there, which is a problem.
    private mutating func kind(of path: String, accordingToFolder stated: FileSystem.Kind? = nil) -> FileSystem.Kind? {
        do throws(SiteFolder.Refusal) {
            return try folder.kind(of: path, accordingToFolder: stated)
        } catch {
            problems.append(error.diagnostic)
            return nil
        }
    }

    private mutating func add(_ kind: ContentKind, path: String, name: String) {
        guard name.hasSuffix(".md") else { return addOther(kind, path: path, name: name) }
        let id = String(name.dropLast(3))
        guard Slug.isUsable(id) else {
            refused.append(File(kind: kind, id: Self.composed(Slug.usable(for: id)), path: path))
            problems.append(
                .error(
                    "bad-file-name", in: path, at: nil, "a file's name becomes an address: use letters, digits and hyphens",
                    suggestion: "rename it to \"\(Slug.usable(for: id)).md\""))
            return
        }
        files.append(File(kind: kind, id: Self.composed(id), path: path))
    }

    /// A file with another ending: left out, or told that it must get the right one if it was written to be read and is not there under that name.
    private mutating func addOther(_ kind: ContentKind, path: String, name: String) {
        let ending = (name.lastIndex(of: ".") ?? name.endIndex)..<name.endIndex
        let start = String(name[..<ending.lowerBound])
        let id = start.lowercased().hasSuffix(".md") ? String(start.dropLast(3)) : start
        let meant = (Slug.isUsable(id) ? id : Slug.usable(for: id)) + ".md"
        let isText = ["", ".md", ".markdown", ".mdown", ".mkd", ".txt", ".text"].contains(name[ending].lowercased())
        if isText, !FileSystem.holdsItem(at: "\(root)/\(path.dropLast(name.count))\(meant)"), Self.startsAsContent("\(root)/\(path)") {
            refused.append(File(kind: kind, id: Self.composed(String(meant.dropLast(3))), path: path))
            problems.append(
                .error(
                    "bad-file-name", in: path, at: nil, "only files that end in .md are read here, and this one was written to be read",
                    suggestion: "rename it to \"\(meant)\""))
            return
        }
        leftOut.append(File(kind: kind, id: Self.composed(id), path: path))
        let isMarkdown = isText && (ending.isEmpty || !name[ending].lowercased().hasPrefix(".t")) || id != start
        problems.append(
            .warning(
                "ignored-file", in: path, at: nil, "only files that end in .md are read here; this one is left out",
                suggestion: isMarkdown ? "did you mean \"\(id).md\"?" : nil))
    }

    private mutating func addMedia(_ path: String) {
        if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
            problems.append(
                .error(
                    "bad-file-name", in: "content/media/\(path)", at: nil,
                    "a file's name becomes an address: this one holds a backslash or a character that does not print"))
        } else if let maker = LeftoverFile.maker(of: path) {
            problems.append(
                .warning(
                    "ignored-file", in: "content/media/\(path)", at: nil,
                    "\(maker) made this file for itself: it is not published, since it may hold what nobody meant to show",
                    suggestion: "delete it"))
        } else {
            media.append(path)
        }
    }

    /// Unicode's composed form, so that a name from a disk that takes names apart is the same id.
    private static func composed(_ name: String) -> String {
        name.utf8.allSatisfy { $0 < 0x80 } ? name : name.precomposedStringWithCanonicalMapping
    }
}
