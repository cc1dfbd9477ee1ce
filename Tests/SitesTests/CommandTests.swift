import Foundation
import Testing

/// The command itself, as a process: what it prints where, and its exit status.
@Suite(.enabled(if: Command.path != nil, "the command sitegen does not lie beside the tests; build it first"))
struct CommandTests {
    private static let mistake = ["content/articles/second.md": "---\ntitle: B\nsummary: B\ndate: 2017-10-16\nauthors: [nobody]\n---\nText.\n"]

    // MARK: Exit status

    @Test func cleanIsZero() throws {
        try withSite { folder in
            let result = try Command.run(["build", "--root", folder.path])
            #expect(result.status == 0)
            #expect(result.errors == "")
            #expect(result.output.contains("pages in \(folder.path)/public: "))
            #expect(FileManager.default.fileExists(atPath: folder.path("public/index.html")))
            #expect(try Command.run(["check", "--root", folder.path]).status == 0)
        }
    }

    /// Without a word the command builds the site of the working directory.
    @Test func buildIsTheDefault() throws {
        try withSite { folder in
            let result = try Command.run([], in: folder.path)
            #expect(result.status == 0)
            #expect(FileManager.default.fileExists(atPath: folder.path("public/articles/mayadeen.html")))
        }
    }

    /// What is proposed can be pasted as it is.
    @Test func suggestedEventsAreValid() throws {
        let front = "---\ntitle: \"B\"\nsummary: B\ndate: 2017-10-16\nas_of: 2017-10-16\n"
        let text = "---\nOn Saturday \"the army\" took Mayadeen. From 5 to 7 October 2017 it left Mayadeen.\n"
        let files = [
            "content/places/mayadeen.md": "---\nname: Mayadeen\nkind: town\n---\nA town.\n", "content/articles/second.md": front + text,
        ]
        try withSite(files) { folder in
            let result = try Command.run(["suggest", "--root", folder.path, "content/articles/second.md"])
            #expect(result.status == 0)
            #expect(
                result.output == """
                    # content/articles/second.md: 2 proposed; paste what you keep into its front matter
                    events:
                      # On Saturday “the army” took Mayadeen.
                      - date: 2017-10-14
                        title: "On Saturday “the army” took Mayadeen"
                        status: reported
                        places: [mayadeen]
                      # From 5 to 7 October 2017 it left Mayadeen.
                      - date: "2017-10-05/2017-10-07"
                        title: "From 5 to 7 October 2017 it left Mayadeen"
                        status: reported
                        places: [mayadeen]

                    """)
            let pasted = result.output
            try folder.write(front + pasted + text, to: "content/articles/second.md")
            let check = try Command.run(["check", "--root", folder.path])
            #expect(check.status == 0)
            #expect(!check.errors.contains(" error: "))
            #expect(try Command.run(["suggest", "--root", folder.path, "content/articles/none.md"]).status == 2)
            let json = try Command.run(["suggest", "--format", "json", "--root", folder.path, "content/articles/second.md"])
            let value = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
            #expect(value["version"] as? Int == 1)
            #expect((value["files"] as? [[String: Any]])?.first?["file"] as? String == "content/articles/second.md")
        }
    }

    /// Two events of one sentence must not have one id.
    @Test func suggestedEventsOfOneSentenceHaveTheirOwnIDs() throws {
        let front = "---\ntitle: B\nsummary: B\ndate: 2017-10-16\nas_of: 2017-10-16\n"
        let text = "---\nOn 9 October soldiers entered Mayadeen, and on 11 October they left Mayadeen.\n"
        let files = [
            "content/places/mayadeen.md": "---\nname: Mayadeen\nkind: town\n---\nA town.\n", "content/articles/second.md": front + text,
        ]
        try withSite(files) { folder in
            let result = try Command.run(["suggest", "--root", folder.path, "content/articles/second.md"])
            #expect(result.output.contains("2 proposed"))
            try folder.write(front + result.output + text, to: "content/articles/second.md")
            #expect(try Command.run(["check", "--root", folder.path]).status == 0)
        }
    }

    @Test(arguments: [("build", ": nothing was published, and what was published before stays as it is"), ("check", "")])
    func errorsAreOne(subcommand: String, consequence: String) throws {
        try withSite(Self.mistake) { folder in
            let result = try Command.run([subcommand, "--root", folder.path])
            #expect(result.status == 1)
            #expect(result.output == "")
            #expect(
                result.errors == """
                    content/articles/second.md:5:11: error: no author has the id "nobody" [unknown-author]
                        5 | authors: [nobody]
                          |           ^^^^^^
                    1 error\(consequence)

                    """)
        }
    }

    /// A copied file of a place makes every text ambiguous that names it; that is said once, where it can be mended.
    @Test func anErrorIsNotDrownedInWarningsAboutNames() throws {
        let town = "---\nname: Mayadeen\nkind: town\npart_of: syria\n---\nA town.\n"
        let files = [
            "content/places/syria.md": "---\nname: Syria\nkind: country\n---\nA country.\n", "content/places/mayadeen.md": town,
            "content/articles/second.md": "---\ntitle: B\nsummary: B\ndate: 2017-10-16\n---\nIn Mayadeen.\n",
        ]
        try withSite(files) { folder in
            #expect(try Command.run(["check", "--root", folder.path]).errors == "")
            try folder.write(town, to: "content/places/mayadeen-2.md")
            let result = try Command.run(["check", "--root", folder.path])
            #expect(result.status == 1)
            #expect(result.errors.contains("error: \"Mayadeen\" is a name of \"mayadeen\", too"))
            #expect(result.errors.hasSuffix("\n1 error\n"))
        }
    }

    /// Names and dates can be looked at while there are errors, and a program that calls the command must know.
    @Test(arguments: ["annotate", "suggest"])
    func errorsAreOneWhatEverElseIsShown(subcommand: String) throws {
        try withSite(Self.mistake) { folder in
            let result = try Command.run([subcommand, "--root", folder.path, "content/articles/mayadeen.md"])
            #expect(result.status == 1)
            #expect(result.output.contains("content/articles/mayadeen.md"))
            #expect(result.errors.contains("[unknown-author]"))
            #expect(try Command.run([subcommand, "--root", folder.path, "--strict"]).status == 2)
        }
    }

    @Test(arguments: ["abc", "9223372036854775807", "-1", "1508112000.5"])
    func aMomentThatIsNoneIsTwo(moment: String) throws {
        try withSite(["content/site.yaml": "title: The river\nutc_offset: \"+03:00\"\n"]) { folder in
            let result = try Command.run(["check", "--root", folder.path], environment: ["SOURCE_DATE_EPOCH": moment])
            #expect(result.status == 2)
            #expect(
                result.errors.contains(
                    "SOURCE_DATE_EPOCH is \"\(moment)\"; it must be a count of seconds since 1970, as in 1508112000"))
            let check = ["check", "--root", folder.path, "--today", "2018-01-01"]
            #expect(try Command.run(check, environment: ["SOURCE_DATE_EPOCH": moment]).status == 0)
        }
    }

    /// What a site without an address lacks.
    @Test func whatNeedsAnAddressIsNamed() throws {
        let line = "left out, since site.yaml has no \"url\": feeds, sitemap, robots.txt, canonical addresses, pictures for shared links, a 404.html "
        try withSite([:]) { folder in
            #expect(try Command.run(["build", "--root", folder.path]).output.hasPrefix(line))
            try folder.write("title: The river\nurl: https://example.org\n", to: "content/site.yaml")
            #expect(!(try Command.run(["build", "--root", folder.path, "--no-cards"]).output.contains("left out")))
            #expect(FileManager.default.fileExists(atPath: folder.path("public/feed.atom")))
            #expect(FileManager.default.fileExists(atPath: folder.path("public/robots.txt")))
        }
    }

    @Test func aFolderThatIsNotSitegensIsOne() throws {
        try withSite(["public/own.txt": "mine"]) { folder in
            let result = try Command.run(["build", "--root", folder.path])
            #expect(result.status == 1)
            #expect(result.errors.hasPrefix("error: \(folder.path)/public holds \"own.txt\""))
        }
    }

    @Test(arguments: [
        ["--nope"], ["nope"], ["build", "--root"], ["check", "--format", "xml"], ["build", "--today", "2017-02-30"], ["check", "--output", "x"],
    ])
    func wrongUsageIsTwo(arguments: [String]) throws {
        let result = try Command.run(arguments)
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors.contains("Usage: "))
    }

    // MARK: Help

    @Test func versionAndHelp() throws {
        let version = try Command.run(["--version"])
        #expect(version.status == 0)
        #expect(version.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
        let help = try Command.run(["--help"])
        #expect(help.status == 0)
        for word in ["build (default)", "check", "--version", "content/", "seeds/"] { #expect(help.output.contains(word), "\(word)") }
        let build = try Command.run(["build", "--help"])
        #expect(build.status == 0)
        for option in ["--root", "--output", "--drafts", "--strict", "--format", "--quiet", "--today"] {
            #expect(build.output.contains(option), "\(option)")
        }
        // Drafts are not entered: nobody has read them.
        #expect(try !Command.run(["record", "--help"]).output.contains("--drafts"))
    }

    // MARK: The folder for the site

    @Test func draftsAreNotPublishedIntoAPublishedSite() throws {
        try withSite { folder in
            #expect(try Command.run(["build"], in: folder.path).status == 0)
            let result = try Command.run(["build", "--drafts", "--output", "public/a/preview"], in: folder.path)
            #expect(result.status == 2)
            #expect(result.errors.contains("--output public/a/preview lies in the site in "))
            #expect(result.errors.contains("/public: the drafts would be published with it"))
            #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/public/a"))
            #expect(try Command.run(["build", "--drafts", "--output", "preview"], in: folder.path).status == 0)
            // Another site may lie in a folder of this one.
            #expect(try Command.run(["build", "--output", "public/other"], in: folder.path).status == 0)
        }
    }

    @Test(arguments: ["content/media/preview", "content", "seeds/../content/media", "seeds"])
    func aSiteIsNotPublishedIntoItsContent(folder path: String) throws {
        try withSite { folder in
            let result = try Command.run(["build", "--output", path], in: folder.path)
            #expect(result.status == 2)
            let source = path == "seeds" ? path : "content"
            #expect(result.errors.contains("--output \(path) lies in \(source)/: the next build would take the site for content"))
            #expect(!FileManager.default.fileExists(atPath: folder.path("content/media/preview")))
            #expect(try Command.run(["build", "--output", "contents"], in: folder.path).status == 0)
        }
    }

    @Test func anEmptyFolderIsAMistakeOfTheCommandLine() throws {
        try withSite { folder in
            let result = try Command.run(["build", "--root", folder.path, "--output", ""])
            #expect(result.status == 2 && result.errors.contains("--output is empty: name a folder"))
        }
    }

    // MARK: Formats

    @Test func jsonGoesToStandardOutput() throws {
        try withSite(Self.mistake) { folder in
            let result = try Command.run(["check", "--root", folder.path, "--format", "json"])
            #expect(result.status == 1)
            #expect(result.errors == "")
            let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
            #expect(json["errors"] as? Int == 1)
        }
        try withSite { folder in
            let result = try Command.run(["build", "--root", folder.path, "--format", "json"])
            #expect(result.status == 0)
            let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
            #expect((json["diagnostics"] as? [Any])?.isEmpty == true)
            #expect(result.output.hasSuffix("\n}\n"))
        }
    }

    /// A program learns what people read in the summary.
    @Test func jsonSaysWhatWasPublishedAndWhatWasLeftOut() throws {
        let files = [
            "content/articles/kept.md": "---\ntitle: Kept\nsummary: B\ndate: 2017-10-16\ndraft: true\n---\nText.\n",
            "content/articles/next.md": "---\ntitle: Next\nsummary: B\ndate: 2999-10-16\n---\nText.\n",
        ]
        try withSite(files) { folder in
            let result = try Command.run(["build", "--root", folder.path, "--format", "json"])
            let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
            let leftOut = try #require(json["leftOut"] as? [[String: Any]])
            #expect(leftOut.map { $0["file"] as? String } == ["content/articles/kept.md", "content/articles/next.md"])
            #expect(leftOut.map { $0["reason"] as? String } == ["draft", "future"] && leftOut[1]["until"] as? String == "2999-10-16")
            let published = try #require(json["published"] as? [String: Any])
            let written = try #require(published["written"] as? [String])
            #expect(written.contains("index.html") && published["unchanged"] as? Int == 0 && published["removed"] as? [String] == [])
            #expect(published["pages"] as? Int == written.count { $0.hasSuffix(".html") })
            let check = try Command.run(["check", "--root", folder.path, "--format", "json"])
            let checked = try #require(try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
            #expect((checked["leftOut"] as? [Any])?.count == 2 && checked["published"] == nil)
        }
    }

    /// One report, which says what kept the site from being published.
    @Test func jsonSaysThatNothingWasPublished() throws {
        try withSite(["public/own.txt": "mine", "content/articles/second.md": "---\ntitle: B\ndate: 2017-10-16\n---\nText.\n"]) { folder in
            let result = try Command.run(["build", "--root", folder.path, "--format", "json"])
            #expect(result.status == 1)
            #expect(result.errors == "")
            let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
            #expect((json["diagnostics"] as? [[String: Any]])?.map { $0["id"] as? String } == ["not-published", "missing-summary"])
            #expect(json["errors"] as? Int == 1)
        }
    }

    @Test func quietSaysNothingButWhatIsWrong() throws {
        try withSite { folder in
            let result = try Command.run(["build", "--root", folder.path, "--quiet"])
            #expect(result.status == 0)
            #expect(result.output + result.errors == "")
        }
        try withSite(Self.mistake) { folder in
            let result = try Command.run(["check", "--root", folder.path, "-q"])
            #expect(result.errors.contains("[unknown-author]"))
        }
    }

    @Test func namesWhatIsLeftOut() throws {
        let files = [
            "content/articles/idea.md": "---\ntitle: An idea\nsummary: Not yet.\ndate: 2017-10-16\ndraft: true\n---\nText.\n",
            "content/articles/later.md": "---\ntitle: Later\nsummary: Not yet.\ndate: 2017-10-20\n---\nText.\n",
        ]
        try withSite(files) { folder in
            let result = try Command.run(["check", "--root", folder.path], environment: ["SOURCE_DATE_EPOCH": "1508198400"])
            #expect(
                result.output.hasPrefix(
                    """
                    left out, a draft: content/articles/idea.md (An idea)
                    left out until 2017-10-20: content/articles/later.md (Later)

                    """))
        }
    }

    // MARK: Color

    @Test(arguments: [(nil, true), ("", true), ("1", false)])
    func colorOnlyOnATerminalThatWantsIt(noColor: String?, isColored: Bool) throws {
        try withSite(Self.mistake) { folder in
            let environment = noColor.map { ["NO_COLOR": $0] } ?? [:]
            let result = try Command.run(["check", "--root", folder.path], environment: environment, onTerminal: true)
            #expect(result.status == 1)
            #expect(result.errors.contains("no author has the id"))
            #expect(result.errors.contains("\u{1B}[") == isColored)
        }
    }

    @Test func noColorInAFile() throws {
        try withSite(Self.mistake) { folder in
            let result = try Command.run(["check", "--root", folder.path])
            #expect(!result.errors.contains("\u{1B}"))
        }
    }
}
