import Explainer
import Markdown

/// Capitalised names that the gazetteer does not know, ready to become files.
public struct UnknownNames: Sendable {
    /// A name with how often it stands in the texts.
    public struct Name: Sendable, Hashable {
        /// As it is first written.
        public let text: String
        /// How often.
        public var count: Int
        /// The file where it stands first.
        public let file: String
        /// The bytes of that file.
        public let range: Range<Int>
        /// The first sentence that holds it.
        public let sentence: String
    }

    /// Most frequent first, then by name.
    public let names: [Name]

    /// - Parameters:
    ///   - texts: where to look.
    ///   - site: whose contributors, sources and publisher are known names, too.
    public init(in texts: [AnnotatedText], of site: AnnotatedSite) {
        let known = Set(site.site.contributors.map { MatchingKey($0.name.value) } + site.site.sources.map { MatchingKey($0.publisher) })
        var found: [MatchingKey: Name] = [:]
        for text in texts {
            guard let file = text.file else { continue }
            let document = text.prose.document
            let mentioned = IntervalSet(text.findings.mentions.map(\.literal) + text.findings.undecided.map(\.literal))
            let sentences = Sentences(document)
            for node in document.nodes where node.kind == .paragraph {
                for range in CapitalisedNames.ranges(in: document.literals, node.literal) where !mentioned.overlaps(range) {
                    let written = document.text(in: range)
                    let key = MatchingKey(written)
                    if known.contains(key) { continue }
                    if found[key] != nil {
                        found[key]?.count += 1
                    } else {
                        found[key] = Name(
                            text: written, count: 1, file: file, range: document.sourceRange(of: range), sentence: sentences.text(around: range))
                    }
                }
            }
        }
        names = found.values.sorted { $0.count == $1.count ? $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) : $0.count > $1.count }
    }
}

/// Runs of words with capitals inside sentences.
enum CapitalisedNames {
    /// Words with a capital that are no names.
    private static let common: Set<String> = [
        "I", "Mr", "Mrs", "Ms", "Dr", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April",
        "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    /// The names in a block; a sentence's first word counts only if a name goes on behind it.
    static func ranges(in bytes: [UInt8], _ block: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var run: (range: Range<Int>, words: Int)?
        var isSentenceStart = true
        func flush() {
            if let run, run.range.count > 2, !common.contains(String(decoding: bytes[run.range], as: UTF8.self)) { ranges.append(run.range) }
            run = nil
        }
        var position = block.lowerBound
        while position < block.upperBound {
            let start = position
            while position < block.upperBound, isWord(bytes[position]) { position += 1 }
            if position > start {
                let isCapital = (0x41...0x5A).contains(bytes[start])
                if isCapital, run != nil, gapIsSpace(bytes, from: run?.range.upperBound ?? start, to: start) {
                    run = ((run?.range.lowerBound ?? start)..<position, (run?.words ?? 0) + 1)
                } else {
                    flush()
                    if isCapital, !isSentenceStart { run = (start..<position, 1) }
                }
                isSentenceStart = false
                continue
            }
            switch bytes[position] {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"), 0xE2:
                flush()
                isSentenceStart = true
            case 0x20, 0x0A, UInt8(ascii: "-"), UInt8(ascii: "'"): break
            default: flush()
            }
            position += 1
        }
        flush()
        return ranges
    }

    private static func gapIsSpace(_ bytes: [UInt8], from: Int, to: Int) -> Bool {
        bytes[from..<to].allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x2D }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF, 0x80...0xBF: true
        default: false
        }
    }
}
