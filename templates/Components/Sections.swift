import Explainer
import HTML

/// Parts that every kind of page is made of: breadcrumbs, heads, sections, facts.
extension PageContext {
    /// The way from the home page to this one, this one left out.
    func breadcrumb() -> Markup {
        nav(.class("breadcrumb"), .aria("label", words.breadcrumb)) {
            ol {
                li { a(href: url(to: .home)) { words.home } }
                if let list = page.list { li { a(href: url(to: list)) { pageName(list) } } }
            }
        }
    }

    /// The head of an index: its title, and what it lists.
    func indexHead(_ title: String, lead: Markup) -> Markup {
        header(.class("page-head")) {
            h1 { title }
            p(.class("standfirst")) { lead }
        }
    }

    /// A section under a heading of level 2, and perhaps a link to more of the same; nothing at all where it would be empty.
    ///
    /// On pages with a text the heading's id must be one of `Prose.reservedIDs`.
    func titledSection(_ id: String, _ title: String, more: Markup = .empty, @MarkupBuilder content: () -> Markup) -> Markup {
        let content = content()
        if content.isEmpty { return .empty }
        return section(.class("section"), .aria("labelledby", id)) {
            h2(.id(id)) { title }
            content
            if !more.isEmpty { p(.class("more")) { more } }
        }
    }

    /// The text of a page and what belongs to its measure.
    func column(@MarkupBuilder content: () -> Markup) -> Markup {
        let content = content()
        return content.isEmpty ? .empty : div(.class("column")) { content }
    }

    /// Sections side by side; one alone takes the whole width.
    func pair(_ first: Markup, _ second: Markup) -> Markup {
        let sections = [first, second].filter { !$0.isEmpty }
        return sections.count == 2 ? div(.class("pair")) { sections } : Markup(sections)
    }

    /// What is known about a thing, fact by fact; a fact without a value is left out.
    func factList(_ facts: [Fact]) -> Markup {
        let known = facts.filter { !$0.value.isEmpty }
        if known.isEmpty { return .empty }
        return div(.class("rail")) {
            dl(.class("facts")) { known.map(\.row) }
        }
    }

    /// A name and a value, for lists of facts.
    struct Fact {
        let name: String
        let value: Markup

        /// A fact whose value the block makes.
        init(_ name: String, @MarkupBuilder value: () -> Markup) {
            self.name = name
            self.value = value()
        }

        /// The fact as part of a `dl`.
        var row: Markup {
            div {
                dt { name }
                " "
                dd { value }
            }
        }
    }

    /// Says how much of a list is left out.
    func moreNote(shown: Int, of total: Int) -> Markup {
        total > shown ? p(.class("more")) { words.moreCount(total - shown) } : .empty
    }

    /// How long a list of articles may get on a page about something else.
    static let longestList = 200
}

extension PageContext {
    /// The title of a page, with a word of explanation where another page has the same.
    func uniqueTitle(_ title: String, _ explanation: String) -> String {
        index.ambiguousTitles.contains(title) && !explanation.isEmpty ? "\(title) (\(explanation))" : title
    }
}
