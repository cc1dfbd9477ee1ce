import Foundation
import Testing

@testable import Publishing

struct HostHeadersTests {
    private func text() throws -> String { String(decoding: try HostHeaders.file.contents(), as: UTF8.self) }

    @Test func theFileHasTheFormThatHostsRead() throws {
        let lines = try text().split(separator: "\n")
        #expect(HostHeaders.file.path == "_headers")
        #expect(lines.first == "/*")
        #expect(lines.allSatisfy { $0.hasPrefix("/") || ($0.hasPrefix("  ") && $0.contains(": ")) })
        #expect(lines.suffix(2) == ["/assets/*", "  Cache-Control: public, max-age=31536000, immutable"])
    }

    /// What hosts with a configuration of their own are to say.
    @Test func theDocumentationSaysTheSame() throws {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: tests.appending(path: "../docs/hosting.md"), encoding: .utf8)
        for (name, value) in HostHeaders.all {
            // Outside the block for assets, and in it.
            #expect(text.split(separator: "add_header \(name) \"\(value)\" always;", omittingEmptySubsequences: false).count == 3)
            #expect(text.contains("Header always set \(name) \"\(value)\"\n"))
        }
    }

    @Test func theHostsPolicyIsAsStrictAsThePagesAndForbidsFrames() throws {
        #expect(
            try text().contains(
                "  Content-Security-Policy: default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\n"
            ))
        #expect(try text().contains("  Referrer-Policy: no-referrer\n"))
        #expect(try !text().contains("unsafe"))
    }
}
