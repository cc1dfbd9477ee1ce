import Parallel
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One run over a public folder that is open, locked and known to be sitegen's.
///
/// In this order: look at every path and refuse what is in the way; clear what an interrupted run left; announce in the manifest all that
/// may be there from now on; remove what earlier runs left in the way, a file where a folder is to be or the other way round; write; remove
/// the rest; and set the final manifest. So at any moment, the manifest on disk lists every file that sitegen made, and a run that is cut off
/// is completed by the next.
struct Publication: ~Copyable, Sendable {
    private let root: FolderHandle
    private let location: String
    private let plan: PublicationPlan
    private let previous: PublicationManifest?
    private let isAnnounced = Mutex(false)

    private static let temporaryManifest = "\(OutputPath.reservedPrefix)manifest.tmp"

    private static func temporaryName(_ number: Int) -> String { "\(OutputPath.reservedPrefix)\(number).tmp" }

    /// A run that brings `files`, sorted by path, into the folder `root` at `location`, where `previous` is the manifest.
    init(of files: [CheckedFile], into root: consuming FolderHandle, at location: String, previous: PublicationManifest?) {
        self.root = root
        self.location = location
        self.previous = previous
        plan = PublicationPlan(files: files, previous: previous)
    }

    func run() throws(PublicationError) -> PublicationSummary {
        let findings = try inGroups(plan.steps) { step, folder throws(PublicationError) in
            Finding(step: step, state: try look(at: step, in: &folder))
        }
        try clearTemporaryFiles()
        let obstacles = plan.steps.filter(\.isObstacle)
        for step in obstacles where findings[step.number].state != .missing { try remove(step) }
        try removeFolders(emptiedBy: obstacles)
        let outcomes = try inGroups(findings) { finding, folder throws(PublicationError) in
            try write(finding.step, over: finding.state, in: &folder)
        }
        var summary = PublicationSummary()
        for (finding, outcome) in zip(findings, outcomes) {
            if let outcome {
                summary.add(finding.step.path, outcome)
            } else if finding.state != .missing {
                if !finding.step.isObstacle { try remove(finding.step) }
                summary.removed.append(finding.step.path.description)
            }
        }
        try removeFolders(emptiedBy: plan.steps)
        if previous != plan.finalManifest || isAnnounced.withLock({ $0 }) { try setManifest(plan.finalManifest) }
        return summary
    }

    /// The results of `work` for each of `items`, worked out on all cores: neighbours one after the other, in a folder that stays open.
    private func inGroups<Item: Sendable, Product: Sendable>(
        _ items: [Item], _ work: @Sendable (Item, inout OpenFolder) throws(PublicationError) -> Product
    ) throws(PublicationError) -> [Product] {
        let groups = stride(from: 0, to: items.count, by: Self.groupSize).map { items[$0..<min($0 + Self.groupSize, items.count)] }
        return try parallelMap(groups, chunk: 1) { group throws(PublicationError) in
            var folder = OpenFolder()
            return try group.map { item throws(PublicationError) in try work(item, &folder) }
        }.flatMap(\.self)
    }

    private static let groupSize = 16

    // MARK: Looking

    private struct Finding: Sendable {
        let step: PublicationPlan.Step
        let state: DiskState
    }

    private enum DiskState: Equatable {
        case missing
        /// A file of sitegen's, of so many bytes.
        case present(size: Int)
    }

    private func look(at step: PublicationPlan.Step, in folder: inout OpenFolder) throws(PublicationError) -> DiskState {
        guard let entry = try entry(step.path, isStale: step.contents == nil, in: &folder) else { return .missing }
        if step.isListed { return .present(size: entry.size) }
        if try sameFile(as: entry, among: step.otherSpellings) != nil { return .present(size: entry.size) }
        throw .foreignFile(location(step.path.description))
    }

