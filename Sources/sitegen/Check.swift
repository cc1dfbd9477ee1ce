import ArgumentParser

/// `sitegen check`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Look for problems and write nothing.")

    @OptionGroup var options: SiteOptions

    @OptionGroup var unpublished: DraftOptions

    @OptionGroup var reporting: ReportOptions

    @Flag(name: .long, help: "Say as well what is only worth tidying up: other names that no text uses, sources without an archived copy.")
    var notes = false

    func run() throws {
        let start = ContinuousClock.now
        let console = Console(format: options.format, isQuiet: reporting.quiet)
        let outcome = try Pipeline(options: options, drafts: unpublished.drafts, console: console).outcome(strict: reporting.strict, withNotes: notes)
        console.conclude(outcome.report, outcome.ready.map { [.leftOut($0.leftOut)] } ?? [])
        guard let ready = outcome.ready else {
            console.note(Summary.found(in: outcome.report))
            throw ExitCode(1)
        }
        console.say(Summary.check(ready, duration: ContinuousClock.now - start))
    }
}
