import Explainer
import HTML

/// sitemap.xml: every page that a search engine is to know, with the day of its last change where the content says one (sitemaps.org, 0.9).
struct Sitemap {
    /// The most addresses that one file may hold.
    static let mostAddresses = 50_000

    /// The site's address, ending in "/".
    let url: String
    let pages: [ListedPage]

    /// One file, or where the pages are too many for one, an index and the files that it names.
    func files(atMost limit: Int = Sitemap.mostAddresses) -> [OutputFile] {
        guard pages.count > limit else { return [OutputFile(path: "sitemap.xml") { [self] in bytes(of: pages[...]) }] }
        let parts = stride(from: 0, to: pages.count, by: limit).map { pages[$0..<min($0 + limit, pages.count)] }
        let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
        return [OutputFile(path: "sitemap.xml") { [self] in index(names, of: parts) }]
            + zip(names, parts).map { name, part in OutputFile(path: name) { [self] in bytes(of: part) } }
    }

    private func bytes(of pages: ArraySlice<ListedPage>) -> [UInt8] {
        let root = element("urlset", .custom("xmlns", Self.namespace)) {
            pages.map { listed in
                element("url") {
                    element("loc") { address(of: listed.page) }
                    lastChange(listed.lastChange)
                }
            }
        }
        return XMLDocument(root).render()
    }

    private func index(_ names: [String], of parts: [ArraySlice<ListedPage>]) -> [UInt8] {
        let root = element("sitemapindex", .custom("xmlns", Self.namespace)) {
            zip(names, parts).map { name, part in
                element("sitemap") {
                    element("loc") { url + name }
                    lastChange(part.compactMap(\.lastChange).max())
                }
            }
        }
        return XMLDocument(root).render()
    }

    private func lastChange(_ day: CalendarDay?) -> Markup { day.map { day in element("lastmod") { day.iso } } ?? .empty }

    private func address(of page: Page) -> String { url + (page == .home ? "" : URLReference.page(relative: page.path).text) }

    static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
}
