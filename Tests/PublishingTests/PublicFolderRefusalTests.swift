import Foundation
import Publishing
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What may not be published, and what may not be published into; nothing is changed then.
struct PublicFolderRefusalTests {
    private func refusal(_ folder: TemporaryFolder, _ files: [String: String]) -> PublicationError? {
        #expect(throws: PublicationError.self) { try folder.publicFolder.publish(files) }
    }

    // MARK: Paths

    @Test(arguments: [
        (["../x.html"], "no file can be published as \"../x.html\": it has a \".\" or \"..\" component"),
        (["z.html", "", "a/"], "no file can be published as \"\": it is empty"),
        (["a.html", "a.html"], "two files would be published as \"a.html\"; rename one of them"),
        (["b/a.html", "b/A.html"], "\"b/A.html\" and \"b/a.html\" are the same on disks that ignore case; rename one of them"),
        (["é.html", "e\u{301}.html"], "\"e\u{301}.html\" and \"é.html\" are the same on disks that ignore case; rename one of them"),
        (["é/b.html", "e\u{301}/a.html"], "\"e\u{301}\" and \"é\" are the same on disks that ignore case; rename one of them"),
        (["Places/a.html", "places/b.html"], "\"Places\" and \"places\" are the same on disks that ignore case; rename one of them"),
        (["a/b/c.html", "a/b"], "\"a/b\" would be a file and the folder of \"a/b/c.html\"; rename one of them"),
        (["a/b/c.html", "A"], "\"A\" would be a file and the folder of \"a/b/c.html\"; rename one of them"),
    ])
    func refusesPaths(paths: [String], message: String) throws {
        let folder = try TemporaryFolder()
        let error = #expect(throws: PublicationError.self) { try folder.publicFolder.publish(paths.map { OutputFile(path: $0) { [] } }) }
        #expect(error?.description == message)
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/public"))
    }

    // MARK: Folders

    @Test func refusesAPathThatIsNone() {
        let error = #expect(throws: PublicationError.self) { try PublicFolder(path: "").publish(["a.html": "a"]) }
        #expect(error?.description == "\"\" is no path of a folder to publish into; give one")
    }

