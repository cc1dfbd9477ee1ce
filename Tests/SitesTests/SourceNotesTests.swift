import Content
import Diagnostics
import Testing

/// What is worth knowing of sources and needs no change.
@Suite struct SourceNotesTests {
    private func hints(_ source: String) throws -> String {
        try withTemporaryFolder { folder in
            try folder.writeSite([
                "seeds/report.md": "---\ntitle: A report\npublisher: A paper\n\(source)---\nIt says so.\n",
                "content/articles/mayadeen.md": "---\ntitle: A\nsummary: B\ndate: 2017-10-16\nsources: [report]\n---\nText.\n",
            ])
            let content = ContentLoader(root: folder.path, today: Fixtures.today).load()
            #expect(content.diagnostics == [])
            return DiagnosticReport(content.hints, sources: content.sources).text(color: false)
        }
    }

    @Test func anAddressMayStopWorking() throws {
        #expect(
            try hints("url: https://example.org/a\n") == """
                seeds/report.md:2:1: note: no archived copy of this source is known [no-archived-copy]
                    2 | title: A report
                      | ^ save it in a web archive, and give the copy's address as "archived"

                """)
    }

    @Test(arguments: ["", "url: https://example.org/a\narchived: https://archive.example.org/a\n"])
    func whatHasNoAddressOrACopyIsFine(source: String) throws {
        #expect(try hints(source) == "")
    }
}
