import Explainer
import HTML

/// search/index.html: a field, behind which assets/search.js puts what it finds.
extension PageContext {
    /// The id of the field, to which the header of all pages leads.
    static let searchField = "q"

    func searchPage() -> PageContent {
        let words = words.searchWords
        return PageContent(title: words.search, description: words.lead, head: meta(name: "robots", content: "noindex"), script: SearchScript.page) {
            breadcrumb()
            indexHead(words.search, lead: .text(words.lead))
            searchForm()
            element("button", .class("search-more"), .type("button"), .hidden) { words.moreResults }
            if index.exists(.names) { p(.class("more")) { a(href: url(to: .names)) { words.names } } }
        }
    }

    private func searchForm() -> Markup {
        element("form", .class("search-form"), .role("search")) {
            p(.class("search-off")) { words.searchWords.needsScript }
            element("label", .custom("for", Self.searchField)) { words.searchWords.field }
            input(
                type: "search", .id(Self.searchField), .name(Self.searchField), .custom("dir", "auto"), .custom("autocomplete", "off"),
                .custom("spellcheck", "false"))
            element("button", .type("submit")) { words.searchWords.search }
            element("p", attributes: [.class("search-status"), .role("status")] + searchLabels) { words.searchWords.tooShort }
        }
    }

    /// What the script says, in the page's language.
    private var searchLabels: [Attribute] {
        let words = words.searchWords
        let counts: [Attribute] = [
            .data("one", words.results.one), .data("two", words.results.two), .data("few", words.results.few), .data("many", words.results.many),
            .data("other", words.results.other),
        ]
        return words.kinds.map { .data($0.name, $0.word) } + counts
            + [.data("none", words.noResults), .data("short", words.tooShort), .data("failed", words.failed)]
    }

    /// A magnifying glass, beside the word.
    func searchSign() -> Markup {
        element("svg", .custom("viewBox", "0 0 16 16"), .width(16), .height(16), .aria("hidden", true)) {
            element("path", .custom("d", "M10.4 10.4 15 15M12 6.75a5.25 5.25 0 1 1-10.5 0 5.25 5.25 0 0 1 10.5 0z"))
        }
    }
}
