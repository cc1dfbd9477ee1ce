import Diagnostics
import TestSupport
import Testing

@testable import Content

@Suite struct YAMLReaderTests {
    private func read(_ yaml: String, prefix: String = "", suffix: String = "") throws -> (entries: [YAMLValue.Entry], source: SourceFile) {
        let source = source(prefix + yaml + suffix)
        let range = prefix.utf8.count..<(source.bytes.count - suffix.utf8.count)
        return (try YAMLReader.read(source, range).get(), source)
    }

    /// The texts of all keys and values in order, each with the bytes that it points at: `text «bytes»`.
    private func scalars(_ yaml: String, prefix: String = "---\n", suffix: String = "---\n") throws -> [String] {
        let (entries, source) = try read(yaml, prefix: prefix, suffix: suffix)
        func describe(_ scalar: YAMLValue.Scalar) -> String {
            "\(scalar.text) «\(String(decoding: source.bytes[scalar.range], as: UTF8.self))»"
        }
        func all(_ value: YAMLValue) -> [String] {
            switch value {
            case .scalar(let scalar): [describe(scalar)]
            case .list(let items, _): items.flatMap(all)
            case .map(let entries, _): entries.flatMap { [describe($0.key)] + all($0.value) }
            }
        }
        return entries.flatMap { [describe($0.key)] + all($0.value) }
    }

    // MARK: Places

