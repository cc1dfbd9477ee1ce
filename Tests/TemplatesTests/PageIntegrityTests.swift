import Annotation
import Explainer
import Markdown
import Testing

@testable import Templates

/// What must be true of every page, whatever is on it.
@Suite struct PageIntegrityTests {
    /// Every page of the full site in both languages, rendered once.
    private static let sites: [Language: [(page: Page, rendered: RenderedPage)]] = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
            let templates = SiteTemplates(FullSite.make(language: language), media: FullSite.media)
            let pages = templates.pages.filter { $0.path.hasSuffix(".html") }
            return (language, pages.map { ($0, RenderedPage(templates.render($0))) })
        })

    private func pages(_ language: Language) -> [(page: Page, rendered: RenderedPage)] { Self.sites[language] ?? [] }

    @Test(arguments: Language.allCases) func idsAreUnique(_ language: Language) {
        for (page, rendered) in pages(language) {
            #expect(Set(rendered.ids).count == rendered.ids.count, "\(page.path): \(rendered.ids)")
        }
    }

    /// A text on a page may have a heading of any name: what the page itself gives an id is reserved, or is no id that a heading can get.
    @Test func idsOfPagesAreNoHeadings() {
        var own: Set<String> = []
        for language in Language.allCases {
            let site = FullSite.make(language: language).site
            for (page, rendered) in pages(language) {
                guard let text = Self.text(of: page, in: site) else { continue }
                own.formUnion(Set(rendered.ids).subtracting(text.headings.map(\.id)).filter { Document.slug(of: $0) == $0 })
            }
        }
        #expect(own.subtracting(Prose.reservedIDs) == [])
        #expect(own.isSuperset(of: ["main", "strip", "sources", "control"]))
    }

    /// The text whose headings can be linked to.
    private static func text(of page: Page, in site: Site) -> Prose? {
        switch page {
        case .home: site.settings.brief
        case .article(let id): site[id]?.body
        case .place(let id): site[id]?.description
        case .actor(let id): site[id]?.description
        case .contributor(let id): site[id]?.bio
        case .source(let id): site[id]?.record
        case .page(let id): site[id]?.body
        default: nil
        }
    }

    /// Notes and headings share a page with each other, and the notes of events and corrections with those of others.
    @Test func idsOfNotesAreNoHeadings() {
        let text = "A.[^1] B.[^1]\n\n## fn 1\n\n## fnref 1\n\n## fnref 1 2\n\n## fn_1\n\n[^1]: A note."
        let note = "A.[^a] B.[^a] C.[^b]\n\n[^a]: A note.\n\n[^b]: Another."
        let templates = SiteTemplates(
            Make.site(
                articles: [Make.article("a", "A", text: text)],
                events: ["b", "b-1", "b_1"].map { Make.event($0, "2017", $0, text: note, article: "a") }), media: [])
        for page in [Page.article(Identifier("a")), .timeline] {
            let ids = RenderedPage(templates.render(page)).ids
            #expect(Set(ids).count == ids.count, "\(page.path): \(ids)")
        }
    }

    /// An article and its corrections share a page, and all events the timeline.
    @Test func idsOfNotesAreUnique() {
        let note = "It fell.[^a] It was said.[^a]\n\n[^a]: So it says."
        let corrections = [1, 2].map { _ in Article.Correction(date: Make.day("2017-10-19"), text: Make.prose(note)) }
        let templates = SiteTemplates(
            Make.site(
                articles: [Make.article("a", "A", corrections: corrections, text: note)],
                events: [Make.event("b", "2017", "B", text: note, article: "a"), Make.event("c", "2017", "C", text: note, article: "a")]), media: [])
        for (page, count) in [(Page.article(Identifier("a")), 3), (.timeline, 2), (.corrections, 2)] {
            let ids = RenderedPage(templates.render(page)).ids
            #expect(Set(ids).count == ids.count, "\(page.path): \(ids)")
            #expect(ids.filter { $0.hasPrefix("fn_") }.count == count, "\(page.path): \(ids)")
        }
    }

    @Test(arguments: Language.allCases) func everyLinkLeadsSomewhere(_ language: Language) {
        let templates = SiteTemplates(FullSite.make(language: language), media: FullSite.media)
        var ids = Dictionary(templates.pages.map { ($0.path, Set<String>()) }, uniquingKeysWith: { first, _ in first })
        for (page, rendered) in pages(language) { ids[page.path] = Set(rendered.ids) }
        for file in FullSite.media { ids[Page.media(file).path] = [] }
        for file in DataFile.allCases { ids[file.path] = [] }
        for (page, rendered) in pages(language) {
            for address in rendered.addresses where !address.contains(":") {
                let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let path = parts[0].isEmpty ? page.path : Reference.resolve(String(parts[0]), from: page.path)
                #expect(ids[path] != nil, "\(page.path): \(address)")
                if parts.count > 1 { #expect(ids[path]?.contains(String(parts[1])) == true, "\(page.path): \(address)") }
            }
        }
    }

    @Test(arguments: Language.allCases) func labelsExist(_ language: Language) {
        for (page, rendered) in pages(language) {
            for id in rendered.tags.compactMap({ $0.attributes["aria-labelledby"] }) { #expect(rendered.ids.contains(id), "\(page.path): \(id)") }
            let labels = rendered.tags.filter { $0.name == "nav" }.compactMap { $0.attributes["aria-label"] }
            #expect(Set(labels).count == labels.count, "\(page.path): \(labels)")
        }
    }

    @Test(arguments: Language.allCases) func headingsHaveNoGaps(_ language: Language) {
        for (page, rendered) in pages(language) {
            let levels = rendered.headingLevels
            #expect(levels.filter { $0 == 1 }.count == 1, "\(page.path)")
            for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1, "\(page.path): \(levels)") }
        }
    }

    @Test(arguments: Language.allCases) func titlesAreUnique(_ language: Language) {
        let titles = pages(language).map { $0.rendered.text(ofFirst: "title") ?? "" }
        #expect(Set(titles).count == titles.count, "\(titles)")
        #expect(!titles.contains(""))
    }

    @Test(arguments: Language.allCases) func headsAreComplete(_ language: Language) {
        for (page, rendered) in pages(language) {
            let description = rendered.tags.first { $0.attributes["name"] == "description" }?.attributes["content"]
            #expect(description?.isEmpty == false, "\(page.path)")
            let html = rendered.tags.first { $0.name == "html" }?.attributes
            #expect(html?["lang"] == "ar" ? html?["dir"] == "rtl" : html?["lang"] == "en" && html?["dir"] == "ltr", "\(page.path)")
            #expect(rendered.html.hasPrefix("<!doctype html>"))
        }
    }

    @Test(arguments: Language.allCases) func nothingIsEmptyOrForbidden(_ language: Language) {
        let containers: Set = ["ul", "ol", "dl", "dd", "dt", "li", "p", "section", "nav", "figcaption", "h1", "h2", "h3", "a", "div"]
        for (page, rendered) in pages(language) {
            for (tag, next) in zip(rendered.tags, rendered.tags.dropFirst()) where containers.contains(tag.name) && !tag.isClosing {
                let isEmpty = tag.text.allSatisfy(\.isWhitespace) && next.isClosing && next.name == tag.name
                #expect(!isEmpty, "\(page.path): <\(tag.name)> \(tag.attributes)")
            }
            #expect(!rendered.tags.contains { $0.name == "style" || $0.attributes["style"] != nil }, "\(page.path)")
            let scripts = rendered.tags.filter { $0.name == "script" && !$0.isClosing }
            // Data is not run.
            let run = scripts.filter { $0.attributes["type"] != "application/ld+json" }
            #expect(run.allSatisfy { $0.attributes["src"] != nil && $0.text.isEmpty }, "\(page.path)")
            // A page without a script allows none.
            #expect(rendered.html.contains("script-src 'self'") == !run.isEmpty, "\(page.path)")
        }
    }

    @Test func tagsAreBalanced() {
        let void: Set = ["meta", "link", "img", "br", "hr", "input", "!doctype"]
        for (page, rendered) in pages(.english) {
            var open: [String] = []
            for tag in rendered.tags where !void.contains(tag.name) {
                if tag.isClosing { #expect(open.popLast() == tag.name, "\(page.path)") } else { open.append(tag.name) }
            }
            #expect(open.isEmpty, "\(page.path): \(open)")
        }
    }

    @Test func nobodyLinksToWhatHasNoPage() {
        for (page, rendered) in pages(.english) {
            #expect(!rendered.addresses.contains { $0.contains("hidden") || $0.contains("ghost") }, "\(page.path)")
        }
    }

    @Test func namesOfContentAreEscaped() {
        for (page, rendered) in pages(.english) {
            #expect(!rendered.html.contains("<us>") && !rendered.html.contains("<captures>") && !rendered.html.contains("<Mayadeen>"), "\(page.path)")
        }
    }

    @Test func arabicPagesSpeakArabic() {
        for (page, rendered) in pages(.arabic) where page != .article(Identifier("mayadeen")) && page != .article(Identifier("raqqa")) {
            for english in ["Skip to content", "=\"Breadcrumb\"", ">Published", "Data as of", " mentions<", "Reported"] {
                #expect(!rendered.html.contains(english), "\(page.path): \(english)")
            }
        }
    }
}
