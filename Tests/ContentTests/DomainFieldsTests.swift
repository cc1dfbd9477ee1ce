import Diagnostics
import Explainer
import Markdown
import Testing

@testable import Content

/// Values that mean something to an explainer.
@Suite struct DomainFieldsTests {
    // MARK: Dates

    @Test(arguments: [
        ("2017-10-14", "2017-10-14"), ("2017-10", "2017-10"), ("2017", "2017"), ("'2017-10-05/2017-10-14'", "2017-10-05/2017-10-14"),
        ("2017-09~", "2017-09~"),
    ])
    func dates(text: String, edtf: String) throws {
        let (date, problems) = try decode("a: \(text)\n") { $0.date("a")?.value }
        #expect(try date == PartialDate(edtf: edtf))
        #expect(problems == [])
    }

    @Test func dayIsACalendarDay() throws {
        let (days, problems) = try decode("a: 2017-10-14\nb: 2017-10\nc: 2017-10-14~\nd: 2017-10-14/2017-10-15\ne:\n") { fields in
            ["a", "b", "c", "d", "e", "f"].map { fields.day($0)?.value.iso }
        }
        #expect(days == ["2017-10-14", nil, nil, nil, nil, nil])
        func message(_ key: String, _ text: String) -> String {
            "error bad-date «\(text)»: \"\(key)\" must be one calendar day, as in 2017-10-16, not \"\(text)\""
        }
        #expect(problems == [message("b", "2017-10"), message("c", "2017-10-14~"), message("d", "2017-10-14/2017-10-15")])
    }

    @Test func problemsOfDatesPointIntoThem() throws {
        let (_, problems) = try decode("a: 2017-02-30\nb: '2017-13'\nc: 16/10/2017\nd: 14 October 2017\ne: \"2017\\x2D13\"\n") { fields in
            ["a", "b", "c", "d", "e"].map { fields.date($0)?.value }
        }
        #expect(problems.count == 5)
        #expect(problems[0] == "error bad-date «30»: February 2017 has 28 days")
        #expect(problems[1].hasPrefix("error bad-date «13»: "))
        #expect(problems[2].hasPrefix("error bad-date «16/10/2017»: ") && problems[2].hasSuffix(" -> write 2017-10-16"))
        #expect(problems[3].hasPrefix("error bad-date «October»: "))
        // An escape: the text is not written as it reads, so that the whole is shown.
        #expect(problems[4].hasPrefix("error bad-date «2017\\x2D13»: "))
    }

