import Foundation
import Testing

@testable import Publishing

struct OpenFolderTests {
    /// The files in the folders that names lead to, one after the other through one open folder; nil where there is none.
    private func names(in folders: [[String]], of root: borrowing FolderHandle) throws -> [[String]?] {
        var folder = OpenFolder()
        var found: [[String]?] = []
        for names in folders {
            found.append(try folder.inFolder(names, of: root) { folder throws(SystemError) in try folder.names().filter { $0.hasSuffix(".html") } })
        }
        return found
    }

    @Test func goesFromFolderToFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write(["root.html": "", "a/one.html": "", "a/b/two.html": "", "é/three.html": ""])
        let root = try FolderHandle(opening: folder.path)
        let ways = [["a"], ["a"], [], ["a", "b"], ["none"], ["none"], ["é"], ["e\u{301}"], [], ["a"]]
        let expected: [[String]?] = [
            ["one.html"], ["one.html"], ["root.html"], ["two.html"], nil, nil, ["three.html"], nil, ["root.html"], ["one.html"],
        ]
        #expect(try names(in: ways, of: root) == expected)
    }

    @Test func makesAFolderThatWasMissingBefore() throws {
        let folder = try TemporaryFolder()
        let root = try FolderHandle(opening: folder.path)
        var open = OpenFolder()
        #expect(try open.inFolder(["a", "b"], of: root) { folder throws(SystemError) in try folder.names() } == nil)
        #expect(try open.inFolder(["a", "b"], of: root, creating: true) { folder throws(SystemError) in try folder.names() } == [])
        #expect(try open.inFolder(["a", "b"], of: root) { folder throws(SystemError) in try folder.names() } == [])
        #expect(FileManager.default.fileExists(atPath: "\(folder.path)/a/b"))
    }

    /// What could not be opened leaves nothing behind for the next file.
    @Test func anErrorEndsWithItsFile() throws {
        let folder = try TemporaryFolder()
        try folder.write(["a/one.html": "", "file": ""])
        let root = try FolderHandle(opening: folder.path)
        var open = OpenFolder()
        #expect(try open.inFolder(["a"], of: root) { folder throws(SystemError) in try folder.names() } == ["one.html"])
        for _ in 0..<2 {
            #expect(throws: SystemError.self) { try open.inFolder(["file"], of: root) { folder throws(SystemError) in try folder.names() } }
        }
        #expect(try open.inFolder(["a"], of: root) { folder throws(SystemError) in try folder.names() } == ["one.html"])
    }
}
