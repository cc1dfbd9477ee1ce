import Annotation
import ArgumentParser
import Explainer

/// `sitegen suggest`
struct Suggest: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Propose events for the timeline, from sentences with a date.",
        discussion: """
            Prints YAML to paste below "events:" in an article's front matter, places and actors filled in. Read each
            proposal: its title is the sentence, and whether the event is confirmed, reported or claimed is for you to say.
            Times of speaking ("told us on Monday") are left out. Without files, all articles are read.

            Example:
              sitegen suggest content/articles/mayadeen.md
            """)

    @OptionGroup var options: SiteOptions

    @OptionGroup var unpublished: DraftOptions

    @Argument(help: "Files of articles, relative to the root.")
    var files: [String] = []

    func run() throws {
        let console = Console()
        guard let (site, _, hasErrors) = try Pipeline(options: options, drafts: unpublished.drafts, console: console).annotated() else {
            throw ExitCode(1)
        }
        let proposals = try site.site.articles(in: files).map { article in
            (article: article, events: site[.article(article.id)].map { site.suggestions(in: $0) } ?? [])
        }
        if options.format == .json {
            console.print(SuggestionView.json(proposals))
        } else {
            console.print(proposals.map { SuggestionView.text($0.events, for: $0.article) }.joined(separator: "\n"))
        }
        if hasErrors { throw ExitCode(1) }
    }
}

extension Site {
    /// The articles of some files, or all if none are given.
    fileprivate func articles(in files: [String]) throws -> [Article] {
        if files.isEmpty { return articles }
        let articles = Dictionary(articles.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        return try files.map { file in
            guard let article = articles[file.belowRoot] else { throw ValidationError("\"\(file)\" is no article of this site") }
            return article
        }
    }
}