    /// A slip, or a day of another calendar; what is an error already is not told twice.
    @Test func daysOnWhichNothingWasPublished() throws {
        func problems(_ yaml: String) throws -> [String] {
            let known = KnownIDs([.source: ["record"]])
            return try decode("title: A\nsummary: B\n\(yaml)", known: known) { $0.article(id: "a", body: .empty, siteLanguage: .english, today: nil) }
                .problems
        }
        func warning(_ day: String, _ year: Int) -> String {
            "warning implausible-date «\(day)»: no article was published or changed in the year \(year)"
                + " -> write the day as the Gregorian calendar has it, as in 2017-10-16"
        }
        let yaml = "date: 0206-11-22\nupdated: 1439-01-26\ncorrections: [{ date: 1899-12-31, text: C }]\n"
        #expect(try problems(yaml) == [warning("0206-11-22", 206), warning("1439-01-26", 1439), warning("1899-12-31", 1899)])
        #expect(
            try problems("date: 1900-01-01\nupdated: 1900-01-01\nas_of: 1258\nevents: [{ title: D, date: 1258-02-10, sources: [record] }]\n") == [])
        let backwards = try problems("date: 2017-10-16\nupdated: 1439-01-26\ncorrections: [{ date: 1439-01-26, text: C }]\n")
        #expect(backwards.map { $0.prefix { $0 != "«" } } == ["error updated-before-date ", "error correction-before-date "])
    }

    @Test func datesOfEventsMayBeUnknown() throws {
        let known = KnownIDs([.source: ["record"]])
        let (event, problems) = try decode("title: A theft\ndate: Unknown\nsources: [record]\n", known: known) {
            $0.event(id: "theft", text: nil, article: nil)
        }
        #expect(event?.title == "A theft")
        #expect(event?.date == nil && event?.dateRange == nil)
        #expect(problems == [])
        let other = try decode("title: A theft\ndate: 2017\nsources: [record]\n", known: known) { $0.event(id: "theft", text: nil, article: nil) }
        #expect(other.product?.dateRange == 21..<25)
    }

    // MARK: References

    private static let known = KnownIDs([.author: ["justin-clark", "sami-odeh"], .place: ["mayadeen"], .page: ["method"]])

    @Test func references() throws {
        let (found, problems) = try decode("a: mayadeen\nb: myadeen\nc: [justin-clark, jclark, sami-odeh, justin-clark]\nd:\n", known: Self.known) {
            fields in
            let places: [Located<Identifier<Place>>?] = ["a", "b", "d", "e"].map { fields.reference($0, to: .place) }
            let people: [Identifier<Contributor>] = fields.references("c", to: .author)
            return (places.map { $0?.value.rawValue }, people.map(\.rawValue))
        }
        #expect(found.0 == ["mayadeen", nil, nil, nil])
        #expect(found.1 == ["justin-clark", "sami-odeh"])
        #expect(
            problems == [
                "error unknown-place «myadeen»: no place has the id \"myadeen\" -> did you mean \"mayadeen\"?",
                "error unknown-author «jclark»: no author has the id \"jclark\" -> did you mean \"justin-clark\"?",
                "warning listed-twice «justin-clark»: \"justin-clark\" stands in this list a second time",
            ])
    }

    @Test func requiredReferences() throws {
        let (found, problems) = try decode("a: mayadeen\nb:\n", known: Self.known) { fields in
            ["a", "b"].map { key -> String? in
                let place: Located<Identifier<Place>>? = fields.requiredReference(key, to: .place, "where it was")
                return place?.value.rawValue
            }
        }
        #expect(found == ["mayadeen", nil])
        #expect(problems == ["error missing-b «b»: the key \"b\" is empty: where it was"])
    }

    // MARK: Names

    @Test func names() throws {
        let yaml = "name: Mayadeen\nnames: {ar: الميادين}\nabbreviation: MY\naliases: [Mayadin]\nadjectives: [Mayadeeni]\n"
        let (names, problems) = try decode(yaml) { $0.names() }
        #expect(problems == [])
        #expect(names?.owned.map(\.value) == ["Mayadeen", "الميادين", "MY", "Mayadin"])
        #expect(names?.adjectives.map(\.value) == ["Mayadeeni"])
        #expect(
            try decode("aliases: [Mayadin]\n") { $0.names() }.problems == ["error missing-name «»: the key \"name\" is missing: what it is called"])
    }

    // MARK: Addresses and numbers

    @Test(arguments: ["https://example.org", "http://example.org/a?b=c#d", "HTTPS://EXAMPLE.ORG"])
    func webAddresses(address: String) throws {
        let (found, problems) = try decode("a: \(address)\n") { $0.webAddress("a") }
        #expect(found == address)
        #expect(problems == [])
    }

    @Test(arguments: ["example.org", "javascript:alert(1)", "mailto:a@example.org", "ftp://example.org", "file:///etc", "/a"])
    func noWebAddresses(address: String) throws {
        let (found, problems) = try decode("a: \(address)\n") { $0.webAddress("a") }
        #expect(found == nil)
        #expect(problems == ["error bad-url «\(address)»: \"a\" must be a web address that starts with https:// or http://"])
    }

    @Test(arguments: [
        ("https://a b", "a web address has no spaces"),
        ("https:/example.org", "a web address starts with https:// and the name of a site -> write https://example.org"),
    ])
    func webAddressesOfNoSite(address: String, message: String) throws {
        let (found, problems) = try decode("a: \(address)\n") { $0.webAddress("a") }
        #expect(found == nil)
        #expect(problems == ["error bad-url «\(address)»: \(message)"])
    }

    @Test(arguments: [
        ("https://example.org/<b>", "<", "an address cannot hold < as it is: it is encoded -> write https://example.org/%3Cb%3E"),
        ("https://example.org/a|b", "|", "an address cannot hold | as it is: it is encoded -> write https://example.org/a%7Cb"),
        ("https://example.org/خبر{1}", "{", "an address cannot hold { as it is: it is encoded -> write https://example.org/خبر%7B1%7D"),
        ("https://example.org/a\u{200E}", "\u{200E}", "there is an invisible character in this address -> write https://example.org/a"),
    ])
    func signsOfNoAddress(address: String, sign: String, message: String) throws {
        let (found, problems) = try decode("a: '\(address)'\n") { $0.webAddress("a") }
        #expect(found == nil)
        #expect(problems == ["error bad-url «\(sign)»: \(message)"])
    }

    @Test(arguments: ["https://example.org/خبر?a[]=1&b='x'", "https://مثال.إختبار/", "https://example.org/a%3Cb~(c)!*;@:$,+"])
    func signsOfAddresses(address: String) throws {
        #expect(try decode("a: \"\(address)\"\n") { $0.webAddress("a") }.product == address)
    }

    @Test func wikidata() throws {
        #expect(try decode("wikidata: Q239097\n") { $0.wikidata() }.product == "Q239097")
        let message = "\"wikidata\" must be an item's number, as in Q239097"
        for (text, suggestion) in [
            ("https://www.wikidata.org/wiki/Q239097", " -> write Q239097"), ("q239097", " -> write Q239097"), ("239097", ""), ("Q", ""), ("P31", ""),
            ("Q٣", ""),
        ] {
            let (found, problems) = try decode("wikidata: \(text)\n") { $0.wikidata() }
            #expect(found == nil)
            #expect(problems == ["error bad-wikidata «\(text)»: \(message)\(suggestion)"])
        }
    }

    @Test func languages() throws {
        let (found, problems) = try decode("a: ar\nb: de\n") { fields in
            [fields.language("a"), fields.language("b"), fields.language("c")]
        }
        #expect(found == [.arabic, nil, nil])
        #expect(problems == ["error unknown-language «de»: there are no interface words for \"de\"; it is one of: en, ar"])
    }

    @Test func languageTags() throws {
        let (tags, problems) = try decode("a: [ar, pt_BR, \"en\\nContact: mailto:a@example.org\"]\nnames: {ku-Arab: X, Arabic script: Y}\n") {
            ($0.languageTags("a"), $0.foreignNames().map(\.language))
        }
        #expect(tags.0 == ["ar"])
        #expect(tags.1 == ["ku-Arab"])
        let message = "a language is given by its tag, as in \"en\", \"ckb\" or \"pt-BR\""
        #expect(
            problems == [
                "error bad-language-tag «pt_BR»: \(message) -> write \"pt-BR\"",
                "error bad-language-tag «en\\nContact: mailto:a@example.org»: \(message)",
                "error bad-language-tag «Arabic script»: \(message)",
            ])
    }

    @Test func addressesOfTheSitesOwn() throws {
        let (found, problems) = try decode("a: [old-road, articles/Older Road.html]\nb: the-capture\nc: The Capture!\n") { fields in
            (fields.slugs("a").map(\.value), [fields.slug("b")?.value, fields.slug("c")?.value])
        }
        #expect(found.0 == ["old-road"])
        #expect(found.1 == ["the-capture", nil])
        let message = "this becomes an address: use letters, digits and hyphens"
        #expect(
            problems == [
                "error bad-id «articles/Older Road.html»: \(message) -> write \"older-road\"",
                "error bad-id «The Capture!»: \(message) -> write \"the-capture\"",
            ])
    }

    // MARK: Markdown

    @Test func markdownInAFrontMatter() throws {
        let (prose, problems) = try decode("a: The [town](place:mayadeen) \"fell\".\n", known: Self.known) { $0.prose("a") }
        #expect(problems == [])
        #expect(prose.document.text(of: 0).contains("“fell”"))
        let arabic = try decode("a: 'The \"town\"'\n", language: .arabic) { $0.prose("a") }.product
        #expect(arabic.document.text(of: 0) == "The \"town\"")
    }

    @Test func problemsInMarkdownPointAtTheirWords() throws {
        let (_, problems) = try decode(
            "a: In the [town](place:myadeen) <b>it</b> fell.\nb: |\n  One.\n\n  [Two](page:methd)\nc: [x]\n", known: Self.known
        ) { fields in
            _ = fields.prose("a")
            _ = fields.prose("b")
            #expect(fields.prose("c").isEmpty)
            #expect(fields.prose("d").isEmpty)
        }
        #expect(
            problems == [
                "error unknown-place «[town](place:myadeen)»: no place has the id \"myadeen\" -> did you mean \"mayadeen\"?",
                "error raw-html «<b>»: HTML is not passed through to the page; write Markdown, or \\< for the sign itself -> write **bold**",
                "error unknown-page «[Two](page:methd)»: no page has the id \"methd\" -> did you mean \"method\"?",
                "error wrong-type «[x]»: \"c\" must be a text, not a list",
            ])
    }

    // MARK: Names

    @Test func namesHaveOptions() throws {
        let (names, problems) = try decode("name: Push\nabbreviation: P\nexact_case: true\nknown_abbreviation: true\nvariants: false\nlink: false\n")
        {
            $0.names()
        }
        #expect(names.map { [$0.hasExactCase, $0.isAbbreviationKnown, $0.hasVariants, $0.isLinked] } == [true, true, false, false])
        #expect(problems == [])
        let (plain, _) = try decode("name: Push\n") { $0.names() }
        #expect(plain.map { [$0.hasExactCase, $0.isAbbreviationKnown, $0.hasVariants, $0.isLinked] } == [false, false, true, true])
    }

    // MARK: Pictures

    /// What is wrong with a picture is said in one run.
    @Test func aPictureThatIsMissingAndNotDescribed() throws {
        let (picture, problems) = try decode("image: { file: nope.jpg }\n") { $0.picture("image") }
        #expect(picture == nil)
        #expect(
            problems == [
                "error missing-alt «file»: the key \"alt\" is missing: what the picture shows, for those who do not see it",
                "error missing-image «nope.jpg»: there is no picture \"nope.jpg\" in content/media",
            ])
    }
}
