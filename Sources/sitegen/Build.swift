import ArgumentParser
import Content
import Diagnostics
import Explainer
import Foundation
import Publishing

/// `sitegen build`
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Build the site.",
        discussion: """
            Only files that changed are written; files of an earlier build that are gone now are removed, and files that sitegen did not make are never
            touched. A folder that holds other files and was not made by sitegen is refused.

            Examples:
              sitegen build --output /srv/www    publish into another folder
              sitegen build --drafts --output /tmp/preview
                                                 look at what is not published yet
              sitegen build --strict             publish nothing while there is a warning

            Exit status: 0 published, 1 errors (or warnings with --strict), and nothing was published; 2 the command line is wrong.
            """)

    @OptionGroup var options: SiteOptions

    @OptionGroup var unpublished: DraftOptions

    @OptionGroup var reporting: ReportOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder for the site (default: public below the root).", valueName: "folder"))
    var output: String?

    @Flag(name: .customLong("no-cards"), help: "Draw no pictures for links to articles that are shared.")
    var noCards = false

    func validate() throws {
        guard let output else { return }
        if output.isEmpty { throw ValidationError("--output is empty: name a folder") }
        // Links are followed as far as there is something to follow, in what the folder lies in as well.
        func location(_ path: String) -> String { Self.withoutLinks(URL(filePath: path).standardizedFileURL).path + "/" }
        for source in ["content", "seeds"] where location(output).hasPrefix(location("\(options.root)/\(source)")) {
            throw ValidationError("--output \(output) lies in \(source)/: the next build would take the site for content")
        }
        guard unpublished.drafts, let site = Self.site(around: URL(filePath: location(output))) else { return }
        throw ValidationError("--output \(output) lies in the site in \(site): the drafts would be published with it")
    }

    /// The folder of a published site in which another folder lies.
    private static func site(around folder: URL) -> String? {
        sequence(first: folder.deletingLastPathComponent()) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
            .first { FileManager.default.fileExists(atPath: $0.appending(path: SiteManifest.name).path) }?.path
    }

    private static func withoutLinks(_ url: URL) -> URL {
        let resolved = url.resolvingSymlinksInPath()
        if url.path == "/" || FileManager.default.fileExists(atPath: url.path) { return resolved }
        return withoutLinks(url.deletingLastPathComponent()).appending(path: url.lastPathComponent)
    }

    func run() throws { _ = try build() }

    /// Builds the site.
    ///
    /// - Returns: what was built, for whoever would rather end the process than wait until a large site is freed piece by piece.
    func build() throws -> Pipeline.Outcome {
        let start = ContinuousClock.now
        let console = Console(format: options.format, isQuiet: reporting.quiet)
        let pipeline = Pipeline(options: options, drafts: unpublished.drafts, console: console)
        let outcome = try pipeline.outcome(strict: reporting.strict)
        guard let ready = outcome.ready else { throw refusal(outcome.report, on: console) }
        let folder = output ?? (options.root == "." ? "public" : "\(options.root)/public")
        let drawn = pipeline.withCards(ready, in: folder, isWanted: !noCards)
        let report = ready.report.adding(drawn.missing.diagnostics)
        console.report(DiagnosticReport(drawn.missing.diagnostics, sources: [:]))
        if reporting.strict, report.warningCount > 0 { throw refusal(report, on: console) }
        do throws(PublicationError) {
            let published = try pipeline.publish(drawn)
            console.conclude(report, [.leftOut(ready.leftOut), .takenIn(ready.takenIn), .published(published, folder: folder)])
            console.say(Summary.build(ready, published, report, folder: folder, duration: ContinuousClock.now - start))
        } catch {
            console.failure("\(error)", after: report)
            throw ExitCode(1)
        }
        return outcome
    }

    private func refusal(_ report: DiagnosticReport, on console: Console) -> ExitCode {
        console.note(Summary.refusal(report))
        console.conclude(report)
        return ExitCode(1)
    }
}
