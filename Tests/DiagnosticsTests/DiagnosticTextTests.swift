import Diagnostics
import Testing

@Suite struct DiagnosticTextTests {
    private func text(_ diagnostics: Diagnostic..., files: [String: String] = [:], color: Bool = false) -> String {
        let sources = Dictionary(uniqueKeysWithValues: files.map { ($0, SourceFile(path: $0, bytes: Array($1.utf8))) })
        return DiagnosticReport(diagnostics, sources: sources).text(color: color)
    }

    /// The two lines quoted for a range of a file of one line, without the gutter.
    private func quotation(of range: Range<Int>, in line: [UInt8]) -> [String] {
        let report = DiagnosticReport([.error("x", in: "a", at: range, "x")], sources: ["a": SourceFile(path: "a", bytes: line)])
        return report.text(color: false).split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map { String($0.dropFirst(8)) }
            .dropLast()
    }

    private func quotation(of part: String, in line: String) -> [String] {
        quotation(of: range(of: part, in: line), in: Array(line.utf8))
    }

    /// The bytes of the first occurrence.
    private func range(of part: String, in text: String) -> Range<Int> {
        let (part, text) = (Array(part.utf8), Array(text.utf8))
        let start = text.indices.first { text[$0...].starts(with: part) } ?? -1
        return start..<start + part.count
    }

    private static let article = """
        ---
        title: The road to Mayadeen
        summary: What happened
        date: 2017-10-14
        type: report
        authors: [jclark]
        ---
        Text.
        More text.
        The end.

        """

