import Annotation
import ArgumentParser
import Content
import Explainer

/// `sitegen annotate`
struct Annotate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show every name that was found, whom it means, and why it is or is not linked.",
        discussion: """
            Without files, all texts of the site are shown.

            Examples:
              sitegen annotate content/articles/mayadeen.md     one article with every decision
              sitegen annotate --format json                    all texts, for programs
              sitegen annotate --unknown                        capitalised names that no file knows
              sitegen annotate --plain --mode news --as-of 2017-10-16 text.txt
                                                                the dates in a text of that day
            """)

    @OptionGroup var options: SiteOptions

    @OptionGroup var unpublished: DraftOptions

    @OptionGroup var plainText: PlainTextOptions

    @Flag(name: .long, help: "List capitalised names that no file knows, most frequent first, each with its place, a sentence and the file to make.")
    var unknown = false

    @Argument(help: "Files, relative to the root.")
    var files: [String] = []

    func run() throws {
        let console = Console()
        if plainText.plain, unknown { throw ValidationError("--unknown looks into a site, and --plain reads none") }
        if plainText.plain { return try plainText.annotate(files, format: options.format, console: console) }
        guard let (site, content, hasErrors) = try Pipeline(options: options, drafts: unpublished.drafts, console: console).annotated() else {
            throw ExitCode(1)
        }
        let chosen = Set(files.map(\.belowRoot))
        let known = Set(site.texts.map(\.file))
        for file in chosen.sorted() where !known.contains(file) { throw ValidationError("\"\(file)\" is no text of this site") }
        let texts = site.texts.filter { chosen.isEmpty || chosen.contains($0.file) }
        if unknown {
            let view = UnknownNamesView(UnknownNames(in: texts, of: site), of: site.site, sources: content.sources)
            console.print(options.format == .json ? view.json : view.text)
        } else if options.format == .json {
            console.print(AnnotationJSON.text(AnnotatedFile.all(of: texts)))
        } else {
            let views = AnnotatedFile.all(of: texts).compactMap { file in
                content.sources[file.path].map { AnnotationView(file, source: $0, color: console.colorsResults).text }
            }
            console.print(views.joined(separator: "\n"))
        }
        if hasErrors { throw ExitCode(1) }
    }
}
