import Annotation
import Explainer
import HTML
import Markdown

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
        let mentions = text.map { annotated.mentions(in: $0) } ?? []
        let rendering = PageRendering(
            words: words.forTexts,
            part: part,
            hasTypographicCaptions: language == .english,
            headings: headingIDs ? prose.headings : [],
            spans: mentions.filter { $0.decision == .first && isLinked($0.entity) }.map {
                PageRendering.Span(literal: $0.literal, tag: entityTag($0.entity))
            },
            link: { _, target in linkElement(target, in: prose, from: file, headingIDs: headingIDs) },
            image: { _, target in picture(target, from: file) },
            block: { target, text in timelineEmbed(target.destination, caption: text) })
        let rendered = prose.document.html(for: rendering)
        return ProseView(body: .trusted(rendered.body), notes: rendered.notes.map { .trusted($0) } ?? .empty)
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
        if let made = madeBefore(entity) { return made.tag }
        let kind: String =
            switch entity {
            case .place: "place"
            case .actor: "actor"
            }
        return StartTag("a", attributes: [.class(kind), .href(url(to: .entity(entity))), .title(hint(of: entity))])
    }

    /// "city in Deir e-Zor province — what its summary says", in one language; the summary alone where it begins with the same words.
    private func hint(of entity: EntityID) -> String {
        let summary = language == settings.language ? summary(of: entity) : ""
        let gloss = gloss(of: entity)
        if summary.isEmpty { return gloss }
        return summary.hasPrefix(gloss.capitalizedFirst) ? summary : "\(gloss) — \(summary)"
    }
}

// MARK: Links

extension PageContext {
    private func linkElement(_ target: Node.Target, in prose: Prose, from file: String, headingIDs: Bool) -> PageRendering.Link {
        let reference = Reference(destination: target.destination)
        switch reference {
        case .place(let id): return entityElement(.place(id))
        case .actor(let id): return entityElement(.actor(id))
        case .date(let date):
            guard let datetime = date.htmlDatetime else { return .text }
            return .element(StartTag("time", attributes: [.datetime(datetime), .title(date.text(in: language.dates, style: .longWithWeekday))]))
        case .fragment(let id):
            return headingIDs && prose.headings.contains { $0.id == id } ? plainLink(.fragment(id), target.title) : .text
        case .external(let address):
            guard let url = URLReference(external: address) else { return .text }
            return .element(StartTag("a", attributes: [.href(url), .rel("external"), hint(target.title)]))
        default:
            return linkTarget(reference, from: file).map { plainLink($0, target.title) } ?? .text
        }
    }

    private func plainLink(_ url: URLReference, _ title: String) -> PageRendering.Link {
        .element(StartTag("a", attributes: [.href(url), hint(title)]))
    }

    private func hint(_ title: String) -> Attribute { title.isEmpty ? .absent : .title(title) }

    private func entityElement(_ entity: EntityID) -> PageRendering.Link {
        isLinked(entity) ? .element(entityTag(entity)) : .text
    }

    /// Where a reference to a page or a file leads; nil if there is no such page.
    private func linkTarget(_ reference: Reference, from file: String) -> URLReference? {
        switch reference {
        case .article(let id, let fragment): site[id].map { url(to: .article(id), fragment: existing(fragment, in: $0.body)) }
        case .page(let id, let fragment): site[id].map { url(to: .page(id), fragment: existing(fragment, in: $0.body)) }
        case .source(let id): site[id].map { _ in url(to: .source(id)) }
        case .contributor(let id): site[id].map { _ in url(to: .contributor(id)) }
        case .event(let id): site[id].map { url(to: $0) }
        case .file(let path, let fragment): fileTarget(path, fragment, from: file)
        default: nil
        }
    }

    private func existing(_ fragment: String?, in prose: Prose) -> String? {
        prose.headings.contains { $0.id == fragment } ? fragment : nil
    }

    private func fileTarget(_ path: String, _ fragment: String?, from file: String) -> URLReference? {
        let path = Reference.resolve(path, from: file)
        if let media = mediaPage(path) { return url(to: media) }
        switch index.pagesByFile[path] {
        case .article(let id): return linkTarget(.article(id, fragment: fragment), from: file)
        case .page(let id): return linkTarget(.page(id, fragment: fragment), from: file)
        case let target?: return url(to: target)
        case nil: return nil
        }
    }

    /// A picture's place, if the file exists.
    private func picture(_ target: Node.Target, from file: String) -> PageRendering.Image? {
        guard case .file(let path, _) = Reference(destination: target.destination) else { return nil }
        return mediaPage(Reference.resolve(path, from: file)).map { PageRendering.Image(source: url(to: $0)) }
    }

    private func mediaPage(_ path: String) -> Page? {
        let folder = "content/media/"
        guard path.hasPrefix(folder) else { return nil }
        let file = String(path.dropFirst(folder.count))
        return index.media.contains(file) ? .media(file) : nil
    }
}

extension Words {
    /// The words that a text's own machinery needs.
    var forTexts: PageRendering.Words {
        PageRendering.Words(boxes: boxes, backToText: backToReference, table: table, taskDone: taskDone, taskOpen: taskOpen)
    }
}
