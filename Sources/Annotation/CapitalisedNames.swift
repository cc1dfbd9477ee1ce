import Explainer
import Markdown

/// Runs of words with capitals that are no mention of anything known.
struct CapitalisedNames {
    /// Words with a capital that are no names.
    private static let common: Set<String> = [
        "I", "Mr", "Mrs", "Ms", "Dr",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    /// Whether a word with a capital is no name: a day, a month, a title.
    static func isCommon(_ word: String) -> Bool { common.contains(word) }

    private let document: Document
    private let known: IntervalSet
    private let joinsArticles: Bool

    /// - Parameters:
    ///   - text: where to look.
    ///   - joinsArticles: whether the Arabic article between two words with capitals makes one name of them: "Mohammed al-Sayyid".
    init(_ text: AnnotatedText, joinsArticles: Bool = false) {
        self.joinsArticles = joinsArticles
        document = text.prose.document
        // What stands in a longer name that nobody knows is a part of that.
        let undecided = text.findings.undecided.filter { if case .inside = $0.reason { false } else { true } }
        // What a link by hand forbids means nothing that needs a file.
        let forbidden = document.nodes.lazy.filter { node in
            if case .link(let target) = node.kind { Reference(destination: target.destination) == .none } else { false }
        }
        known = IntervalSet(text.findings.mentions.map(\.literal) + undecided.map(\.literal) + text.findings.contributors + forbidden.map(\.literal))
    }

    /// The byte ranges in the document's literals, in order. Headings and the titles of boxes are left out: there every word may have a capital.
    var ranges: [Range<Int>] {
        document.literals.withUnsafeBufferPointer { bytes in
            var found: [Range<Int>] = []
            for index in document.nodes.indices where document.nodes[index].kind.isRunningText {
                append(to: &found, document.runningText(of: index), of: bytes)
            }
            return found
        }
    }

    /// A sentence's first word counts only if another name goes on behind it.
    private func append(to found: inout [Range<Int>], _ block: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
        var run: (range: Range<Int>, isOpening: Bool)?
        var isSentenceStart = true
        func flush() {
            if let name = run, !(name.isOpening && !bytes[name.range].contains(0x20)), name.range.count > 2, !known.overlaps(name.range),
                !Self.isCommon(String(decoding: bytes[name.range], as: UTF8.self))
            {
                found.append(name.range)
            }
            run = nil
        }
        var position = block.lowerBound
        while position < block.upperBound {
            let start = position
            while position < block.upperBound, Self.isWord(bytes[position]) { position += 1 }
            if position > start {
                if (0x41...0x5A).contains(bytes[start]), !known.overlaps(start..<position) {
                    if let name = run, bytes[name.range.upperBound..<start].allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x2D }) {
                        run = (name.range.lowerBound..<position, name.isOpening)
                    } else {
                        flush()
                        run = (start..<position, isSentenceStart)
                    }
                } else if let name = run {
                    if joinsArticles, isArticle(start..<position, in: block, of: bytes), !known.overlaps(start..<position),
                        bytes[name.range.upperBound..<start].allSatisfy({ $0 == 0x20 || $0 == 0x0A })
                    {
                        run = (name.range.lowerBound..<position, name.isOpening)
                    } else {
                        flush()
                    }
                }
                isSentenceStart = false
                continue
            }
            switch bytes[position] {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"):
                flush()
                isSentenceStart = true
            case 0xE2:
                // A quotation mark or a dash, of three bytes.
                flush()
                isSentenceStart = true
                position += 2
            case 0x20, 0x0A, UInt8(ascii: "-"): break
            default: flush()
            }
            position += 1
        }
        flush()
    }

    /// Whether a word is "al" or "el" with a hyphen and a capital behind it.
    private func isArticle(_ word: Range<Int>, in block: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count == 2 && (bytes[word.lowerBound] == UInt8(ascii: "a") || bytes[word.lowerBound] == UInt8(ascii: "e"))
            && bytes[word.lowerBound + 1] == UInt8(ascii: "l") && word.upperBound + 1 < block.upperBound
            && bytes[word.upperBound] == UInt8(ascii: "-") && (0x41...0x5A).contains(bytes[word.upperBound + 1])
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF, 0x80...0xBF: true
        default: false
        }
    }
}
