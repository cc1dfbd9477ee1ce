import Parallel

/// A file of the site whose path is good.
struct CheckedFile: Sendable {
    let path: OutputPath
    let contents: @Sendable () throws(PublicationError) -> [UInt8]
    let isKept: Bool
}

extension CheckedFile {
    /// `files` with their paths checked, each alone and against the others, sorted by path.
    static func check(_ files: [OutputFile]) throws(PublicationError) -> [CheckedFile] {
        let sorted = files.sorted { $0.path.comparedByBytes(to: $1.path) < 0 }
        let checked = try parallelMap(sorted, chunk: 256) { file throws(PublicationError) in
            do throws(OutputPathProblem) {
                return CheckedFile(path: try OutputPath(file.path), contents: file.contents, isKept: file.isKept)
            } catch {
                throw .invalidPath(file.path, reason: error.rawValue)
            }
        }
        let files = try distinct(checked)
        try checkFolders(of: checked, against: files)
        return checked
    }

    /// The paths by their folded form.
    private static func distinct(_ files: [CheckedFile]) throws(PublicationError) -> [String: OutputPath] {
        var paths: [String: OutputPath] = [:]
        paths.reserveCapacity(files.count)
        for file in files {
            guard let other = paths.updateValue(file.path, forKey: file.path.folded) else { continue }
            if other == file.path { throw .repeatedPath(other.description) }
            throw .indistinctPaths(other.description, file.path.description)
        }
        return paths
    }

    /// Folders too are told apart by more than case, and none has the name of a file.
    private static func checkFolders(of checked: [CheckedFile], against files: [String: OutputPath]) throws(PublicationError) {
        var spellings: [String: String] = [:]
        var last: [String] = []
        for path in checked.lazy.map(\.path) where !path.folders.isSameByBytes(as: last) {
            last = path.folders
            for count in stride(from: 1, through: last.count, by: 1) {
                let folder = last[..<count].joined(separator: "/")
                let folded = folder.lowercased()
                if let file = files[folded] { throw .fileIsFolder(file.description, of: path.description) }
                if let other = spellings.updateValue(folder, forKey: folded), other.comparedByBytes(to: folder) != 0 {
                    throw .indistinctPaths(other, folder)
                }
            }
        }
    }
}
