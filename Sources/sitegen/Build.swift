import ArgumentParser

/// `sitegen build`
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Build the site.",
        discussion: "Files that did not change are not written; files of an earlier build that are gone now are removed.")

    @OptionGroup var options: SiteOptions

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder for the site (default: public below the root).", valueName: "folder"))
    var output: String?

    func run() throws {
        let start = ContinuousClock.now
        let console = Console(options: options)
        let pipeline = Pipeline(options: options, console: console)
        guard let ready = pipeline.ready() else { throw ExitCode(1) }
        let folder = output ?? (options.root == "." ? "public" : "\(options.root)/public")
        do {
            let (pages, publication) = try pipeline.publish(ready, to: folder)
            console.say(Summary.build(ready, pages: pages, publication: publication, folder: folder, duration: ContinuousClock.now - start))
        } catch {
            console.failure("\(error)")
            throw ExitCode(1)
        }
    }
}
