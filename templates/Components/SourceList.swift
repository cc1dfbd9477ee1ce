import Explainer
import HTML

/// Sources as references: who published what, when, who reported it, where it can be read.
extension PageContext {
    /// The sources of an article, in the order given.
    func sourceList(_ sources: [Source]) -> Markup {
        if sources.isEmpty { return .empty }
        return ol(.class("source-list")) { sources.map { sourceItem($0) } }
    }

    /// Sources in the order given, each with how much rests on it.
    func weighedSourceList(_ sources: [Source]) -> Markup {
        if sources.isEmpty { return .empty }
        return ol(.class("source-list")) { sources.map { sourceItem($0, weight: weight(of: $0.id)) } }
    }

    /// A source as an item of a list.
    func sourceItem(_ source: Source, weight: String = "") -> Markup {
        // Pages about somebody whom the reference names do not link to themselves.
        if case .article = page, let made = repeated.sources[source.id] { return made.item }
        let reference = ([who(wrote: source), citation(of: source)] + details(of: source)).joined(separator: ". ")
        return li {
            p(.class("source-title")) { a(href: url(to: .source(source.id))) { titleText(of: source) } }
            if !reference.isEmpty { p(.class("source-meta")) { reference } }
            if !weight.isEmpty { p(.class("source-weight")) { "\(words.sourceWords.restingOnIt): \(weight)." } }
        }
    }

    /// What this page and others of its language and folder show of a source.
    func repeatedReference(to source: Source) -> RepeatedParts.Reference {
        RepeatedParts.Reference(item: sourceItem(source).prerendered, linkedData: linkedData(of: source).prewritten)
    }

    /// A source in a sentence: "A and B, Title, Publisher, 16 October 2017 (Language: English; Original: example.org)".
    func fullReference(_ source: Source, fragment: String?) -> Markup {
        let title =
            page == .source(source.id) ? titleText(of: source) : a(href: url(to: .source(source.id), fragment: fragment)) { titleText(of: source) }
        let details = details(of: source).joined(separator: .text(words.semicolon))
        return Markup {
            [words.list(writers(of: source)), title, citation(of: source)].joined(separator: .text(words.comma))
            if !details.isEmpty {
                " ("
                details
                ")"
            }
        }
    }

    private func who(wrote source: Source) -> Markup {
        let writers = writers(of: source)
        if writers.isEmpty { return .empty }
        return Markup {
            source.reportedBy.isEmpty ? words.by : words.reportedBy
            " "
            words.list(writers)
        }
    }

    /// Its language, where it can be read, and for whom it speaks.
    private func details(of source: Source) -> [Markup] {
        [
            source.language.map { .text("\(words.language): \(words.name(ofLanguage: $0))") } ?? .empty,
            labelled(words.original, hostLink(source.url)),
            labelled(words.archivedCopy, hostLink(source.archived)),
            party(of: source),
        ]
    }

    private func labelled(_ label: String, _ value: Markup) -> Markup {
        if value.isEmpty { return .empty }
        return Markup {
            "\(label): "
            value
        }
    }

    /// "12 articles, 27 events, 8 statements of control"; empty if nothing rests on it.
    private func weight(of source: Identifier<Source>) -> String { weights(of: source).map(\.text).joined(separator: words.comma) }

    /// How much of what rests on a source, with the id of the section of its page that lists it; what there is none of is left out.
    func weights(of source: Identifier<Source>) -> [(section: String, text: String)] {
        let articles = index.sources.articlesBySource[source]?.count ?? 0
        let events = index.events.bySource[source]?.count ?? 0
        let statements = controlStatements(restingOn: source).count
        let weights = [
            (articles, "articles", words.articleCount), (events, "events", words.eventCount),
            (statements, "control", words.sourceWords.statementCount),
        ]
        return weights.filter { $0.0 > 0 }.map { ($0.1, $0.2($0.0)) }
    }

    /// Who held which place, as far as a source says so.
    func controlStatements(restingOn source: Identifier<Source>) -> [ControlStatement] {
        let places = (index.control.placesBySource[source] ?? []).map { site.places[$0].id }
        return places.flatMap { (index.control.byPlace[$0] ?? []).filter { $0.entry.source == source } }
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
        for author in source.authors.map(\.value) {
            if let position = presented.firstIndex(where: { site[$0]?.name.value == author }) {
                writers.append(contributorLink(presented.remove(at: position)))
            } else {
                writers.append(foreignText(author, language: nil))
            }
        }
        return writers + presented.map { contributorLink($0) }
    }

    /// A link to another site that says which one it is.
    func hostLink(_ address: String?) -> Markup {
        let parts = (address ?? "").utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return externalLink(address, parts.count > 2 ? String(Substring(parts[2])) : address ?? "")
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
