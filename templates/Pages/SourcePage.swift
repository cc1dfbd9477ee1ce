import Annotation
import Explainer
import HTML

/// sources/<id>.html
extension PageContext {
    func sourcePage(_ source: Source) -> PageContent {
        let text = prose(source.record, .source(source.id), from: source.file)
        let events = index.events.bySource[source.id] ?? []
        let articles = index.sources.articlesBySource[source.id] ?? []
        let shown = articles.prefix(Self.longestList)
        return PageContent(
            title: uniqueTitle(source.title, words.source),
            description: [words.source.capitalizedFirst, source.title].joined(separator: ": ")
        ) {
            breadcrumb()
            div(.class("with-rail")) {
                header(.class("page-head")) {
                    p(.class("kicker")) { words.source.capitalizedFirst }
                    h1 { titleText(of: source) }
                }
                factList(sourceFacts(source))
                column {
                    titledSection("record", words.whatWeTook) { proseBlock(text) }
                    noteSection(text)
                    titledSection("articles", words.articlesThatRestOnIt) {
                        articleRows(shown, titles: .three)
                        otherArticles(articles.dropFirst(shown.count).map { site.articles[$0] })
                    }
                    titledSection("events", words.eventsThatRestOnIt) { briefEventList(events) }
                    titledSection("control", words.controlThatRestsOnIt) { controlEntries(restingOn: source.id) }
                    titledSection("pages", words.sourceWords.pagesThatRestOnIt) { pageLinks(index.sources.pagesBySource[source.id] ?? []) }
                }
            }
        }
    }

    private func sourceFacts(_ source: Source) -> [Fact] {
        [
            Fact(words.publisher) { foreignText(source.publisher, language: nil) },
            Fact(words.published) { source.published.map { date($0) } },
            Fact(source.reportedBy.isEmpty ? words.authors : words.reportedBy) { writers(of: source).joined(separator: .text(words.comma)) },
            Fact(words.language) { source.language.map { .text(words.name(ofLanguage: $0)) } },
            Fact(words.speaksFor) { source.party.map { entityLink(.actor($0)) } },
            Fact(words.sourceWords.restingOnIt) {
                weights(of: source.id).map { weight in a(href: .fragment(weight.section)) { weight.text } }.joined(separator: .text(words.comma))
            },
            Fact(words.original) { source.url == nil ? .text(words.sourceWords.noAddress) : hostLink(source.url) },
            Fact(words.archivedCopy) { source.archived == nil ? .text(words.sourceWords.noCopy) : hostLink(source.archived) },
        ]
    }

    /// Who held which place, as far as this source says so; a place leads to what is said of it.
    private func controlEntries(restingOn source: Identifier<Source>) -> Markup {
        let statements = controlStatements(restingOn: source)
        if statements.isEmpty { return .empty }
        return ul(.class("control")) {
            for statement in statements {
                li {
                    entityLink(.place(statement.place), class: "place", fragment: "control")
                    words.comma
                    controlClaim(statement)
                }
            }
        }
    }

    /// What is left out of a list of articles, by title alone: a reader of a source gets to everything that rests on it.
    private func otherArticles(_ articles: [Article]) -> Markup {
        if articles.isEmpty { return .empty }
        return details(summary: words.moreCount(articles.count)) { ul(.class("dense")) { articles.map { article in li { articleLink(article) } } } }
    }

    private func pageLinks(_ pages: [Page]) -> Markup {
        if pages.isEmpty { return .empty }
        return ul(.class("dense")) {
            for page in pages {
                li {
                    switch page {
                    case .place(let id): entityLink(.place(id))
                    case .actor(let id): entityLink(.actor(id))
                    case .contributor(let id): contributorLink(id)
                    case .source(let id): site[id].map { source in a(href: url(to: page)) { titleText(of: source) } }
                    default: a(href: url(to: page)) { pageName(page) }
                    }
                }
            }
        }
    }
}
