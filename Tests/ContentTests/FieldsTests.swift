import Diagnostics
import Explainer
import Testing

@testable import Content

/// The values that a decoder asks for: what is accepted, and what is said of the rest.
@Suite struct FieldsTests {
    // MARK: Texts

    @Test func texts() throws {
        let (texts, problems) = try decode("a: one\nb: '2017'\nc: 2017\nd:\ne: \"\"\n") { fields in
            ["a", "b", "c", "d", "e", "f"].map { fields.text($0) }
        }
        #expect(texts == ["one", "2017", "2017", "", "", ""])
        #expect(problems == [])
    }

    @Test func aTextIsNoListAndNoGroup() throws {
        let (_, problems) = try decode("a: [x]\nb: {c: d}\nc: []\n") { fields in ["a", "b", "c"].map { fields.text($0) } }
        #expect(
            problems == [
                "error wrong-type «[x]»: \"a\" must be a text, not a list", "error wrong-type «{c: d}»: \"b\" must be a text, not a group of keys",
                "error wrong-type «[]»: \"c\" must be a text, not a list",
            ])
    }

    @Test func requiredTexts() throws {
        let (found, problems) = try decode("a: one\nb:\nc: ' '\nd: [x]\n") { fields in
            ["a", "b", "c", "d", "e"].map { fields.required($0, "what it is")?.value }
        }
        #expect(found == ["one", nil, nil, nil, nil])
        #expect(
            problems == [
                "error missing-b «b»: the key \"b\" is empty: what it is", "error missing-c «c»: the key \"c\" is empty: what it is",
                "error wrong-type «[x]»: \"d\" must be a text, not a list", "error missing-e «»: the key \"e\" is missing: what it is",
            ])
    }

    // MARK: Other values

    @Test(arguments: [("true", true), ("True", true), ("yes", true), ("false", false), ("no", false), ("NO", false), ("", true), ("~", true)])
    func truth(text: String, value: Bool) throws {
        let (found, problems) = try decode("a: \(text)\n") { $0.bool("a", default: true) }
        #expect(found == value)
        #expect(problems == [])
    }

    @Test(arguments: [("maybe", "maybe"), ("1", "1"), ("[true]", "[true]")])
    func noTruth(text: String, place: String) throws {
        let (found, problems) = try decode("a: \(text)\n") { $0.bool("a", default: false) }
        #expect(!found)
        #expect(problems == ["error wrong-type «\(place)»: \"a\" must be true or false"])
    }

    @Test(arguments: ["true", "No"])
    func noTruthInQuotes(text: String) throws {
        let (found, problems) = try decode("a: '\(text)'\n") { $0.bool("a", default: false) }
        #expect(!found)
        #expect(problems == ["error wrong-type «\(text)»: \"a\" must be true or false -> leave out the quotes"])
    }

    @Test(arguments: ["a: +972 Magazine\n", "a: one\n", "a: a - b\n", "a: '-b'\n", "a:\n  - –b\n"])
    func listsOfOne(yaml: String) throws {
        let (found, problems) = try decode(yaml) { $0.strings("a").count }
        #expect(found == 1)
        #expect(problems == [])
    }

    @Test(arguments: ["a: -b\n", "a:\n  – b\n  – c\n", "a:\n  one\n  - two\n", "a:\n  • b\n"])
    func listsOnWrongLines(yaml: String) throws {
        let (found, problems) = try decode(yaml) { $0.strings("a").count }
        #expect(found == 0)
        #expect(problems.count == 1)
        #expect(problems.first?.contains("\"a\" must be a list: each line of it starts with a hyphen and a space") == true)
    }

    @Test(arguments: [("35.5", 35.5), ("-7", -7), ("'0.25'", 0.25), ("1e2", 100)])
    func numbers(text: String, value: Double) throws {
        let (found, problems) = try decode("a: \(text)\n") { $0.number("a")?.value }
        #expect(found == value)
        #expect(problems == [])
    }

    @Test(arguments: [("35,5", " -> write 35.5"), ("35° 5'", ""), ("nan", ""), ("inf", ""), ("north", ""), ("1,234,5", ""), ("٣٥", "")])
    func noNumbers(text: String, suggestion: String) throws {
        let (found, problems) = try decode("a: \(text)\n") { $0.number("a")?.value }
        #expect(found == nil)
        #expect(problems == ["error wrong-type «\(text)»: \"a\" must be a decimal number, as in 35.33\(suggestion)"])
    }

    @Test func choices() throws {
        let (kinds, problems) = try decode("a: town\nb: toun\nc: harbour\nd:\n") { fields in
            ["a", "b", "c", "d", "e"].map {
                fields.choice($0, of: Place.Precision.self)?.rawValue ?? fields.choice($0, of: Place.Kind.self)?.rawValue
            }
        }
        #expect(kinds == ["town", nil, nil, nil, nil])
        let words =
            "country, governorate, district, city, town, village, river, region, camp, base, crossing, facility, hospital, school, shelter, source"
        #expect(problems.contains("error unknown-value «toun»: \"b\" cannot be \"toun\"; it is one of: \(words) -> did you mean \"town\"?"))
        #expect(problems.contains("error unknown-value «harbour»: \"c\" cannot be \"harbour\"; it is one of: \(words)"))
        #expect(problems.contains("error unknown-value «town»: \"a\" cannot be \"town\"; it is one of: exact, approximate"))
    }

    // MARK: Lists

    @Test func listsOfTexts() throws {
        let (lists, problems) = try decode("a: [x, 'y, z']\nb:\n  - p\n  - q\nc: alone\nd: 'one, with a comma'\ne:\nf: []\n") { fields in
            ["a", "b", "c", "d", "e", "f", "g"].map { fields.strings($0).map(\.value) }
        }
        #expect(lists == [["x", "y, z"], ["p", "q"], ["alone"], ["one, with a comma"], [], [], []])
        #expect(problems == [])
    }

    @Test func noListsOfTexts() throws {
        let (lists, problems) = try decode("a: x, y\nb: {c: d}\nc: [x, [y], {z: z}, ~]\nd:\n  - x\n  -\n") { fields in
            ["a", "b", "c", "d"].map { fields.strings($0).map(\.value) }
        }
        #expect(lists == [[], [], ["x"], ["x"]])
        #expect(
            problems == [
                "error wrong-type «x, y»: \"a\" must be a list of texts, not one text with commas -> write [x, y], or put the text into quotes",
                "error wrong-type «{c: d}»: \"b\" must be a list of texts, not a group of keys",
                "error wrong-type «[y]»: an item of \"c\" must be a text, not a list",
                "error wrong-type «{z: z}»: an item of \"c\" must be a text, not a group of keys",
                "error empty-item «~»: this item of \"c\" is empty; fill it or remove it",
                "error empty-item «»: this item of \"d\" is empty; fill it or remove it",
            ])
    }

    // MARK: Groups

    private func pair(_ fields: inout Fields) -> String? {
        let one = fields.required("one", "the first")
        let other = fields.text("other")
        return one.map { $0.value + other }
    }

    @Test func groups() throws {
        let (found, problems) = try decode("a: {one: x, other: y}\nb:\n  - one: p\n  - {one: q}\nc:\nd:\n") { fields in
            ([fields.group("a", pair), fields.group("c", pair), fields.group("e", pair)], fields.groups("b", pair) + fields.groups("d", pair))
        }
        #expect(found.0 == ["xy", nil, nil])
        #expect(found.1 == ["p", "q"])
        #expect(problems == [])
    }

    @Test func problemsInGroups() throws {
        let (found, problems) = try decode("a: {other: y}\nb:\n  - one: p\n    othr: q\n  - text\n  -\nc: [x]\nd: {one: x}\n") { fields in
            [fields.group("a", pair), fields.group("c", pair)] + fields.groups("b", pair) + fields.groups("d", pair)
        }
        #expect(found == [nil, nil, "p"])
        #expect(
            problems == [
                "error missing-one «other»: the key \"one\" is missing: the first",
                "error wrong-type «[x]»: \"c\" must be a group of keys (one, other), not a list",
                "error unknown-key «othr»: nothing is known of the key \"othr\" -> did you mean \"other\"?",
                "error wrong-type «text»: an item of \"b\" must be a group of keys (one, other), not a text",
                "error empty-item «»: this item of \"b\" is empty; fill it or remove it",
                "error wrong-type «{one: x}»: \"d\" must be a list of groups of keys (one, other), not a group of keys -> write it on a line of its own, behind a hyphen and a space",
            ])
    }

    @Test func dictionaries() throws {
        let (found, problems) = try decode("a: {ar: الميادين, en: Mayadeen}\nb: [x]\nc: {ar: [x, y], en: , ku:x}\n") { fields in
            ["a", "b", "c", "d"].map { fields.dictionary($0).map { "\($0.key.value)=\($0.value.value)" } }
        }
        #expect(found == [["ar=الميادين", "en=Mayadeen"], [], [], []])
        #expect(
            problems == [
                "error wrong-type «[x]»: \"b\" must be a group of keys, not a list", "error wrong-type «[x, y]»: \"ar\" must be a text, not a list",
                "error empty-item «en»: \"en\" in \"c\" is empty; fill it or remove it",
                "error empty-item «ku:x»: \"ku:x\" in \"c\" is empty; fill it or remove it -> put a space behind the colon",
            ])
    }

    // MARK: Keys that nobody knows

    /// A front matter of nothing but unknown keys is no front matter: it is not worth a page of warnings, nor the time to find what each was meant for.
    @Test func manyUnknownKeys() throws {
        let (_, problems) = try decode((0..<60).map { "key-\($0): x\n" }.joined()) { fields in
            _ = fields.string("title")
            fields.finish()
        }
        #expect(problems.count == 51)
        #expect(
            problems.dropFirst(49).map { $0 } == [
                "warning unknown-key «key-49»: nothing is known of the key \"key-49\"",
                "warning unknown-key «key-50»: nothing is known of the key \"key-50\", nor of 9 behind it",
            ])
    }

    @Test func unknownKeys() throws {
        let (_, problems) = try decode("titel: x\ntitle: y\nwhatever: z\n") { fields in
            _ = fields.text("title")
            _ = fields.text("summary")
            fields.finish()
        }
        #expect(
            problems == [
                "error unknown-key «titel»: nothing is known of the key \"titel\" -> did you mean \"title\"?",
                "warning unknown-key «whatever»: nothing is known of the key \"whatever\"",
            ])
    }

    /// Other tools have their own keys, which stand for nothing where sitegen's is there.
    @Test func keysOfOtherToolsBesideOurs() throws {
        func problems(_ yaml: String) throws -> [String] {
            try decode(yaml) { fields in
                _ = fields.text("summary")
                fields.finish()
            }.problems
        }
        #expect(try problems("summary: x\ndescription: y\n") == ["warning unknown-key «description»: nothing is known of the key \"description\""])
        let meant = "error unknown-key «description»: nothing is known of the key \"description\" -> did you mean \"summary\"?"
        #expect(try problems("description: y\n").contains(meant))
        #expect(try problems("summary:\ndescription: y\n").contains(meant))
    }
}
