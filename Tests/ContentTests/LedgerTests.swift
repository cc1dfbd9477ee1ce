import Diagnostics
import Explainer
import Testing

@testable import Content

/// What is a change of an article, and what becomes of its line in the ledger. The messages stand in Tests/Sites/Invalid.
@Suite struct LedgerTests {
    private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

    private func text(
        _ id: String = "a", _ date: String = "2017-10-16", updated: String? = nil, corrections: [String] = [], fingerprint: String = "1",
        formerly: [String] = [], today: String? = "2018-01-01"
    ) throws -> ArticleText {
        ArticleText(
            id: id, file: "content/articles/\(id).md", date: try day(date), updated: try updated.map { try day($0) }, dateRange: nil, dayRange: nil,
            corrections: corrections, fingerprint: fingerprint, formerly: formerly, today: try today.map { try day($0) })
    }

    private func ledger(_ texts: ArticleText...) -> Ledger {
        var ledger = Ledger()
        for text in texts { ledger.entries[text.id] = Ledger.Entry(text, range: 0..<1) }
        return ledger
    }

    // MARK: Fingerprints

    @Test(arguments: ["One.\r\n\r\nTwo.\r\n", "One.\r\rTwo.\r", "\n\nOne.\n\nTwo.", "One.\n\nTwo.\n\n \n"])
    func lineEndsAndEmptyLinesRoundTheTextAreNoChange(_ body: String) {
        func fingerprint(_ body: String) -> String { ArticleText.fingerprint(title: "T", summary: "S", body: Array(body.utf8)[...]) }
        #expect(fingerprint(body) == fingerprint("One.\n\nTwo.\n"))
    }

