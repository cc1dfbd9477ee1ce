import Annotation
import Explainer
import HTML

/// sources/<id>.html
extension PageContext {
    func sourcePage(_ source: Source) -> PageContent {
        let text = prose(source.record, .source(source.id), from: source.file)
        let events = index.eventsBySource[source.id] ?? []
        let articles = index.articlesBySource[source.id] ?? []
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
                        moreNote(shown: shown.count, of: articles.count)
                    }
                    titledSection("events", words.eventsThatRestOnIt) { eventList(events) }
                    titledSection("control", words.controlThatRestsOnIt) { controlEntries(restingOn: source.id) }
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
            Fact(words.original) { externalLink(source.url, host(of: source.url)) },
            Fact(words.archivedCopy) { externalLink(source.archived, host(of: source.archived)) },
        ]
    }

    /// The host of an address, which tells the reader where a link leads.
    private func host(of address: String?) -> String {
        let parts = (address ?? "").split(separator: "/", omittingEmptySubsequences: false)
        return parts.count > 2 ? String(parts[2]) : address ?? ""
    }

    /// Who held which place, as far as this source says so.
    private func controlEntries(restingOn source: Identifier<Source>) -> Markup {
        let places = (index.placesByControlSource[source] ?? []).map { site.places[$0] }
        if places.isEmpty { return .empty }
        return ul(.class("control")) {
            for place in places {
                for statement in index.controlByPlace[place.id] ?? [] where statement.entry.source == source {
                    li {
                        placeLink(place.id)
                        words.comma
                        controlClaim(statement)
                    }
                }
            }
        }
    }
}