    @Test func quotesTheLineWithCarets() {
        let path = "content/articles/mayadeen.md"
        let diagnostic = Diagnostic.error(
            "unknown-author",
            in: path,
            at: range(of: "jclark", in: Self.article),
            #"no author has the id "jclark""#,
            suggestion: #"did you mean "justin-clark"?"#
        )
        #expect(
            text(diagnostic, files: [path: Self.article]) == """
                content/articles/mayadeen.md:6:11: error: no author has the id "jclark" [unknown-author]
                    6 | authors: [jclark]
                      |           ^^^^^^ did you mean "justin-clark"?

                """
        )
    }

    @Test func colorsSeverityMessageAndCarets() {
        let note = Diagnostic.Note("see here", in: "a.md", at: 4..<5)
        #expect(
            text(
                .error("one", in: "a.md", at: 0..<3, "first", suggestion: "try that", notes: [note]),
                .warning("two", in: "a.md", at: nil, "second"),
                .note("three", in: nil, at: nil, "third", suggestion: "try this"),
                files: ["a.md": "abc\nd"],
                color: true
            ) == """
                \u{1B}[1;36mnote:\u{1B}[0m \u{1B}[1mthird\u{1B}[0m [three]
                    try this
                a.md:1:1: \u{1B}[1;31merror:\u{1B}[0m \u{1B}[1mfirst\u{1B}[0m [one]
                    1 | abc
                      | \u{1B}[32m^^^\u{1B}[0m try that
                a.md:2:1: \u{1B}[1;36mnote:\u{1B}[0m \u{1B}[1msee here\u{1B}[0m
                    2 | d
                      | \u{1B}[32m^\u{1B}[0m
                a.md:1:1: \u{1B}[1;33mwarning:\u{1B}[0m \u{1B}[1msecond\u{1B}[0m [two]
                    1 | abc
                      | \u{1B}[32m^\u{1B}[0m

                """
        )
    }

    @Test func aProblemOfAWholeFileIsShownAtItsFirstTellingLine() {
        #expect(
            text(
                .error("duplicate-id", in: "a.md", at: nil, "two of them", notes: [.init("the other one", in: "b.md")]),
                files: ["a.md": "---\ntitle: One\n---\n", "b.md": "title: Two"]
            ) == """
                a.md:2:1: error: two of them [duplicate-id]
                    2 | title: One
                      | ^
                b.md:1:1: note: the other one
                    1 | title: Two
                      | ^

                """
        )
    }

    @Test func ofAnEmptyFileTheStartIsShown() {
        #expect(
            text(.error("empty-file", in: "a.md", at: nil, "the file is empty", suggestion: "write something"), files: ["a.md": ""]) == """
                a.md:1:1: error: the file is empty [empty-file]
                    1 |
                      | ^ write something

                """
        )
    }

    @Test func withoutAFileThereIsNoPath() {
        #expect(text(.error("no-site", in: nil, at: nil, "there is no site.yaml")) == "error: there is no site.yaml [no-site]\n")
        #expect(text(.error("no-site", in: nil, at: 0..<3, "there is no site.yaml")) == "error: there is no site.yaml [no-site]\n")
    }

    @Test func withoutTheSourceThereIsNoPosition() {
        #expect(
            text(.error("gone", in: "a.md", at: 3..<5, "cannot be shown", suggestion: "add it"))
                == "a.md: error: cannot be shown [gone]\n    add it\n")
    }

    @Test func aSuggestionWithoutAQuotedLineHasItsOwn() {
        #expect(
            text(.error("unknown-file", in: "a.md", at: nil, "not known", suggestion: #"did you mean "b.md"?"#)) == """
                a.md: error: not known [unknown-file]
                    did you mean "b.md"?

                """
        )
    }

    @Test func nothingFoundIsNothingSaid() {
        #expect(text() == "")
    }

    @Test func notesFollowWithTheirOwnLines() {
        let notes: [Diagnostic.Note] = [
            .init("first defined here", in: "b.md", at: 0..<2),
            .init("in this file too", in: "c.md"),
            .init("ids are unique within their kind"),
        ]
        #expect(
            text(.error("same-id", in: "a.md", at: 3..<4, "defined twice", notes: notes), files: ["a.md": "xx\ny", "b.md": "zz"]) == """
                a.md:2:1: error: defined twice [same-id]
                    2 | y
                      | ^
                b.md:1:1: note: first defined here
                    1 | zz
                      | ^^
                c.md: note: in this file too
                note: ids are unique within their kind

                """
        )
    }

    @Test func lineNumbersOfADiagnosticAndItsNotesAreAligned() {
        #expect(
            text(
                .error("one", in: "a.md", at: 0..<1, "first", notes: [.init("there", in: "a.md", at: 18..<20)]),
                .error("two", in: "a.md", at: 2..<3, "second"),
                files: ["a.md": "1\n2\n3\n4\n5\n6\n7\n8\n9\n10"]
            ) == """
                a.md:1:1: error: first [one]
                     1 | 1
                       | ^
                a.md:10:1: note: there
                    10 | 10
                       | ^^
                a.md:2:1: error: second [two]
                    2 | 2
                      | ^

                """
        )
    }

    @Test func emptyRangesHaveOneCaret() {
        #expect(quotation(of: 1..<1, in: Array("abc".utf8)) == ["abc", " ^"])
        #expect(quotation(of: 3..<3, in: Array("abc".utf8)) == ["abc", "   ^"])
        #expect(quotation(of: 0..<0, in: Array("中".utf8)) == ["中", "^"])
        #expect(quotation(of: 1..<1, in: Array("中".utf8)) == ["中", "^"])
    }

    @Test func anEmptyLineIsQuotedWithoutTrailingSpace() {
        #expect(
            text(.error("x", in: "a", at: 1..<1, "x"), files: ["a": "\n\n"]) == """
                a:2:1: error: x [x]
                    2 |
                      | ^

                """
        )
    }

    @Test func rangesOverSeveralLinesAreUnderlinedToTheEndOfTheFirst() {
        for end in ["\n", "\r\n", "\r"] {
            #expect(quotation(of: 1..<7, in: Array("abc\(end)defgh".utf8)) == ["abc", " ^^"])
            #expect(quotation(of: 3..<7, in: Array("abc\(end)defgh".utf8)) == ["abc", "   ^"])
        }
    }

    @Test func rangesOutsideTheFileAreMovedToItsEnd() {
        #expect(quotation(of: 90..<99, in: Array("abc".utf8)) == ["abc", "   ^"])
        #expect(quotation(of: 1..<99, in: Array("abc".utf8)) == ["abc", " ^^"])
        #expect(quotation(of: -5..<1, in: Array("abc".utf8)) == ["abc", "^"])
    }

    @Test func theByteOrderMarkIsNotShown() {
        #expect(quotation(of: 3..<5, in: Array("\u{FEFF}abc".utf8)) == ["abc", "^^"])
        #expect(quotation(of: 0..<3, in: Array("\u{FEFF}abc".utf8)) == ["abc", "^"])
    }

    @Test func tabsKeepTheCaretsAligned() {
        #expect(quotation(of: "c", in: "\ta\tb c") == [" a b c", "     ^"])
        #expect(quotation(of: "\t", in: "a\tb") == ["a b", " ^"])
    }

    @Test func wideCharactersHaveTwoCarets() {
        #expect(quotation(of: "京x", in: "東京x") == ["東京x", "  ^^^"])
        #expect(quotation(of: "가", in: "ｱＡ가나") == ["ｱＡ가나", "   ^^"])
        #expect(quotation(of: "나", in: "\u{1112}\u{1161}\u{11AB}나") == ["\u{1112}\u{1161}\u{11AB}나", "  ^^"])
        #expect(quotation(of: "x", in: "👩‍👩‍👧🇸🇾❤️x") == ["👩‍👩‍👧🇸🇾❤️x", "      ^"])
        #expect(quotation(of: "x", in: "❤♥x") == ["❤♥x", "  ^"])
        // The selector of emoji means nothing after a letter.
        #expect(quotation(of: "x", in: "é\u{FE0F}x") == ["é\u{FE0F}x", " ^"])
    }

    @Test func combiningCharactersHaveNone() {
        #expect(quotation(of: "e\u{301}f", in: "de\u{301}f") == ["de\u{301}f", " ^^"])
        #expect(quotation(of: "دين", in: "مَدينة") == ["مَدينة", " ^^^"])
        #expect(quotation(of: "b", in: "a\u{200B}b") == ["a\u{200B}b", " ^"])
        // At the beginning of a line they join the space before the quotation.
        #expect(quotation(of: "b", in: "\u{301}b") == ["b", "^"])
        #expect(quotation(of: "b", in: "\u{20DD}b") == ["b", "^"])
        // Alone, it still gets one caret.
        #expect(quotation(of: "\u{200B}", in: "a\u{200B}b") == ["a\u{200B}b", " ^"])
        // A number sign that precedes its digits is visible.
        #expect(quotation(of: "x", in: "\u{600}1x") == ["\u{600}1x", " ^"])
    }

    @Test func partsOfCharactersUnderlineThem() {
        #expect(quotation(of: 2..<3, in: Array("a東b".utf8)) == ["a東b", " ^^"])
        #expect(quotation(of: "\u{301}", in: "ae\u{301}b") == ["ae\u{301}b", " ^"])
    }

    @Test func controlCharactersAreShownAsPictures() {
        #expect(quotation(of: "red", in: "\u{1B}[31mred\u{7}\0\u{7F}") == ["␛[31mred␇␀␡", "     ^^^"])
        #expect(quotation(of: "x", in: "\u{9B}31mx\u{85}\u{2028}\u{2029}") == ["\u{FFFD}31mx\u{FFFD}\u{FFFD}\u{FFFD}", "    ^"])
    }

    @Test(arguments: ["\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}"])
    func bidirectionalControlsAreReplaced(control: String) {
        #expect(quotation(of: "b", in: "a\(control)b") == ["a\u{FFFD}b", "  ^"])
        #expect(quotation(of: control, in: "a\(control)b") == ["a\u{FFFD}b", " ^"])
    }

    @Test func directionMarksStay() {
        #expect(quotation(of: "b", in: "a\u{200F}\u{200E}\u{61C}b") == ["a\u{200F}\u{200E}\u{61C}b", " ^"])
    }

    @Test func illFormedBytesAreRepaired() {
        #expect(quotation(of: 3..<4, in: [0x61, 0xFF, 0xFE, 0x62]) == ["a\u{FFFD}\u{FFFD}b", "   ^"])
        #expect(quotation(of: 1..<2, in: [0x61, 0xE2, 0x82, 0x62]) == ["a\u{FFFD}b", " ^"])
    }

    @Test func wordsOfOthersCannotAttackTheTerminal() {
        #expect(
            text(.error("i\u{1B}d", in: "a\nb", at: nil, "m\u{202E}\nn", suggestion: "s\r", notes: [.init("n\u{9B}", in: "f\u{7}")])) == """
                a␊b: error: m\u{FFFD}␊n [i␛d]
                    s␍
                f␇: note: n\u{FFFD}

                """
        )
    }

    // MARK: Long lines

    /// "0123456789" over and over: the character of a column tells where the line is cut.
    private static let digits = String(repeating: "0123456789", count: 2000)

    @Test func linesOf120ColumnsAreWhole() {
        let line = String(Self.digits.prefix(120))
        #expect(quotation(of: 119..<120, in: Array(line.utf8)) == [line, String(repeating: " ", count: 119) + "^"])
    }

    @Test func longerLinesAreCutAtTheEnd() {
        let shown = String(Self.digits.prefix(119)) + "…"
        #expect(quotation(of: 3..<5, in: Array(Self.digits.prefix(121).utf8)) == [shown, "   ^^"])
        #expect(quotation(of: 3..<5, in: Array(Self.digits.utf8)) == [shown, "   ^^"])
    }

    @Test func longerLinesAreCutAtTheBeginning() {
        let line = Array(Self.digits.prefix(200).utf8)
        let shown = "…" + Self.digits.prefix(200).suffix(119)
        #expect(quotation(of: 190..<192, in: line) == [shown, String(repeating: " ", count: 110) + "^^"])
        #expect(quotation(of: 200..<200, in: line) == [shown, String(repeating: " ", count: 120) + "^"])
    }

    @Test func aRangeInTheMiddleIsCutAtBothEnds() {
        let line = Array(Self.digits.prefix(1000).utf8)
        #expect(
            quotation(of: 500..<510, in: line) == [
                "…" + Self.digits.dropFirst(446).prefix(118) + "…",
                String(repeating: " ", count: 55) + "0123456789".map { _ in "^" }.joined(),
            ]
        )
    }

    @Test func aLongRangeIsShownFromALittleBefore() {
        let line = Array(Self.digits.prefix(1000).utf8)
        #expect(
            quotation(of: 500..<700, in: line) == [
                "…" + Self.digits.dropFirst(480).prefix(118) + "…",
                String(repeating: " ", count: 21) + String(repeating: "^", count: 98),
            ]
        )
    }

    @Test func wideCharactersAreNotCutInHalf() {
        let line = "x" + String(repeating: "東", count: 100)
        // 59 of two columns after one of one: the 60th would take columns 120 and 121.
        #expect(quotation(of: 0..<1, in: Array(line.utf8)) == ["x" + String(repeating: "東", count: 59) + "…", "^"])
        let end = line.utf8.count
        #expect(
            quotation(of: end - 3..<end, in: Array(line.utf8)) == [
                "…" + String(repeating: "東", count: 59), String(repeating: " ", count: 117) + "^^",
            ]
        )
    }

    @Test(arguments: [4090, 10_000, 15_000])
    func veryLongLinesAreCutAlike(start: Int) {
        #expect(
            quotation(of: start..<start + 10, in: Array(Self.digits.utf8)) == [
                "…" + Self.digits.dropFirst(start - 54).prefix(118) + "…",
                String(repeating: " ", count: 55) + "^^^^^^^^^^",
            ]
        )
    }

    @Test func theEndOfAVeryLongLineIsShown() {
        let shown = "…" + Self.digits.suffix(119)
        #expect(quotation(of: 19_999..<20_000, in: Array(Self.digits.utf8)) == [shown, String(repeating: " ", count: 119) + "^"])
        #expect(quotation(of: 20_000..<20_000, in: Array(Self.digits.utf8)) == [shown, String(repeating: " ", count: 120) + "^"])
    }

    @Test func aVeryLongLineIsNotCutInsideACharacter() {
        // Characters of 41 bytes each, so that the stretch that is looked at ends inside one, and inside one of its code points.
        let character = "e" + String(repeating: "\u{301}", count: 20)
        let lines = quotation(of: 4100..<4141, in: Array(String(repeating: character, count: 1000).utf8))
        #expect(lines[0] == "…" + String(repeating: character, count: 46) + "…")
        #expect(lines[1].last == "^")
    }
}
