import ArgumentParser

/// The command line: reading, deciding and publishing are the modules' work.
struct Sitegen: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sitegen",
        abstract: "Turns a folder of Markdown into a static web site that explains a conflict.",
        discussion: """
            content/ holds the articles, authors, places, actors, events, pages and pictures, seeds/ the records of the sources.
            Every problem is reported with its file, line and column; while there is an error, nothing is published.

            Examples:
              sitegen                        build the site into public/
              sitegen check                  look for problems, write nothing
              sitegen record                 enter what is published into the ledger
              sitegen build --root mysite    build another folder's site
              sitegen build --drafts --output /tmp/preview
                                             look at drafts and articles of the future
            """,
        version: "0.1.0",
        subcommands: [Build.self, Check.self, Record.self, Annotate.self, Suggest.self],
        defaultSubcommand: Build.self
    )
}
