import Diagnostics
import Explainer
import Markdown

/// What a content file says.
struct DecodedFile: Sendable {
    enum Content: Sendable {
        case article(ArticleDraft)
        case contributor(Contributor)
        case place(Place)
        case actor(Actor)
        case event(Event)
        case page(EditorialPage)
        case source(Source)
    }

    /// nil if it could not be understood.
    let content: Content?
    let problems: [Diagnostic]
    let pendingLinks: [ProseChecker.PendingLink]
    let timelines: [Embed<TimelineSelection>]
    let maps: [Embed<MapSelection>]

    /// - Parameters:
    ///   - read: the file.
    ///   - known: the ids of all files.
    ///   - siteLanguage: what is written in no other language is in this one.
    ///   - today: no change of a text that readers have can be later; nil if nobody says what day it is.
    init(_ read: ReadFile, known: KnownIDs, siteLanguage: Language, today: CalendarDay?) {
        guard let source = read.source, let (entries, front) = read.content else {
            content = nil
            problems = read.problem.map { [$0] } ?? []
            pendingLinks = []
            timelines = []
            maps = []
            return
        }
        // An article says what language it is in; a source, what language the document is in that we write about.
        let language = (read.file.kind == .article ? Self.language(of: entries) : nil) ?? siteLanguage
        let body = Prose(Document(parsing: source.bytes, body: front.body, options: ParsingOptions(smartPunctuation: language == .english)))
        let lost = LostFootnote.find(in: body.document, source: source.bytes, body: front.body)
        let checked = ProseChecker(body, in: source.path, at: .body, known: known, lost: lost)
        var fields = Fields(entries, in: source.path, at: front.opening, known: known)
        fields.textLanguage = language
        content = Self.content(of: read.file, body: body, siteLanguage: siteLanguage, today: today, &fields)
        if case .article(let draft)? = content, body.isEmpty, !draft.isDraft {
            fields.report(
                .warning(
                    "empty-article", in: source.path, at: front.opening, "the article has no text behind its front matter",
                    suggestion: "write it below the second ---, or set \"draft: true\""))
        }
        if let text = front.doubtful, fields.knowNothing(from: text.lowerBound) {
            fields.disregardKeys(from: text.lowerBound)
            fields.report(FrontMatter.notClosed(above: text, in: source))
        }
        fields.finish()
        problems =
            fields.problems + checked.problems + BodyForm.check(body.document, source: source)
            + [ControlCharacters.problem(in: source, front.body), DirectionControls.problem(in: source, front.body)].compactMap(\.self)
        pendingLinks = fields.pendingLinks + checked.pendingLinks
        timelines = checked.timelines
        maps = checked.maps
    }

    private static func content(
        of file: ContentTree.File, body: Prose, siteLanguage: Language, today: CalendarDay?, _ fields: inout Fields
    ) -> Content? {
        switch file.kind {
        case .article: fields.article(id: file.id, body: body, siteLanguage: siteLanguage, today: today).map { .article($0) }
        case .author: fields.contributor(id: file.id, bio: body).map { .contributor($0) }
        case .place: fields.place(id: file.id, description: body).map { .place($0) }
        case .actor: fields.actor(id: file.id, description: body).map { .actor($0) }
        case .event: fields.event(id: file.id, text: body, article: nil).map { .event($0) }
        case .page: fields.editorialPage(id: file.id, body: body).map { .page($0) }
        case .source: fields.source(id: file.id, record: body).map { .source($0) }
        }
    }

    /// Typographic quotes are English ones: the language must be known before the text is parsed.
    private static func language(of entries: [YAMLValue.Entry]) -> Language? {
        entries.text("language").flatMap { Language(rawValue: $0) }
    }
}
