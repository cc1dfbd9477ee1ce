import Foundation
import TestSupport
import Testing

/// The command and the program that draws pictures for shared links.
@Suite(.enabled(if: Command.path != nil, "the command sitegen does not lie beside the tests; build it first"))
struct CardCommandTests {
    private static let address = ["content/site.yaml": "title: The river\nurl: https://example.org\n"]

    /// A folder of programs in which one answers as rsvg-convert does, if there is a script for it.
    private func buildWithProgram(
        _ script: String?, in folder: TemporaryFolder, _ options: [String] = [], environment: [String: String] = [:]
    ) throws -> Command.Result {
        try folder.write("", to: "programs/none")
        if let script {
            // Written by a process of its own: what this one may have open for writing cannot be run (ETXTBSY).
            let writer = Process()
            writer.executableURL = URL(filePath: "/bin/sh")
            let path = folder.path("programs/rsvg-convert")
            writer.arguments = ["-c", #"printf '#!/bin/sh\n%s\n' "$1" > "$2" && chmod 755 "$2""#, "sh", script, path]
            try writer.run()
            writer.waitUntilExit()
        }
        return try Command.run(
            ["build", "--root", folder.path] + options, environment: environment.merging(["PATH": folder.path("programs")]) { $1 })
    }

    /// One note, and a site that lacks nothing else.
    @Test func withoutTheProgramTheSiteIsBuilt() throws {
        try withSite(Self.address) { folder in
            let result = try buildWithProgram(nil, in: folder)
            #expect(result.status == 0 && result.errors == "")
            #expect(
                result.output.hasPrefix(
                    "no pictures for shared links, since rsvg-convert is missing; on Debian and Ubuntu: apt-get install librsvg2-bin\n"))
            #expect(!(try folder.read("public/articles/mayadeen.html")).contains("og:image"))
            #expect(!(try buildWithProgram(nil, in: folder, ["--no-cards"]).output.contains("rsvg-convert")))
        }
    }

    @Test func aProgramThatFailsIsNamedWithItsWords() throws {
        try withSite(Self.address) { folder in
            let result = try buildWithProgram("echo 'Error reading SVG' >&2; exit 1", in: folder)
            #expect(result.status == 0)
            #expect(
                result.errors
                    == "warning: rsvg-convert made no picture for shared links of 1 article: Error reading SVG [undrawn-card]\n"
                    + "    check the program and the folder for temporary files (TMPDIR), or build with --no-cards\n")
            #expect(result.output.contains(", 1 warning, "))
            #expect(!(try folder.read("public/articles/mayadeen.html")).contains("og:image"))
            let json = try buildWithProgram("exit 1", in: folder, ["--format", "json"])
            #expect(json.output.contains("\"undrawn-card\""))
        }
    }

    @Test func aCardThatIsThereNeedsNoProgram() throws {
        try withSite(Self.address) { folder in
            let result = try buildWithProgram(SampleCard.script, in: folder)
            #expect(result.status == 0 && result.errors == "")
            let page = try folder.read("public/articles/mayadeen.html")
            let card = try #require(page.firstMatch(of: /<meta property="og:image" content="https:\/\/example\.org\/(cards\/[^"]+)">/)).output.1
            #expect(FileManager.default.fileExists(atPath: folder.path("public/\(card)")))
            try folder.remove("programs/rsvg-convert")
            #expect(try buildWithProgram(nil, in: folder).output.contains(": 0 written, "))
            #expect(try folder.read("public/articles/mayadeen.html") == page)
        }
    }

    /// Cards are drawn before anything is written.
    @Test func aWarningOfCardsCountsWithStrict() throws {
        try withSite(Self.address) { folder in
            #expect(try buildWithProgram(nil, in: folder, ["--strict"]).status == 0, "a program that is missing is no mistake")
            let text = try folder.read("content/articles/mayadeen.md")
            try folder.write(text.replacing("The road", with: "Another road"), to: "content/articles/mayadeen.md")
            let result = try buildWithProgram("exit 1", in: folder, ["--strict"])
            #expect(result.status == 1)
            #expect(result.errors.contains("[undrawn-card]") && result.errors.hasSuffix("what was published before stays as it is\n"))
            #expect(try !folder.read("public/articles/mayadeen.html").contains("Another road"))
        }
    }

    /// It is not the program's fault, and an empty TMPDIR is none.
    @Test func theFolderForTemporaryFilesIsNamed() throws {
        try withSite(Self.address) { folder in
            let nowhere = try buildWithProgram(SampleCard.script, in: folder, environment: ["TMPDIR": folder.path("nowhere")])
            #expect(nowhere.errors.contains(": cannot create a folder in \(folder.path)/nowhere: No such file or directory [undrawn-card]\n"))
            let script = "\(SampleCard.script); echo \"$5\" > \(folder.path("drawing"))"
            #expect(try buildWithProgram(script, in: folder, environment: ["TMPDIR": ""]).errors == "")
            #expect(try folder.read("drawing").hasPrefix("/tmp/sitegen-"))
        }
    }
}