    @Test func plainTexts() throws {
        #expect(
            try scalars("title: A road\ndate:   2017-10-16   # a day\n") == [
                "title «title»", "A road «A road»", "date «date»", "2017-10-16 «2017-10-16»",
            ])
    }

    @Test func quotedTexts() throws {
        #expect(try scalars("a: \"A: b\"\nb: 'c # d'\n") == ["a «a»", "A: b «A: b»", "b «b»", "c # d «c # d»"])
        #expect(try scalars(#"a: "x \"y\" \\ z""# + "\nb: 'it''s'\n") == ["a «a»", #"x "y" \ z «x \"y\" \\ z»"#, "b «b»", "it's «it''s»"])
        #expect(try scalars("a: \"\"\nb: ''\n\"c\": 'd'\n") == ["a «a»", " «»", "b «b»", " «»", "c «c»", "d «d»"])
    }

    @Test func textsBehindArabicAndWideLetters() throws {
        // Columns count characters, ranges bytes.
        #expect(
            try scalars("{ar: الميادين, en: Mayadeen, ja: 東京, x: y}\n") == [
                "ar «ar»", "الميادين «الميادين»", "en «en»", "Mayadeen «Mayadeen»", "ja «ja»", "東京 «東京»", "x «x»", "y «y»",
            ])
        #expect(
            try scalars("المكان: [الميادين, \"دير الزور\", Raqqa]\n") == [
                "المكان «المكان»", "الميادين «الميادين»", "دير الزور «دير الزور»", "Raqqa «Raqqa»",
            ])
        #expect(try scalars("👩‍👩‍👧: [e\u{301}, x]\n") == ["👩‍👩‍👧 «👩‍👩‍👧»", "e\u{301} «e\u{301}»", "x «x»"])
    }

    @Test func listsAndGroups() throws {
        let yaml = """
            authors: [a, "b", 'c']
            sources:
              - one
              -   two
            events:
              - date: 2017
                places: [x]
              - {date: 2018, title: T}

            """
        #expect(
            try scalars(yaml) == [
                "authors «authors»", "a «a»", "b «b»", "c «c»", "sources «sources»", "one «one»", "two «two»", "events «events»", "date «date»",
                "2017 «2017»",
                "places «places»", "x «x»", "date «date»", "2018 «2018»", "title «title»", "T «T»",
            ])
    }

    @Test(arguments: [
        "[]", "{}", "{ a: b }", "[ \"x]\" ]", "[x, ]", "[{a: 'b'}, [c]]", "[x # ]\n  , y\n  ]", "{a: }", "{a}", "[x\n  y]", "&k [x]",
    ])
    func rangesOfBrackets(text: String) throws {
        let source = source("k: \(text) # ]}\n")
        let entries = try YAMLReader.read(source, 0..<source.bytes.count).get()
        #expect(entries.map { String(decoding: source.bytes[$0.value.range], as: UTF8.self) } == [text.replacing("&k ", with: "")])
    }

    @Test func rangesOfListsAndGroups() throws {
        let (entries, source) = try read("a: [x, y]\nb:\n  - p\n  - q\nc:\n  d: e\n  f: g\n")
        #expect(entries.map { String(decoding: source.bytes[$0.value.range], as: UTF8.self) } == ["[x, y]", "- p\n  - q", "d: e\n  f: g"])
    }

    @Test func textsOverSeveralLines() throws {
        // A block text has its sign, others their first line.
        #expect(try scalars("a: |\n  One.\n  Two.\nb: >-\n  One\n  two.\n") == ["a «a»", "One.\nTwo.\n «|»", "b «b»", "One two. «>»"])
        #expect(try scalars("a: one\n  two\nb: c\n") == ["a «a»", "one two «one»", "b «b»", "c «c»"])
        #expect(try scalars("a: \"one\n  two\"\nb: c\n") == ["a «a»", "one two «one\n  two»", "b «b»", "c «c»"])
    }

    @Test func nothing() throws {
        #expect(try scalars("a:\nb: ~\nc: null\nd: [x, ]\n") == ["a «a»", " «»", "b «b»", "~ «~»", "c «c»", "null «null»", "d «d»", "x «x»"])
        #expect(try read("").entries.isEmpty)
        #expect(try read("# a comment\n").entries.isEmpty)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func anyLineEnds(end: String) throws {
        let yaml = ["a: b", "c:", "  - d", "e: 'f'", ""].joined(separator: end)
        #expect(try scalars(yaml, prefix: "---\(end)") == ["a «a»", "b «b»", "c «c»", "d «d»", "e «e»", "f «f»"])
    }

    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
    func lineBreaksOfUnicode(end: String) throws {
        // YAML 1.1 takes them for line breaks wherever they stand.
        #expect(try scalars("a: 'b\(end)c'\nd: e\n").suffix(2) == ["d «d»", "e «e»"])
        #expect(try scalars("a: b # \(end)c: d\ne: f\n").suffix(4) == ["c «c»", "d «d»", "e «e»", "f «f»"])
    }

    @Test func aliasesPointAtWhatTheyStandFor() throws {
        #expect(
            try scalars("a: &x one\nb: *x\nc: &y [p, q]\nd: *y\n") == [
                "a «a»", "one «one»", "b «b»", "one «one»", "c «c»", "p «p»", "q «q»", "d «d»", "p «p»", "q «q»",
            ])
    }

    // MARK: Lines of a text

    private func lines(_ yaml: String) throws -> [String] {
        let (entries, source) = try read(yaml, prefix: "---\n", suffix: "---\n")
        guard case .scalar(let scalar)? = entries.first?.value else { return [] }
        return scalar.lineStarts.map { String(decoding: source.bytes[$0..<min($0 + 4, source.bytes.count)], as: UTF8.self) }
    }

    @Test func linesOfATextThatIsWrittenAsItReads() throws {
        #expect(try lines("a: word one\n") == ["word"])
        #expect(try lines("a: \"word\"\n") == ["word"])
        #expect(try lines("a: |\n    One.\n\n      Two.\n    Last\n") == ["One.", "\n   ", "  Tw", "Last"])
        #expect(try lines("a: |-\n  One.\n") == ["One."])

    }

    @Test func linesOfOtherTextsAreNotKnown() throws {
        #expect(try lines("a: 'it''s'\n") == [])
        #expect(try lines("a: >\n  One\n  two.\n") == [])
        #expect(try lines("a: one\n  two\n") == [])
    }

    // MARK: Refusals

    private func problem(_ yaml: String) -> String? {
        let source = source(yaml)
        guard case .failure(let failure) = YAMLReader.read(source, 0..<source.bytes.count) else { return nil }
        return "\(failure.diagnostic.range?.lowerBound ?? -1) \(failure.diagnostic.message)"
    }

    @Test(arguments: ["- a\n", "a\n", "[a]\n", "\"a\"\n"])
    func expectsKeys(yaml: String) {
        #expect(problem(yaml)?.hasSuffix("expected keys and values, as in \"title: A title\"") == true)
    }

    @Test func refusesDeepNesting() {
        let brackets = "a: " + String(repeating: "[", count: 61) + String(repeating: "]", count: 61)
        #expect(problem(brackets) == "63 this is nested too deep for a front matter")
        #expect(problem("a: " + String(repeating: "[", count: 100_000)) == "63 this is nested too deep for a front matter")
        #expect(problem(String(repeating: "- ", count: 100_000))?.hasSuffix("this is nested too deep for a front matter") == true)
        var indented = ""
        for depth in 0..<1000 { indented += String(repeating: " ", count: depth) + "a:\n" }
        #expect(problem(indented)?.hasSuffix("this is nested too deep for a front matter") == true)
        #expect(problem("a: " + String(repeating: "[", count: 50) + String(repeating: "]", count: 50)) == nil)
        #expect(problem("a: |\n  " + String(repeating: "[x](y) ", count: 500)) == nil)
    }

    /// Nine times nine times nine …: a few hundred bytes that would fill any memory.
    private static func bomb(levels: Int) -> String {
        var yaml = "k0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<levels { yaml += "k\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n" }
        return yaml
    }

    @Test(arguments: [5, 10, 40])
    func refusesAliasBombs(levels: Int) {
        let message = "0 this stands for too many values for a front matter; write them without aliases"
        #expect(problem(Self.bomb(levels: levels)) == message)
        // As a key it would be hashed.
        #expect(problem(Self.bomb(levels: levels) + "? *a\(levels - 1)\n: x\n") == message)
        #expect(problem(Self.bomb(levels: levels).replacing(": &", with: ":\n  &").replacing("[*", with: "[\n    *")) == message)
    }

    @Test func refusesMoreValuesThanAnyFrontMatterHas() {
        #expect(problem("a: [" + String(repeating: "x, ", count: 30_000) + "]")?.contains("too many values") == true)
        #expect(problem("a: [" + String(repeating: "x, ", count: 10_000) + "]") == nil)
    }

    @Test func acceptsMarkdownWithStarsAndAmpersands() {
        let text = String(repeating: "some *emphasis* and **more**, R&D, AT&T, a &amp; b\n  ", count: 10)
        #expect(problem("a: |\n  \(text)\n") == nil)
        #expect(problem("url: https://example.org/?a=1&b=2&c=3&d=4&e=5&f=6\n") == nil)
    }

    @Test(arguments: ["\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}"])
    func refusesControlCharacters(character: String) {
        #expect(problem("a: x\(character)y\n") == "4 there is a control character here, which does not print: delete it")
    }

    @Test(arguments: ["\u{A0}", "\u{200F}", "\u{FFFD}", "\u{1F6A2}", "ﻻ"])
    func acceptsOtherCharacters(character: String) {
        #expect(problem("a: x\(character)y\n") == nil)
    }

    // MARK: Any bytes

    /// Whatever stands there, nothing crashes, and every range lies in the YAML.
    @Test(arguments: 0..<20)
    func neverPointsOutside(seed: UInt64) {
        var numbers = SeededRandom(seed)
        let pieces = [
            "a", "title", ":", ": ", " ", "  ", "\n", "\r\n", "- ", "[", "]", "{", "}", ", ", "\"", "'", "\\", "#", " #x", "|", ">", "|\n  ", "&a ",
            "*a", "!t ",
            "? ", "---", "...", "\t", "%", "@", "م", "東", "e\u{301}", "\u{2028}", "~", "null", "2017-10-16", "\u{85}", "text with words",
        ]
        for _ in 0..<400 {
            let yaml = (0..<Int.random(in: 1...24, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            let source = source("---\n" + yaml + "---\n")
            let range = 4..<(source.bytes.count - 4)
            switch YAMLReader.read(source, range) {
            case .failure(let failure):
                guard let place = failure.diagnostic.range else { continue }
                #expect(range.lowerBound <= place.lowerBound && place.upperBound <= range.upperBound, "\(yaml.debugDescription)")
            case .success(let entries):
                func check(_ value: YAMLValue) {
                    #expect(range.lowerBound <= value.range.lowerBound && value.range.upperBound <= range.upperBound, "\(yaml.debugDescription)")
                    switch value {
                    case .scalar: break
                    case .list(let items, _): items.forEach(check)
                    case .map(let entries, _): for entry in entries { check(.scalar(entry.key)); check(entry.value) }
                    }
                }
                for entry in entries { check(.scalar(entry.key)); check(entry.value) }
            }
        }
    }
}
