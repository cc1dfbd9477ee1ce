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

/// Runs that are cut off or fail half-way, and the runs after them.
struct PublicFolderInterruptionTests {
    // MARK: What is on disk after a cut

    @Test(arguments: ["", "sitegen", marker("publishing") + "a.html\nb.h"])
    func completesARunCutOffBeforeItsManifest(half: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(["public/.sitegen-manifest.tmp": half])
        try folder.publicFolder.publish(["a.html": "a"])
        #expect(try folder.published() == ["a.html": "a"])
    }

    @Test func completesARunCutOffWhileWriting() throws {
        let folder = try TemporaryFolder()
        try folder.write([
            "public/.sitegen-manifest": marker("publishing") + "a.html\nb/new.html\nb/old.html\nc/d/e.html\n",
            "public/a.html": "new a", "public/b/.sitegen-1.tmp": "new", "public/b/old.html": "old", "public/CNAME": "example.org",
        ])
        let summary = try folder.publicFolder.publish(["a.html": "new a", "b/new.html": "new b"])
        #expect(summary == PublicationSummary(written: ["b/new.html"], unchanged: 1, removed: ["b/old.html"]))
        #expect(try folder.published() == ["a.html": "new a", "b/new.html": "new b", "CNAME": "example.org"])
        #expect(try folder.text("public/.sitegen-manifest") == marker("published") + "a.html\nb/new.html\n")
    }

    @Test func completesARunCutOffWhileRemoving() throws {
        let folder = try TemporaryFolder()
        try folder.write(["public/.sitegen-manifest": marker("publishing") + "a.html\nb/c/old.html\n", "public/a.html": "a"])
        try folder.makeFolder("public/b/c")
        #expect(try folder.publicFolder.publish(["a.html": "a"]) == PublicationSummary(unchanged: 1))
        #expect(try folder.published() == ["a.html": "a"])
        #expect(try folder.text("public/.sitegen-manifest") == marker("published") + "a.html\n")
    }

    @Test func removesWhatACutOffRunMadeForAnotherSite() throws {
        let folder = try TemporaryFolder()
        try folder.write([
            "public/.sitegen-manifest": marker("publishing") + "a.html\nb.html\nc/d.html\n", "public/a.html": "a", "public/c/.sitegen-2.tmp": "",
        ])
        #expect(try folder.publicFolder.publish(["z.html": "z"]).removed == ["a.html"])
        #expect(try folder.published() == ["z.html": "z"])
    }

    /// Each state that a run can be cut off in that makes a folder of a file, or a file of a folder: announced, removed, being written, written.
    @Test(arguments: [
        ["photos": "old"], [:], ["photos/.sitegen-1.tmp": "ne"], ["photos/a.png": "new"], ["photos/more/b.png": "old", "photos/a.png": "new"],
    ])
    func completesARunCutOffBetweenAFileAndAFolder(state: [String: String]) throws {
        for new in [["photos": "new"], ["photos/a.png": "new"], ["z.html": "z"]] {
            let folder = try TemporaryFolder()
            try folder.write(["public/.sitegen-manifest": marker("publishing") + "photos\nphotos/a.png\nphotos/more/b.png\n"])
            try folder.write(Dictionary(uniqueKeysWithValues: state.map { ("public/\($0)", $1) }))
            try folder.publicFolder.publish(new)
            #expect(try folder.published() == new)
            #expect(try folder.manifestPaths() == new.keys.sorted())
        }
    }

    @Test func leavesTemporaryFilesThatAreNotOurs() throws {
        let folder = try TemporaryFolder()
        let foreign = ["b/.sitegen-0.tmp": "mine", ".sitegen-7.tmp": "mine", ".sitegen-x.tmp": "mine"]
        try folder.write([
            "public/.sitegen-manifest": marker("publishing") + "a.html\nb/c.html\n",
            "public/.sitegen-0.tmp": "ours", "public/b/.sitegen-1.tmp": "ours",
        ])
        try folder.write(Dictionary(uniqueKeysWithValues: foreign.map { ("public/\($0)", $1) }))
        try folder.publicFolder.publish(["a.html": "a"])
        #expect(try folder.published() == foreign.merging(["a.html": "a"]) { $1 })
    }

