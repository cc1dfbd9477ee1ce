import ArgumentParser

/// Whether what is not published yet is taken in: what all commands that show a site have in common.
struct DraftOptions: ParsableArguments {
    @Flag(name: .long, help: "Take drafts and articles of the future in.")
    var drafts = false
}
