#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder that a site is published into, ready for a web server.
///
/// It holds what the last run made and nothing that earlier runs made, so that a page that was taken back is gone. A manifest in it,
/// `.sitegen-manifest`, lists sitegen's files; all others in the folder are never changed or removed.
public struct PublicFolder: Sendable {
    /// Where the folder is, or will be.
    public let path: String

    /// The folder at `path`; a relative path starts at the working directory.
    public init(path: String) {
        self.path = path
    }

    /// Makes the folder hold `files`, and removes the files of earlier runs that are not among them, with the folders that this empties.
    ///
    /// Only files whose bytes differ from those on disk are written; when nothing differs, nothing is. Each file is replaced in one
    /// step, so that a reader never gets half a page, and stale files go last, so that links lead somewhere all the time, but for those
    /// that stand in the way of a new file. A run that is cut off at any moment leaves whole files, and the next run completes it.
    /// (Nothing is flushed to the disk, so that this holds for a process that is killed, and for a power cut only as far as the file system
    /// sees to it.)
    ///
    /// - Parameter files: the whole site, in any order.
    /// - Returns: what was written and removed.
    /// - Throws: ``PublicationError``. Unless it is ``PublicationError/system(action:path:code:)`` or what the contents of a file threw,
    ///   nothing was changed: the folder holds files and no manifest, something that sitegen did not make is in the way, there is a symbolic link on the way to a file, or
    ///   the paths of `files` are not good. Of several errors, the one whose path sorts first.
    public func publish(_ files: [OutputFile]) throws(PublicationError) -> PublicationSummary {
        let files = try CheckedFile.check(files)
        let folder = try open()
        guard folder.lock() else { throw .busy(path) }
        defer { folder.unlock() }
        let manifest = try manifest(in: folder)
        let root = try reopen(folder)
        return try Publication(of: files, into: root, at: path, previous: manifest).run()
    }

    /// Those of some paths at which the last run published a file that is still there, and not empty as a power cut may leave it; none where the
    /// folder cannot be read, which ``publish(_:)`` will say.
    public func holding(_ paths: [String]) -> Set<String> {
        guard !paths.isEmpty, let folder = try? FolderHandle(opening: path), let manifest = try? manifest(in: folder) else { return [] }
        let listed = Set(manifest.paths)
        let held = paths.filter { text in
            guard let path = try? OutputPath(text), listed.contains(path) else { return false }
            let entry = try? folder.inFolder(path.folders[...]) { folder throws(SystemError) in try folder.entry(path.name) }
            guard let found = (entry ?? nil) ?? nil else { return false }
            return found.kind == .file && found.size > 0
        }
        return Set(held)
    }

    static func location(of path: String, in folder: String) -> String { folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)" }

    private func open() throws(PublicationError) -> FolderHandle {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .invalidFolderPath(path) }
        do {
            return try FolderHandle(creating: path)
        } catch {
            if error.code == ENOTDIR { throw .notAFolder(path) }
            throw error.publicationError(at: path)
        }
    }

    private func reopen(_ folder: borrowing FolderHandle) throws(PublicationError) -> FolderHandle {
        do { return try folder.reopened() } catch { throw error.publicationError(at: path) }
    }

    /// What may lie in a folder before the first run: what git, web hosts and macOS keep in a site's folder beside the site.
    private static let hostFiles: Set<String> = [
        ".DS_Store", ".git", ".gitattributes", ".gitignore", ".gitkeep", ".htaccess", ".nojekyll", ".well-known", "CNAME",
    ]

    /// The manifest in `folder`, or nil when there is none and nothing but ``hostFiles``.
    private func manifest(in folder: borrowing FolderHandle) throws(PublicationError) -> PublicationManifest? {
        let name = PublicationManifest.name
        let location = Self.location(of: name, in: path)
        guard let entry = try at(location, { () throws(SystemError) in try folder.entry(name) }) else {
            let names = try at(path) { () throws(SystemError) in try folder.names() }
            guard let foreign = names.first(where: { !Self.hostFiles.contains($0) && !$0.hasPrefix(OutputPath.reservedPrefix) }) else { return nil }
            throw .foreignFolder(path, holding: foreign)
        }
        guard entry.kind == .file else { throw .obstructed(location, by: entry.kind) }
        let bytes = try at(location) { () throws(SystemError) in try folder.read(name) }
        do {
            return try PublicationManifest(parsing: bytes)
        } catch {
            throw .damagedManifest(location, reason: error.reason)
        }
    }

    private func at<Product>(_ location: String, _ work: () throws(SystemError) -> Product) throws(PublicationError) -> Product {
        do { return try work() } catch { throw error.publicationError(at: location) }
    }
}
