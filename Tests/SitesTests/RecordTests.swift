import ArgumentParser
import Content
import Diagnostics
import Foundation
import Testing

@testable import sitegen

/// `sitegen record`, and what build and check say of its ledger.
@Suite struct RecordTests {
    private static let head = """
        # The articles as readers know them: id, day of publication, day of the text, fingerprints of the text and of each correction.
        # "sitegen record" writes this file. Commit it with the articles.

        """

    private func article(_ keys: String = "", text: String = "Text.", date: String = "2017-10-16") -> String {
        "---\ntitle: The road\nsummary: What happened.\ndate: \(date)\n\(keys)---\n\(text)\n"
    }

    private func record(_ folder: TemporaryFolder, _ articles: String...) throws {
        try Record.parse(["--root", folder.path, "--today", "2018-01-01", "--quiet"] + articles).run()
    }

    private func problems(_ folder: TemporaryFolder) -> [String] {
        ContentLoader(root: folder.path, today: Fixtures.today).load().diagnostics.map(\.id)
    }

    private func ids(_ folder: TemporaryFolder) throws -> [String] {
        try folder.read(Ledger.file).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { String($0.prefix { $0 != " " }) }
    }

    @Test func withoutALedgerNothingIsSaid() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite()
            #expect(problems(folder) == [])
        }
    }

    @Test func articlesAreEnteredOnceInTheOrderOfTheirIDs() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(["content/articles/homs.md": article(), "content/articles/الميادين.md": article(text: "نص.")])
            try record(folder)
            let ledger = try folder.read(Ledger.file)
            #expect(ledger.hasPrefix(Self.head))
            #expect(try ids(folder) == ["homs", "mayadeen", "الميادين"])
            #expect(problems(folder) == [])
            try record(folder)
            #expect(try folder.read(Ledger.file) == ledger)
        }
    }

    @Test func draftsAreNotEnteredAndWhatIsToComeIs() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite([
                "content/articles/idea.md": article("draft: true\n"), "content/articles/tomorrow.md": article(date: "2018-01-02"),
            ])
            try record(folder)
            #expect(try ids(folder) == ["mayadeen", "tomorrow"])
            // Nobody has read it yet: it may change, and is to be entered again.
            try folder.write(article(text: "Another text.", date: "2018-01-02"), to: "content/articles/tomorrow.md")
            #expect(problems(folder) == ["ledger-behind"])
            try record(folder)
            #expect(problems(folder) == [])
        }
    }

    @Test func aSilentChangeIsReportedUntilItIsToldOrAccepted() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite()
            let file = "content/articles/mayadeen.md"
            try folder.write(article(), to: file)
            try record(folder)
            let ledger = try folder.read(Ledger.file)

            try folder.write(article(text: "Another text."), to: file)
            #expect(problems(folder) == ["silent-change"])
            #expect(throws: ExitCode(1)) { try record(folder) }
            #expect(try folder.read(Ledger.file) == ledger)

            for told in ["updated: 2017-10-17\n", "corrections: [{date: 2017-10-16, text: We wrote another text.}]\n"] {
                try folder.write(article(told, text: "Another text."), to: file)
                #expect(problems(folder) == ["ledger-behind"])
                try record(folder)
                #expect(problems(folder) == [])
                try folder.write(ledger, to: Ledger.file)
            }

            try folder.write(article(text: "Text, again."), to: file)
            try record(folder, "mayadeen")
            #expect(problems(folder) == [])
        }
    }

    /// What stands in the front matter and is told to readers, as it was published.
    private static let told = """
        authors: [jo]
        contributors:
          - { id: jo, role: editing }
        dateline: town
        as_of: 2017-10-15
        sources: [report]
        image:
          file: bridge.svg
          alt: A bridge
          caption: The bridge before it fell.
        events:
          - { title: The bridge falls, date: 2017-10-14, status: claimed, claimed_by: [army], sources: [report] }
        corrections:
          - date: 2017-10-20
            text: We wrote that it lies north. It lies south.

        """

    private func writeSiteOfBridge(_ keys: String, in folder: TemporaryFolder) throws {
        try folder.writeSite([
            "content/authors/jo.md": "---\nname: Jo Aziz\n---\n", "content/authors/lina.md": "---\nname: Lina Haddad\n---\n",
            "content/places/town.md": "---\nname: Town\nkind: town\n---\n", "content/actors/army.md": "---\nname: Army\nkind: military\n---\n",
            "content/media/bridge.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
            "seeds/report.md": "---\ntitle: A report\npublisher: Agency\n---\nIt fell.\n",
            "content/articles/mayadeen.md": article(keys),
        ])
    }

    @Test(arguments: [
        ("authors: [jo]", "authors: [jo, lina]"), ("role: editing", "role: research"), ("dateline: town\n", ""),
        ("as_of: 2017-10-15", "as_of: 2017-10-16"), ("\nsources: [report]", ""), ("caption: The bridge before", "caption: The bridge after"),
        ("date: 2017-10-14", "date: 2017-10-13"), ("status: claimed, claimed_by: [army]", "status: reported"),
        ("We wrote that it lies north", "We wrote that it is near"), ("date: 2017-10-20", "date: 2017-10-21"),
    ])
    func allThatReadersAreToldCounts(old: String, new: String) throws {
        try withTemporaryFolder { folder in
            try writeSiteOfBridge(Self.told, in: folder)
            try record(folder)
            #expect(problems(folder) == [])
            #expect(Self.told.contains(old))
            try writeSiteOfBridge(Self.told.replacing(old, with: new), in: folder)
            #expect(problems(folder) == [Self.corrections.contains(old) ? "correction-changed" : "silent-change"])
            #expect(throws: ExitCode(1)) { try record(folder) }
        }
    }

    private static let corrections = ["We wrote that it lies north", "date: 2017-10-20"]

    /// A reader gets the same.
    @Test(arguments: [
        ("authors: [jo]", "authors:\n  - \"jo\""), ("authors: [jo]", "authors: jo"), ("\nsources: [report]", "\nsources: report"),
        ("claimed_by: [army]", "claimed_by: army"), ("title: The bridge falls, date: 2017-10-14", "date: \"2017-10-14\", title: 'The bridge falls'"),
        ("dateline: town", "type: explainer\nformerly: [bridge]\ndateline: town"),
    ])
    func theWayThatItIsWrittenDoesNotCount(old: String, new: String) throws {
        try withTemporaryFolder { folder in
            try writeSiteOfBridge(Self.told, in: folder)
            try record(folder)
            #expect(Self.told.contains(old))
            try writeSiteOfBridge(Self.told.replacing(old, with: new), in: folder)
            #expect(problems(folder) == [])
        }
    }

    /// A warning that stays for good does not keep changes from being told.
    @Test func anArticleWithoutASummaryIsComparedToo() throws {
        try withTemporaryFolder { folder in
            func write(_ text: String) throws {
                try folder.writeSite(["content/articles/mayadeen.md": "---\ntitle: The road\ndate: 2017-10-16\n---\n\(text)\n"])
            }
            try write("It fell.")
            try record(folder)
            #expect(problems(folder) == ["missing-summary"])
            try write("It stood.")
            #expect(problems(folder).sorted() == ["missing-summary", "silent-change"])
        }
    }

    @Test func aMovedDayOfPublicationTellsNobodyOfAChange() throws {
        try withTemporaryFolder { folder in
            let file = "content/articles/mayadeen.md"
            try folder.writeSite([file: article()])
            try record(folder)
            try folder.write(article(text: "Another text.", date: "2017-10-18"), to: file)
            #expect(problems(folder) == ["date-moved", "silent-change"])
            #expect(throws: ExitCode(1)) { try record(folder) }
            try folder.write(article("updated: 2017-10-18\n", text: "Another text."), to: file)
            try record(folder)
            #expect(problems(folder) == [])
        }
    }

    /// Files from another system, and a text that is set in another way, are the same to a reader.
    @Test func lineEndsAndOtherKeysAreNoChange() throws {
        try withTemporaryFolder { folder in
            let file = "content/articles/mayadeen.md"
            try folder.writeSite([file: article(text: "One.\n\nTwo.")])
            try record(folder)
            try folder.write(article("type: explainer\n", text: "One.\n\nTwo.").replacing("\n", with: "\r\n"), to: file)
            #expect(problems(folder) == [])
        }
    }

    @Test func aRenamedArticleKeepsItsHistory() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(["content/articles/road.md": article()])
            try record(folder)
            try folder.remove("content/articles/road.md")
            #expect(problems(folder) == ["article-gone"])
            try folder.write(article("formerly: [road]\n", text: "Another text."), to: "content/articles/way.md")
            #expect(problems(folder) == ["silent-change"])
            try folder.write(article("formerly: [road]\n"), to: "content/articles/way.md")
            #expect(problems(folder) == ["ledger-behind"])
            try record(folder)
            #expect(try ids(folder) == ["mayadeen", "way"])
            #expect(problems(folder) == [])
        }
    }

    @Test func anArticleIsTakenOutByName() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(["content/articles/road.md": article()])
            try record(folder)
            try folder.remove("content/articles/road.md")
            try record(folder)
            #expect(try ids(folder) == ["mayadeen", "road"])
            try record(folder, "road")
            #expect(try ids(folder) == ["mayadeen"])
        }
    }

    @Test func whileThereIsAnErrorNothingIsEntered() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(["content/articles/road.md": "---\ntitle: [\n---\n"])
            #expect(throws: ExitCode(1)) { try record(folder) }
            #expect(throws: (any Error).self) { try folder.read(Ledger.file) }
        }
    }

    @Test func anArticleThatNobodyKnowsIsAWrongCommand() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite()
            let error = #expect(throws: ValidationError.self) { try record(folder, "mayaden") }
            #expect(error?.message == "no article has the id \"mayaden\"; did you mean \"mayadeen\"?")
        }
    }

    @Test func buildAndCheckOnlyReadTheLedger() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite()
            try build(folder.path, into: folder.path("public"))
            #expect(throws: (any Error).self) { try folder.read(Ledger.file) }
            try folder.write(Self.head, to: Ledger.file)
            try build(folder.path, into: folder.path("public"))
            try Check.parse(["--root", folder.path, "--today", "2018-01-01", "--quiet"]).run()
            #expect(try folder.read(Ledger.file) == Self.head)
            #expect(try files(below: folder.path("public")).keys.allSatisfy { !$0.contains("ledger") })
        }
    }
}
