import Diagnostics
import Foundation
import Testing

/// The sites in Tests/Sites/Invalid: each folder is named for its one mistake, and `diagnostics.txt` holds the whole report on it.
@Suite struct InvalidSitesTests {
    private static let names = Fixtures.names(in: "Invalid")

    @Test func sitesAreThere() {
        #expect(Self.names.count > 100)
    }

    @Test(arguments: names)
    func isReported(name: String) throws {
        let root = "\(Fixtures.folder)/Invalid/\(name)"
        let report = report(on: root)
        let text = report.text(color: false)
        if Fixtures.updatesExpected { try text.write(toFile: "\(root)/diagnostics.txt", atomically: true, encoding: .utf8) }
        let expected = try String(contentsOfFile: "\(root)/diagnostics.txt", encoding: .utf8)
        #expect(text == expected, "The report on \(name) is:\n\(text)")
        #expect(report.diagnostics.count == 1, "One mistake, one diagnostic: \(name)")
    }

    /// What a program reads is what people read.
    @Test(arguments: names)
    func isTheSameAsJSON(name: String) throws {
        let report = report(on: "\(Fixtures.folder)/Invalid/\(name)")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(report.json().utf8)) as? [String: Any])
        let diagnostics = try #require(json["diagnostics"] as? [[String: Any]])
        let headlines = diagnostics.flatMap { diagnostic in
            [headline(diagnostic, severity: diagnostic["severity"] as? String) + " [\(diagnostic["id"] as? String ?? "")]"]
                + (diagnostic["notes"] as? [[String: Any]] ?? []).map { headline($0, severity: "note") }
        }
        let text = report.text(color: false).split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
        #expect(headlines == text)
        #expect(json["version"] as? Int == 1)
        #expect(json["errors"] as? Int == report.errorCount)
        #expect(json["warnings"] as? Int == report.warningCount)
    }

    private func headline(_ object: [String: Any], severity: String?) -> String {
        var place = "\(object["file"] as? String ?? ""):"
        if let line = object["line"] as? Int, let column = object["column"] as? Int { place += "\(line):\(column):" }
        return "\(place) \(severity ?? ""): \(object["message"] as? String ?? "")"
    }
}
