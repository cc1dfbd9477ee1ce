import Annotation
import Explainer
import Parallel

extension SearchDocument {
    /// All that can be found. Of what a query fits equally well, the first comes first: names before texts, new articles before old ones.
    static func all(of site: Site) -> [SearchDocument] {
        let language = site.settings.language
        var documents = parallelMap(site.places.filter(\.hasPage)) { place in
            var document = SearchDocument(.place, .place(place.id), place.names, place.summary, place.description, in: language)
            document.variants = place.variantWords + place.names.adjectives.map(\.value)
            return document
        }
        documents += site.actors.filter(\.hasPage).map { actor in
            var document = SearchDocument(
                .actor, .actor(actor.id), actor.names, actor.summary.isEmpty ? actor.role : actor.summary, actor.description, in: language)
            document.variants = actor.names.adjectives.map(\.value)
            document.details = [actor.role]
            return document
        }
        documents += site.pages.map { page in
            SearchDocument(
                kind: .page, page: .page(page.id), title: page.title, language: language.rawValue, summary: page.summary,
                text: page.body)
        }
        documents += site.contributors.map { contributor in
            SearchDocument(
                kind: .contributor, page: .contributor(contributor.id), title: contributor.name.value, language: language.rawValue,
                otherNames: contributor.foreignNames.map { ($0.language, $0.name.value) },
                summary: [contributor.role, contributor.organisation].filter { !$0.isEmpty }.joined(separator: " – "), text: contributor.bio)
        }
        documents += site.articles.map { article in
            SearchDocument(
                kind: .article, page: .article(article.id), title: article.title, language: article.language.rawValue,
                when: (PartialDate(article.date), language.dates), summary: article.summary,
                details: article.authors.compactMap { site[$0]?.name.value }, text: article.body)
        }
        documents += site.events.map { event in
            SearchDocument(
                kind: .event, page: site.timelinePage(of: event), fragment: event.anchor, title: event.title,
                language: language.rawValue, when: event.date.map { ($0, language.dates) }, text: event.text)
        }
        return documents
            + site.sources.map { source in
                SearchDocument(
                    kind: .source, page: .source(source.id), title: source.title, language: source.language ?? language.rawValue,
                    when: source.published.map { ($0, language.dates) }, details: [source.publisher] + source.authors.map(\.value),
                    text: source.record)
            }
    }

    private init(_ kind: Kind, _ page: Page, _ names: Names, _ summary: String, _ text: Prose, in language: Language) {
        self.init(
            kind: kind, page: page, title: names.name.value, language: language.rawValue,
            otherNames: names.foreign.map { ($0.language, $0.name.value) }
                + ((names.abbreviation.map { [$0] } ?? []) + names.aliases).map { ("", $0.value) },
            summary: summary, text: text)
    }
}
