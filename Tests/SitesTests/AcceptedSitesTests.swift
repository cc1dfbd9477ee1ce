import Content
import Diagnostics
import Explainer
import Foundation
import Markdown
import Testing

/// What editors and their tools do, and what is not a mistake.
@Suite struct AcceptedSitesTests {
    private func load(_ files: [String: String], then change: (TemporaryFolder) throws -> Void = { _ in }) throws -> LoadedContent {
        try withTemporaryFolder { folder in
            try folder.writeSite(files)
            try change(folder)
            return ContentLoader(root: folder.path, today: Fixtures.today).load()
        }
    }

    private static let article = """
        ---
        title: The bridge
        summary: What happened at the bridge.
        date: 2017-10-15
        ---
        It fell.

        ## Afterwards

        More.

        """

    @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
    func lineEndsAndByteOrderMarks(lineEnd: String, mark: String) throws {
        let text = mark + Self.article.replacingOccurrences(of: "\n", with: lineEnd)
        let settings = mark + "title: The river\nutc_offset: \"+03:00\"\n".replacingOccurrences(of: "\n", with: lineEnd)
        let content = try load(["content/articles/bridge.md": text, "content/site.yaml": settings])
        #expect(content.diagnostics == [])
        let article = try #require(content.site?[Identifier<Article>("bridge")])
        #expect(article.title == "The bridge")
        #expect(article.body.headings.map(\.id) == ["afterwards"])
        #expect(content.site?.settings.utcOffset == 180)
    }

    /// The text that readers get on that day may have its later days already.
    @Test func anArticleOfTheFutureMayHaveLaterDays() throws {
        let days = "date: 2018-02-01\nupdated: 2018-02-03\ncorrections:\n  - { date: 2018-02-02, text: It stood. }"
        let content = try load(["content/articles/bridge.md": Self.article.replacing("date: 2017-10-15", with: days)])
        #expect(content.diagnostics == [] && content.leftOut.map(\.id) == ["bridge"])
    }

    /// A draft that is to take an article's place tells of the same events; readers see one of the two.
    @Test func aNewVersionOfAnArticleInADraft() throws {
        func article(_ event: String, draft: Bool) -> String {
            """
            ---
            title: The bridge
            summary: What happened at the bridge.
            date: 2017-10-15
            draft: \(draft)
            events:
              - { id: \(event), title: The bridge falls, date: 2017-10-14, sources: [report] }
            ---
            It fell.

            ![What happened](timeline:)

            """
        }
        let content = try load([
            "content/articles/old.md": article("fall-of-the-bridge", draft: false), "content/articles/new.md": article("bridge-falls", draft: true),
            "seeds/report.md": "---\ntitle: A report\npublisher: A paper\n---\nIt says so.\n",
        ])
        #expect(content.diagnostics == [])
        #expect(content.leftOut.map(\.id) == ["new"])
        #expect(content.site?.events.map(\.id.rawValue) == ["fall-of-the-bridge"])
    }

    @Test func namesInOtherScripts() throws {
        let content = try load([
            "content/places/الميادين.md": "---\nname: الميادين\nkind: town\n---\nبلدة.\n",
            "content/articles/الطريق.md":
                "---\ntitle: الطريق\nsummary: ما جرى.\ndate: 2017-10-16\ndateline: الميادين\nlanguage: ar\n---\n[البلدة](place:الميادين) و[المقال](mayadeen.md).\n",
        ])
        #expect(content.diagnostics == [])
        #expect(content.site?[Identifier<Article>("الطريق")]?.dateline == Identifier("الميادين"))
    }

    /// A disk may take letters with marks apart.
    @Test func namesWithLettersTakenApart() throws {
        let content = try load([
            "content/articles/cafe\u{301}.md": Self.article,
            "content/articles/mayadeen.md":
                "---\ntitle: The road\nsummary: What happened.\ndate: 2017-10-16\n---\nSee [there](article:caf\u{E9}) and [there](caf\u{E9}.md).\n",
        ])
        #expect(content.diagnostics == [])
        #expect(content.site?[Identifier<Article>("caf\u{E9}")] != nil)
    }

    @Test func linksInsideTheRoot() throws {
        let content = try load([:]) { folder in
            try folder.write(Self.article, to: "drawer/bridge.md")
            try folder.write("<svg/>", to: "drawer/pictures/map.svg")
            let manager = FileManager.default
            try manager.createSymbolicLink(atPath: folder.path("content/articles/bridge.md"), withDestinationPath: "../../drawer/bridge.md")
            try manager.createSymbolicLink(atPath: folder.path("content/media"), withDestinationPath: "../drawer/pictures")
        }
        #expect(content.diagnostics == [])
        #expect(content.site?[Identifier<Article>("bridge")]?.title == "The bridge")
        #expect(content.media.map(\.path) == ["map.svg"])
    }

