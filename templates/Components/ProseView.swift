import Annotation
import Explainer
import HTML
import Markdown
import Pictures

/// A text as HTML.
struct ProseView {
    /// The text.
    let body: Markup
    /// Its notes, one list; empty if there are none.
    let notes: Markup
}

extension PageContext {
    /// A text as HTML: the names in it linked, its links led to pages, its pictures to files.
    ///
    /// `text` says what the text is, for the names found in it, and is nil for one that was not searched; `file` is where it stands, for
    /// links relative to it. Where several texts share a page, `part` is the id that tells this one from the others: it makes its notes' ids
    /// its own, and its headings cannot be linked to.
    func prose(_ prose: Prose, _ text: TextID?, from file: String, part: String? = nil) -> ProseView {
        let headingIDs = part == nil
        var embeds: [String: Int] = [:]
        let rendering = PageRendering(
            words: words.forTexts,
            part: part,
            address: isCopy ? url(to: page).text : "",
            headings: headingIDs ? prose.headings : [],
            spans: text.map { spans(of: $0, in: prose.document) } ?? [],
            link: { index, target in
                let meant = Reference(destination: target.destination)
                return reference(meant, index, target, in: prose.document)
                    ?? linkElement(meant, target, in: prose, from: file, headingIDs: headingIDs)
            },
            image: { _, target in picture(target, from: file) },
            block: { target, text in
                let number = embeds[target.destination, default: 0] + 1
                embeds[target.destination] = number
                let ending = (part.map { "-\($0)" } ?? "") + (number > 1 ? "-\(number)" : "")
                return embed(target.destination, caption: text, ending: ending)
            })
        let rendered = prose.document.html(for: rendering)
        return ProseView(body: .trusted(rendered.body), notes: rendered.notes.map { .trusted($0) } ?? .empty)
    }

    /// What an image becomes that is no picture: a timeline or a map, and in a copy, whose readers may show no drawing, the way to the page with it.
    private func embed(_ destination: String, caption: String, ending: String) -> Markup? {
        guard isCopy else { return timelineEmbed(destination, caption: caption, ending: ending) ?? mapEmbed(destination, caption: caption) }
        switch Reference(destination: destination) {
        case .timeline, .map: return p { a(href: url(to: page)) { caption } }
        default: return nil
        }
    }

    /// The names of a text that become links or are in another script than the page, and its dates, in order.
    private func spans(of text: TextID, in document: Document) -> [PageRendering.Span] {
        var spans = annotated.mentions(in: text).compactMap { span(of: $0, in: document) }
        let names = spans.count
        for mention in annotated.dates(in: text) where mention.decision == .marked {
            guard let date = mention.date else { continue }
            let element = dateElement(date, lacking: LackingDate(mention, words: document.text(in: mention.literal)))
            spans.append(PageRendering.Span(literal: mention.literal, tag: element.tag, ending: element.ending))
        }
        if names > 0, spans.count > names { spans.sort { $0.literal.lowerBound < $1.literal.lowerBound } }
        return spans
    }

    /// What a name becomes in a text: a link where it is the first, and marked with its language where it is in another script than the page.
    ///
    /// The language stands on an element inside the link: the link's title is in the page's.
    private func span(of mention: Mention, in document: Document) -> PageRendering.Span? {
        let inner = languageTag(of: mention, in: document)
        if mention.decision == .first, isLinked(mention.entity) {
            return PageRendering.Span(literal: mention.literal, tag: entityTag(mention.entity), inner: inner)
        }
        guard let inner, document.isInOneText(mention.literal) else { return nil }
        return PageRendering.Span(literal: mention.literal, tag: inner)
    }

