import Diagnostics
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
    /// Files of content/media, by their paths in there.
    private(set) var media: [String] = []
    private(set) var problems: [Diagnostic] = []

    private let root: String
    private let resolvedRoot: String

    /// The folders of content/ that are not kinds of their own.
    private static let otherFolders = ["media", "basemap"]

    /// Looks through content/ and seeds/ below a root folder.
    init(root: String) {
        self.root = root
        resolvedRoot = FileSystem.resolvedPath(root) ?? root
        for kind in ContentKind.allCases { scan(kind.folder, required: kind == .article) { tree, path, name in tree.add(kind, path: path, name: name) } }
        scan("content/media", required: false) { tree, path, _ in tree.media.append(String(path.dropFirst("content/media/".count))) }
        checkFolders()
        checkNames()
    }

    // MARK: Looking

    private mutating func scan(_ folder: String, required: Bool, depth: Int = 0, _ add: (inout ContentTree, String, String) -> Void) {
        let names: [String]
        do {
            names = try FileSystem.names(inFolder: "\(root)/\(folder)")
        } catch {
            if required || FileSystem.kind(ofItemAt: "\(root)/\(folder)") != nil {
                problems.append(.error("unreadable-folder", in: folder, at: nil, "the folder cannot be read: \(error.reason)"))
            }
            return
        }
        for name in names where !name.hasPrefix(".") {
            let path = "\(folder)/\(name)"
            guard let kind = kind(of: path) else { continue }
            switch kind {
            case .file: add(&self, path, name)
            case .folder where depth < 8: scan(path, required: true, depth: depth + 1, add)
            case .folder: problems.append(.error("unreadable-folder", in: path, at: nil, "folders are nested too deep here; move its files up"))
            case .link, .other: problems.append(.error("unreadable-file", in: path, at: nil, "this is not a file; remove it"))
            }
        }
    }

    /// What is at a path; a link counts as what it leads to, if that is inside the root.
    private mutating func kind(of path: String) -> FileSystem.Kind? {
        guard let kind = FileSystem.kind(ofItemAt: "\(root)/\(path)") else { return nil }
        guard kind == .link else { return kind }
        guard let target = FileSystem.target(ofLinkAt: "\(root)/\(path)") else {
            problems.append(.error("broken-symlink", in: path, at: nil, "this symbolic link leads nowhere; remove it or put the file in its place"))
            return nil
        }
        guard target.path == resolvedRoot || target.path.hasPrefix(resolvedRoot + "/") else {
            problems.append(
                .error("symlink-outside", in: path, at: nil, "this symbolic link leads out of the site's folder; put a copy of the file in its place"))
            return nil
        }
        return target.kind
    }

    private mutating func add(_ kind: ContentKind, path: String, name: String) {
        guard name.hasSuffix(".md") else {
            problems.append(
                .warning(
                    "ignored-file", in: path, at: nil, "only files that end in .md are read here; this one is left out",
                    suggestion: name.contains(".") ? nil : "did you mean \"\(name).md\"?"))
            return
        }
        let id = String(name.dropLast(3))
        guard Self.isUsable(id) else {
            problems.append(
                .error(
                    "bad-file-name", in: path, at: nil, "a file's name becomes an address: use letters, digits and hyphens",
                    suggestion: "rename it to \"\(Self.usable(id)).md\""))
            return
        }
        files.append(File(kind: kind, id: Self.composed(id), path: path))
    }

    // MARK: Names

    private static func isUsable(_ id: String) -> Bool {
        !id.isEmpty && !id.hasPrefix("-") && id.utf8.count <= 200
            && id.unicodeScalars.allSatisfy { scalar in
                scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .spacingMark
            }
    }

    private static func usable(_ id: String) -> String {
        let words = id.lowercased().split { !($0.isLetter || $0.isNumber) }
        return words.isEmpty ? "name" : words.joined(separator: "-")
    }

    /// Unicode's composed form, so that a name from a disk that takes names apart is the same id.
    private static func composed(_ name: String) -> String {
        name.utf8.allSatisfy { $0 < 0x80 } ? name : name.precomposedStringWithCanonicalMapping
    }

    private mutating func checkFolders() {
        let known = ContentKind.allCases.map { String($0.folder.split(separator: "/").last ?? "") } + Self.otherFolders
        for name in (try? FileSystem.names(inFolder: "\(root)/content")) ?? [] where !name.hasPrefix(".") && name != "site.yaml" {
            if known.contains(name) && name != "seeds" { continue }
            let suggestion = Spelling.nearest(to: name, in: known).map { "did you mean \"content/\($0)\"?" }
            problems.append(.warning("ignored-file", in: "content/\(name)", at: nil, "nothing is read from here", suggestion: suggestion))
        }
    }

    /// Each id once, also on disks and hosts that do not tell small letters from capitals.
    private mutating func checkNames() {
        var first: [String: File] = [:]
        for file in files {
            let key = "\(file.kind.rawValue)/\(file.id.lowercased())"
            guard let other = first[key] else {
                first[key] = file
                continue
            }
            if other.id == file.id {
                problems.append(
                    .error(
                        "duplicate-id", in: file.path, at: nil, "two \(file.kind.rawValue)s have the id \"\(file.id)\"; rename one of the files",
                        notes: [.init("the other one", in: other.path)]))
            } else {
                problems.append(
                    .error(
                        "names-differ-in-case", in: file.path, at: nil,
                        "the names of two \(file.kind.rawValue)s differ only in capital letters, which some disks and hosts do not tell apart; rename one",
                        notes: [.init("the other one", in: other.path)]))
            }
        }
    }
}
