import Explainer
import Markdown
import Searching

/// Runs of words with capitals that are no mention of anything known.
struct CapitalisedNames {
    /// Words with a capital that are no names.
    private static let common: Set<String> = [
        "I", "Mr", "Mrs", "Ms", "Dr",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    /// Small words inside the names of people: "Francisco de Roux", "Omar bin Said".
    private static let ofPeople: Set<String> = [
        "de", "del", "da", "dos", "di", "la", "van", "von", "der", "ter", "bin", "ibn", "bint", "al", "el", "ould",
    ]
    /// Small words inside the names of institutions: "Institute for the Study of War".
    private static let ofInstitutions: Set<String> = ["of", "for", "the", "and"]

    /// Whether a small word joins the parts of a person's name.
    static func joinsPerson(_ word: String) -> Bool { ofPeople.contains(word) }

    /// The bytes of the longest of these small words.
    private static let longestJoint = 4

    /// Whether a small word may go on with a name: behind an institution's word "of" and "for" do, and "the" behind these.
    private static func mayJoin(_ word: String, behind name: @autoclosure () -> String, _ bridge: [String]) -> Bool {
        if ofPeople.contains(word) { return bridge.count < 2 }
        guard ofInstitutions.contains(word) else { return false }
        if word == "the" { return bridge.last == "of" || bridge.last == "for" }
        return bridge.isEmpty && word != "and" && NameGuess.isInstitution(name())
    }

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
        // The small words behind the run that may join it to the next.
        var bridge: [String] = []
        var isSentenceStart = true
        func flush() {
            if let name = run, !(name.isOpening && !bytes[name.range].contains(0x20)), name.range.count > 2, !known.overlaps(name.range),
                !Self.isCommon(String(decoding: bytes[name.range], as: UTF8.self))
            {
                found.append(name.range)
            }
            run = nil
            bridge = []
        }
        var position = block.lowerBound
        while position < block.upperBound {
            if run == nil {
                let next = Self.nextOfInterest(in: bytes, position..<block.upperBound)
                if isSentenceStart, bytes[position..<next].contains(where: Self.isWord) { isSentenceStart = false }
                position = next
                if position == block.upperBound { break }
            }
            let start = position
            while position < block.upperBound, Self.isWord(bytes[position]) { position += 1 }
            if position > start {
                if (0x41...0x5A).contains(bytes[start]), !known.overlaps(start..<position) {
                    if let name = run, !bridge.isEmpty || bytes[name.range.upperBound..<start].allSatisfy(Self.isJoint) {
                        run = (name.range.lowerBound..<position, name.isOpening)
                        bridge = []
                    } else {
                        flush()
                        run = (start..<position, isSentenceStart)
                    }
                } else if let name = run {
                    if position - start > Self.longestJoint {
                        flush()
                    } else if joinsArticles, isArticle(start..<position, in: block, of: bytes), !known.overlaps(start..<position),
                        bytes[name.range.upperBound..<start].allSatisfy({ $0 == 0x20 || $0 == 0x0A })
                    {
                        run = (name.range.lowerBound..<position, name.isOpening)
                    } else {
                        let word = String(decoding: bytes[start..<position], as: UTF8.self)
                        if Self.mayJoin(word, behind: String(decoding: bytes[name.range], as: UTF8.self), bridge) {
                            bridge.append(word)
                        } else {
                            flush()
                        }
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

    /// A place up to which a stretch holds nothing that starts a name or ends a sentence: what stands before the end of a text, or of a word.
    private static func nextOfInterest(in bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Int {
        var position = stretch.lowerBound
        while position + 8 <= stretch.upperBound {
            let eight = EightBytes(of: bytes, at: position)
            // From the colon to Z, which takes in the question mark.
            guard eight.isASCII, !eight.holds(0x3A...0x5A), !eight.holds(0x2E...0x2E), !eight.holds(0x21...0x21) else { break }
            position += 8
        }
        // The rest of a word is no word.
        if position > stretch.lowerBound, isWord(bytes[position - 1]) {
            while position < stretch.upperBound, isWord(bytes[position]) { position += 1 }
        }
        return position
    }

    private static func isJoint(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x2D }

    /// Whether a word is "al" or "el" with a hyphen and a capital behind it.
    private func isArticle(_ word: Range<Int>, in block: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        word.count == 2 && (bytes[word.lowerBound] == UInt8(ascii: "a") || bytes[word.lowerBound] == UInt8(ascii: "e"))
            && bytes[word.lowerBound + 1] == UInt8(ascii: "l") && word.upperBound + 1 < block.upperBound
            && bytes[word.upperBound] == UInt8(ascii: "-") && (0x41...0x5A).contains(bytes[word.upperBound + 1])
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        // Most bytes are small letters.
        if 0x61...0x7A ~= byte { return true }
        return switch byte {
        case 0x30...0x39, 0x41...0x5A, 0xC3...0xDF, 0x80...0xBF: true
        default: false
        }
    }
}
