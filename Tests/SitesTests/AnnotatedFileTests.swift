import Annotation
import Content
import Diagnostics
import Explainer
import Foundation
import Testing

@testable import sitegen

/// Names are found in the values of a front matter as in the text behind it, each at its bytes in the file.
@Suite struct AnnotatedFileTests {
    private static let files = [
        "content/site.yaml": "title: The river\nbrief: |\n  Zaina was hit,\n  and Zaina fell.\n",
        "content/places/zaina.md": "---\nname: Zaina\nkind: town\n---\n",
        "content/actors/guard.md": "---\nname: National Guard\nabbreviation: NG\nkind: military\n---\n",
        "content/articles/mayadeen.md": """
        ---
        title: A
        summary: A
        date: 2017-10-16
        names: { the Post: zaina }
        image:
          file: x.png
          alt: Zaina
          caption: "Zaina: the *Post*"
        events:
          - title: It fell
            date: 2017-10-14
            text: 'The NG came. The National Guard (NG) took Zaina.'
        corrections:
          - date: 2017-10-16
            text: "We wrote of the Post."
          - date: 2017-10-17
            text: >
              We wrote
              of Zaina.
        ---
        Near Zaina.

        """,
    ]

    private func load(_ files: [String: String] = files) throws -> (site: AnnotatedSite, content: LoadedContent) {
        let content = try withTemporaryFolder { folder in
            try folder.writeSite(files)
            try folder.write([UInt8](), to: "content/media/x.png")
            return ContentLoader(root: folder.path, today: Fixtures.today).load()
        }
        return (AnnotatedSite(try #require(content.site)), content)
    }

    /// The names of a file, each as the bytes of the file that it points at.
    private func names(in path: String) throws -> [String] {
        let (site, content) = try load()
        let source = try #require(content.sources[path])
        return AnnotatedFile.all(of: site.texts).filter { $0.path == path }.flatMap(\.mentions).map { found in
            "\(String(decoding: source.bytes[found.range], as: UTF8.self)) \(found.value.isLinked)"
        }
    }

    @Test func valuesOfTheFrontMatterAreTextsOfTheirFile() throws {
        #expect(try names(in: "content/site.yaml") == ["Zaina true", "Zaina false"])
        #expect(
            try names(in: "content/articles/mayadeen.md") == [
                "Zaina false", "National Guard true", "NG false", "Zaina true", "the Post true", "> true", "Zaina true",
            ])
    }

    @Test func eachFileIsListedOnce() throws {
        let paths = AnnotatedFile.all(of: try load().site.texts).map(\.path)
        #expect(paths == ["content/actors/guard.md", "content/articles/mayadeen.md", "content/places/zaina.md", "content/site.yaml"])
    }

    @Test func problemsPointIntoTheFrontMatter() throws {
        let (site, content) = try load()
        #expect(
            DiagnosticReport(site.diagnostics, sources: content.sources).text(color: false) == """
                content/articles/mayadeen.md:13:16: warning: "NG" stands here before the text says what it means [acronym-before-definition]
                    13 |     text: 'The NG came. The National Guard (NG) took Zaina.'
                       |                ^^ write "National Guard (NG)" here

                """)
    }

    @Test func programsGetThemAllInTheOrderOfTheFile() throws {
        let text = AnnotationJSON.text(AnnotatedFile.all(of: try load().site.texts))
        let value = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(value["version"] as? Int == 1)
        let files = try #require(value["files"] as? [[String: Any]])
        #expect(files.count == 4)
        let mentions = try #require(files[1]["mentions"] as? [[String: Any]])
        let starts = mentions.compactMap { $0["start"] as? Int }
        #expect(starts.count == 7)
        #expect(starts == starts.sorted())
        #expect(mentions.compactMap { $0["confidence"] as? String } == ["certain", "certain", "certain", "certain", "set", "certain", "certain"])
    }
}
