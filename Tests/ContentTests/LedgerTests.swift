import Diagnostics
import Explainer
import Testing

@testable import Content

/// What is a change of an article, and what becomes of its line in the ledger. The messages stand in Tests/Sites/Invalid.
@Suite struct LedgerTests {
    private func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }

    private func text(
        _ id: String = "a", _ day: String = "2017-10-16", corrections: Int = 0, fingerprint: String = "1", formerly: [String] = [],
        isFuture: Bool = false
    ) throws -> ArticleText {
        ArticleText(
            id: id, file: "content/articles/\(id).md", day: try self.day(day), dayRange: nil, isUpdated: false, corrections: corrections,
            fingerprint: fingerprint, formerly: formerly, isFuture: isFuture)
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

    @Test func changes() throws {
        let known = Ledger.Entry(try text(corrections: 1))
        #expect(TextChange(of: try text(), since: nil) == .new)
        #expect(TextChange(of: try text(corrections: 1), since: known) == nil)
        #expect(TextChange(of: try text(corrections: 1, fingerprint: "2"), since: known) == .silent)
        // A later day or one correction more tells readers; an earlier day does not.
        #expect(TextChange(of: try text("a", "2017-10-17", corrections: 1, fingerprint: "2"), since: known) == .open)
        #expect(TextChange(of: try text(corrections: 2, fingerprint: "2"), since: known) == .open)
        #expect(TextChange(of: try text("a", "2017-10-15", corrections: 1, fingerprint: "2"), since: known) == .silent)
        // What is told although the text is the same must be recorded: it would excuse the next change.
        #expect(TextChange(of: try text("a", "2017-10-17", corrections: 1), since: known) == .open)
        #expect(TextChange(of: try text("a", "2017-10-15", corrections: 1), since: known) == .open)
        // Corrections do not go away, whatever is changed with them.
        #expect(TextChange(of: try text(corrections: 0), since: known) == .correctionRemoved)
        #expect(TextChange(of: try text("a", "2017-10-17", corrections: 0, fingerprint: "2"), since: known) == .correctionRemoved)
        // Nobody has read what is still to come.
        #expect(TextChange(of: try text(corrections: 0, fingerprint: "2", isFuture: true), since: known) == .open)
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
            [try text("c"), try text("b", "2017-10-20", fingerprint: "2"), try text("a", corrections: 2, fingerprint: "3")])
        #expect(result.lines == ["a 2017-10-16 2 3", "b 2017-10-20 0 2", "c 2017-10-16 0 1"])
        #expect(result.outcomes == ["a new", "b open"])
    }

    @Test func silentChangesAreEnteredOnlyByName() throws {
        let (known, texts) = (ledger(try text("a"), try text("b", corrections: 1)), [try text("a", fingerprint: "2"), try text("b")])
        let refused = record(known, texts)
        #expect(refused.lines == ["a 2017-10-16 0 1", "b 2017-10-16 1 1"])
        #expect(refused.outcomes == ["a refused(Content.TextChange.silent)", "b refused(Content.TextChange.correctionRemoved)"])
        let accepted = record(known, texts, accepting: ["a", "b"])
        #expect(accepted.lines == ["a 2017-10-16 0 2", "b 2017-10-16 0 1"])
        #expect(accepted.outcomes == ["a accepted", "b accepted"])
    }

    @Test func aRenamedArticleTakesItsLineAlong() throws {
        let result = record(ledger(try text("old")), [try text("new", formerly: ["old"])])
        #expect(result.lines == ["new 2017-10-16 0 1"])
        #expect(result.outcomes == ["new moved"])
    }

    @Test func theLineOfAnArticleThatIsGoneStaysUntilItIsNamed() throws {
        let known = ledger(try text("a"), try text("gone"))
        #expect(record(known, [try text("a")]).lines == ["a 2017-10-16 0 1", "gone 2017-10-16 0 1"])
        let removed = record(known, [try text("a")], accepting: ["gone"])
        #expect(removed.lines == ["a 2017-10-16 0 1"])
        #expect(removed.outcomes == ["gone removed"])
    }
}
