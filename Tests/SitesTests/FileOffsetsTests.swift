import Annotation
import Content
import Diagnostics
import Explainer
import Markdown
import Testing

@testable import sitegen

/// The bytes of a file at a mention's offsets, read as Markdown, are the mention's text, wherever in the file the text stands.
@Suite struct FileOffsetsTests {
    private static let names = [
        "content/places/zaina.md": "---\nname: Zaina\nkind: town\n---\n", "content/places/tell.md": "---\nname: Tell Asfar\nkind: town\n---\n",
        "content/actors/guard.md": "---\nname: National Guard\nkind: military\nnames: { ar: الحرس الوطني }\n---\n",
        "content/media/x.png": "",
    ]
    private static let pieces = [
        "Zaina", "Tell Asfar", "Tell\nAsfar", "National *Guard*", "National Guard's", "الحرس الوطني", "Tell&nbsp;Asfar", "Tell\u{A0}Asfar",
        "\"Zaina\"",
        "it's", "--", "...", "&amp;", "\\*", " ", " ", " ", ", ", ". ", "\n", "\n\n", "**Zaina**", "é",
    ]
    /// Those that may stand on one line between double quotes.
    private static let linePieces = pieces.filter { !$0.contains("\n") && !$0.contains("\"") && !$0.contains("\\") }

    /// A text of random pieces, the same for the same seed.
    private func text(_ state: inout UInt64, _ pieces: [String]) -> String {
        (0..<12).reduce("In ") { text, _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return text + pieces[Int((state >> 33) % UInt64(pieces.count))]
        }
    }

    private func block(_ text: String, indentation: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "\n\(indentation)\($0)" }.joined()
    }

    @Test(arguments: 0..<40, ["\n", "\r\n"])
    func offsetsAreExact(seed: Int, lineEnd: String) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        let article = """
            ---
            title: A
            summary: A
            date: 2017-10-16
            image:
              file: x.png
              alt: A
              caption: "\(text(&state, Self.linePieces))"
            corrections:
              - date: 2017-10-16
                text: |-\(block(text(&state, Self.pieces), indentation: "      "))
              - date: 2017-10-16
                text: '\(text(&state, Self.linePieces).replacing("'", with: "’"))'
            events:
              - title: E
                date: 2017-10-16
                text: \(text(&state, Self.linePieces))
            ---
            \(text(&state, Self.pieces))

            ![A](../media/x.png "\(text(&state, Self.linePieces)) | \(text(&state, Self.linePieces))")

            """
        let settings = "title: S\nbrief: |\(block(text(&state, Self.pieces), indentation: "    "))\n"
        let files = [
            "content/articles/mayadeen.md": article.replacing("\n", with: lineEnd), "content/site.yaml": settings.replacing("\n", with: lineEnd),
        ]
        let content = try withTemporaryFolder { folder in
            try folder.writeSite(Self.names.merging(files, uniquingKeysWith: { $1 }))
            return ContentLoader(root: folder.path, today: Fixtures.today).load()
        }
        let site = AnnotatedSite(try #require(content.site))
        var count = 0
        for file in AnnotatedFile.all(of: site.texts) {
            let source = try #require(content.sources[file.path])
            for found in file.mentions {
                let written = String(decoding: source.bytes[found.range], as: UTF8.self)
                #expect(plain(written) == plain(found.text.prose.document.text(in: found.value.literal)), "\(found.range) in \(file.path)")
                count += 1
            }
        }
        #expect(count > 4)
    }

    /// Without what may stand inside a name: emphasis, character references, line ends and indentation.
    private func plain(_ text: String) -> String {
        text.replacing("&nbsp;", with: " ").replacing("\u{A0}", with: " ").replacing("*", with: "").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }
}
