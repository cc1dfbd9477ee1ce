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

    /// A name that is being read.
    private struct OpenName {
        var range: Range<Int>
        let opensSentence: Bool
        /// The small words behind it that may join it to the next.
        var bridge: [String] = []
    }

    private func append(to found: inout [Range<Int>], _ block: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
        var name: OpenName?
        var isSentenceStart = true
        func close() {
            if let name, isUnknown(name, in: bytes) { found.append(name.range) }
            name = nil
        }
        var position = block.lowerBound
        while position < block.upperBound {
            if name == nil {
                let next = Self.nextOfInterest(in: bytes, position..<block.upperBound)
                if isSentenceStart, bytes[position..<next].contains(where: Self.isWord) { isSentenceStart = false }
                position = next
                if position == block.upperBound { break }
            }
            let start = position
            while position < block.upperBound, Self.isWord(bytes[position]) { position += 1 }
            if position > start {
                let word = start..<position
                if let longer = name.flatMap({ extended($0, by: word, in: block, of: bytes) }) {
                    name = longer
                } else {
                    close()
                    if mayBeName(word, in: bytes) { name = OpenName(range: word, opensSentence: isSentenceStart) }
                }
                isSentenceStart = false
                continue
            }
            switch bytes[position] {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"):
                close()
                isSentenceStart = true
            case 0xE2:
                // A quotation mark or a dash, of three bytes.
                close()
                isSentenceStart = true
                position += 2
            case 0x20, 0x0A, UInt8(ascii: "-"): break
            default: close()
            }
            position += 1
        }
        close()
    }

    /// A sentence's first word counts only if another name goes on behind it.
    private func isUnknown(_ name: OpenName, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if name.opensSentence && !bytes[name.range].contains(0x20) || name.range.count <= 2 || known.overlaps(name.range) { return false }
        return !Self.isCommon(String(decoding: bytes[name.range], as: UTF8.self))
    }

    private func mayBeName(_ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        (0x41...0x5A).contains(bytes[word.lowerBound]) && !known.overlaps(word)
    }

    /// A name with the next word, if that goes on with it.
    private func extended(_ name: OpenName, by word: Range<Int>, in block: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> OpenName? {
        let between = bytes[name.range.upperBound..<word.lowerBound]
        func joined() -> OpenName { OpenName(range: name.range.lowerBound..<word.upperBound, opensSentence: name.opensSentence) }
        if mayBeName(word, in: bytes) { return !name.bridge.isEmpty || between.allSatisfy(Self.isJoint) ? joined() : nil }
        if word.count > Self.longestJoint { return nil }
        if joinsArticles, isArticle(word, in: block, of: bytes), !known.overlaps(word), between.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) {
            return joined()
        }
        let small = String(decoding: bytes[word], as: UTF8.self)
        guard Self.mayJoin(small, behind: String(decoding: bytes[name.range], as: UTF8.self), name.bridge) else { return nil }
        var bridged = name
        bridged.bridge.append(small)
        return bridged
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
