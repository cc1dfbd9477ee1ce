import ArgumentParser
import Content
import Diagnostics
import Explainer
import HTML
import Temporal

/// `sitegen annotate --plain`: the dates in text files that belong to no site.
struct PlainTextOptions: ParsableArguments {
    @Flag(name: .long, help: "The files are plain text without front matter: show their dates, and read no site.")
    var plain = false

    @Option(name: .long, help: "With --plain: what dates are counted from. news: the day of --as-of. narrative: the dates of the text.")
    var mode: Mode?

    @Option(
        name: .long, help: ArgumentHelp("With --plain and --mode news: the day that the text describes, in EDTF.", valueName: "date"),
        transform: PlainTextOptions.date)
    var asOf: PartialDate?

    @Option(name: .long, help: ArgumentHelp("With --plain: the first day of the readers' week.", valueName: "weekday"))
    var weekStarts: WeekStart?

    /// What dates are counted from.
    enum Mode: String, ExpressibleByArgument, CaseIterable {
        case news, narrative
    }

    /// The first day of the week.
    enum WeekStart: String, ExpressibleByArgument, CaseIterable {
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday

        var weekday: Weekday {
            switch self {
            case .monday: .monday
            case .tuesday: .tuesday
            case .wednesday: .wednesday
            case .thursday: .thursday
            case .friday: .friday
            case .saturday: .saturday
            case .sunday: .sunday
            }
        }
    }

    func validate() throws {
        guard plain else {
            let option = mode != nil ? "--mode" : asOf != nil ? "--as-of" : weekStarts != nil ? "--week-starts" : nil
            if let option { throw ValidationError("\(option) goes with --plain only") }
            return
        }
        guard mode != nil else { throw ValidationError("--plain needs to know what dates are counted from: --mode news or --mode narrative") }
        if mode == .news, asOf == nil { throw ValidationError("--mode news needs the day of the text: --as-of 2017-10-16") }
        if mode != .news, weekStarts != nil { throw ValidationError("--week-starts goes with --mode news only") }
    }

    /// Reads the files and prints their dates; ends with an error where a file cannot be read.
    func annotate(_ files: [String], format: ReportFormat, console: Console) throws {
        guard !files.isEmpty else { throw ValidationError("--plain needs the name of a file") }
        let tagger = TemporalTagger(mode: temporalMode)
        let read = files.map { (path: $0, file: PlainTextFile.read($0)) }
        let problems = read.compactMap(\.file.problem)
        console.report(DiagnosticReport(problems, sources: [:]))
        guard problems.isEmpty else { throw ExitCode(1) }
        let texts = read.map { DatedFile(path: $0.path, bytes: $0.file.source?.bytes ?? [], tagger: tagger) }
        if format == .json {
            let json = JSONValue.object([.init("version", 1), .init("files", .array(texts.map(\.json)))])
            console.print(String(decoding: json.fileBytes, as: UTF8.self))
        } else {
            console.print(texts.map(\.list).joined(separator: "\n"))
        }
    }

    private var temporalMode: TemporalMode {
        guard mode == .news, let asOf else { return .narrative }
        return .news(asOf: asOf, weekStarts: weekStarts?.weekday ?? .monday)
    }

    private static func date(_ text: String) throws -> PartialDate {
        guard let date = try? PartialDate(edtf: text) else { throw ValidationError("\"\(text)\" is no date; write it as 2017-10-16 or 2017-10") }
        return date
    }
}
