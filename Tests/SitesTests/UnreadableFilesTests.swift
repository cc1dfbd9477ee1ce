import Diagnostics
import Foundation
import Testing

/// Mistakes that cannot be kept as files of a fixture: they are too large, no disk or archive keeps them, or they are not files.
@Suite struct UnreadableFilesTests {
    private static let article = "content/articles/mayadeen.md"

    private func text(_ site: (TemporaryFolder) throws -> Void, sizeLimit: Int = 1 << 20) throws -> String {
        try withTemporaryFolder { folder in
            try folder.writeSite()
            try site(folder)
            return report(on: folder.path, sizeLimit: sizeLimit).text(color: false)
        }
    }

    private func link(_ folder: TemporaryFolder, _ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: target)
    }

    @Test func aFileOverTheLimit() throws {
        let text = try text { folder in try folder.write([UInt8](repeating: 0x20, count: (1 << 20) + 1), to: Self.article) }
        #expect(
            text == """
                content/articles/mayadeen.md: error: the file has 1048577 bytes; at most 1048576 are read: split it [file-too-large]

                """)
    }

    @Test func settingsOverTheLimit() throws {
        let text = try text({ folder in try folder.write("title: The river\n# much more\n", to: "content/site.yaml") }, sizeLimit: 20)
        #expect(text.contains("content/site.yaml: error: the file has 29 bytes; at most 20 are read: split it [file-too-large]\n"))
    }

    @Test func aFileAtTheLimit() throws {
        let text = try text { folder in
            let start = try folder.read(Self.article)
            try folder.write(start + String(repeating: "x", count: (1 << 20) - start.utf8.count), to: Self.article)
        }
        #expect(text == "")
    }

    @Test func aLinkThatLeadsNowhere() throws {
        let text = try text { folder in try link(folder, "content/articles/raqqa.md", to: "gone.md") }
        #expect(
            text == """
                content/articles/raqqa.md: error: this symbolic link leads nowhere; remove it or put the file in its place [broken-symlink]

                """)
    }

    @Test func aLinkThatLeadsToItself() throws {
        let text = try text { folder in try link(folder, "content/articles/raqqa.md", to: "raqqa.md") }
        #expect(text.contains("content/articles/raqqa.md: error: this symbolic link leads nowhere"))
    }

    /// A link at `name` out of a site that `prepare` has made ready is told, and nothing else is.
    private func expectOnlyTheLink(_ name: String, _ prepare: (TemporaryFolder) throws -> Void) throws {
        try withTemporaryFolder { outside in
            try outside.write("---\ntitle: Secret\n---\n", to: "secret.md")
            let text = try text { folder in
                for path in ["content/places", "content/media", "seeds"] {
                    try FileManager.default.createDirectory(atPath: folder.path(path), withIntermediateDirectories: true)
                }
                try prepare(folder)
                try link(folder, name, to: name.hasSuffix("more") ? outside.path : outside.path("secret.md"))
            }
            let copy = name.hasSuffix("more") ? "folder" : "file"
            #expect(
                text == """
                    \(name): error: this symbolic link leads out of the site's folder; put a copy of the \(copy) in its place [symlink-outside]

                    """)
        }
    }

    @Test(arguments: ["content/articles/raqqa.md", "content/media/photo.jpg", "content/articles/more", "seeds/record.md"])
    func aLinkOutOfTheRoot(name: String) throws { try expectOnlyTheLink(name) { _ in } }

    /// Whoever refers to what cannot be read made no mistake.
    @Test(arguments: [
        "content/articles/raqqa.md", "content/articles/more", "content/places/raqqa.md", "content/media/photo.svg", "content/media/more",
    ])
    func whatRefersToALinkOutOfTheRoot(name: String) throws {
        try expectOnlyTheLink(name) { folder in
            try folder.write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"/>", to: "content/media/other.svg")
            if !name.contains("articles") { try folder.write(article("raqqa"), to: "content/articles/raqqa.md") }
            if !name.contains("places") { try folder.write("---\nname: Raqqa\nkind: city\n---\n", to: "content/places/raqqa.md") }
            let picture = name.contains("media") ? (name.hasSuffix("svg") ? "photo.svg" : "more/photo.svg") : "other.svg"
            let file = name == "content/articles/more" ? "more/raqqa.md" : "raqqa.md"
            let words = "[One](article:raqqa), [two](\(file)), [three](place:raqqa).\n\n![A street](../media/\(picture))\n"
            try folder.write(article("mayadeen") + words, to: "content/articles/mayadeen.md")
        }
    }

    @Test func whatRefersToALinkInAFolderWithAWrongName() throws {
        try withTemporaryFolder { outside in
            try outside.write("---\nname: Secret\n---\n", to: "secret.md")
            let text = try text { folder in
                try FileManager.default.createDirectory(atPath: folder.path("content/place"), withIntermediateDirectories: true)
                try folder.write("---\nname: Tabqa\nkind: city\n---\n", to: "content/place/tabqa.md")
                try folder.write(article("mayadeen") + "[One](place:raqqa), [two](place:tabqa).\n", to: "content/articles/mayadeen.md")
                try link(folder, "content/place/raqqa.md", to: outside.path("secret.md"))
            }
            #expect(
                text.split(separator: "\n").filter { $0.contains("error:") }.map { $0.prefix { $0 != ":" } } == [
                    "content/place", "content/place/raqqa.md",
                ])
        }
    }

    private func article(_ id: String) -> String { "---\ntitle: \(id)\nsummary: What is known.\ndate: 2017-10-16\n---\nText.\n\n" }

    @Test func settingsThatLeadOutOfTheRoot() throws {
        try withTemporaryFolder { outside in
            try outside.write("title: Another site\n", to: "site.yaml")
            let text = try text { folder in
                try folder.remove("content/site.yaml")
                try link(folder, "content/site.yaml", to: outside.path("site.yaml"))
            }
            #expect(text.hasPrefix("content/site.yaml: error: this symbolic link leads out of the site's folder"))
        }
    }

    @Test(arguments: ["content/articles/raqqa.md", "content/media/photo.jpg"])
    func aPipe(name: String) throws {
        let text = try text { folder in
            try FileManager.default.createDirectory(atPath: folder.path("content/media"), withIntermediateDirectories: true)
            #expect(mkfifo(folder.path(name), 0o600) == 0)
        }
        #expect(text == "\(name): error: this is not a file; remove it [unreadable-file]\n")
    }

    @Test func settingsThatAreAPipe() throws {
        let text = try text { folder in
            try folder.remove("content/site.yaml")
            #expect(mkfifo(folder.path("content/site.yaml"), 0o600) == 0)
        }
        #expect(text == "content/site.yaml: error: this is not a file; put the site's settings here [unreadable-file]\n")
    }

    @Test func settingsThatAreAFolder() throws {
        let text = try text { folder in
            try folder.remove("content/site.yaml")
            try FileManager.default.createDirectory(atPath: folder.path("content/site.yaml"), withIntermediateDirectories: true)
        }
        #expect(text == "content/site.yaml: error: this is not a file; put the site's settings here [unreadable-file]\n")
    }

    @Test func aFolderThatIsAFile() throws {
        let text = try text { folder in try folder.write("", to: "content/places") }
        #expect(text == "content/places: error: the folder cannot be read: Not a directory [unreadable-folder]\n")
    }

    /// What refers to things that may be in it is not known to be wrong.
    @Test(arguments: ["content/places", "content/actors", "content/authors", "content/events", "content/pages", "content/media", "seeds"])
    func aFolderThatCannotBeReadIsOneProblem(name: String) throws {
        let front = """
            title: A
            summary: A
            date: 2017-10-16
            dateline: zaina
            authors: [desk]
            sources: [report]
            names: { The Post: zaina }
            linked: [guard]
            image: { file: x.svg, alt: A street }
            """
        let body = """
            [a](place:zaina) [b](actor:guard) [c](source:report) [d](event:fall) [e](page:about) [f](contributor:desk) [g](../places/zaina.md)
            [h](../media/x.svg)

            ![i](../media/x.svg)

            ![j](map:zaina)

            ![k](timeline:zaina)
            """
        let files = [
            "content/site.yaml": "title: The river\nnavigation: [articles, about]\nwho_is_who: [guard]\nbasemap: { land: basemap/land.geojson }\n",
            "content/basemap/land.geojson": """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"place":"zaina"},"geometry":
            {"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}
            """,
            "content/places/zaina.md":
                "---\nname: Zaina\nkind: town\nlatitude: 0.5\nlongitude: 0.5\ncontrol: [{ from: 2017, by: guard, source: report }]\n---\n",
            "content/actors/guard.md": "---\nname: National Guard\nkind: military\n---\n",
            "content/authors/desk.md": "---\nname: The desk\n---\n",
            "content/events/fall.md": "---\ntitle: It fell\ndate: 2017\nplaces: [zaina]\nactors: [guard]\nsources: [report]\n---\n",
            "content/pages/about.md": "---\ntitle: About\n---\nUs.\n", "content/media/x.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "seeds/report.md": "---\ntitle: A report\npublisher: A paper\nreported_by: [desk]\n---\n",
            "content/articles/mayadeen.md": "---\n\(front)\n---\n\(body)\n",
        ]
        let complete = try text { folder in try folder.writeSite(files) }
        #expect(complete == "")
        let text = try text { folder in
            try folder.writeSite(files)
            try folder.remove(name)
            try folder.write("", to: name)
        }
        #expect(text == "\(name): error: the folder cannot be read: Not a directory [unreadable-folder]\n")
    }

    @Test func foldersThatGoRoundInACircle() throws {
        let text = try text { folder in
            try folder.write("---\nname: Zaina\nkind: town\n---\n", to: "content/places/zaina.md")
            try link(folder, "content/places/more", to: "..")
        }
        #expect(
            text == """
                content/places/more: error: this symbolic link leads back to a folder that it stands in; remove it [broken-symlink]

                """)
    }

    @Test func contentThatIsAFile() throws {
        let text = try text { folder in
            try folder.remove("content")
            try folder.write("", to: "content")
        }
        #expect(text == "content: error: the folder cannot be read: Not a directory [unreadable-folder]\n")
    }

    @Test func noFolderAtAll() throws {
        #expect(
            report(on: "nowhere").text(color: false) == """
                content/site.yaml: error: there is no folder "nowhere" [missing-site]
                    give the site's folder with --root

                """)
    }

    /// A folder of a site may hold much that is no content, and copies of what is.
    @Test func foldersOfOtherThings() throws {
        let text = try text { folder in
            try folder.write("let source = 1", to: "Sources/main.swift")
            try folder.write("# Photographs", to: "people/README.md")
            try folder.write(try folder.read(Self.article), to: "articles/mayadeen.md")
            try folder.write(try folder.read(Self.article), to: "content/articles.bak/mayadeen.md")
        }
        #expect(text == "content/articles.bak: warning: nothing is read from here [ignored-file]\n")
    }

    @Test func noArticlesFolder() throws {
        let text = try text { folder in try folder.remove("content/articles") }
        #expect(text == "content/articles: error: the folder for the articles is missing [missing-folder]\n")
    }

    @Test func noContentAtAll() throws {
        let text = try text { folder in try folder.remove("content") }
        #expect(
            text == """
                content/site.yaml: error: there is no site here: the file is missing [missing-site]
                    write at least "title: …" into it, or give the site's folder with --root

                """)
    }

    @Test func namesThatDifferOnlyInCase() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite()
            try folder.write(try folder.read(Self.article), to: "content/articles/Mayadeen.md")
            // A disk that does not tell them apart has one file now.
            guard try files(below: folder.path("content/articles")).count == 2 else { return }
            #expect(
                report(on: folder.path).text(color: false) == """
                    content/articles/mayadeen.md:2:1: error: two names differ only in capital letters, which some disks and hosts do not tell apart; \
                    rename one [names-differ-in-case]
                        2 | title: The road to Mayadeen
                          | ^
                    content/articles/Mayadeen.md:2:1: note: the other one
                        2 | title: The road to Mayadeen
                          | ^

                    """)
        }
    }

    /// What a copy shares with the other file, or takes from a third, is no second mistake.
    @Test(arguments: [
        ("content/places", "name: Mayadeen\naliases: [Mayadin]\ndefault_for: [Mayadin]\nkind: town"),
        ("content/actors", "name: A group\nkind: state"),
        ("content/pages", "title: Method\nshort: method"), ("content/authors", "name: Justin Clark\nshort: clark"),
        ("content/events", "title: The town is taken\ndate: 2017-10-14\nsources: [record]"),
        ("seeds", "title: A second record\npublisher: The archive\nshort: record"),
    ])
    func copiesWhoseNamesAreOne(folder: String, keys: String) throws {
        let site = [
            "content/places/deir-ez-zor.md": "---\nname: Deir e-Zor\naliases: [Mayadin]\nkind: governorate\n---\n",
            "seeds/record.md": "---\ntitle: The record\npublisher: The archive\n---\n",
            "content/articles/cited.md": "---\ntitle: Cited\nsummary: Cited.\ndate: 2017-10-16\nsources: [record]\n---\nText.\n",
            "\(folder)/mine.md": "---\n\(keys)\n---\nText.\n",
        ]
        for (copy, id) in [("Mine.md", "names-differ-in-case"), ("copies/mine.md", "duplicate-id")] {
            try withTemporaryFolder { root in
                try root.writeSite(site)
                try root.write(try root.read("\(folder)/mine.md"), to: "\(folder)/\(copy)")
                // A disk that does not tell them apart has one file now.
                guard try files(below: root.path(folder))[copy] != nil else { return }
                #expect(report(on: root.path).diagnostics.map(\.id) == [id], "\(folder)/\(copy)")
            }
        }
    }

    @Test(arguments: [["map.svg", "MAP.svg"], ["maps/north.svg", "Maps/south.svg"]])
    func mediaNamesThatDifferOnlyInCase(names: [String]) throws {
        try withTemporaryFolder { folder in
            try folder.writeSite()
            for name in names { try folder.write("<svg/>", to: "content/media/\(name)") }
            guard try FileManager.default.contentsOfDirectory(atPath: folder.path("content/media")).count == 2 else { return }
            let report = report(on: folder.path)
            #expect(report.diagnostics.map(\.id) == ["names-differ-in-case"])
        }
    }

    @Test(arguments: ["content/articles", "content/media", "seeds", "content"])
    func aNameThatIsNotUTF8(place: String) throws {
        let text = try text { folder in
            try FileManager.default.createDirectory(atPath: folder.path(place), withIntermediateDirectories: true)
            let path = Array(folder.path(place).utf8CString.dropLast()) + [0x2F, 0x63, 0x61, 0x66, CChar(bitPattern: 0xE9), 0x2E, 0x6D, 0x64, 0]
            let file = open(path, O_WRONLY | O_CREAT, 0o600)
            try #require(file >= 0)
            close(file)
        }
        #expect(
            text == """
                \(place)/caf\u{FFFD}.md: error: the name is not UTF-8, so that the file cannot be read; rename it [bad-file-name]
                    \u{FFFD} stands here for each byte that is not

                """)
    }

    /// A path longer than the system takes (POSIX, PATH_MAX) stands for all that keeps a file from being looked at.
    @Test func aFileThatCannotBeLookedAt() throws {
        let name = String(repeating: "a", count: 200)
        try withTemporaryFolder { folder in
            try folder.writeSite(["content/articles/\(name).md": "---\ntitle: A\nsummary: A\ndate: 2017-10-16\n---\nText.\n"])
            let slashes = Int(PATH_MAX) - 100 - folder.path("content/articles").utf8.count
            let text = report(on: folder.path + String(repeating: "/", count: slashes)).text(color: false)
            #expect(text == "content/articles/\(name).md: error: the file cannot be read: File name too long [unreadable-file]\n")
        }
    }

    /// Two encodings of one name are two files on some disks, and one on others.
    @Test func mediaNamesThatDifferOnlyInEncoding() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite()
            for name in ["caf\u{E9}.svg", "cafe\u{301}.svg"] { try folder.write("<svg/>", to: "content/media/\(name)") }
            guard try FileManager.default.contentsOfDirectory(atPath: folder.path("content/media")).count == 2 else { return }
            #expect(
                report(on: folder.path).text(color: false) == """
                    content/media/caf\u{E9}.svg: error: two names differ only in how letters with accents are encoded, which some disks and hosts \
                    do not tell apart; rename one [names-differ-in-case]
                    content/media/cafe\u{301}.svg: note: the other one

                    """)
        }
    }

    @Test func articlesWhoseNamesDifferOnlyInEncoding() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite()
            for name in ["caf\u{E9}.md", "cafe\u{301}.md"] { try folder.write(try folder.read(Self.article), to: "content/articles/\(name)") }
            guard try FileManager.default.contentsOfDirectory(atPath: folder.path("content/articles")).count == 3 else { return }
            #expect(report(on: folder.path).diagnostics.map(\.id) == ["duplicate-id"])
        }
    }

    @Test func aMediaNameWithABackslash() throws {
        let text = try text { folder in try folder.write("<svg/>", to: "content/media/maps\\north.svg") }
        #expect(
            text == """
                content/media/maps\\north.svg: error: a file's name becomes an address: this one holds a backslash or a character that does not print \
                [bad-file-name]

                """)
    }
}
