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

    @Argument(help: "Files of articles, relative to the root.")
    var files: [String] = []

    func run() throws {
        let console = Console(options: options)
        guard let (site, _) = Pipeline(options: options, console: console).annotated() else { throw ExitCode(1) }
        let articles = try site.site.articles(in: files)
        let proposals = articles.compactMap { article -> String? in
            guard let text = site.texts.first(where: { $0.id == .article(article.id) }) else { return nil }
            return SuggestionView.text(site.suggestions(in: text), for: article)
        }
        console.print(proposals.joined(separator: "\n"))
    }
}

extension Site {
    /// The articles of some files, or all if none are given.
    fileprivate func articles(in files: [String]) throws -> [Article] {
        if files.isEmpty { return articles }
        return try files.map { file in
            let path = file.hasPrefix("./") ? String(file.dropFirst(2)) : file
            guard let article = articles.first(where: { $0.file == path }) else { throw ValidationError("\"\(file)\" is no article of this site") }
            return article
        }
    }
}
