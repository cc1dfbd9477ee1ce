import Markdown
import Testing

/// Our renderer against the library's own, byte for byte.
@Suite struct RendererTests {
    @Test(arguments: MarkdownSamples.constructs)
    func rendersConstructsLikeTheLibrary(text: String) {
        #expect(String(decoding: Document(parsing: text).commonMarkHTML(), as: UTF8.self) == LibraryRendering.html(of: text))
        let plain = ParsingOptions(smartPunctuation: false, extended: false)
        #expect(
            String(decoding: Document(parsing: text, options: plain).commonMarkHTML(), as: UTF8.self)
                == LibraryRendering.html(of: text, smart: false, extended: false))
    }

    @Test(arguments: 0..<40)
    func rendersGeneratedTextsLikeTheLibrary(batch: Int) {
        for seed in 0..<100 {
            let text = MarkdownSamples.random(seed: UInt64(batch * 1000 + seed), pieces: 4 + seed / 2)
            let ours = String(decoding: Document(parsing: text).commonMarkHTML(), as: UTF8.self)
            let theirs = LibraryRendering.html(of: text)
            // References in notes that are left out count for the library, which then links to them: it is wrong, and we must not be.
            if LibraryRendering.countsLostReferences(text) {
                #expect(everyWayBackLeadsToItsReference(Document(parsing: text)), "\(text.debugDescription)")
                continue
            }
            #expect(ours == theirs, "\(text.debugDescription)")
            if ours != theirs { return }
        }
    }

    @Test(arguments: [
        ("x[^d]\n\n[^a]: see[^b]\n[^b]: b\n[^d]: d", ["d"]), ("[^a]: see[^b]\n[^b]: see[^c]\n[^c]: c", []),
        ("[^a]: see[^c]\n\nx[^b] y[^c]\n\n[^b]: b\n[^c]: c", ["b", "c"]), ("x[^a]\n\n[^a]: see[^b]\n[^b]: b", ["a", "b"]),
    ])
    func whatOnlyALostNoteRefersToIsLost(text: String, labels: [String]) {
        let document = Document(parsing: text)
        let found = document.nodes.compactMap { node in
            if case .footnoteDefinition(let label, _, _) = node.kind { label } else { nil }
        }
        #expect(found == labels)
        #expect(everyWayBackLeadsToItsReference(document))
    }

    /// Whether the notes are numbered in their order, and each says how many references there are to it.
    private func everyWayBackLeadsToItsReference(_ document: Document) -> Bool {
        var occurrences: [Int: [Int]] = [:]
        var references: [Int] = []
        for node in document.nodes {
            switch node.kind {
            case .footnoteReference(_, let number, let occurrence): occurrences[number, default: []].append(occurrence)
            case .footnoteDefinition(_, let number, let count):
                guard number == references.count + 1 else { return false }
                references.append(count)
            default: break
            }
        }
        return occurrences.count == references.count
            && references.enumerated().allSatisfy { $1 > 0 && occurrences[$0 + 1]?.sorted() == Array(1...$1) }
    }
}
