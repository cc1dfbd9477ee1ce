import Diagnostics
import Testing

@testable import Content

/// What the parser says, in words for editors, and at the place where something is to be done.
@Suite struct YAMLErrorTests {
    /// The rest of the line that a problem points at, and what it says.
    private func problem(_ yaml: String) -> String {
        let source = source(yaml)
        guard case .failure(let failure) = YAMLReader.read(source, 0..<source.bytes.count), let range = failure.diagnostic.range else {
            return "none"
        }
        let rest = source.bytes[range.lowerBound...].prefix { $0 != 0x0A && $0 != 0x0D }
        return "«\(String(decoding: rest, as: UTF8.self))» \(failure.diagnostic.message)"
            + (failure.diagnostic.suggestion.map { " -> \($0)" } ?? "")
    }

    @Test func colons() {
        #expect(problem("title: A: b\n") == "«: b» a text with a colon and a space in it must stand in quotes -> put the whole text into quotes")
        #expect(problem("a: b\ntitle:The road\ndate: 2017\n") == "«The road» a space must stand behind the colon of a key -> put a space here")
        #expect(problem("title:\u{A0}The road\ndate: 2017\n") == "«\u{A0}The road» a space must stand behind the colon of a key -> put a space here")
        #expect(problem("url: https://example.org\ntitle: A: b\n").hasPrefix("«: b»"))
    }

    /// The parser takes all for one text, until it meets a colon further below.
    @Test func firstKeysWithoutColon() {
        let message = "a colon and a space must stand behind \"title\""
        #expect(problem("title The road\nsummary: b\n") == "« The road» \(message) -> put them here")
        #expect(problem("# note\n\ntitle The road at 10:30\n\ndate: 2017\n") == "« The road at 10:30» \(message) -> put them here")
        #expect(problem("title = The road\r\nsummary: b\r\n") == "« = The road» \(message) -> put them in place of =")
        #expect(problem("title：The road\nsummary: b\n") == "«：The road» \(message) -> put them in place of ：")
        #expect(problem("title\nsummary: b\n") == "«» \(message) -> put them here")
        // A first line with a key is not to blame for what stands below.
        for first in ["title: a", "title of it: a", "title:", "title :  a", "date-line: a"] {
            #expect(problem("\(first)\nsummary: A: b\n").hasPrefix("«: b»"), "\(first)")
        }
        #expect(problem("- a\nb: c\n").hasPrefix("«b: c»"))
    }

    @Test func escapesOfControlCharacters() {
        let message = "there is a control character here, which does not print: delete it"
        #expect(problem("a: \"A\\u0007b\"\n") == "«A\\u0007b\"» \(message)")
        #expect(problem("\"A\\x01\": b\n") == "«A\\x01\": b» \(message)")
        #expect(problem("a: \"A\\tb\\u00e9\"\n") == "none")
    }

    @Test func tabs() {
        let message = "YAML is indented with spaces, not with tabs -> put spaces in its place"
        #expect(problem("a:\n\tb: c\n") == "«\tb: c» \(message)")
        #expect(problem("a: b\n\tc: d\n") == "«\tc: d» \(message)")
        #expect(problem("a:\n  - b\n\t- c\n") == "«\t- c» \(message)")
    }

    @Test(arguments: ["@", "`", "%"])
    func signsThatStartNothing(sign: String) {
        #expect(problem("a: \(sign)b c\n") == "«\(sign)b c» a text that starts with \(sign) must stand in quotes -> put the whole text into quotes")
    }

    @Test(arguments: ["*Breaking* news", "*breaking", "& more", "&"])
    func starsAndAmpersands(text: String) {
        #expect(problem("a: \(text)\n") == "«\(text)» a text that starts with * or & must stand in quotes -> put the whole text into quotes")
    }

    @Test(arguments: ["!Attack on the town", "!!str x"])
    func exclamationMarks(text: String) {
        #expect(problem("a: \(text)\n") == "«\(text)» a text that starts with ! must stand in quotes -> put the whole text into quotes")
        #expect(problem("a: [x, \(text)]\n").hasPrefix("«\(text)]» a text that starts with !"))
    }

