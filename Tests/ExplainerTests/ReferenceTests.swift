import Explainer
import Testing

@Suite struct ReferenceTests {
    @Test func ids() {
        #expect(Reference(destination: "place:mayadeen") == .place(Identifier("mayadeen")))
        #expect(Reference(destination: "actor:army") == .actor(Identifier("army")))
        #expect(Reference(destination: "article:road") == .article(Identifier("road"), fragment: nil))
        #expect(Reference(destination: "article:road#the-town") == .article(Identifier("road"), fragment: "the-town"))
        #expect(Reference(destination: "place:mayadeen#the-town") == .place(Identifier("mayadeen"), fragment: "the-town"))
        #expect(Reference(destination: "actor:army#its-men") == .actor(Identifier("army"), fragment: "its-men"))
        #expect(Reference(destination: "source:record#pages") == .source(Identifier("record"), fragment: "pages"))
        #expect(Reference(destination: "contributor:sami-odeh#work") == .contributor(Identifier("sami-odeh"), fragment: "work"))
        #expect(Reference(destination: "source:record") == .source(Identifier("record")))
        #expect(Reference(destination: "page:method#dates") == .page(Identifier("method"), fragment: "dates"))
        #expect(Reference(destination: "event:capture") == .event(Identifier("capture")))
        #expect(Reference(destination: "contributor:sami-odeh") == .contributor(Identifier("sami-odeh")))
        #expect(Reference(destination: "none:") == Reference.none)
        #expect(Reference(destination: "none:whatever") == Reference.none)
    }

    @Test func timelines() {
        #expect(Reference(destination: "timeline:") == .timeline(""))
        #expect(Reference(destination: "timeline:mayadeen") == .timeline("mayadeen"))
        #expect(Reference(destination: "timeline:2017-09/2017-10-16") == .timeline("2017-09/2017-10-16"))
        #expect(Reference(destination: "Timeline:%D8%AD%D9%85%D8%B5") == .timeline("حمص"))
    }

    @Test func idsInOtherScripts() {
        #expect(Reference(destination: "place:الميادين") == .place(Identifier("الميادين")))
        #expect(Reference(destination: "place:%D8%AD%D9%85%D8%B5") == .place(Identifier("حمص")))
        #expect(Reference(destination: "place:caf\u{E9}") == .place(Identifier("cafe\u{301}")))
    }

    @Test func schemesInAnyCase() {
        #expect(Reference(destination: "Place:mayadeen") == .place(Identifier("mayadeen")))
        #expect(Reference(destination: "HTTPS://example.org") == .external("HTTPS://example.org"))
    }

    @Test func dates() throws {
        #expect(try Reference(destination: "date:2017-10-14") == .date(PartialDate(edtf: "2017-10-14")))
        #expect(try Reference(destination: "date:2017-10-05/2017-10-14") == .date(PartialDate(edtf: "2017-10-05/2017-10-14")))
        for text in ["date:", "date:2017-13", "date:Saturday"] {
            guard case .badDate = Reference(destination: text) else {
                Issue.record("\(text)")
                continue
            }
        }
    }

    @Test(arguments: [
        "http://example.org", "https://example.org/a b?c#d", "mailto:a@example.org", "tel:+963", "https:", "https://example.org:8080/x:y",
    ])
    func addressesOfTheWeb(address: String) {
        #expect(Reference(destination: address) == .external(address))
    }

    @Test func fragments() {
        #expect(Reference(destination: "#the-town") == .fragment("the-town"))
        #expect(Reference(destination: "#%D8%A3") == .fragment("أ"))
        #expect(Reference(destination: "#") == .fragment(""))
    }

    @Test func files() {
        #expect(Reference(destination: "raqqa.md") == .file(path: "raqqa.md", fragment: nil))
        #expect(Reference(destination: "../places/raqqa.md#history") == .file(path: "../places/raqqa.md", fragment: "history"))
        #expect(Reference(destination: "../media/the%20map.svg") == .file(path: "../media/the map.svg", fragment: nil))
        #expect(Reference(destination: "/a:b") == .file(path: "/a:b", fragment: nil))
        #expect(Reference(destination: "1:2") == .file(path: "1:2", fragment: nil))
        #expect(Reference(destination: "a/b:c") == .file(path: "a/b:c", fragment: nil))
        #expect(Reference(destination: ":x") == .file(path: ":x", fragment: nil))
        #expect(Reference(destination: "//example.org") == .file(path: "//example.org", fragment: nil))
    }

    @Test(arguments: ["", " ", "\t\n", "\u{0}\u{1F}"])
    func nothing(address: String) {
        #expect(Reference(destination: address) == .empty)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:x", "java\tscript:x", "java\nscript:x", "java\r\nscript:x", "\u{1}javascript:x",
        "javascript\t:x",
        "\u{0}java\u{0}script:x",
    ])
    func schemesAreNotHidden(address: String) {
        #expect(Reference(destination: address) == .forbiddenScheme("javascript"))
    }

    @Test(arguments: [
        ("data:text/html,x", "data"), ("vbscript:x", "vbscript"), ("file:///etc", "file"), ("plce:x", "plce"), ("x+y-z.1:x", "x+y-z.1"),
    ])
    func otherSchemesAreForbidden(address: String, scheme: String) {
        #expect(Reference(destination: address) == .forbiddenScheme(scheme))
    }

    @Test func percentSignsThatEncodeNothingStay() {
        #expect(Reference(destination: "100%.md") == .file(path: "100%.md", fragment: nil))
        #expect(Reference(destination: "%") == .file(path: "%", fragment: nil))
        #expect(Reference(destination: "%4") == .file(path: "%4", fragment: nil))
        #expect(Reference(destination: "%zz%41") == .file(path: "%zzA", fragment: nil))
        #expect(Reference(destination: "%+1.md") == .file(path: "%+1.md", fragment: nil))
    }

    /// A colon, a number sign or a control character that is encoded is a part of a name, never of the address itself.
    @Test func encodedSignsAreNames() {
        #expect(Reference(destination: "javascript%3Ax") == .file(path: "javascript:x", fragment: nil))
        #expect(Reference(destination: "a%23b.md") == .file(path: "a#b.md", fragment: nil))
    }

    @Test(arguments: [
        ("raqqa.md", "content/articles/a.md", "content/articles/raqqa.md"), ("./raqqa.md", "content/articles/a.md", "content/articles/raqqa.md"),
        ("../media/map.svg", "content/articles/a.md", "content/media/map.svg"),
        ("../media/map.svg", "content/articles/2017/a.md", "content/articles/media/map.svg"),
        ("../../seeds/s.md", "content/articles/a.md", "seeds/s.md"), ("a//b/./c", "x.md", "a/b/c"), ("b/../c.md", "content/a.md", "content/c.md"),
        ("media/map.svg", "content/site.yaml", "content/media/map.svg"),
    ])
    func waysFromFiles(path: String, file: String, resolved: String) {
        #expect(Reference.resolve(path, from: file) == resolved)
    }

    @Test(arguments: ["../../../etc/passwd", "../../../../x", "../../../content/articles/a.md"])
    func noWayLeadsOutOfTheRoot(path: String) {
        #expect(Reference.resolve(path, from: "content/articles/a.md") == path)
    }
}
