import Annotation
import Content
import Diagnostics
import Explainer
import Publishing

/// What an editor wants to read at the end.
enum Summary {
    /// After a build: "84 pages: 3 written, 81 unchanged, 1 removed (0.4 s)".
    static func build(
        _ ready: Pipeline.Ready, _ published: Pipeline.Published, _ report: DiagnosticReport, folder: String, duration: Duration
    ) -> String {
        let publication = published.publication
        let changes = ["\(publication.written.count) written", "\(publication.unchanged) unchanged", "\(publication.removed.count) removed"]
        let warnings = report.warningCount > 0 ? ", \(report.warningCount.counting("warning"))" : ""
        return unfinished(ready) + withoutAddress(ready.site.site.settings) + published.missingCards.text + gone(publication.removed)
            + "\(published.pages.counting("page")) in \(folder): \(changes.joined(separator: ", "))\(warnings), \(seconds(duration)) s"
    }

    /// After a check.
    static func check(_ ready: Pipeline.Ready, duration: Duration) -> String {
        let found = [(ready.report.warningCount, "warning"), (ready.report.noteCount, "note")].filter { $0.0 > 0 }.map { $0.0.counting($0.1) }
        return unfinished(ready) + "No errors\(found.isEmpty ? "" : ", " + found.joined(separator: ", ")), \(seconds(duration)) s"
    }

    /// When nothing is published.
    static func refusal(_ report: DiagnosticReport) -> String {
        "\(found(in: report)): nothing was published, and what was published before stays as it is"
    }

    /// How many errors and warnings there are.
    static func found(in report: DiagnosticReport) -> String {
        [(report.errorCount, "error"), (report.warningCount, "warning")].filter { $0.0 > 0 }.map { $0.0.counting($0.1) }.joined(separator: ", ")
    }

    /// Each article that is not published, and each that is though it is not finished, by name.
    private static func unfinished(_ ready: Pipeline.Ready) -> String {
        let leftOut = ready.leftOut.map { item in
            switch item.reason {
            case .draft: "left out, a draft: \(item.file) (\(item.title))\n"
            case .future(let day): "left out until \(day.iso): \(item.file) (\(item.title))\n"
            case .onlyUnpublished: "left out with what refers to it: \(item.file)\n"
            }
        }
        let takenIn = ready.takenIn.map { article in
            switch article.reason {
            case .draft, .onlyUnpublished: "taken in, a draft: \(article.file) (\(article.title))\n"
            case .future(let day): "taken in before \(day.iso): \(article.file) (\(article.title))\n"
            }
        }
        return (leftOut + takenIn).joined()
    }

    /// What only a site with an address has.
    private static func withoutAddress(_ settings: SiteSettings) -> String {
        settings.url == nil
            ? """
            left out, since site.yaml has no "url": feeds, sitemap, robots.txt, canonical addresses, pictures for shared links, a 404.html that has its \
            look and its links in every folder

            """ : ""
    }

    /// Pages that were there after the last build and are not any more: who kept such an address gets nowhere now.
    private static func gone(_ removed: [String]) -> String {
        let pages = removed.filter { path in
            guard path.hasSuffix(".html"), !path.hasSuffix("/index.html"), !path.hasPrefix("articles/page-") else { return false }
            return !path.contains("/") || namedFolders.contains(where: path.hasPrefix)
        }
        let lines = pages.prefix(mostGone).map { page in
            let way =
                page.hasPrefix("s/") ? "it led to a page: put \"short\" back there" : "if it has a new name, write the old one into \"formerly\""
            return "no longer there: \(page); \(way)\n"
        }
        return lines.joined() + (pages.count > mostGone ? "no longer there: \((pages.count - mostGone).counting("more page"))\n" : "")
    }

    private static let mostGone = 10

    /// Where pages lie whose addresses are names of files; those of editors lie outside folders.
    private static let namedFolders = ["articles/", "places/", "actors/", "contributors/", "sources/", "s/"]

    private static func seconds(_ duration: Duration) -> String {
        let hundredths = Int(duration / .milliseconds(10))
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