    /// The operating system would read the path to the NUL only.
    @Test func refusesAPathWithNUL() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/public\u{0}/deeper"
        #expect(throws: PublicationError.invalidFolderPath(path)) { try PublicFolder(path: path).publish(["a.html": "a"]) }
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/public"))
    }

    @Test(arguments: ["public", "public/deeper"])
    func refusesAFile(path: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(["public": "a file"])
        let error = #expect(throws: PublicationError.self) { try PublicFolder(path: "\(folder.path)/\(path)").publish(["a.html": "a"]) }
        #expect(error?.description == "\(folder.path)/\(path) is not a folder; move it away, or publish into another folder")
        #expect(try folder.text("public") == "a file")
    }

    @Test func refusesAFolderThatSitegenDidNotMake() throws {
        let folder = try TemporaryFolder()
        try folder.write(["public/.gitignore": "*", "public/thesis.txt": "years of work", "public/b/c": "more"])
        let stamps = try folder.stamps()
        #expect(
            refusal(folder, ["a.html": "a"])?.description == """
                \(folder.path)/public holds "b" and no list of what sitegen made there, so that sitegen cannot tell its own files from yours; \
                publish into a new or empty folder, or empty this one
                """)
        #expect(try folder.stamps() == stamps)
    }

    @Test(arguments: [".bashrc", ".ssh/id", "CNAMES"])
    func refusesAFolderWithHiddenFilesOfSomebody(path: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(["public/\(path)": "mine", "public/.gitignore": "*"])
        #expect(refusal(folder, ["a.html": "a"])?.description.contains("holds \"\(path.split(separator: "/")[0])\" and no list") == true)
    }

    @Test func refusesAFolderThatAnotherRunPublishesInto() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "a"])
        let descriptor = open("\(folder.path)/public", O_RDONLY)
        defer { close(descriptor) }
        #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        #expect(refusal(folder, ["b.html": "b"])?.description == "another run is publishing into \(folder.path)/public; wait until it is done")
        #expect(try folder.published() == ["a.html": "a"])
        flock(descriptor, LOCK_UN)
        #expect(throws: Never.self) { try folder.publicFolder.publish(["b.html": "b"]) }
    }

    @Test(arguments: [
        (marker("published") + "../outside.txt\n", "it lists the path \"../outside.txt\", and it has a \".\" or \"..\" component"),
        ("outside.txt\n", "its first line does not say that it is sitegen's"),
        ("", "its first line does not say that it is sitegen's"),
        ("sitegen manifest 2, published:\n", "another version of sitegen wrote it"),
        (marker("published") + "outside", "its last line is cut short"),
    ])
    func refusesAManifestThatCannotBeTrusted(manifest: String, reason: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(["outside.txt": "outside", "public/.sitegen-manifest": manifest])
        #expect(
            refusal(folder, ["a.html": "a"])?.description == """
                \(folder.path)/public/.sitegen-manifest should list what sitegen made in the folder, but \(reason); \
                empty the folder, and publish again
                """)
        #expect(try folder.text("outside.txt") == "outside")
        #expect(try folder.text("public/.sitegen-manifest") == manifest)
        #expect(try folder.published() == [:])
    }

    @Test func refusesAManifestBehindASymbolicLink() throws {
        let folder = try TemporaryFolder()
        try folder.write(["outside.txt": marker("published") + "a.html\n", "public/a.html": "a"])
        try folder.link("public/.sitegen-manifest", to: "../outside.txt")
        #expect(refusal(folder, [:]) == .obstructed("\(folder.path)/public/.sitegen-manifest", by: .symbolicLink))
        #expect(try folder.published() == ["a.html": "a"])
    }

    // MARK: What is in the way

    @Test func refusesToOverwriteAForeignFile() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "a"])
        try folder.write(["public/CNAME": "example.org", "public/b.html": "by hand"])
        let stamps = try folder.stamps()
        #expect(
            refusal(folder, ["a.html": "changed", "b.html": "b", "CNAME": "example.com"])?.description
                == "\(folder.path)/public/CNAME is in the way: sitegen did not make it, and will not overwrite it; move it away")
        #expect(try folder.stamps() == stamps)
    }

    /// It would be taken for sitegen's, and removed one day.
    @Test func refusesAForeignFileThatHoldsTheSameBytes() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "a"])
        try folder.write(["public/CNAME": "example.org"])
        let stamps = try folder.stamps()
        #expect(refusal(folder, ["a.html": "changed", "CNAME": "example.org"]) == .foreignFile("\(folder.path)/public/CNAME"))
        #expect(try folder.stamps() == stamps)
    }

    /// The manifest lists a file whose name differs in case: it does not make this one sitegen's.
    @Test func refusesToOverwriteAForeignFileOfAnotherCase() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "a"])
        try folder.write(["public/A.html": "by hand"])
        #expect(refusal(folder, ["A.html": "A"]) == .foreignFile("\(folder.path)/public/A.html"))
        #expect(try folder.published() == ["a.html": "a", "A.html": "by hand"])
    }

    @Test func refusesAFolderInTheWayOfAFile() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["z.html": "z"])
        try folder.makeFolder("public/a.html")
        #expect(
            refusal(folder, ["a.html": "a"])?.description
                == "\(folder.path)/public/a.html is in the way: it is a folder, where the site has a file; move it away")
        #expect(try folder.published() == ["z.html": "z", "a.html/": ""])
    }

    @Test func refusesAFileInTheWayOfAFolder() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["z.html": "z"])
        try folder.write(["public/a/b": "a file"])
        #expect(
            refusal(folder, ["a/b/c/d.html": "d"])?.description
                == "\(folder.path)/public/a/b is in the way: it is a file, where the site has a folder; move it away")
        #expect(try folder.published() == ["z.html": "z", "a/b": "a file"])
    }

    @Test(arguments: ["inside", "../outside", "nowhere"])
    func neverWritesThroughALinkedFolder(target: String) throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["z.html": "z"])
        try folder.makeFolder("public/inside")
        try folder.makeFolder("outside")
        try folder.link("public/articles", to: target)
        #expect(
            refusal(folder, ["articles/deep/a.html": "a"])?.description
                == "\(folder.path)/public/articles is in the way: it is a symbolic link, which is never followed here; move it away")
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/outside").isEmpty)
        #expect(try folder.published() == ["articles": target, "inside/": "", "z.html": "z"])
    }

    @Test(arguments: ["z.html", "../outside.html", "nowhere"])
    func neverWritesThroughALinkedFile(target: String) throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "a", "z.html": "z"])
        try folder.write(["outside.html": "outside"])
        try FileManager.default.removeItem(atPath: "\(folder.path)/public/a.html")
        try folder.link("public/a.html", to: target)
        #expect(refusal(folder, ["a.html": "changed", "z.html": "z"]) == .obstructed("\(folder.path)/public/a.html", by: .symbolicLink))
        #expect(try folder.text("outside.html") == "outside")
        #expect(try folder.text("public/z.html") == "z")
    }

    @Test func neverRemovesThroughALink() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["articles/a.html": "a", "z.html": "z"])
        try folder.write(["outside/a.html": "outside"])
        try FileManager.default.removeItem(atPath: "\(folder.path)/public/articles")
        try folder.link("public/articles", to: "../outside")
        #expect(refusal(folder, ["z.html": "z"]) == .obstructed("\(folder.path)/public/articles", by: .symbolicLink))
        #expect(try folder.text("outside/a.html") == "outside")
    }

    @Test func reportsTheFirstOfSeveralByPath() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["z.html": "z"])
        let files = Dictionary(uniqueKeysWithValues: (100..<300).map { ("page-\($0).html", "Page") })
        try folder.write(Dictionary(uniqueKeysWithValues: (150..<300).map { ("public/page-\($0).html", "by hand") }))
        for _ in 0..<20 { #expect(refusal(folder, files) == .foreignFile("\(folder.path)/public/page-150.html")) }
    }
}
