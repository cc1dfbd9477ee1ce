import Diagnostics
import Explainer
import Testing

@testable import Content

@Suite struct TextPlaceTests {
    /// The bytes of the file for a part of the text of its first key.
    private func place(of part: String, in yaml: String) throws -> String {
        let source = source("---\n\(yaml)---\n")
        guard case .scalar(let scalar)? = try YAMLReader.read(source, 4..<(source.bytes.count - 4)).get().first?.value else { return "none" }
        let text = Array(scalar.text.utf8)
        let start = try #require(text.indices.first { text[$0...].starts(with: part.utf8) })
        let range = scalar.place.range(start..<(start + part.utf8.count))
        return String(decoding: source.bytes[range], as: UTF8.self)
    }

    @Test func partsOfTextsOnOneLine() throws {
        #expect(try place(of: "town", in: "a: in the town\n") == "town")
        #expect(try place(of: "town", in: "a: \"in the town\"\n") == "town")
        #expect(try place(of: "بلدة", in: "a: 'في بلدة'\n") == "بلدة")
    }

    @Test(arguments: ["\n", "\r\n"])
    func partsOfTextsOnSeveralLines(end: String) throws {
        let yaml = ["a: |", "    One.", "", "      Two م.", "    Last", "b: c", ""].joined(separator: end)
        for part in ["One", "Two م", "م.", "Last"] { #expect(try place(of: part, in: yaml) == part) }
        #expect(try place(of: "One.\n\n  Two", in: yaml) == "One.\(end)\(end)      Two")
    }

    @Test func wholeTextsWherePartsAreNotKnown() throws {
        #expect(try place(of: "town", in: "a: \"\\\"the town\\\"\"\n") == "\\\"the town\\\"")
        #expect(try place(of: "town", in: "a: >\n  the\n  town\n") == ">")
    }

    @Test func theBodysRangesAreTheFiles() {
        #expect(TextPlace.body.range(17..<19) == 17..<19)
    }
}