    /// The file at `path`, if there is one. What sitegen left on the way there, or in a folder of that name, will be gone by then; where a file is
    /// to be removed, a folder of that name is none.
    private func entry(_ path: OutputPath, isStale: Bool = false, in folder: inout OpenFolder) throws(PublicationError) -> FolderEntry? {
        let kind: FileKind
        do throws(SystemError) {
            let entry = try folder.inFolder(path.folders, of: root) { folder throws(SystemError) in try folder.entry(path.name) } ?? nil
            guard let entry, entry.kind != .file else { return entry }
            if entry.kind == .folder {
                if isStale { return nil }
                if try holdsOnlyOwnFiles(path.components) { return nil }
            }
            kind = entry.kind
        } catch {
            if error.code == ENOTDIR, standsBelowOwnFile(path) { return nil }
            throw failure(error, at: path)
        }
        throw .obstructed(location(path.description), by: kind)
    }

    private func entry(_ path: OutputPath, isStale: Bool = false) throws(PublicationError) -> FolderEntry? {
        var folder = OpenFolder()
        return try entry(path, isStale: isStale, in: &folder)
    }

    /// Whether the first on the way to `path` that is no folder is a file that sitegen made.
    private func standsBelowOwnFile(_ path: OutputPath) -> Bool {
        guard let (components, kind) = obstacle(before: path), kind == .file else { return false }
        return plan.isListed(components)
    }

    /// Whether all that lies in a folder, at any depth, is listed, or was being written when a run was cut off.
    private func holdsOnlyOwnFiles(_ folder: [String]) throws(SystemError) -> Bool {
        guard plan.isFolderOfStale(folder) else { return false }
        let names = try root.inFolder(folder[...]) { folder throws(SystemError) in try folder.names() } ?? []
        for name in names where previous?.state != .publishing || !name.hasPrefix(OutputPath.reservedPrefix) {
            let entry = try root.inFolder(folder[...]) { folder throws(SystemError) in try folder.entry(name) } ?? nil
            let isOwn =
                switch entry?.kind {
                case .file: plan.isListed(folder + [name])
                case .folder: try holdsOnlyOwnFiles(folder + [name])
                case .symbolicLink, .other: false
                case nil: true
                }
            if !isOwn { return false }
        }
        return true
    }

    /// The one of `paths` that leads to the file of `entry`, as another spelling does where case does not count.
    private func sameFile(as entry: FolderEntry, among paths: [OutputPath]) throws(PublicationError) -> OutputPath? {
        for path in paths {
            if let other = try self.entry(path), other.isSameFile(as: entry) { return path }
        }
        return nil
    }

    private func file(_ path: OutputPath, beginsWith bytes: [UInt8], in folder: inout OpenFolder) throws(PublicationError) -> Bool {
        try at(path) { () throws(SystemError) in
            try folder.inFolder(path.folders, of: root) { folder throws(SystemError) in try folder.file(path.name, beginsWith: bytes) } ?? false
        }
    }

    // MARK: Writing

    /// Brings the file of `step` onto the disk; nil when the step is to remove it.
    private func write(
        _ step: PublicationPlan.Step, over state: DiskState, in folder: inout OpenFolder
    ) throws(PublicationError) -> WriteOutcome? {
        if step.isKept, state != .missing { return .unchanged }
        guard let bytes = try step.contents?() else { return nil }
        let path = step.path
        if state == .present(size: bytes.count), try file(path, beginsWith: bytes, in: &folder) { return .unchanged }
        try announce()
        try at(path) { () throws(SystemError) in
            _ = try folder.inFolder(path.folders, of: root, creating: true) { folder throws(SystemError) in
                try folder.replace(path.name, with: bytes, through: Self.temporaryName(step.number))
            }
        }
        return .written
    }

    /// Sets the manifest of the run, once, before the first change.
    private func announce() throws(PublicationError) {
        try isAnnounced.withLock { isAnnounced throws(PublicationError) in
            if !isAnnounced { try setManifest(plan.manifest) }
            isAnnounced = true
        }
    }