    /// The language of a name that is written in another script than the page's, as the names of the place or actor give it.
    private func languageTag(of mention: Mention, in document: Document) -> StartTag? {
        let script = Script(of: document.literals[mention.literal])
        guard script != language.script, let script, let names = site.names(of: mention.entity) else { return nil }
        let own = OtherName(text: names.name.value, tag: settings.language.rawValue)
        let all = [own] + names.foreign.map { OtherName(text: $0.name.value, tag: $0.language) }
        let fitting = all.filter { Script(of: $0.text.utf8) == script }
        let written = document.text(in: mention.literal)
        guard let name = fitting.first(where: { $0.text == written }) ?? fitting.first else { return nil }
        return StartTag("span", attributes: [lang(tag: name.tag), dir(tag: name.tag)])
    }

    /// A text in its own block.
    func proseBlock(_ view: ProseView) -> Markup {
        view.body.isEmpty ? .empty : div(.class("prose")) { view.body }
    }

    /// The notes of the page's text, as a section of their own.
    func noteSection(_ view: ProseView) -> Markup {
        if view.notes.isEmpty { return .empty }
        return section(.class("section footnotes"), .aria("labelledby", "notes")) {
            h2(.id("notes")) { words.notes }
            view.notes
        }
    }

    /// The link that a name becomes, with what is behind the name as its title.
    func entityTag(_ entity: EntityID) -> StartTag {
        madeBefore(entity)?.tag ?? entityTag(entity, url(to: .entity(entity)), hint: hint(of: entity))
    }

    /// The same, with what has been found out already.
    func entityTag(_ entity: EntityID, _ address: URLReference, hint: String) -> StartTag {
        let kind: String =
            switch entity {
            case .place: "place"
            case .actor: "actor"
            }
        return StartTag("a", attributes: [.class(kind), .href(address), .title(hint)])
    }

    /// The kind and the summary in the page's language, "country — Syria's neighbour to the east"; a summary that says a kind itself stands alone, and
    /// where there is none, the kind and what it is a part of.
    func hint(of entity: EntityID) -> String {
        let summary = language == settings.language ? summary(of: entity) : ""
        if summary.isEmpty { return gloss(of: entity) }
        let said = WordSequence(summary)
        let saysKind = kindWords(of: entity).contains { said.contains($0) }
        return saysKind ? summary : "\(gloss(of: entity)) — \(summary)"
    }

    /// The words that say what a place or an actor is: a town may be called a city, and an army an armed group.
    private func kindWords(of entity: EntityID) -> [WordSequence] {
        guard case .place(let id) = entity, let kind = site[id]?.kind else { return table.actorKinds }
        let settlements: [Place.Kind] = [.city, .town, .village]
        return (settlements.contains(kind) ? settlements : [kind]).compactMap { table.placeKinds[$0] }
    }
}

// MARK: Links

extension PageContext {
    /// A link to a source by its id alone, `<source:…>` or `[](source:…)`, is written out as a reference.
    private func reference(_ meant: Reference, _ index: Int, _ target: Node.Target, in document: Document) -> PageRendering.Link? {
        guard case .source(let id, let fragment) = meant, let source = site[id] else { return nil }
        let text = document.text(of: index)
        guard text == target.destination || text.allSatisfy(\.isWhitespace) else { return nil }
        return .replaced(fullReference(source, fragment: existing(fragment, in: source.record)))
    }

    private func linkElement(
        _ reference: Reference, _ target: Node.Target, in prose: Prose, from file: String, headingIDs: Bool
    ) -> PageRendering.Link {
        switch reference {
        case .place(let id, let fragment):
            return entityElement(.place(id), fragment: existing(fragment, in: site[id]?.description))
        case .actor(let id, let fragment):
            return entityElement(.actor(id), fragment: existing(fragment, in: site[id]?.description))
        case .date(let date):
            let element = dateElement(date, lacking: .everything)
            return .element(element.tag, ending: element.ending)
        case .fragment(let id):
            guard headingIDs, prose.headings.contains(where: { $0.id == id }) else { return .text }
            return plainLink(isCopy ? url(to: page, fragment: id) : .fragment(id), target.title)
        case .external(let address):
            guard let url = URLReference(external: address) else { return .text }
            return .element(StartTag("a", attributes: [.href(url), .external, hint(target.title)]))
        default:
            return linkTarget(reference, from: file).map { plainLink($0, target.title) } ?? .text
        }
    }

