import ArgumentParser
import Content
import Diagnostics
import Explainer
import Foundation

/// `sitegen record`
struct Record: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Enter the articles as they stand into the ledger of what readers know.",
        discussion: """
            The ledger, \(Ledger.file), holds a fingerprint of what each article tells
            its readers. With it, build and check report a text that changed without
            a later day in "updated" and without a new correction. New articles and open
            changes are entered; a change that readers are not told of is entered only if
            its article is named here, as after a typing error was put right. Commit the
            ledger with the articles that you publish.

            Examples:
              sitegen record             enter what is new and what was openly changed
              sitegen record mayadeen    the same, and this article whatever changed
            """)

    @OptionGroup var options: SiteOptions

    @Flag(name: .shortAndLong, help: "Say nothing but what is wrong.")
    var quiet = false

    @Argument(help: "The ids of articles whose changes readers need not be told of.")
    var articles: [String] = []

    func run() throws {
        let console = Console(format: options.format, isQuiet: quiet)
        let content = ContentLoader(root: options.root, today: options.today, now: try options.now(), readsTexts: true).load()
        let report = DiagnosticReport(content.diagnostics.filter { $0.severity == .error }, sources: content.sources)
        console.report(report)
        guard report.errorCount == 0 else {
            console.note(RecordSummary.refusal(report))
            console.conclude(report)
            throw ExitCode(1)
        }
        for id in articles where !content.record.ids.contains(id) {
            let nearest = Spelling.nearest(to: id, in: content.record.ids).map { "; did you mean \"\($0)\"?" } ?? ""
            throw ValidationError("no article has the id \"\(id)\"\(nearest)")
        }
        let recording = Recording(content.record.ledger ?? Ledger(), content.record.texts, accepting: Set(articles))
        do {
            try write(recording.ledger)
        } catch {
            console.failure("\(Ledger.file) cannot be written: \(error.localizedDescription)", after: report)
            throw ExitCode(1)
        }
        console.conclude(report)
        console.say(RecordSummary.text(recording))
        if recording.hasRefused { throw ExitCode(1) }
    }

    private func write(_ ledger: Ledger) throws {
        let path = "\(options.root)/\(Ledger.file)"
        if let old = FileManager.default.contents(atPath: path), old.elementsEqual(ledger.text.utf8) { return }
        try Data(ledger.text.utf8).write(to: URL(filePath: path), options: .atomic)
    }
}