    private func setManifest(_ manifest: PublicationManifest) throws(PublicationError) {
        try at(nil) { () throws(SystemError) in
            try root.replace(PublicationManifest.name, with: manifest.bytes, through: Self.temporaryManifest)
        }
    }

    // MARK: Removing

    /// Removes the temporary files that an interrupted run left: those that its manifest gives a name, and the manifest's own.
    private func clearTemporaryFiles() throws(PublicationError) {
        try at(nil) { () throws(SystemError) in
            let name = Self.temporaryManifest
            if try root.entry(name)?.kind == .file, PublicationManifest.mayBegin(try root.read(name)) { try root.remove(name) }
        }
        guard let previous, previous.state == .publishing else { return }
        for (number, path) in previous.paths.enumerated() {
            do {
                _ = try root.inFolder(path.folders[...]) { folder throws(SystemError) in
                    let name = Self.temporaryName(number)
                    if try folder.entry(name)?.kind == .file { try folder.remove(name) }
                }
            } catch {
                // The folder may have become a file.
                if error.code != ENOTDIR { throw failure(error, at: path) }
            }
        }
    }

    private func remove(_ step: PublicationPlan.Step) throws(PublicationError) {
        try announce()
        guard let entry = try entry(step.path, isStale: true) else { return }
        if let newSpelling = try sameFile(as: entry, among: step.otherSpellings) {
            // The disk ignores case: this is the new file, under the name that the old one had.
            return try rename(step.path, to: newSpelling)
        }
        try at(step.path) { () throws(SystemError) in
            _ = try root.inFolder(step.path.folders[...]) { folder throws(SystemError) in try folder.remove(step.path.name) }
        }
    }

    private func rename(_ path: OutputPath, to newPath: OutputPath) throws(PublicationError) {
        try at(path) { () throws(SystemError) in
            _ = try root.inFolder(path.folders[...]) { folder throws(SystemError) in
                try root.inFolder(newPath.folders[...]) { newFolder throws(SystemError) in
                    try folder.move(path.name, to: newPath.name, in: newFolder)
                }
            }
        }
    }

    private func removeFolders(emptiedBy steps: [PublicationPlan.Step]) throws(PublicationError) {
        for folders in PublicationPlan.emptied(by: steps) {
            do {
                _ = try root.inFolder(folders.dropLast()) { parent throws(SystemError) in
                    try parent.removeSubfolderIfEmpty(folders[folders.count - 1])
                }
            } catch {
                // A file stands there by now, or on the way there.
                if error.code != ENOTDIR { throw error.publicationError(at: location(folders.joined(separator: "/"))) }
            }
        }
    }

    // MARK: Errors

    /// The result of `work` on `path`, or, when that is nil, on the manifest.
    private func at<Product>(
        _ path: OutputPath?, _ work: () throws(SystemError) -> Product
    ) throws(PublicationError) -> Product {
        do { return try work() } catch { throw failure(error, at: path) }
    }

    private func failure(_ error: SystemError, at path: OutputPath?) -> PublicationError {
        if let path, error.code == ENOTDIR || error.code == ELOOP, let (components, kind) = obstacle(before: path) {
            return .obstructed(location(components.joined(separator: "/")), by: kind)
        }
        return error.publicationError(at: location(path?.description ?? PublicationManifest.name))
    }

    /// The first on the way to `path` that is no folder.
    private func obstacle(before path: OutputPath) -> (components: [String], kind: FileKind)? {
        for count in path.folders.indices {
            let entry = try? root.inFolder(path.folders[..<count]) { folder throws(SystemError) in try folder.entry(path.folders[count]) }
            guard let kind = (entry ?? nil)??.kind, kind != .folder else { continue }
            return (Array(path.folders[...count]), kind)
        }
        return nil
    }

    private func location(_ path: String) -> String { PublicFolder.location(of: path, in: location) }
}
