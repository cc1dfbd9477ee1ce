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
/// may be there from now on; write; remove; and set the final manifest. So at any moment, the manifest on disk lists every file that
/// sitegen made, and a run that is cut off is completed by the next.
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
        let findings = try parallelMap(plan.steps) { step throws(PublicationError) in Finding(step: step, state: try look(at: step)) }
        try clearTemporaryFiles()
        let outcomes = try parallelMap(findings) { finding throws(PublicationError) in try write(finding.step, over: finding.state) }
        var summary = PublicationSummary()
        for (finding, outcome) in zip(findings, outcomes) {
            if let outcome {
                summary.add(finding.step.path, outcome)
            } else if finding.state != .missing {
                try remove(finding.step)
                summary.removed.append(finding.step.path.description)
            }
        }
        try removeEmptyFolders()
        if previous != plan.finalManifest || isAnnounced.withLock({ $0 }) { try setManifest(plan.finalManifest) }
        return summary
    }

    // MARK: Looking

    private struct Finding: Sendable {
        let step: PublicationPlan.Step
        let state: DiskState
    }

    private enum DiskState: Equatable {
        case missing
        /// A file of sitegen's, of so many bytes.
        case present(size: Int)
        /// A file of someone else's that holds just the bytes to be published, so many.
        case alike(size: Int)
    }

    private func look(at step: PublicationPlan.Step) throws(PublicationError) -> DiskState {
        guard let entry = try entry(step.path) else { return .missing }
        if step.isListed { return .present(size: entry.size) }
        if try sameFile(as: entry, among: step.otherSpellings) != nil { return .present(size: entry.size) }
        guard let bytes = try step.contents?(), entry.size == bytes.count, try file(step.path, beginsWith: bytes) else {
            throw .foreignFile(location(step.path.description))
        }
        return .alike(size: bytes.count)
    }

    /// The file at `path`, if there is one.
    private func entry(_ path: OutputPath) throws(PublicationError) -> FolderEntry? {
        let entry = try at(path) { () throws(SystemError) in
            try root.inFolder(path.folders[...]) { folder throws(SystemError) in try folder.entry(path.name) } ?? nil
        }
        if let entry, entry.kind != .file { throw .obstructed(location(path.description), by: entry.kind) }
        return entry
    }

    /// The one of `paths` that leads to the file of `entry`, as another spelling does where case does not count.
    private func sameFile(as entry: FolderEntry, among paths: [OutputPath]) throws(PublicationError) -> OutputPath? {
        for path in paths {
            if let other = try self.entry(path), other.isSameFile(as: entry) { return path }
        }
        return nil
    }

    private func file(_ path: OutputPath, beginsWith bytes: [UInt8]) throws(PublicationError) -> Bool {
        try at(path) { () throws(SystemError) in
            try root.inFolder(path.folders[...]) { folder throws(SystemError) in try folder.file(path.name, beginsWith: bytes) } ?? false
        }
    }

    // MARK: Writing

    /// Brings the file of `step` onto the disk; nil when the step is to remove it.
    private func write(_ step: PublicationPlan.Step, over state: DiskState) throws(PublicationError) -> WriteOutcome? {
        if case .alike(let size) = state { return .unchanged(size) }
        guard let bytes = try step.contents?() else { return nil }
        let path = step.path
        if state == .present(size: bytes.count), try file(path, beginsWith: bytes) { return .unchanged(bytes.count) }
        try announce()
        try at(path) { () throws(SystemError) in
            _ = try root.inFolder(path.folders[...], creating: true) { folder throws(SystemError) in
                try folder.replace(path.name, with: bytes, through: Self.temporaryName(step.number))
            }
        }
        return .written(bytes.count)
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
            try at(path) { () throws(SystemError) in
                _ = try root.inFolder(path.folders[...]) { folder throws(SystemError) in
                    let name = Self.temporaryName(number)
                    if try folder.entry(name)?.kind == .file { try folder.remove(name) }
                }
            }
        }
    }

    private func remove(_ step: PublicationPlan.Step) throws(PublicationError) {
        try announce()
        guard let entry = try entry(step.path) else { return }
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

    private func removeEmptyFolders() throws(PublicationError) {
        for folders in plan.foldersOfStaleFiles {
            do {
                _ = try root.inFolder(folders.dropLast()) { parent throws(SystemError) in
                    try parent.removeSubfolderIfEmpty(folders[folders.count - 1])
                }
            } catch {
                throw error.publicationError(at: location(folders.joined(separator: "/")))
            }
        }
    }

    // MARK: Errors

    /// The result of `work` on `path`, or, when that is nil, on the manifest.
    private func at<Product>(
        _ path: OutputPath?, _ work: () throws(SystemError) -> Product
    ) throws(PublicationError) -> Product {
        do {
            return try work()
        } catch {
            if let path, error.code == ENOTDIR || error.code == ELOOP, let obstacle = obstacle(before: path) { throw obstacle }
            throw error.publicationError(at: location(path?.description ?? PublicationManifest.name))
        }
    }

    /// The first on the way to `path` that is no folder.
    private func obstacle(before path: OutputPath) -> PublicationError? {
        for count in path.folders.indices {
            let entry = try? root.inFolder(path.folders[..<count]) { folder throws(SystemError) in try folder.entry(path.folders[count]) }
            guard let kind = (entry ?? nil)??.kind, kind != .folder else { continue }
            return .obstructed(location(path.folders[...count].joined(separator: "/")), by: kind)
        }
        return nil
    }

    private func location(_ path: String) -> String { PublicFolder.location(of: path, in: location) }
}
