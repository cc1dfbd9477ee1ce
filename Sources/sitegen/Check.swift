import ArgumentParser

/// `sitegen check`
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Look for problems and write nothing.")

    @OptionGroup var options: SiteOptions

    @Flag(name: .long, help: "Say as well what is only worth tidying up: other names that no text uses, sources without an archived copy.")
    var notes = false

    func run() throws {
        let start = ContinuousClock.now
        let console = Console(options: options)
        guard let ready = Pipeline(options: options, console: console).ready(withNotes: notes) else { throw ExitCode(1) }
        console.say(Summary.check(ready, duration: ContinuousClock.now - start))
    }
}
