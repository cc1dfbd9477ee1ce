import Content
import Diagnostics
import Explainer
import Publishing

/// What an editor wants to read at the end.
enum Summary {
    /// After a build: "84 pages: 3 written, 81 unchanged, 1 removed (0.4 s)".
    static func build(_ ready: Pipeline.Ready, pages: Int, publication: PublicationSummary, folder: String, duration: Duration) -> String {
        let changes = ["\(publication.written.count) written", "\(publication.unchanged) unchanged", "\(publication.removed.count) removed"]
        let warnings = ready.report.warningCount > 0 ? ", \(count(ready.report.warningCount, "warning"))" : ""
        return leftOut(ready.content.leftOut)
            + "\(count(pages, "page")) in \(folder): \(changes.joined(separator: ", "))\(warnings), \(seconds(duration)) s"
    }

    /// After a check.
    static func check(_ ready: Pipeline.Ready, duration: Duration) -> String {
        let found = [(ready.report.warningCount, "warning"), (ready.report.noteCount, "note")].filter { $0.0 > 0 }.map { count($0.0, $0.1) }
        return leftOut(ready.content.leftOut) + "No errors\(found.isEmpty ? "" : ", " + found.joined(separator: ", ")), \(seconds(duration)) s"
    }

    /// When nothing is published.
    static func refusal(_ report: DiagnosticReport) -> String {
        "\(found(in: report)): nothing was published, and what was published before stays as it is"
    }

    /// How many errors and warnings there are.
    static func found(in report: DiagnosticReport) -> String {
        [(report.errorCount, "error"), (report.warningCount, "warning")].filter { $0.0 > 0 }.map { count($0.0, $0.1) }.joined(separator: ", ")
    }

    /// Each article that is not published, by name.
    private static func leftOut(_ articles: [LeftOut]) -> String {
        articles.map { article in
            switch article.reason {
            case .draft: "left out, a draft: \(article.file) (\(article.title))\n"
            case .future(let day): "left out until \(day.iso): \(article.file) (\(article.title))\n"
            }
        }.joined()
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private static func seconds(_ duration: Duration) -> String {
        let hundredths = Int(duration / .milliseconds(10))
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
