import Annotation
import Explainer
import HTML
import Testing

@testable import Templates

@Suite struct ControlListTests {
    private func entry(
        _ by: String, from: String? = nil, to: String? = nil, _ status: Place.Control.Status = .controlled, source: String? = nil
    ) -> Place.Control {
        Place.Control(
            from: from.map { Make.date($0) }, to: to.map { Make.date($0) }, by: Identifier(by), status: status, source: source.map { Identifier($0) })
    }

    private func context(_ control: [Place.Control], language: Language = .english, page: Page = .place(Identifier("town"))) -> PageContext {
        Make.context(
            Make.site(
                Make.settings(language: language), places: [Make.place("town", Make.names("Town"), control: control)],
                actors: [
                    Make.actor("army", Make.names("Army"), side: "government", color: "#b5500a"), Make.actor("front", Make.names("Front")),
                    Make.actor("ministry", Make.names("Ministry"), side: "government"),
                ], sources: [Make.source("statement", "A statement", party: "ministry"), Make.source("report", "A report")]), page)
    }

    @Test(arguments: [
        ("2017-06", "2017-10", "June–October 2017"), ("2017-06", "", "since June 2017"), ("", "2017-10", "until October 2017"),
        ("/2017-10-16", "", "since 16 October 2017 at the latest"), ("../2017-10-16", "", "since 16 October 2017 at the latest"),
        ("/2017-06", "2017-10-14", "since June 2017 at the latest, until 14 October 2017"),
        ("2014~", "2017-10-16/", "since about 2014, until 16 October 2017 at least"),
        ("2014/..", "2017-10-16/..", "since 2014, until 16 October 2017 at least"),
        ("2017-10-05/2017-10-14", "", "since 5–14 October 2017"), ("2014", "2017-09/2017-10", "since 2014, until September–October 2017"),
        ("2014", "../2017", "since 2014, until 2017"), ("", "", ""),
    ])
    func periods(from: String, to: String, text: String) {
        let entry = entry("army", from: from.isEmpty ? nil : from, to: to.isEmpty ? nil : to)
        #expect(context([]).controlPeriod(entry).plainText == text)
    }

    @Test func periodsInArabic() {
        let context = context([], language: .arabic)
        #expect(context.controlPeriod(entry("army", from: "/2017-10-16")).plainText == "منذ 16 تشرين الأول/أكتوبر 2017 على أبعد تقدير")
    }

    @Test func whatOnlyOneSideSaysIsSaidToBeAClaim() {
        let html = context([entry("army", from: "2017", source: "statement")]).controlHistory(
            Make.place("town", Make.names("Town"))
        ).rendered
        #expect(html.contains("(claims control; only its own side says so). Source: <a href=\"../sources/statement.html\">"))
    }

    @Test func doubtIsPunctuatedInTheLanguageOfThePage() {
        let context = context([entry("army", from: "2017", source: "statement"), entry("front", from: "2017")], language: .arabic)
        let text = context.content()?.main.plainText ?? ""
        #expect(text.contains("؛ ") && !text.contains(";"))
    }

    /// Its bar and its mark have one colour, as those of its side have where it has none of its own.
    @Test func aMarkHasTheColourOfItsBar() {
        let place = Make.place(
            "town", Make.names("Town"), control: [entry("army", from: "2014", to: "2015"), entry("guard", from: "2016", to: "2017")])
        let context = Make.context(
            Make.site(
                places: [place],
                actors: [
                    Make.actor("army", Make.names("Army"), side: "government", color: "#b5500a"),
                    Make.actor("guard", Make.names("Guard"), side: "government", color: "#1f6f8b"),
                ]), .place(Identifier("town")))
        let marks = context.controlHistory(place).rendered.split(separator: "class=\"mark ").dropFirst()
        #expect(marks.map { $0.contains("fill=\"#b5500a\"/>") || $0.contains("fill=\"#b5500a\">") } == [true, false])
    }

    @Test func anActorsPageListsWhatItHeldTheLastKnownFirst() throws {
        let context = context(
            [
                entry("army", from: "2014", to: "2015", source: "report"), entry("front", from: "2015"),
                entry("army", from: "2017", .contested, source: "report"),
            ], page: .actor(Identifier("army")))
        let actor = try #require(context.site[Identifier<Actor>("army")])
        #expect(
            context.holdings(of: actor).rendered == """
                <h3>Control, last known</h3><ol class="control"><li><a href="../places/town.html" class="place">Town</a>, \
                <span data-edtf="2017/..">since 2017</span> (contested). Source: <a href="../sources/report.html">A report</a></li></ol>\
                <h3>Before that</h3><ol class="control"><li><a href="../places/town.html" class="place">Town</a>, \
                <span data-edtf="2014/2015">2014–2015</span> (in control). Source: <a href="../sources/report.html">A report</a></li></ol>
                """)
        let nobody = try #require(context.site[Identifier<Actor>("ministry")])
        #expect(context.holdings(of: nobody).isEmpty)
    }

    // MARK: The picture

    @Test func thePictureNamesHoldersAndKeepsItsPatternsApart() {
        let statements = context(
            [
                entry("front", from: "2014~", to: "2016", .besieged), entry("army", from: "2016", to: "2017-06-01", .contested),
                entry("army", from: "2017-06-01", .claimed), entry("front", from: "/2017-07-01", source: "report"),
            ])
        let html = statements.controlHistory(Make.place("town", Make.names("Town"))).rendered
        #expect(html.contains("role=\"img\" aria-label=\"Who held it, January 2014 – October 2017\""))
        for text in ["Front", "Army", "#b5500a", "url(#held-besieged)", "url(#held-contested)", "url(#held-claimed)", "class=\"perhaps\""] {
            #expect(html.contains(text), "\(text)")
        }
        for text in ["in control", "contested: others", "besieging it", "claimed: only", "possibly:", "no end is known", "nothing is known"] {
            #expect(html.contains(text), "\(text)")
        }
        #expect(html.contains("<title>since 1 June 2017: Army (claims control)</title>"))
    }

    @Test func theKeyExplainsOnlyWhatIsThere() {
        let html = context([entry("front", from: "2014-01-01", to: "2016-01-01", source: "report")]).controlHistory(
            Make.place("town", Make.names("Town"))
        ).rendered
        for text in ["contested:", "besieging it", "claimed:", "possibly:", "no end is known", "nothing is known"] {
            #expect(!html.contains(text), "\(text)")
        }
    }
}
