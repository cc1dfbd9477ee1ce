import ArgumentParser

/// `sitegen check`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look for problems and write nothing.",
        discussion: """
            Says what a build would say, in less time.

            Examples:
              sitegen check --strict         fail on warnings, too, as before a release
              sitegen check --notes          say as well what is worth tidying up
              sitegen check --format json    for editors and other programs

            Exit status: 0 no errors, 1 errors (or warnings with --strict), 2 the command line is wrong.
            """)

    @OptionGroup var options: SiteOptions

    @OptionGroup var unpublished: DraftOptions

    @OptionGroup var reporting: ReportOptions

    @Flag(name: .long, help: "Say as well what is only worth tidying up: other names that no text uses, sources without an archived copy.")
    var notes = false

    func run() throws {
        let start = ContinuousClock.now
        let console = Console(format: options.format, isQuiet: reporting.quiet)
        let outcome = try Pipeline(options: options, drafts: unpublished.drafts, console: console).outcome(strict: reporting.strict, withNotes: notes)
        console.conclude(outcome.report, outcome.ready.map { [.leftOut($0.leftOut), .takenIn($0.takenIn)] } ?? [])
        guard let ready = outcome.ready else {
            console.note(Summary.found(in: outcome.report))
            throw ExitCode(1)
        }
        console.say(Summary.check(ready, duration: ContinuousClock.now - start))
    }
}