    @Test(arguments: [">", "|"])
    func signsOfBlockTexts(sign: String) {
        #expect(
            problem("a: \(sign) 100 left\n") == "«100 left» a text that starts with > or | must stand in quotes -> put the whole text into quotes")
    }

    @Test func hashes() {
        let message =
            "\"#\" starts a comment here, and what follows is not read -> put the whole text into quotes; for a comment, put a space behind #"
        #expect(problem("a: #1f6f8b\nb: c\n") == "«#1f6f8b» \(message)")
        #expect(problem("a: to #Mayadeen\n") == "«#Mayadeen» \(message)")
        #expect(problem("a:\n  - x #y\n") == "«#y» \(message)")
        #expect(problem("a: [x, #y\n  z]\n").hasPrefix("«#y»") || problem("a: [x, #y\n  z]\n") == "none")
        for yaml in ["a: b # c\n", "a: # c\n  b\n", "a: b #\n", "a: b ## c\n", "a: C#\n", "a: x#y\n", "a: '#x'\n", "#x\na: b\n", "a: b\n#x\n"] {
            #expect(problem(yaml) == "none", "\(yaml)")
        }
    }

    @Test func quotationMarks() {
        #expect(problem("a: \"The road\nb: c\n") == "«\"The road» this quotation mark is not closed -> put one behind the text, too")
        #expect(problem("a: 'The road\n") == "«'The road» this quotation mark is not closed -> put one behind the text, too")
        #expect(
            problem("a: \"Sleepers\" leave\n")
                == "«leave» the text goes on behind its closing quotation mark -> put the whole text into single quotes")
        // The one above is meant, whatever the parser took for its end.
        #expect(problem("a: \"The road\nb: \"c d\"\n") == "«\"The road» this quotation mark is not closed -> put one behind the text, too")
        #expect(problem("x: 'y'\na: 'The road\nz: 1\nb: 'c'\n") == "«'The road» this quotation mark is not closed -> put one behind the text, too")
        #expect(problem("a: \"b\"\nc: \"\" d\n").hasPrefix("«d» the text goes on"))
        #expect(problem("a: \"b\"\nc:\n  - \"d\ne: \"f\"\n").hasPrefix("«f\"» the text goes on"))
        #expect(
            problem("a: 'The people's road'\n").hasSuffix(
                "the text goes on behind its closing quotation mark -> put the whole text into double quotes"))
        #expect(
            problem("a: \"C:\\Road\"\n").hasSuffix("a backslash has a meaning of its own between double quotes -> put the text into single quotes"))
        #expect(problem("a: \"\\xZZ\"\n").hasSuffix("a backslash has a meaning of its own between double quotes -> put the text into single quotes"))
    }

    @Test func brackets() {
        #expect(problem("a: [b, c\nd: e\n") == "«[b, c» this bracket is not closed")
        #expect(problem("a: {b: c\nd: e\n") == "«{b: c» this bracket is not closed")
        #expect(problem("a: b\nc: [\n") == "«[» this bracket is not closed")
        #expect(problem("a: [Video] The road\n") == "«The road» the text goes on behind its closing bracket -> put the whole text into quotes")
        #expect(problem("a: [b, , c]\n") == "«, c]» expected a text here")
    }

    @Test func lists() {
        let suggestion = "for a list, put - on a new line; for a text, put it into quotes"
        #expect(problem("a: - b\n") == "«- b» a list starts on the line behind its key -> \(suggestion)")
    }

    @Test func indentation() {
        let message = "this line is not indented like the lines that it belongs to -> start them all in the same column"
        #expect(problem("a:\n  - b\n - c\n") == "«- c» \(message)")
        #expect(
            problem("a: b\n  c: d\n")
                == "«c: d» this key is indented, and the line above it has its value already -> start it in the column of the other keys")
        #expect(problem("a: b\n  It fell: twice\n").contains("a text with a colon"))
        #expect(problem("a:\n  b: c\n d: e\n") == "«d: e» \(message)")
        #expect(problem("  a: b\nc: d\n").hasSuffix(message))
    }

    @Test func linesWithoutAKey() {
        #expect(
            problem("a: b\nthe road\nc: d\n") == "«the road» expected a key with a colon and a space behind it, as in \"title: A title\"")
    }

    @Test func linesThatEndTheYAML() {
        #expect(problem("a: b\n...\nc: d\n") == "«c: d» the front matter ended before this line: remove the line with three dots")
    }

    // MARK: Keys

    private func duplicate(_ yaml: String) -> (String, Int)? {
        let source = source(yaml)
        guard case .failure(let failure) = YAMLReader.read(source, 0..<source.bytes.count), let range = failure.diagnostic.range else { return nil }
        #expect(failure.diagnostic.id == "duplicate-key")
        return (String(decoding: source.bytes[range], as: UTF8.self), range.lowerBound)
    }

    @Test func keysThatStandTwice() throws {
        for (yaml, key, place) in [
            ("a: b\nc: d\na: e\n", "a", 10), ("date: 1\ndates: 2\ndate: 3\n", "date", 17), ("x:\n  a: b\n  c: d\n  a: e\n", "a", 19),
            ("x:\n  - a: 1\n    b: 2\n    a: 3\n", "a", 25), ("b: x\nc:\n  b: y\nb: z\n", "b", 15), ("a : 1\na : 2\n", "a", 6),
            ("م: 1\nم: 2\n", "م", 6),
            ("a: 1\r\na: 2\r\n", "a", 6),
        ] {
            let found = try #require(duplicate(yaml), "\(yaml)")
            #expect(found == (key, place), "\(yaml)")
        }
    }

    /// Where the second use is not at the start of a line, the first is shown.
    @Test func keysThatStandTwiceOnOneLine() throws {
        #expect(try #require(duplicate("x: {a: 1, a: 2}\n")) == ("a", 4))
        #expect(try #require(duplicate("\"a\": 1\n\"a\": 2\n")).1 == 0)
    }
}
