import Foundation
import Publishing
import Synchronization
import Testing

struct PublicFolderTests {
    private let site = ["index.html": "Home", "articles/mayadeen.html": "Mayadeen", "data/events.json": "[]", "empty.txt": ""]

    @Test func publishesIntoANewFolder() throws {
        let folder = try TemporaryFolder()
        let summary = try PublicFolder(path: "\(folder.path)/a/b/public").publish(site)
        #expect(
            summary
                == PublicationSummary(
                    written: ["articles/mayadeen.html", "data/events.json", "empty.txt", "index.html"]))
        #expect(try folder.text("a/b/public/articles/mayadeen.html") == "Mayadeen")
        #expect(
            try folder.text("a/b/public/.sitegen-manifest") == marker("published")
                + "articles/mayadeen.html\ndata/events.json\nempty.txt\nindex.html\n")
    }

    @Test(arguments: ["", "/", "//"])
    func acceptsASlashAfterTheFolder(slash: String) throws {
        let folder = try TemporaryFolder()
        try PublicFolder(path: "\(folder.path)/new/public\(slash)").publish(site)
        #expect(try folder.text("new/public/index.html") == "Home")
    }

    @Test(arguments: [
        [:], [".gitignore": "*\n"], [".gitkeep": "", ".git/config": "[core]"],
        ["CNAME": "example.org", ".nojekyll": "", ".well-known/pki.txt": "a", ".DS_Store": "b"],
    ])
    func acceptsAFolderWithNothingButWhatHostsKeepThere(files: [String: String]) throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("public")
        try folder.write(Dictionary(uniqueKeysWithValues: files.map { ("public/\($0)", $1) }))
        try folder.publicFolder.publish(site)
        #expect(try folder.published() == site.merging(files) { $1 })
    }

    @Test func acceptsAFolderBehindASymbolicLink() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("disk")
        try folder.link("public", to: "disk")
        try folder.publicFolder.publish(site)
        #expect(try folder.text("disk/index.html") == "Home")
    }

    @Test func writesNothingWhenNothingChanged() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(site)
        let stamps = try folder.stamps()
        let summary = try folder.publicFolder.publish(site)
        #expect(summary == PublicationSummary(unchanged: 4))
        #expect(try folder.stamps() == stamps)
    }

    @Test func writesOnlyWhatChanged() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(site)
        let stamps = try folder.stamps()
        // One of the same size, one longer, one cut short.
        let changed = site.merging(["index.html": "Dome", "empty.txt": "full", "data/events.json": "["]) { $1 }
        let summary = try folder.publicFolder.publish(changed)
        #expect(
            summary
                == PublicationSummary(written: ["data/events.json", "empty.txt", "index.html"], unchanged: 1))
        #expect(try folder.published() == changed)
        #expect(try folder.text("public/.sitegen-manifest").hasPrefix(marker("published")))
        for name in ["articles", "articles/mayadeen.html"] { #expect(try folder.stamps()[name] == stamps[name]) }
    }

    @Test func writesAgainWhatSomeoneChangedOrRemoved() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(site)
        try folder.write(["public/index.html": "Hama"])
        try FileManager.default.removeItem(atPath: "\(folder.path)/public/articles")
        #expect(try folder.publicFolder.publish(site).written == ["articles/mayadeen.html", "index.html"])
        #expect(try folder.published() == site)
    }

    @Test(arguments: [65_535, 65_536, 65_537, 200_000])
    func comparesLargeFilesToTheLastByte(size: Int) throws {
        let folder = try TemporaryFolder()
        var text = String(repeating: "a", count: size - 1)
        try folder.publicFolder.publish(["a.txt": text + "a"])
        #expect(try folder.publicFolder.publish(["a.txt": text + "a"]).unchanged == 1)
        text += "b"
        #expect(try folder.publicFolder.publish(["a.txt": text]).written == ["a.txt"])
        #expect(try folder.published() == ["a.txt": text])
    }

    @Test func removesWhatIsGoneAndTheFoldersThatThisEmpties() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "a", "deep/er/b.html": "b", "deep/c.html": "c", "shared/d.html": "d", "shared/e.html": "e"])
        try folder.write(["public/deep/notes.txt": "not sitegen's"])
        try folder.makeFolder("public/of the user")
        let summary = try folder.publicFolder.publish(["a.html": "a", "shared/e.html": "e"])
        #expect(summary == PublicationSummary(unchanged: 2, removed: ["deep/c.html", "deep/er/b.html", "shared/d.html"]))
        #expect(try folder.published() == ["a.html": "a", "shared/e.html": "e", "deep/notes.txt": "not sitegen's", "of the user/": ""])
        #expect(try folder.manifestPaths() == ["a.html", "shared/e.html"])
    }

    @Test func emptiesTheFolderForASiteWithoutFiles() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(site)
        #expect(try folder.publicFolder.publish([:]).removed.count == 4)
        #expect(try folder.published() == [:])
        #expect(try folder.publicFolder.publish([:]) == PublicationSummary())
    }

    @Test func leavesForeignFilesAlone() throws {
        let folder = try TemporaryFolder()
        let foreign = ["CNAME": "example.org", ".well-known/security.txt": "Contact:", ".gitignore": "*", "articles/draft.txt": "mine"]
        try folder.publicFolder.publish(site)
        try folder.write(Dictionary(uniqueKeysWithValues: foreign.map { ("public/\($0)", $1) }))
        let stamps = try folder.stamps().filter { foreign.keys.contains($0.key) }
        try folder.publicFolder.publish(["articles/other.html": "Other"])
        #expect(try folder.published() == foreign.merging(["articles/other.html": "Other"]) { $1 })
        #expect(try folder.stamps().filter { foreign.keys.contains($0.key) } == stamps)
    }

    // MARK: A file that becomes a folder, and a folder that becomes a file

    @Test(arguments: [
        (["media/photos": "old"], ["media/photos/a.png": "new", "media/photos/more/b.png": "new"]),
        (["media/photos/a.png": "old", "media/photos/more/b.png": "old"], ["media/photos": "new"]),
        (["a": "old", "b/c/d": "old"], ["a/b/c": "new", "b": "new"]),
    ])
    func replacesWhatEarlierRunsLeftInTheWay(old: [String: String], new: [String: String]) throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(old.merging(["z.html": "z"]) { $1 })
        let summary = try folder.publicFolder.publish(new.merging(["z.html": "z"]) { $1 })
        #expect(summary == PublicationSummary(written: new.keys.sorted(), unchanged: 1, removed: old.keys.sorted()))
        #expect(try folder.published() == new.merging(["z.html": "z"]) { $1 })
        #expect(try folder.manifestPaths() == (new.keys + ["z.html"]).sorted())
    }

    @Test func keepsAForeignFileInAFolderThatIsToBeAFile() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["photos/more/a.png": "a"])
        try folder.write(["public/photos/more/own.png": "mine"])
        let stamps = try folder.stamps()
        #expect(throws: PublicationError.obstructed("\(folder.path)/public/photos", by: .folder)) {
            try folder.publicFolder.publish(["photos": "b"])
        }
        #expect(try folder.stamps() == stamps)
    }

    @Test func keepsAForeignFolderOfTheNameOfAFileThatIsGone() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "a", "photos": "b"])
        try FileManager.default.removeItem(atPath: "\(folder.path)/public/photos")
        try folder.write(["public/photos/own.png": "mine"])
        #expect(try folder.publicFolder.publish(["a.html": "a"]).removed == [])
        #expect(try folder.published() == ["a.html": "a", "photos/own.png": "mine"])
    }

    @Test func makesContentsAtMostOnce() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["same.html": "same", "changed.html": "before"])
        let calls = Mutex<[String: Int]>([:])
        let files = ["same.html": "same", "changed.html": "after!", "new.html": "new"]
        _ = try folder.publicFolder.publish(
            files.map { path, text in
                OutputFile(path: path) {
                    calls.withLock { $0[path, default: 0] += 1 }
                    return Array(text.utf8)
                }
            })
        #expect(calls.withLock { $0 } == files.mapValues { _ in 1 })
    }

    /// A picture that is gone between the check and the writing: the next run completes what is left.
    @Test func saysWhatCouldNotBeRead() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(site)
        let files = site.map { path, text in OutputFile(path: path) { Array(text.utf8) } }
        let gone = OutputFile(path: "media/a.jpg") { () throws(PublicationError) in throw .unreadable("content/media/a.jpg", reason: "it is gone") }
        let error = #expect(throws: PublicationError.self) { try folder.publicFolder.publish(files + [gone]) }
        #expect(error == .unreadable("content/media/a.jpg", reason: "it is gone"))
        #expect(try folder.published() == site)
        #expect(try folder.publicFolder.publish(site).unchanged == 4)
    }

    @Test func publishesManyFilesInAnyOrder() throws {
        let folder = try TemporaryFolder()
        let site = Dictionary(uniqueKeysWithValues: (0..<500).map { ("folder \($0 % 7)/sub/page-\($0).html", "Page \($0)") })
        let files = site.map { path, text in OutputFile(path: path) { Array(text.utf8) } }.shuffled()
        let summary = try folder.publicFolder.publish(files)
        #expect(summary.written == site.keys.sorted())
        #expect(try folder.published() == site)
        #expect(try folder.publicFolder.publish(files.shuffled()).unchanged == 500)
    }

    @Test func replacesAFileWithoutWritingIntoIt() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "old"])
        // Someone else's second name for the file keeps the old bytes.
        try FileManager.default.linkItem(atPath: "\(folder.path)/public/a.html", toPath: "\(folder.path)/kept.html")
        try folder.publicFolder.publish(["a.html": "new"])
        #expect(try folder.text("kept.html") == "old")
        #expect(try folder.text("public/a.html") == "new")
    }

    // MARK: Names that differ in case or normalisation

    @Test(arguments: [("a.html", "A.html"), ("dir/é.html", "dir/e\u{301}.html"), ("é/a.html", "e\u{301}/a.html"), ("Dir/a.html", "dir/a.html")])
    func renamesWhereCaseCounts(old: String, new: String) throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish([old: "text"])
        #expect(try folder.publicFolder.publish([new: "text"]).removed == [old])
        let names = try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/public").filter { $0.hasSuffix(".html") }
        #expect(names.map { Array($0.utf8) } == [Array(new.utf8)])
        #expect(try folder.text("public/\(new)") == "text")
    }

    /// A disk that ignores case shows one file under both names, as other disks show one that has two. To rename it then does nothing.
    @Test(arguments: [("old text", ["A.html", "a.html"]), ("new text", ["A.html"])])
    func keepsTheNewFileWhereCaseDoesNotCount(text: String, names: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "old text"])
        try FileManager.default.linkItem(atPath: "\(folder.path)/public/a.html", toPath: "\(folder.path)/public/A.html")
        try folder.publicFolder.publish(["A.html": text])
        #expect(try folder.published() == Dictionary(uniqueKeysWithValues: names.map { ($0, text) }))
        #expect(try folder.manifestPaths() == ["A.html"])
    }
}
