import Diagnostics
import Explainer

/// Two things may not become one file of the site, also where small letters and capitals are the same.
enum OutputPaths {
    static func check(_ site: Site) -> [Diagnostic] {
        struct Claim {
            let page: Page
            let file: String
            let range: Range<Int>?
        }
        var claims: [Claim] = [Page.home, .articles(page: 1), .places, .actors, .contributors, .sources, .timeline, .corrections, .notFound].map {
            Claim(page: $0, file: "", range: nil)
        }
        let listPages = (site.articles.count + Page.articlesPerPage - 1) / Page.articlesPerPage
        if listPages > 1 { claims += (2...listPages).map { Claim(page: .articles(page: $0), file: "", range: nil) } }
        claims += site.articles.map { Claim(page: .article($0.id), file: $0.file, range: nil) }
        claims += site.places.filter(\.hasPage).map { Claim(page: .place($0.id), file: $0.file, range: nil) }
        claims += site.actors.filter(\.hasPage).map { Claim(page: .actor($0.id), file: $0.file, range: nil) }
        claims += site.contributors.map { Claim(page: .contributor($0.id), file: $0.file, range: nil) }
        claims += site.sources.map { Claim(page: .source($0.id), file: $0.file, range: nil) }
        claims += site.pages.map { Claim(page: .page($0.id), file: $0.file, range: nil) }
        for article in site.articles {
            claims += article.formerly.map { Claim(page: .formerArticle($0.value), file: article.file, range: $0.range) }
        }
        for place in site.places where place.hasPage {
            claims += place.formerly.map { Claim(page: .formerPlace($0.value), file: place.file, range: $0.range) }
        }
        for actor in site.actors where actor.hasPage {
            claims += actor.formerly.map { Claim(page: .formerActor($0.value), file: actor.file, range: $0.range) }
        }
        for page in site.pages {
            claims += page.formerly.map { Claim(page: .formerPage($0.value), file: page.file, range: $0.range) }
        }

        var owners: [String: Claim] = [:]
        var problems: [Diagnostic] = []
        for claim in claims {
            guard let owner = owners[claim.page.path.lowercased()] else {
                owners[claim.page.path.lowercased()] = claim
                continue
            }
            if owner.file.isEmpty {
                problems.append(
                    .error(
                        "output-collision", in: claim.file, at: claim.range,
                        "this would become \"\(claim.page.path)\", a page that the site makes by itself; give it another name"))
            } else if claim.range != nil || owner.range != nil {
                problems.append(
                    .error(
                        "output-collision", in: claim.file, at: claim.range, "two pages would become \"\(claim.page.path)\"; rename one",
                        notes: [.init("the other one", in: owner.file, at: owner.range)]))
            }
            // Two files of one kind with the same id are a problem of their names, which is found where they are.
        }
        return problems
    }
}
