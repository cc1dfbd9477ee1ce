import Annotation
import Explainer
import HTML

/// An article as data files have it: all but its text.
struct ArticleRecord: Sendable {
    let article: Article
    /// A whole address where the site has one, else the way from a file in data/.
    let url: String
    /// The address that never changes; nil if the site has none.
    let permanentURL: String?
    /// Nil if it has none.
    let shortURL: String?
    let dateline: NamedReference?
    let authors: [NamedReference]
    let credits: [(contributor: NamedReference, role: String)]
    let sources: [NamedReference]

    /// Those of every article, newest first, each made when it is asked for.
    static func all(of annotated: AnnotatedSite) -> some Sequence<ArticleRecord> {
        zip(annotated.site.articles, annotated.references).lazy.map { ArticleRecord($0, $1, in: annotated.site) }
    }

    private init(_ article: Article, _ references: ArticleReferences, in site: Site) {
        self.article = article
        url = site.dataAddress(of: .article(article.id))
        permanentURL = site.settings.firstURL.map { $0 + URLReference.page(relative: site.firstName(of: .article(article.id)).path).text }
        shortURL = site.shortAddress(of: .article(article.id)).map { site.dataAddress(of: $0) }
        dateline = article.dateline.map { NamedReference($0, in: site) }
        authors = article.authors.map { NamedReference($0, in: site) }
        credits = article.credits.map { (NamedReference($0.contributor, in: site), $0.role.rawValue) }
        sources = references.sources.map { NamedReference($0, in: site) }
    }

    var members: [JSONValue.Member] {
        [
            .init("id", .string(article.id.rawValue)),
            .init("url", .string(url)),
            .init("permanent_url", .text(permanentURL)),
            .init("short_url", .text(shortURL)),
            .init("title", .string(article.title)),
            .init("summary", .string(article.summary)),
            .init("type", .string(article.kind.rawValue)),
            .init("language", .string(article.language.rawValue)),
            .init("date", .string(article.date.iso)),
            .init("updated", .text(article.updated?.iso)),
            .init("as_of", .string(article.asOf.edtf)),
            .init("dateline", dateline.map(\.json) ?? .null),
            .init("authors", .list(authors)),
            .init(
                "contributors",
                .array(credits.map { ["id": .string($0.contributor.id), "name": .string($0.contributor.name), "role": .string($0.role)] })),
            .init("sources", .list(sources)),
            .init("corrections", .array(article.corrections.map { ["date": .string($0.date.iso), "text": .string($0.text.plainText)] })),
            .init("translation_of", .text(article.translationOf?.value.rawValue)),
            .init("formerly", .texts(article.formerly.map(\.value))),
        ]
    }

    static let columns: [CSV.Column<ArticleRecord>] = [
        ("id", { $0.article.id.rawValue }),
        ("url", { $0.url }),
        ("permanent_url", { $0.permanentURL ?? "" }),
        ("short_url", { $0.shortURL ?? "" }),
        ("title", { $0.article.title }),
        ("summary", { $0.article.summary }),
        ("type", { $0.article.kind.rawValue }),
        ("language", { $0.article.language.rawValue }),
        ("date", { $0.article.date.iso }),
        ("updated", { $0.article.updated?.iso ?? "" }),
        ("as_of", { $0.article.asOf.edtf }),
        ("dateline", { $0.dateline?.id ?? "" }),
        ("authors", { CSV.list($0.authors.map(\.id)) }),
        ("contributors", { CSV.list($0.credits.map { "\($0.contributor.id):\($0.role)" }) }),
        ("sources", { CSV.list($0.sources.map(\.id)) }),
        ("corrections", { CSV.list($0.article.corrections.map(\.date.iso)) }),
        ("translation_of", { $0.article.translationOf?.value.rawValue ?? "" }),
        ("formerly", { CSV.list($0.article.formerly.map(\.value)) }),
    ]
}