    @Test func leavesTemporaryFilesThatAreNotOursWhenNoRunWasCutOff() throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "a"])
        try folder.write(["public/.sitegen-0.tmp": "mine", "public/.sitegen-manifest.tmp": "mine"])
        #expect(try folder.publicFolder.publish(["a.html": "a"]) == PublicationSummary(unchanged: 1))
        #expect(try folder.published() == ["a.html": "a", ".sitegen-0.tmp": "mine", ".sitegen-manifest.tmp": "mine"])
    }

    @Test(arguments: [".sitegen-manifest.tmp", ".sitegen-0.tmp"])
    func neverWritesThroughAForeignTemporaryFile(name: String) throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "a"])
        try folder.write(["outside.txt": "outside"])
        try folder.link("public/\(name)", to: "../outside.txt")
        let error = #expect(throws: PublicationError.self) { try folder.publicFolder.publish(["a.html": "changed"]) }
        let place = name == ".sitegen-0.tmp" ? "a.html" : ".sitegen-manifest"
        #expect(
            error?.description
                == "cannot write \(folder.path)/public/\(place): File exists; remove the file beside it whose name begins with \".sitegen-\"")
        #expect(try folder.text("outside.txt") == "outside")
        #expect(try folder.text("public/a.html") == "a")
    }

    // MARK: In processes of their own

    @Test(arguments: [0, 20, 39])
    func leavesWholeFilesWhenKilled(victim: Int) async throws {
        let folder = try TemporaryFolder()
        let old = Dictionary(uniqueKeysWithValues: (0..<40).map { ("\($0 % 3)/old-\($0).html", "old \($0)") })
        let new = Dictionary(uniqueKeysWithValues: (0..<40).map { ($0 < 20 ? "\($0 % 3)/old-\($0).html" : "new/\($0).html", "new \($0)") })
        try folder.publicFolder.publish(old)
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String, new = new as [String: String], victim] in
            let files = new.map { path, text in
                OutputFile(path: path) {
                    if text == "new \(victim)" { kill(getpid(), SIGKILL) }
                    return Array(text.utf8)
                }
            }
            _ = try PublicFolder(path: "\(path)/public").publish(files)
        }
        for (path, text) in try folder.published() where !path.hasSuffix(".tmp") && !path.hasSuffix("/") {
            #expect([old[path], new[path]].contains(text))
        }
        try folder.publicFolder.publish(new)
        #expect(try folder.published() == new)
        #expect(try folder.manifestPaths() == new.keys.sorted())
    }

    @Test func reportsAFullDiskAndLeavesWholeFiles() async throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "old", "c.html": "old"])
        await #expect(processExitsWith: .success) { [path = folder.path as String] in
            // A limit on the size of files stands in for the disk.
            signal(SIGXFSZ, SIG_IGN)
            var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
            setrlimit(fileSizeLimit, &limit)
            let large = String(repeating: "x", count: 10_000)
            let error = #expect(throws: PublicationError.self) {
                try PublicFolder(path: "\(path)/public").publish(["a.html": "new", "b/b.html": large, "c.html": large, "d.html": large])
            }
            #expect(error == .system(action: "write", path: "\(path)/public/b/b.html", code: EFBIG))
        }
        #expect(try folder.published() == ["a.html": "new", "b/": "", "c.html": "old"])
        try folder.publicFolder.publish(["a.html": "new", "c.html": "new"])
        #expect(try folder.published() == ["a.html": "new", "c.html": "new"])
    }

    @Test func reportsAFolderThatMayNotBeWritten() async throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "old"])
        chmod("\(folder.path)/public", 0o555)
        await #expect(processExitsWith: .success) { [path = folder.path as String] in
            becomeUnprivileged()
            let error = #expect(throws: PublicationError.self) { try PublicFolder(path: "\(path)/public").publish(["a.html": "new"]) }
            #expect(
                error?.description
                    == "cannot write \(path)/public/.sitegen-manifest: Permission denied; check who owns it and who may write there")
            #expect(throws: Never.self) { try PublicFolder(path: "\(path)/public").publish(["a.html": "old"]) }
        }
        #expect(try folder.published() == ["a.html": "old"])
        chmod("\(folder.path)/public", 0o755)
    }

    @Test func reportsAStaleFileThatMayNotBeRemoved() async throws {
        let folder = try TemporaryFolder()
        try folder.publicFolder.publish(["a.html": "old", "b/gone.html": "old", "c/gone.html": "old"])
        chmod("\(folder.path)/public", 0o777)
        for name in ["b", "c"] { chmod("\(folder.path)/public/\(name)", 0o555) }
        await #expect(processExitsWith: .success) { [path = folder.path as String] in
            becomeUnprivileged()
            let error = #expect(throws: PublicationError.self) { try PublicFolder(path: "\(path)/public").publish(["a.html": "old"]) }
            #expect(error == .system(action: "remove", path: "\(path)/public/b/gone.html", code: EACCES))
        }
        #expect(try folder.text("public/.sitegen-manifest") == marker("publishing") + "a.html\nb/gone.html\nc/gone.html\n")
        for name in ["b", "c"] { chmod("\(folder.path)/public/\(name)", 0o755) }
        #expect(try folder.publicFolder.publish(["a.html": "old"]).removed == ["b/gone.html", "c/gone.html"])
        #expect(try folder.published() == ["a.html": "old"])
    }

    @Test(arguments: [(0, 0o644, 0o755), (0o022, 0o644, 0o755), (0o027, 0o640, 0o750), (0o077, 0o600, 0o700)])
    func respectsTheMask(mask: Int, file: Int, subfolder: Int) async throws {
        let folder = try TemporaryFolder()
        await #expect(processExitsWith: .success) { [path = folder.path as String, mask] in
            umask(mode_t(mask))
            try PublicFolder(path: "\(path)/public").publish(["b/a.html": "a"])
        }
        func permissions(_ name: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")[.posixPermissions] as? Int
        }
        #expect(try permissions("public/b/a.html") == file)
        #expect(try permissions("public/.sitegen-manifest") == file)
        #expect(try permissions("public/b") == subfolder)
        #expect(try permissions("public") == subfolder)
    }
}

/// Permissions do not hold root back.
private func becomeUnprivileged() {
    guard geteuid() == 0 else { return }
    setegid(65_534)
    seteuid(65_534)
}

#if canImport(Glibc)
    private let fileSizeLimit = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
#else
    private let fileSizeLimit = RLIMIT_FSIZE
#endif
