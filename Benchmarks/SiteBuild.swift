import Annotation
import Content
import Diagnostics
import Explainer
import Markdown
import Pictures
import Publishing
import Templates

/// A build as the command does it, measured stage by stage.
struct SiteBuild {
    private let contentBytes: Int
    let site: AnnotatedSite
    let templates: SiteTemplates
    let report: Report.Build

    /// Why there was nothing to measure.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Builds the site of a folder into another one.
    init(root: String, output: String) throws {
        var stages: [Report.Stage] = []
        func stage<Product>(_ name: String, _ work: () throws -> Product) rethrows -> Product {
            let (product, measurement) = try Measurement.of(work)
            stages.append(Report.Stage(name: name, measurement: measurement))
            return product
        }
        let ready: (site: AnnotatedSite, media: [MediaFile], sizes: [String: PictureSize], bytes: Int)
        do {
            // As in the command, the texts of the files are let go of before pages are made.
            let content = stage("read, parse, check") { ContentLoader(root: root).load() }
            let annotated = stage("find names") { content.site.map { AnnotatedSite($0) } }
            let problems = stage("report") { DiagnosticReport(content.diagnostics + (annotated?.diagnostics ?? []), sources: content.sources) }
            guard let annotated, problems.errorCount == 0 else { throw Failure(description: problems.text(color: false)) }
            ready = (annotated, content.media, content.pictureSizes, content.sources.values.map(\.bytes.count).reduce(0, +))
        }
        let site = ready.site
        contentBytes = ready.bytes
        let templates = stage("index") { SiteTemplates(site, media: Set(ready.media.map(\.path)), sizes: ready.sizes) }
        let search = stage("search index") { SearchFiles.all(of: site) }
        let summary = try stage("render and write") {
            let pages = templates.pages.map { page in OutputFile(path: page.path) { templates.render(page) } }
            let media = ready.media.map { file in
                OutputFile(path: Page.media(file.path).path) { () throws(PublicationError) in
                    do throws(MediaFile.ReadError) { return try file.bytes() } catch { throw .unreadable(file.path, reason: error.reason) }
                }
            }
            let data = DataFile.all(of: site.site).map { file in OutputFile(path: file.path) { file.bytes(of: site) } }
            let crawlers = CrawlerFiles.all(of: site.site, pages: templates.listedPages, newsDay: nil)
            return try PublicFolder(path: output).publish(pages + data + search + crawlers + media + [HostHeaders.file])
        }
        self.site = site
        self.templates = templates
        report = Report.Build(stages: stages, filesWritten: summary.written.count, filesUnchanged: summary.unchanged)
    }

    /// How large the site is.
    var size: Report.Site {
        let articles = site.site.articles
        let count = Double(max(1, articles.count))
        let words = Double(articles.map { $0.body.document.literals.count { $0 == 0x20 || $0 == 0x0A } }.reduce(0, +))
        let mentions = articles.map { site.mentions(in: .article($0.id)).count }.reduce(0, +)
        return Report.Site(
            articles: articles.count, wordsPerArticle: words / count, wordsPerMention: words / Double(max(1, mentions)),
            contentMegabytes: Double(contentBytes) / 1_000_000, pages: templates.pages.count)
    }
}