    @Test(arguments: [
        ("T", "S", "One.\nTwo."), ("T", "S", "One.\n\n\nTwo."), ("T", "S.", "One.\n\nTwo."), ("T.", "S", "One.\n\nTwo."), ("TS", "", "One.\n\nTwo."),
    ])
    func allElseIsAChange(_ title: String, _ summary: String, _ body: String) {
        #expect(
            ArticleText.fingerprint(title: title, summary: summary, body: Array(body.utf8)[...])
                != ArticleText.fingerprint(title: "T", summary: "S", body: Array("One.\n\nTwo.".utf8)[...]))
    }

    // MARK: Changes

    private func changes(of text: ArticleText, since known: ArticleText?) -> [TextChange] {
        TextChange.all(of: text, since: known.map { Ledger.Entry($0) })
    }

    @Test func changes() throws {
        let known = try text(updated: "2017-10-18", corrections: ["k"])
        func change(updated: String? = "2017-10-18", corrections: [String] = ["k"], fingerprint: String = "1") throws -> [TextChange] {
            changes(of: try text(updated: updated, corrections: corrections, fingerprint: fingerprint), since: known)
        }
        #expect(changes(of: known, since: nil) == [.new])
        #expect(try change() == [])
        #expect(try change(fingerprint: "2") == [.silent])
        // A later day or one correction more tells readers; an earlier day does not.
        #expect(try change(updated: "2017-10-19", fingerprint: "2") == [.open])
        #expect(try change(corrections: ["l", "k"], fingerprint: "2") == [.open])
        #expect(try change(updated: "2017-10-17", fingerprint: "2") == [.silent])
        #expect(try change(updated: nil, fingerprint: "2") == [.silent])
        // What is told although the text is the same must be recorded: it would excuse the next change.
        #expect(try change(updated: "2017-10-19") == [.open])
        #expect(try change(updated: nil) == [.open])
    }

    /// They do not go away and do not change, whatever is changed with them.
    @Test func correctionsStay() throws {
        let known = try text(corrections: ["k", "l"])
        #expect(changes(of: try text(corrections: ["l", "k"]), since: known) == [])
        #expect(changes(of: try text(corrections: ["k"]), since: known) == [.correctionRemoved])
        #expect(changes(of: try text(updated: "2017-10-17", corrections: [], fingerprint: "2"), since: known) == [.correctionRemoved])
        #expect(changes(of: try text(corrections: ["k", "m"]), since: known) == [.correctionChanged])
        #expect(changes(of: try text(updated: "2017-10-17", corrections: ["k", "m", "n"], fingerprint: "2"), since: known) == [.correctionChanged])
    }

    /// It tells nobody that the text is another one.
    @Test func theDayOfPublicationStays() throws {
        let known = try text()
        #expect(changes(of: try text("a", "2017-10-18"), since: known) == [.dateMoved])
        #expect(changes(of: try text("a", "2017-10-10"), since: known) == [.dateMoved])
        #expect(changes(of: try text("a", "2017-10-18", fingerprint: "2"), since: known) == [.dateMoved, .silent])
        #expect(changes(of: try text("a", "2017-10-18", updated: "2017-10-18", fingerprint: "2"), since: known) == [.dateMoved])
        #expect(changes(of: try text("a", "2018-10-18"), since: known) == [.dateMoved])
    }

    /// Nobody has read it yet, and it may come earlier or later.
    @Test(arguments: ["2018-02-01", "2018-03-01", "2018-01-01"])
    func whatIsToComeMayChange(date: String) throws {
        let known = try text("a", "2018-02-01", corrections: ["k"])
        #expect(changes(of: try text("a", date, fingerprint: "2"), since: known) == [.open])
        #expect(changes(of: try text("a", "2018-02-01", fingerprint: "2", today: "2018-02-01"), since: known) == [.correctionRemoved, .silent])
    }

    @Test func aRenamedArticleIsKnownByItsOldID() throws {
        let known = ledger(try text("old"))
        let same = LedgerChecks.check(known, [try text("new", formerly: ["older", "old"])], drafts: [:])
        #expect(same.map(\.id) == ["ledger-behind"])
        let changed = LedgerChecks.check(known, [try text("new", fingerprint: "2", formerly: ["old"])], drafts: [:])
        #expect(changed.map(\.id) == ["silent-change"])
    }

    @Test func withoutChangesNothingIsSaid() throws {
        #expect(
            LedgerChecks.check(ledger(try text("a"), try text("b")), [try text("a"), try text("b")], drafts: ["c": "content/articles/c.md"]) == [])
    }

    // MARK: Recording

    private func record(_ known: Ledger, _ texts: [ArticleText], accepting accepted: Set<String> = []) -> (lines: [String], outcomes: [String]) {
        let recording = Recording(known, texts, accepting: accepted)
        let lines = recording.ledger.text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
        return (lines, recording.outcomes.map { "\($0.id) \($0.outcome)" })
    }

    @Test func newArticlesAndOpenChangesAreEntered() throws {
        let result = record(
            ledger(try text("b"), try text("c")),
            [try text("c"), try text("b", updated: "2017-10-20", fingerprint: "2"), try text("a", corrections: ["l", "k"], fingerprint: "3")])
        #expect(result.lines == ["a 2017-10-16 2017-10-16 3 k l", "b 2017-10-16 2017-10-20 2", "c 2017-10-16 2017-10-16 1"])
        #expect(result.outcomes == ["a new", "b open"])
    }

    @Test func silentChangesAreEnteredOnlyByName() throws {
        let known = ledger(try text("a"), try text("b", corrections: ["k"]))
        let texts = [try text("a", "2017-10-17", fingerprint: "2"), try text("b")]
        let refused = record(known, texts)
        #expect(refused.lines == ["a 2017-10-16 2017-10-16 1", "b 2017-10-16 2017-10-16 1 k"])
        #expect(
            refused.outcomes == [
                "a refused(Content.TextChange.dateMoved)", "a refused(Content.TextChange.silent)",
                "b refused(Content.TextChange.correctionRemoved)",
            ])
        let accepted = record(known, texts, accepting: ["a", "b"])
        #expect(accepted.lines == ["a 2017-10-17 2017-10-17 2", "b 2017-10-16 2017-10-16 1"])
        #expect(accepted.outcomes == ["a accepted", "b accepted"])
    }

    @Test func aRenamedArticleTakesItsLineAlong() throws {
        let result = record(ledger(try text("old")), [try text("new", formerly: ["old"])])
        #expect(result.lines == ["new 2017-10-16 2017-10-16 1"])
        #expect(result.outcomes == ["new moved"])
    }

    @Test func theLineOfAnArticleThatIsGoneStaysUntilItIsNamed() throws {
        let known = ledger(try text("a"), try text("gone"))
        #expect(record(known, [try text("a")]).lines == ["a 2017-10-16 2017-10-16 1", "gone 2017-10-16 2017-10-16 1"])
        let removed = record(known, [try text("a")], accepting: ["gone"])
        #expect(removed.lines == ["a 2017-10-16 2017-10-16 1"])
        #expect(removed.outcomes == ["gone removed"])
    }
}
