import HTML
import Markdown

/// The contents of a page with a long text.
extension PageContext {
    /// The text's headings of level 2 and 3, then the page's own sections; nothing below three headings.
    func contents(of headings: [Heading], sections: [(id: String, title: String)]) -> Markup {
        let shown = headings.filter { $0.level == 2 || $0.level == 3 }
        if shown.count < 3 { return .empty }
        return div(.class("rail")) {
            nav(.class("contents"), .aria("labelledby", "contents")) {
                h2(.id("contents")) { words.onThisPage }
                ol {
                    Self.chapters(of: shown).map { chapter($0) }
                    for section in sections { li { a(href: .fragment(section.id)) { section.title } } }
                }
            }
        }
    }

    private func chapter(_ headings: [Heading]) -> Markup {
        li {
            if let first = headings.first { contentsLink(first) }
            if headings.count > 1 {
                ol { for heading in headings.dropFirst() { li { contentsLink(heading) } } }
            }
        }
    }

    private func contentsLink(_ heading: Heading) -> Markup {
        a(href: .fragment(heading.id)) { heading.text }
    }

    /// Every heading of level 2 with those of level 3 behind it; one of level 3 that has none before it stands alone.
    private static func chapters(of headings: [Heading]) -> [[Heading]] {
        var chapters: [[Heading]] = []
        for heading in headings {
            if heading.level == 3, let last = chapters.indices.last, chapters[last].first?.level == 2 {
                chapters[last].append(heading)
            } else {
                chapters.append([heading])
            }
        }
        return chapters
    }
}
