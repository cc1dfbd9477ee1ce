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

        /// The paths on the other side of the change, stale or new, that are this one on a disk that ignores case.
        let otherSpellings: [OutputPath]
    }

    /// Sorted by path.
    let steps: [Step]

    /// The plan to go from what the manifest `previous` lists to `files`, which are sorted by path.
    init(files: [CheckedFile], previous: PublicationManifest?) {
        let listed = Set(previous?.paths ?? [])
        let stale = listed.subtracting(files.map(\.path))
        let staleByFolded = Dictionary(grouping: stale.sorted(), by: \.folded)
        let newByFolded = stale.isEmpty ? [:] : Dictionary(grouping: files.map(\.path), by: \.folded)
        let paths = files.map { (path: $0.path, contents: Optional($0.contents)) } + stale.map { (path: $0, contents: nil) }
        steps = paths.sorted { $0.path < $1.path }.enumerated().map { number, item in
            let others = item.contents == nil ? newByFolded : staleByFolded
            return Step(
                path: item.path, number: number, isListed: listed.contains(item.path), contents: item.contents,
                otherSpellings: others.isEmpty ? [] : others[item.path.folded, default: []])
        }
    }

    /// What the manifest says while the run is writing.
    var manifest: PublicationManifest { PublicationManifest(state: .publishing, paths: steps.map(\.path)) }

    /// What the manifest says after it.
    var finalManifest: PublicationManifest {
        PublicationManifest(state: .published, paths: steps.filter { $0.contents != nil }.map(\.path))
    }

    /// The folders that may be empty when the stale files are gone, each after those inside it.
    var foldersOfStaleFiles: [[String]] {
        var folders: Set<[String]> = []
        for step in steps where step.contents == nil {
            for count in stride(from: step.path.folders.count, to: 0, by: -1) {
                guard folders.insert(Array(step.path.folders[..<count])).inserted else { break }
            }
        }
        return folders.sorted { ($0.count, $0.joined(separator: "/")) > ($1.count, $1.joined(separator: "/")) }
    }
}
