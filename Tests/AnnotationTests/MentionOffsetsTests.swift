import Annotation
import Explainer
import Markdown
import Testing

/// The bytes at a mention's offsets, read as Markdown, are the mention's text, whatever Markdown does in between.
@Suite struct MentionOffsetsTests {
    private static let pieces = [
        "Mayadeen", "Deir e-Zor city", "Deir\ne-Zor province", "Deir&nbsp;e-Zor", "Deir e\\-Zor city", "Islamic State", "Islamic\n State", "IS",
        "US-backed", "*Islamic* State",
        "**Syria**", "Syria's", "[Damascus](place:damascus)", "[the city](place:damascus)", "`Syria`", "“Syria”", "\"Mayadeen\"", "word ", " ", " ",
        "\n", "\n\n", "\n\n> ", "\n> ", "\n- ",
        "\n    ", "\n\n| Syria | b |\n|---|---|\n| c | Mayadeen |\n\n", "&amp; ", "\\* ", "... ", "--", "[^1] ", "\n\n[^1]: In Syria.\n\n", "## ",
        "~~Syria~~ ", ", ", ". ", "é", "الميادين ", "\n\n![x](y.png \"Mayadeen, Syria &amp; \\\"Damascus\\\" | Damascus\")\n\n",
        "\n\n![x *Syria*](y.png 'In Deir\n  e-Zor city -- Islamic State... it\\'s &quot;Syria&quot; | Mayadeen')\n\n",
        "\n\n> ![x](y.png \"The Islamic\n>   State &#8211; Deir&nbsp;e-Zor city\")\n\n", "\n\n![x](<y.png> (Syria's Deir e\\-Zor city))\n\n",
    ]

    @Test(arguments: 0..<20)
    func offsetsAreExact(batch: Int) {
        let annotator = Annotator(
            site: SampleSite.site(places: SampleSite.places, actors: SampleSite.actors),
            gazetteer: Gazetteer(places: SampleSite.places, actors: SampleSite.actors))
        var state = UInt64(batch) &* 0x9E37_79B9_7F4A_7C15 | 1
        for _ in 0..<100 {
            let text = (0..<20).map { _ -> String in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Self.pieces[Int((state >> 33) % UInt64(Self.pieces.count))]
            }.joined()
            let source = Array(text.utf8)
            let prose = Prose(Document(parsing: source))
            for mention in annotator.findings(in: prose).mentions where mention.decision != .byHand {
                let range = prose.range(of: mention.literal)
                let written = plain(String(decoding: source[range], as: UTF8.self))
                let read = plain(prose.document.text(in: mention.literal))
                #expect(written == read, "\(range) in \(text.debugDescription)")
                if written != read { return }
            }
        }
    }

    /// Without what markup may stand inside a name: emphasis, escapes, references, line prefixes.
    private func plain(_ text: String) -> String {
        var plain = text.replacing("&nbsp;", with: " ").replacing("\u{A0}", with: " ")
        plain.removeAll { "*\\>~".contains($0) }
        return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test func offsetsSeeThroughFrontMatterAndIndentation() {
        let file = Array("---\ntitle: x\n---\n\n  >  - one\n  >    in &quot;Mayadeen&quot; \\& Syria\n".utf8)
        let prose = Prose(Document(parsing: file, body: 17..<file.count))
        let annotator = Annotator(site: SampleSite.site(places: SampleSite.places), gazetteer: Gazetteer(places: SampleSite.places, actors: []))
        let found = annotator.findings(in: prose).mentions.map { String(decoding: file[prose.document.sourceRange(of: $0.literal)], as: UTF8.self) }
        #expect(found == ["Mayadeen", "Syria"])
    }
}
