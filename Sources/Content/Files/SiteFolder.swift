import Diagnostics

/// The folder of a site, which no link may lead out of: what lies elsewhere was not meant to be published.
struct SiteFolder: Sendable {
    let root: String
    private let resolvedRoot: String

    init(_ root: String) {
        self.root = root
        resolvedRoot = FileSystem.resolvedPath(root) ?? root
    }

    /// Why something is not read.
    struct Refusal: Error {
        let diagnostic: Diagnostic

        fileprivate init(_ id: StaticString, _ path: String, _ message: String) {
            diagnostic = .error("\(id)", in: path, at: nil, message)
        }
    }

    /// What is at a path relative to the root; a link counts as what it leads to, if that is inside the root. What the folder that it stands in
    /// says of it may be stated.
    func kind(of path: String, accordingToFolder stated: FileSystem.Kind? = nil) throws(Refusal) -> FileSystem.Kind {
        let kind: FileSystem.Kind
        do {
            kind = if let stated { stated } else { try FileSystem.kind(ofItemAt: "\(root)/\(path)") }
        } catch {
            throw Refusal("unreadable-file", path, "the file cannot be read: \(error.reason)")
        }
        guard kind == .link else { return kind }
        guard let target = FileSystem.target(ofLinkAt: "\(root)/\(path)") else {
            throw Refusal("broken-symlink", path, "this symbolic link leads nowhere; remove it or put the file in its place")
        }
        guard target.path == resolvedRoot || target.path.hasPrefix(resolvedRoot + "/") else {
            let copy = target.kind == .folder ? "folder" : "file"
            throw Refusal("symlink-outside", path, "this symbolic link leads out of the site's folder; put a copy of the \(copy) in its place")
        }
        if target.kind == .folder, let own = FileSystem.resolvedPath("\(root)/\(path.split(separator: "/").dropLast().joined(separator: "/"))"),
            own == target.path || own.hasPrefix(target.path + "/")
        {
            throw Refusal("broken-symlink", path, "this symbolic link leads back to a folder that it stands in; remove it")
        }
        return target.kind
    }

    /// The same of a file that is found by its path alone: none of the folders on the way may be a link that leads out, either.
    func kind(ofNamed path: String) throws(Refusal) -> FileSystem.Kind {
        var end = path.firstIndex(of: "/")
        while let slash = end {
            _ = try kind(of: String(path[..<slash]))
            end = path[path.index(after: slash)...].firstIndex(of: "/")
        }
        return try kind(of: path)
    }
}
