/// Every path that a publication may touch: those of the new site and those that earlier runs left.
struct PublicationPlan: Sendable {
    struct Step: Sendable {
        let path: OutputPath

        /// The place of the path in the manifest of the run, and so the name of its temporary file.
        let number: Int

        /// Whether the manifest of the last run lists the path: what stands there is sitegen's.
        let isListed: Bool

        /// Makes the bytes of the file; nil when the path is stale, so that the file goes.
        let contents: (@Sendable () throws(PublicationError) -> [UInt8])?

        /// Whether what stands there stays as it is.
        let isKept: Bool

        /// Whether a stale file stands where a new path has a folder, or in a folder where a new path has a file: it goes first.
        let isObstacle: Bool

        /// The paths on the other side of the change, stale or new, that are this one on a disk that ignores case.
        let otherSpellings: [OutputPath]
    }

    /// Sorted by path.
    let steps: [Step]

    /// What the manifest of the last run lists.
    private let listed: Set<OutputPath>

    /// The folders that stale files lie in, at any depth.
    private let staleFolders: Set<[String]>

    /// The plan to go from what the manifest `previous` lists to `files`, which are sorted by path.
    init(files: [CheckedFile], previous: PublicationManifest?) {
        let listed = Set(previous?.paths ?? [])
        self.listed = listed
        let stale = listed.subtracting(files.map(\.path))
        let staleByFolded = Dictionary(grouping: stale.sorted(), by: \.folded)
        let newByFolded = stale.isEmpty ? [:] : Dictionary(grouping: files.map(\.path), by: \.folded)
        let newPaths: Set<[String]> = stale.isEmpty ? [] : Set(files.map(\.path.components))
        let newFolders = stale.isEmpty ? [] : Self.folders(of: files.map(\.path))
        let paths =
            files.map { (path: $0.path, contents: Optional($0.contents), isKept: $0.isKept) } + stale.map { (path: $0, contents: nil, isKept: false) }
        steps = paths.sorted { $0.path < $1.path }.enumerated().map { number, item in
            let others = item.contents == nil ? newByFolded : staleByFolded
            let folders = item.path.folders
            let isObstacle =
                item.contents == nil
                && (newFolders.contains(item.path.components) || folders.indices.contains { newPaths.contains(Array(folders[...$0])) })
            return Step(
                path: item.path, number: number, isListed: listed.contains(item.path), contents: item.contents, isKept: item.isKept,
                isObstacle: isObstacle,
                otherSpellings: others.isEmpty ? [] : others[item.path.folded, default: []])
        }
        staleFolders = Self.folders(of: stale)
    }

    /// Whether sitegen made the file at a path.
    func isListed(_ components: [String]) -> Bool { (try? OutputPath(components.joined(separator: "/"))).map(listed.contains) ?? false }

    /// Whether files of earlier runs that are to go lie in a folder, or in a folder below it.
    func isFolderOfStale(_ folder: [String]) -> Bool { staleFolders.contains(folder) }

    /// What the manifest says while the run is writing.
    var manifest: PublicationManifest { PublicationManifest(state: .publishing, paths: steps.map(\.path)) }

    /// What the manifest says after it.
    var finalManifest: PublicationManifest {
        PublicationManifest(state: .published, paths: steps.filter { $0.contents != nil }.map(\.path))
    }

    /// The folders that may be empty when the files of stale steps are gone, each after those inside it.
    static func emptied(by steps: [Step]) -> [[String]] {
        folders(of: steps.lazy.filter { $0.contents == nil }.map(\.path)).sorted {
            ($0.count, $0.joined(separator: "/")) > ($1.count, $1.joined(separator: "/"))
        }
    }

    /// All folders on the way to paths.
    private static func folders(of paths: some Sequence<OutputPath>) -> Set<[String]> {
        var folders: Set<[String]> = []
        for path in paths {
            for count in stride(from: path.folders.count, to: 0, by: -1) {
                guard folders.insert(Array(path.folders[..<count])).inserted else { break }
            }
        }
        return folders
    }
}
