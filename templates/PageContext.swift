import Annotation
import Explainer
import HTML

/// What a template knows while it makes one page. Every template and component is a function of it.
struct PageContext: Sendable {
    /// The site with the names found in its texts.
    var annotated: AnnotatedSite { whole.annotated }
    /// What was found out about the whole site beforehand.
    var index: SiteIndex { whole.index }
    /// One reference for all pages: closures copy the context, and with it everything that it holds itself.
    let whole: Whole
    /// The page that is being made.
    let page: Page
    /// The language that it is read in: an article's own, the site's elsewhere.
    let language: Language
    /// The interface's words in this language.
    var words: Words { table.words }
    let table: WordTable
    /// The page's folder and "/", or nothing in the site's own.
    private let folder: String

    /// Whether what is made is read away from the page, in a feed: then every address in it is whole.
    let isCopy: Bool

    /// What pages of this language and folder show of places, actors and sources, made beforehand.
    let repeated: RepeatedParts

    /// What is the same for all pages.
    final class Whole: Sendable {
        let annotated: AnnotatedSite
        let index: SiteIndex
        let repeated: [RepeatedParts.Key: RepeatedParts]
        /// The pictures that stand for articles where links to them are shared, as far as they are made.
        let cards: [Identifier<Article>: Page]

        init(
            _ annotated: AnnotatedSite, _ index: SiteIndex, repeated: [RepeatedParts.Key: RepeatedParts] = [:],
            cards: [Identifier<Article>: Page] = [:]
        ) {
            self.annotated = annotated
            self.index = index
            self.repeated = repeated
            self.cards = cards
        }

        /// The language that a page is read in.
        func language(of page: Page) -> Language {
            let own: Language? = if case .article(let id) = index.redirects[page] ?? page { annotated.site[id]?.language } else { nil }
            return own ?? annotated.site.settings.language
        }

        /// The same with other cards.
        func with(cards: [Identifier<Article>: Page]) -> Whole { Whole(annotated, index, repeated: repeated, cards: cards) }
    }

    init(_ whole: Whole, page: Page, isCopy: Bool = false) {
        self.whole = whole
        self.page = page
        self.isCopy = isCopy
        language = whole.language(of: page)
        table = WordTable.of(language)
        folder = page.folder
        let key = RepeatedParts.Key(language: language, folder: isCopy ? "" : folder, isCopy: isCopy)
        repeated = (page == .notFound ? nil : whole.repeated[key]) ?? .none
    }

    /// The site.
    var site: Site { whole.annotated.site }

    /// What content/site.yaml says.
    var settings: SiteSettings { annotated.site.settings }
}

// MARK: Addresses

extension PageContext {
    /// The way from this page to another one, and perhaps to an element in it.
    ///
    /// The page for what is not found is shown at any address, so that a way relative to it leads nowhere: there the way starts at the
    /// host's root, if the site's address is known.
    func url(to target: Page, fragment: String? = nil) -> URLReference {
        if isCopy, let address = absoluteURL(of: target, fragment: fragment) { return address }
        if page == .notFound, let root = index.rootPath { return .page(relative: root + target.path, fragment: fragment) }
        return .page(relative: Page.relativePath(from: folder, to: target.path), fragment: fragment)
    }

    /// The whole address of a page and perhaps of an element in it, if the site's address is known.
    func absoluteURL(of target: Page, fragment: String? = nil) -> URLReference? {
        index.address.map { $0.following(Self.way(to: target, fragment: fragment)) }
    }

    /// The address that stays the same for ever, whatever the page is called and wherever the site lies; see ``Explainer/Site/firstName(of:)``.
    func permanentAddress(of target: Page, fragment: String? = nil) -> String {
        (settings.firstURL ?? "") + Self.way(to: site.firstName(of: target), fragment: fragment).text
    }

    /// A page within the site as addresses have it: nothing for the home page.
    private static func way(to page: Page, fragment: String?) -> URLReference {
        .page(relative: page == .home ? "" : page.path, fragment: fragment)
    }

    /// An event on the timeline.
    func url(to event: Event) -> URLReference {
        url(to: site.timelinePage(of: event), fragment: event.anchor)
    }
}

// MARK: Languages

extension PageContext {
    /// The language of an element, where it is not the page's.
    func lang(_ other: Language) -> Attribute { other == language ? .absent : .lang(other.rawValue) }

    /// The direction of an element, where it is not the page's.
    func dir(_ other: Language) -> Attribute { dir(isRightToLeft: other.isRightToLeft) }

    /// The language of an element by its tag (BCP 47), where it is not the page's.
    func lang(tag: String) -> Attribute { tag == language.rawValue ? .absent : .lang(tag) }

    /// The direction of an element by its language's tag, where it is not the page's.
    func dir(tag: String) -> Attribute { dir(isRightToLeft: Language.isRightToLeft(tag: tag)) }

    private func dir(isRightToLeft: Bool) -> Attribute {
        isRightToLeft == language.isRightToLeft ? .absent : .dir(isRightToLeft ? .rtl : .ltr)
    }

    /// A text in the site's own language, marked as such on a page in another one.
    func siteText(_ text: String) -> Markup {
        if language == settings.language || text.isEmpty { return .text(text) }
        return span(lang(settings.language), dir(settings.language)) { text }
    }
}

// MARK: Dates

extension PageContext {
    /// A date as far as it is known, in EDTF beside the text where HTML has no value that says as much.
    func date(_ date: PartialDate) -> Markup {
        let tag = dateTag(date)
        return element(tag.name, tag.datetime, tag.edtf) { .text(date.text(in: language.dates)) }
    }

    /// When an event was, or that nobody knows.
    func date(of event: Event) -> Markup { event.date.map { date($0) } ?? span { words.timelineWords.dateUnknown } }

    /// A day.
    func date(_ day: CalendarDay) -> Markup { repeated.days[day] ?? date(PartialDate(day)) }
}
