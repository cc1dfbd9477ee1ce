import Foundation

/// A folder for one test.
struct TemporaryFolder {
    let path: String

    /// The whole path of something in it.
    func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file, and the folders on the way to it.
    func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
        let file = URL(filePath: path(name))
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func write(_ text: String, to name: String) throws {
        try write(text.utf8, to: name)
    }

    func read(_ name: String) throws -> String {
        try String(contentsOfFile: path(name), encoding: .utf8)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path(name))
    }

    /// A site of one article, or with other files in place of these or beside them.
    func writeSite(_ files: [String: String] = [:]) throws {
        for (name, text) in Self.site.merging(files, uniquingKeysWith: { $1 }) { try write(text, to: name) }
    }

    private static let site = [
        "content/site.yaml": "title: The river\n",
        "content/articles/mayadeen.md": "---\ntitle: The road to Mayadeen\nsummary: What happened on the road.\ndate: 2017-10-16\n---\nText.\n",
    ]
}

/// Makes a folder, and removes it when the test is done.
func withTemporaryFolder<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let path = FileManager.default.temporaryDirectory.appending(path: "sitegen-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(TemporaryFolder(path: path))
}

/// The files below a folder, by their paths in it.
func files(below folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder), !isFolder.boolValue else { continue }
        files[name] = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
    }
    return files
}

/// The files that a site is made of, by their paths below its root.
func contents(of root: String) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for folder in ["content", "seeds"] {
        for (name, bytes) in try files(below: "\(root)/\(folder)") { contents["\(folder)/\(name)"] = bytes }
    }
    return contents
}

/// A folder with a small site and some files more; removed afterwards.
func withSite<Result>(_ files: [String: String] = [:], _ body: (TemporaryFolder) throws -> Result) throws -> Result {
    try withTemporaryFolder { folder in
        try folder.writeSite(files)
        return try body(folder)
    }
}
