import Explainer
import HTML

/// Links between the pages of a long list.
extension PageContext {
    /// The first page, the last, and those near this one, by their numbers; nothing where there is one page alone.
    func pagination(_ number: Int, of count: Int) -> Markup {
        if count < 2 { return .empty }
        return nav(.class("pagination"), .aria("label", words.pages)) {
            ul {
                if number > 1 { li { a(href: url(to: .articles(page: number - 1)), .rel("prev")) { words.newer } } }
                for item in Self.paginationItems(number, of: count) { paginationItem(item, current: number) }
                if number < count { li { a(href: url(to: .articles(page: number + 1)), .rel("next")) { words.older } } }
            }
        }
    }

    private func paginationItem(_ number: Int?, current: Int) -> Markup {
        li {
            if let number {
                a(
                    href: url(to: .articles(page: number)), .aria("label", words.pageNumber.filled(with: String(number))),
                    number == current ? .aria("current", "page") : .absent
                ) {
                    String(number)
                }
            } else {
                span(.class("gap")) { "…" }
            }
        }
    }

    /// Page numbers in order; nil stands for a gap of two pages or more.
    static func paginationItems(_ number: Int, of count: Int) -> [Int?] {
        var items: [Int?] = []
        for page in 1...count {
            if page == 1 || page == count || abs(page - number) <= 2 || abs(page - number) == 3 && (page == 2 || page == count - 1) {
                items.append(page)
            } else if items.last != .some(nil) {
                items.append(nil)
            }
        }
        return items
    }
}