    private func plainLink(_ url: URLReference, _ title: String) -> PageRendering.Link {
        .element(StartTag("a", attributes: [.href(url), hint(title)]))
    }

    private func hint(_ title: String) -> Attribute { title.isEmpty ? .absent : .title(title) }

    private func entityElement(_ entity: EntityID, fragment: String?) -> PageRendering.Link {
        guard isLinked(entity) else { return .text }
        return .element(fragment.map { entityTag(entity, url(to: .entity(entity), fragment: $0), hint: hint(of: entity)) } ?? entityTag(entity))
    }

    /// Where a reference to a page or a file leads; nil if there is no such page.
    private func linkTarget(_ reference: Reference, from file: String) -> URLReference? {
        switch reference {
        case .article(let id, let fragment): site[id].map { url(to: .article(id), fragment: existing(fragment, in: $0.body)) }
        case .page(let id, let fragment): site[id].map { url(to: .page(id), fragment: existing(fragment, in: $0.body)) }
        case .place(let id, let fragment): site[id].map { url(to: .place(id), fragment: existing(fragment, in: $0.description)) }
        case .actor(let id, let fragment): site[id].map { url(to: .actor(id), fragment: existing(fragment, in: $0.description)) }
        case .source(let id, let fragment): site[id].map { url(to: .source(id), fragment: existing(fragment, in: $0.record)) }
        case .contributor(let id, let fragment): site[id].map { url(to: .contributor(id), fragment: existing(fragment, in: $0.bio)) }
        case .event(let id): site[id].map { url(to: $0) }
        case .file(let path, let fragment): fileTarget(path, fragment, from: file)
        default: nil
        }
    }

    private func existing(_ fragment: String?, in prose: Prose?) -> String? {
        prose?.headings.contains { $0.id == fragment } ?? false ? fragment : nil
    }

    private func fileTarget(_ path: String, _ fragment: String?, from file: String) -> URLReference? {
        let path = Reference.resolve(path, from: file)
        if let media = mediaFile(path) { return url(to: .media(media)) }
        switch index.pagesByFile[path] {
        case .article(let id): return linkTarget(.article(id, fragment: fragment), from: file)
        case .page(let id): return linkTarget(.page(id, fragment: fragment), from: file)
        case .place(let id): return linkTarget(.place(id, fragment: fragment), from: file)
        case .actor(let id): return linkTarget(.actor(id, fragment: fragment), from: file)
        case .source(let id): return linkTarget(.source(id, fragment: fragment), from: file)
        case .contributor(let id): return linkTarget(.contributor(id, fragment: fragment), from: file)
        case let target?: return url(to: target)
        case nil: return nil
        }
    }

    /// A picture's place, if the file exists.
    private func picture(_ target: Node.Target, from file: String) -> PageRendering.Image? {
        guard case .file(let path, _) = Reference(destination: target.destination) else { return nil }
        return mediaFile(Reference.resolve(path, from: file)).map { file in
            PageRendering.Image(source: url(to: .media(file)), size: index.sizes[file].map { ($0.width, $0.height) })
        }
    }

    /// The file's path in content/media, if it is there.
    private func mediaFile(_ path: String) -> String? {
        let folder = "content/media/"
        guard path.hasPrefix(folder) else { return nil }
        let file = String(path.dropFirst(folder.count))
        return index.media.contains(file) ? file : nil
    }
}

extension Words {
    /// The words that a text's own machinery needs.
    var forTexts: PageRendering.Words {
        PageRendering.Words(boxes: boxes, backToText: backToReference, table: table, taskDone: taskDone, taskOpen: taskOpen)
    }
}
