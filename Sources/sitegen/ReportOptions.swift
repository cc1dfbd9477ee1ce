import ArgumentParser

/// How problems are taken and told: what `build` and `check` have in common.
struct ReportOptions: ParsableArguments {
    @Flag(name: .long, help: "Let warnings count as errors.")
    var strict = false

    @Flag(name: .shortAndLong, help: "Say nothing but what is wrong.")
    var quiet = false
}
