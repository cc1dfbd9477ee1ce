import Annotation
import Content
import Diagnostics
import Explainer
import Pictures
import Publishing
import Templates

/// The way of a site through the house: content, annotation, templates, public folder.
struct Pipeline {
    let options: SiteOptions
    /// Whether drafts and articles of the future are taken in.
    let drafts: Bool
    let console: Console

    /// A site without errors, and what was found on the way.
    struct Ready {
        let site: AnnotatedSite
        let media: [MediaFile]
        let pictureSizes: [String: PictureSize]
        let leftOut: [LeftOut]
        let takenIn: [LeftOut]
        let report: DiagnosticReport
        /// The last day of the news; nil is that of the newest article.
        let newsDay: CalendarDay?
    }

    /// What was found, and the site if it has no errors.
    struct Outcome {
        let report: DiagnosticReport
        let ready: Ready?
    }

    /// Reads and annotates; reports every problem, and gives no site while there is an error.
    ///
    /// While the content holds an error, no names are looked for: what there would be to say of them is about a site that is not to be had,
    /// and one mistake in a file of names would be told a hundred times.
    ///
    /// - Parameters:
    ///   - strict: whether warnings count as errors.
    ///   - withNotes: whether to say as well what is only worth tidying up.
    /// - Returns: the report, and the site if it has no errors.
    /// - Throws: what is wrong with the command line.
    func outcome(strict: Bool, withNotes: Bool = false) throws -> Outcome {
        console.progress("Reading content")
        let content = try load()
        let hasErrors = content.diagnostics.contains { $0.severity == .error }
        if !hasErrors { console.progress("Finding names") }
        let site = hasErrors ? nil : content.site.map { AnnotatedSite($0) }
        let report = DiagnosticReport(
            content.diagnostics + (site?.diagnostics ?? []) + (withNotes ? content.hints + (site?.unusedNames ?? []) : []), sources: content.sources)
        console.report(report)
        let isReady = report.errorCount == 0 && (!strict || report.warningCount == 0)
        let ready = try (isReady ? site : nil).map { site in
            // Without the texts of the files, which nobody needs any more: tens of megabytes on a large site.
            Ready(
                site: site, media: content.media, pictureSizes: content.pictureSizes, leftOut: content.leftOut, takenIn: content.takenIn,
                report: report,
                newsDay: try options.statedDay(utcOffset: site.site.settings.utcOffset))
        }
        return Outcome(report: report, ready: ready)
    }

    /// Reads and annotates; a site can be looked at while it has errors, as long as it can be put together.
    func annotated() throws -> (site: AnnotatedSite, content: LoadedContent, hasErrors: Bool)? {
        let content = try load()
        let report = DiagnosticReport(content.diagnostics.filter { $0.severity == .error }, sources: content.sources)
        console.report(report)
        return content.site.map { (AnnotatedSite($0), content, report.errorCount > 0) }
    }

    private func load() throws -> LoadedContent {
        ContentLoader(root: options.root, includeDrafts: drafts, today: options.today, now: try options.now()).load()
    }

    /// A site with the cards that it can have.
    struct WithCards {
        let ready: Ready
        let folder: PublicFolder
        let templates: SiteTemplates
        let cards: CardPictures
        let missing: MissingCards
    }

    /// What became of a site.
    struct Published {
        let pages: Int
        let publication: PublicationSummary
        let missingCards: MissingCards
    }

    /// Draws the pictures for links to articles that are shared, as far as the folder does not hold them.
    ///
    /// - Parameters:
    ///   - ready: the site.
    ///   - folder: the path of the public folder.
    ///   - isWanted: whether there are to be cards.
    /// - Returns: the site with the cards that there are, and what it lacks.
    func withCards(_ ready: Ready, in folder: String, isWanted: Bool) -> WithCards {
        let publicFolder = PublicFolder(path: folder)
        let plain = SiteTemplates(ready.site, media: Set(ready.media.map(\.path)), sizes: ready.pictureSizes)
        let wanted = isWanted ? plain.cards : []
        if !wanted.isEmpty { console.progress("Drawing pictures for shared links") }
        let cards = CardPictures(
            wanted.map { card in CardPictures.Wanted(path: card.page.path) { plain.drawing(of: card) } }, in: publicFolder)
        return WithCards(
            ready: ready, folder: publicFolder, templates: plain.with(wanted.filter { cards.failures[$0.page.path] == nil }), cards: cards,
            missing: MissingCards(wanted, cards.failures))
    }

    /// Renders and writes.
    ///
    /// - Returns: what was written, and what the site lacks.
    /// - Throws: why not all of it is in the folder.
    func publish(_ drawn: WithCards) throws(PublicationError) -> Published {
        console.progress("Writing pages")
        let (ready, templates) = (drawn.ready, drawn.templates)
        let pages = templates.pages.map { page in OutputFile(path: page.path) { templates.render(page) } }
        let media = ready.media.map { file in
            OutputFile(path: Page.media(file.path).path) { () throws(PublicationError) in
                do throws(MediaFile.ReadError) {
                    return try file.bytes()
                } catch {
                    throw .unreadable("content/media/\(file.path)", reason: error.reason)
                }
            }
        }
        let site = ready.site.site
        let annotated = ready.site
        let data = DataFile.all(of: site).map { file in OutputFile(path: file.path) { file.bytes(of: annotated) } }
        let search = SearchFiles.all(of: annotated)
        let crawlers = CrawlerFiles.all(of: site, pages: templates.listedPages, newsDay: ready.newsDay)
        let publication = try drawn.folder.publish(pages + data + search + crawlers + media + drawn.cards.files + [HostHeaders.file])
        return Published(
            pages: templates.pages.count { $0.path.hasSuffix(".html") }, publication: publication,
            missingCards: drawn.missing)
    }
}