    @Test func emptyOptionalValues() throws {
        let keys = [
            "updated", "as_of", "type", "dateline", "authors", "contributors", "sources", "image", "names", "events", "corrections", "formerly",
            "short", "draft",
            "language", "translation_of",
        ]
        for nothing in ["", " ~", " null"] {
            let empty = keys.map { "\($0):\(nothing)\n" }.joined()
            let content = try load([
                "content/articles/mayadeen.md":
                    "---\ntitle: The road\nsummary: What happened.\ndate: 2017-10-16\n\(empty)---\nText, by [the record](source:record).\n",
                "content/site.yaml":
                    "title: The river\nurl:\nlanguage:\nutc_offset:\nbrief:\npublisher:\ncontact:\nsides:\nnavigation:\nas_of:\n",
                "content/places/mayadeen.md":
                    "---\nname: Mayadeen\nkind: town\nnames:\naliases:\nlatitude:\nlongitude:\nprecision:\nwikidata:\npage:\ncontrol:\n---\n",
                "content/actors/army.md":
                    "---\nname: The army\nkind: military\nabbreviation:\npart_of:\nrole:\nside:\ncolor:\nactive:\nsummary:\n---\n",
                "seeds/record.md":
                    "---\ntitle: The record\npublisher: The archive\nurl:\npublished:\nauthors:\nreported_by:\nlanguage:\nparty:\n---\n",
            ])
            #expect(content.diagnostics == [])
        }
    }

    @Test func emptyFoldersAndHiddenFiles() throws {
        let content = try load(["content/articles/.draft.md.swp": "x", "content/.DS_Store": "x", "content/media/.DS_Store": "x"]) { folder in
            for name in ["content/places", "content/events", "content/basemap", "seeds", "content/articles/2017"] {
                try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
            }
        }
        #expect(content.diagnostics == [])
        #expect(content.media.isEmpty)
    }

    @Test func filesInFoldersBelow() throws {
        let content = try load(["content/articles/2017/october/bridge.md": Self.article, "content/media/maps/north.svg": "<svg/>"])
        #expect(content.diagnostics == [])
        #expect(content.site?.articles.map(\.id.rawValue) == ["mayadeen", "bridge"])
        #expect(content.media.map(\.path) == ["maps/north.svg"])
    }

    /// A folder of pictures may be larger than the memory.
    @Test func picturesAreReadWhenTheyArePublished() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(["content/media/photo.jpg": "one"])
            let media = try #require(ContentLoader(root: folder.path).load().media.first)
            try folder.write("other", to: "content/media/photo.jpg")
            #expect(try media.bytes() == Array("other".utf8))
            try folder.remove("content/media/photo.jpg")
            let error = #expect(throws: MediaFile.ReadError.self) { try media.bytes() }
            #expect(error?.reason == "No such file or directory")
        }
    }

    // MARK: Drafts and the future

    private static let unpublished = [
        "content/articles/idea.md": "---\ntitle: An idea\nsummary: Not yet.\ndate: 2017-10-16\ndraft: true\n---\nText.\n",
        "content/articles/tomorrow.md": "---\ntitle: Tomorrow\nsummary: Not yet.\ndate: 2018-01-02\n---\nText.\n",
        "content/articles/today.md": "---\ntitle: Today\nsummary: Now.\ndate: 2018-01-01\n---\nSee [that](article:idea) and [this](tomorrow.md).\n",
    ]

    @Test func draftsAndArticlesOfTheFuture() throws {
        let content = try load(Self.unpublished)
        #expect(content.diagnostics.map(\.id) == ["unpublished-link", "unpublished-link"])
        #expect(content.site?.articles.map(\.id.rawValue) == ["today", "mayadeen"])
        #expect(content.leftOut.map(\.file) == ["content/articles/idea.md", "content/articles/tomorrow.md"])
        #expect(content.leftOut.map(\.title) == ["An idea", "Tomorrow"])
        #expect(content.leftOut.map(\.reason) == [.draft, .future(try #require(CalendarDay(year: 2018, month: 1, day: 2)))])
    }

    @Test func draftsAreIncludedOnDemand() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(Self.unpublished)
            let content = ContentLoader(root: folder.path, includeDrafts: true, today: Fixtures.today).load()
            #expect(content.site?.articles.count == 4)
            #expect(content.leftOut.isEmpty && content.takenIn.map(\.id) == ["idea", "tomorrow"])
        }
    }

    /// 2018-01-01T21:30:00Z is the second of January three hours east of Greenwich.
    @Test(arguments: [("Z", 1), ("+02:00", 1), ("+03:00", 0), ("-05:00", 1)])
    func theDayBeginsInTheSitesTimeZone(offset: String, leftOut: Int) throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(Self.unpublished)
            try folder.write("title: The river\nutc_offset: \"\(offset)\"\n", to: "content/site.yaml")
            let content = ContentLoader(root: folder.path, now: 1_514_842_200).load()
            #expect(content.diagnostics.allSatisfy { $0.id == "unpublished-link" && $0.severity == .note })
            #expect(content.leftOut.count { $0.reason != .draft } == leftOut)
        }
    }
}
