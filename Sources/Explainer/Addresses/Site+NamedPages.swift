/// A page, and what of the content gives it its address.
public struct NamedPage: Sendable {
    /// The page.
    public let page: Page
    /// Where the page sends readers on to; nil for a page of its own.
    public let target: Page?
    /// The file, relative to the root; nil for a page that the site makes by itself.
    public let file: String?
    /// The bytes of the file that hold an old or a short id; nil where the file's own name is the address.
    public let range: Range<Int>?
}

extension Site {
    /// How many pages the list of articles has.
    public var articlePageCount: Int { (articles.count + Page.articlesPerPage - 1) / Page.articlesPerPage }

    /// The pages that lie where names of files, old and short ids may lead as well, in the order of the kinds, then in the site's own order; those
    /// that send readers on come last. What would lie at one address twice is here twice, and indexes are here that may have nothing to list.
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
        return pages + redirects
    }

    /// The pages that only send readers on: from old ids, then from short ones.
    public var redirects: [NamedPage] {
        let all = renamable
        return all.flatMap(\.formerPages) + all.compactMap(\.shortPage)
    }

    /// What may have old ids and a short one.
    private var renamable: [Renamable] {
        var all = articles.map {
            Renamable(page: { .article(Identifier($0)) }, id: $0.id.rawValue, file: $0.file, formerly: $0.formerly, short: $0.short)
        }
        all += places.filter(\.hasPage).map {
            Renamable(page: { .place(Identifier($0)) }, id: $0.id.rawValue, file: $0.file, formerly: $0.formerly, short: $0.short)
        }
        all += actors.filter(\.hasPage).map {
            Renamable(page: { .actor(Identifier($0)) }, id: $0.id.rawValue, file: $0.file, formerly: $0.formerly, short: $0.short)
        }
        all += contributors.map {
            Renamable(page: { .contributor(Identifier($0)) }, id: $0.id.rawValue, file: $0.file, formerly: $0.formerly, short: $0.short)
        }
        all += sources.map { Renamable(page: { .source(Identifier($0)) }, id: $0.id.rawValue, file: $0.file, formerly: $0.formerly, short: $0.short) }
        all += pages.map { Renamable(page: { .page(Identifier($0)) }, id: $0.id.rawValue, file: $0.file, formerly: $0.formerly, short: $0.short) }
        return all
    }

    private static func own(_ page: Page) -> NamedPage { NamedPage(page: page, target: nil, file: nil, range: nil) }

    private static func named(_ page: Page, _ file: String) -> NamedPage { NamedPage(page: page, target: nil, file: file, range: nil) }
}

/// What has a file of its own, and so an id that may change.
private struct Renamable {
    /// The page under an id.
    let page: (String) -> Page
    let id: String
    let file: String
    let formerly: [Located<String>]
    let short: Located<String>?

    var formerPages: [NamedPage] {
        formerly.map { NamedPage(page: .former(path: page($0.value).path), target: page(id), file: file, range: $0.range) }
    }

    var shortPage: NamedPage? { short.map { NamedPage(page: .short($0.value), target: page(id), file: file, range: $0.range) } }
}
