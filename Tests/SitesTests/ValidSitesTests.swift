import ArgumentParser
import Foundation
import Testing

@testable import sitegen

/// The sites in Tests/Sites/Valid, built as the command builds them: every file of the result stands in their folder `expected`.
///
/// `UPDATE_EXPECTED=1 swift test --filter ValidSitesTests` makes `expected` anew; read the differences before you keep them.
@Suite struct ValidSitesTests {
    private static let names = Fixtures.names(in: "Valid")

    @Test func sitesAreThere() {
        #expect(Self.names.count >= 2)
    }

    @Test(arguments: names)
    func isBuiltAsExpected(name: String) throws {
        let root = "\(Fixtures.folder)/Valid/\(name)"
        let expectedFolder = "\(root)/expected"
        try withTemporaryFolder { folder in
            try build(root, into: folder.path("public"), ["--strict"])
            if Fixtures.updatesExpected {
                try? FileManager.default.removeItem(atPath: expectedFolder)
                try FileManager.default.copyItem(atPath: folder.path("public"), toPath: expectedFolder)
            }
            let actual = try files(below: folder.path("public"))
            let expected = try files(below: expectedFolder)
            #expect(Set(actual.keys).subtracting(expected.keys).sorted() == [], "Files that are not expected")
            #expect(Set(expected.keys).subtracting(actual.keys).sorted() == [], "Files that are missing")
            for (path, bytes) in expected.sorted(by: { $0.key < $1.key }) {
                guard let found = actual[path], found != bytes else { continue }
                Issue.record("\(name)/\(path) differs: \(firstDifference(found, bytes))")
            }
        }
    }

    private func firstDifference(_ found: [UInt8], _ expected: [UInt8]) -> String {
        let same = zip(found, expected).prefix { $0 == $1 }.count
        func part(_ bytes: [UInt8]) -> String {
            String(decoding: bytes[max(0, same - 60)..<min(bytes.count, same + 60)], as: UTF8.self).debugDescription
        }
        return "at byte \(same), found \(part(found)), expected \(part(expected))"
    }
}

/// Builds a site as the command does, quietly, on the day of the tests.
func build(_ root: String, into folder: String, _ options: [String] = []) throws {
    try Build.parse(["--root", root, "--output", folder, "--today", "2018-01-01", "--no-cards", "--quiet"] + options).run()
}
