import Diagnostics

/// Finds the file that a broken path was probably meant to lead to.
enum NearestFile {
    /// By its name, wherever it is, and of several files with that name the one in the folder that was named.
    static func path(to path: String, in paths: some Sequence<String>) -> String? {
        let paths = paths.sorted()
        guard let name = Spelling.nearest(to: name(of: path), in: Set(paths.map(name))) else { return nil }
        let candidates = paths.filter { self.name(of: $0) == name }
        return candidates.first { folder(of: $0) == folder(of: path) } ?? candidates.first
    }

    /// How a file writes the way to another one; both are relative to the root.
    static func relative(_ path: String, from file: String) -> String {
        let from = file.split(separator: "/").dropLast()
        let to = path.split(separator: "/")
        let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
        return (Array(repeating: "..", count: from.count - shared) + to[shared...]).joined(separator: "/")
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? ""
    }

    private static func folder(of path: String) -> String {
        path.split(separator: "/").dropLast().joined(separator: "/")
    }
}
