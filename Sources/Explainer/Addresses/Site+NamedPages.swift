/// A page, and what of the content gives it its address.
public struct NamedPage: Sendable {
    /// The page.
    public let page: Page
    /// The file, relative to the root; nil for a page that the site makes by itself.
    public let file: String?
    /// The bytes of the file that hold an old id; nil where the file's own name is the address.
    public let range: Range<Int>?
}

extension Site {
    /// How many pages the list of articles has.
    public var articlePageCount: Int { (articles.count + Page.articlesPerPage - 1) / Page.articlesPerPage }

    /// The pages that lie where names of files and old ids may lead as well, in the order of the kinds, then in the site's own order; those at old
    /// ids come last. What would lie at one address twice is here twice, and indexes are here that may have nothing to list.
    public var namedPages: [NamedPage] {
        var pages = [Self.own(.home)]
        pages += (1...max(1, articlePageCount)).map { Self.own(.articles(page: $0)) }
        pages += articles.map { Self.named(.article($0.id), $0.file) }
        pages.append(Self.own(.places))
        pages += places.filter(\.hasPage).map { Self.named(.place($0.id), $0.file) }
        pages.append(Self.own(.actors))
        pages += actors.filter(\.hasPage).map { Self.named(.actor($0.id), $0.file) }
        pages.append(Self.own(.contributors))
        pages += contributors.map { Self.named(.contributor($0.id), $0.file) }
        pages.append(Self.own(.sources))
        pages += sources.map { Self.named(.source($0.id), $0.file) }
        pages.append(Self.own(.timeline))
        pages += self.pages.map { Self.named(.page($0.id), $0.file) }
        pages += [Self.own(.corrections), Self.own(.search), Self.own(.names), Self.own(.notFound)]
        pages += articles.flatMap { Self.former($0.formerly, $0.file) { .formerArticle($0) } }
        pages += places.filter(\.hasPage).flatMap { Self.former($0.formerly, $0.file) { .formerPlace($0) } }
        pages += actors.filter(\.hasPage).flatMap { Self.former($0.formerly, $0.file) { .formerActor($0) } }
        pages += self.pages.flatMap { Self.former($0.formerly, $0.file) { .formerPage($0) } }
        return pages
    }

    private static func own(_ page: Page) -> NamedPage { NamedPage(page: page, file: nil, range: nil) }

    private static func named(_ page: Page, _ file: String) -> NamedPage { NamedPage(page: page, file: file, range: nil) }

    private static func former(_ ids: [Located<String>], _ file: String, _ page: (String) -> Page) -> [NamedPage] {
        ids.map { NamedPage(page: page($0.value), file: file, range: $0.range) }
    }
}
