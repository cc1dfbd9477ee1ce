import ArgumentParser
import Explainer

/// Which site is read, and as of when: what all commands have in common.
struct SiteOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder that holds content/ and seeds/.", valueName: "folder"))
    var root = "."

    @Option(name: .long, help: "How the answer is written: text for people and editors, json for programs.")
    var format: ReportFormat = .text

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The day that counts as today: articles of later days are left out.",
            discussion: "Without it SOURCE_DATE_EPOCH says it, or else the clock, in the site's time zone (utc_offset in site.yaml).",
            valueName: "yyyy-mm-dd"),
        transform: SiteOptions.day)
    var today: CalendarDay?

    /// The moment that says what day it is, in seconds since 1970-01-01T00:00:00Z; nil where the day is given.
    func now() throws -> Int? { today == nil ? try Clock.now() : nil }

    /// The day that counts as today as far as somebody said it: what depends on it is the same whenever the site is built.
    func statedDay(utcOffset: Int) throws -> CalendarDay? {
        try today ?? Clock.stated().flatMap { CalendarDay(secondsSinceEpoch: $0, utcOffset: utcOffset) }
    }

    private static func day(_ text: String) throws -> CalendarDay {
        guard let day = CalendarDay(iso: text) else { throw ValidationError("\"\(text)\" is no calendar day; write it as 2017-10-16") }
        return day
    }
}

/// How problems, and what was asked for, are written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
