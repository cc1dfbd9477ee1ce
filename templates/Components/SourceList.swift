import Explainer
import HTML

/// Sources as references: who published what, when, who reported it, where it can be read.
extension PageContext {
    /// Sources in the order given.
    func sourceList(_ sources: [Source]) -> Markup {
        if sources.isEmpty { return .empty }
        return ol(.class("source-list")) { sources.map { sourceItem($0) } }
    }

    /// A source as an item of a list.
    func sourceItem(_ source: Source) -> Markup {
        // Pages about somebody whom the reference names do not link to themselves.
        if case .article = page, let made = repeated.sources[source.id] { return made }
        let reference = sourceReference(source)
        return li {
            p(.class("source-title")) { a(href: url(to: .source(source.id))) { titleText(of: source) } }
            if !reference.isEmpty { p(.class("source-meta")) { reference } }
        }
    }

    /// "Publisher, 16 October 2017. Reported by A and B. Original, archived copy"
    private func sourceReference(_ source: Source) -> Markup {
        let sentences = [
            citation(of: source),
            writers(of: source).isEmpty
                ? .empty
                : Markup {
                    words.reportedBy
                    " "
                    words.list(writers(of: source))
                },
            copies(of: source).joined(separator: .text(words.comma)),
            party(of: source),
        ]
        return sentences.joined(separator: ". ")
    }

    /// A source's title in its own language.
    func titleText(of source: Source) -> Markup { foreignText(source.title, language: source.language) }

    /// A text in a language that may be unknown; then its direction is found from its letters.
    func foreignText(_ text: String, language tag: String?) -> Markup {
        if text.isEmpty { return .empty }
        guard let tag else { return bdi { text } }
        return tag == language.rawValue ? .text(text) : span(lang(tag: tag), dir(tag: tag)) { text }
    }

    /// "Publisher, 16 October 2017".
    private func citation(of source: Source) -> Markup {
        [foreignText(source.publisher, language: nil), source.published.map { date($0) } ?? .empty].joined(separator: .text(words.comma))
    }

    /// A link that says "Publisher, 16 October 2017", or the title where neither is known.
    func shortSourceLink(_ id: Identifier<Source>) -> Markup {
        guard let source = site[id] else { return .empty }
        let citation = citation(of: source)
        let text = citation.isEmpty ? titleText(of: source) : citation
        return page == .source(id) ? text : a(href: url(to: .source(id))) { text }
    }

    /// Those who wrote or reported it: links to those whom the site presents, the names alone of the others.
    func writers(of source: Source) -> [Markup] {
        var presented = source.reportedBy
        var writers: [Markup] = []
        for author in source.authors {
            if let position = presented.firstIndex(where: { site[$0]?.name.value == author }) {
                writers.append(contributorLink(presented.remove(at: position)))
            } else {
                writers.append(foreignText(author, language: nil))
            }
        }
        return writers + presented.map { contributorLink($0) }
    }

    private func copies(of source: Source) -> [Markup] {
        [externalLink(source.url, words.original), externalLink(source.archived, words.archivedCopy)].filter { !$0.isEmpty }
    }

    /// A link to another site, if its address is a proper one.
    func externalLink(_ address: String?, _ text: String) -> Markup {
        guard let address, let url = URLReference(external: address) else { return .empty }
        return a(href: url, .external) { text }
    }

    private func party(of source: Source) -> Markup {
        guard let party = source.party.flatMap({ site[$0] }) else { return .empty }
        return span(.class("party")) {
            words.speaksForParty
            " "
            entityLink(.actor(party.id))
        }
    }
}
