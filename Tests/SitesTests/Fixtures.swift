import Content
import Diagnostics
import Explainer
import Foundation

/// The whole sites in Tests/Sites.
///
/// With `UPDATE_EXPECTED=1` in the environment the tests write what they find in place of what they expect, in Tests/Sites:
/// `UPDATE_EXPECTED=1 swift test --filter SitesTests`. Read the differences before you keep them.
enum Fixtures {
    /// Tests/Sites, beside this file's folder.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sites").path

    static let updatesExpected = ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1"

    /// The names of the sites of a kind, sorted.
    static func names(in kind: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(kind)")) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The day on which the tests read sites.
    static let today = CalendarDay(year: 2018, month: 1, day: 1)
}

/// The report on the site in a folder, read on the same day each time.
func report(on root: String, sizeLimit: Int = ContentLoader.defaultSizeLimit) -> DiagnosticReport {
    let content = ContentLoader(root: root, today: Fixtures.today, sizeLimit: sizeLimit).load()
    return DiagnosticReport(content.diagnostics, sources: content.sources)
}
