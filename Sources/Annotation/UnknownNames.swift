import Explainer
import Markdown
import Matching

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
        let ordinary = Self.ordinaryWords(of: texts)
        var found: [MatchingKey: Name] = [:]
        for text in texts {
            let document = text.prose.document
            for range in CapitalisedNames(text).ranges.compactMap({ Self.withoutOpening($0, of: document, ordinary) }) {
                let written = document.text(in: range)
                let key = MatchingKey(written)
                if known.contains(key) { continue }
                if found[key] != nil {
                    found[key]?.count += 1
                } else {
                    found[key] = Name(
                        text: written, count: 1, file: text.file, range: text.range(of: range), sentence: text.sentences.text(around: range))
                }
            }
        }
        names = found.values.sorted { $0.count == $1.count ? $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) : $0.count > $1.count }
    }

    /// The words that stand somewhere in small letters: with a capital they only open a sentence.
    private static func ordinaryWords(of texts: [AnnotatedText]) -> Set<String> {
        var words: Set<String> = []
        for text in texts {
            for word in text.prose.document.literals.split(whereSeparator: { !(0x61...0x7A).contains($0) && !(0x41...0x5A).contains($0) }) {
                if let first = word.first, (0x61...0x7A).contains(first) { words.insert(String(decoding: word, as: UTF8.self)) }
            }
        }
        return words
    }

    /// A name without the ordinary word that opens its sentence; nil if nothing else is left.
    private static func withoutOpening(_ range: Range<Int>, of document: Document, _ ordinary: Set<String>) -> Range<Int>? {
        guard let space = document.literals[range].firstIndex(of: 0x20) else { return range }
        guard ordinary.contains(document.text(in: range.lowerBound..<space).lowercased()) else { return range }
        let rest = (space + 1)..<range.upperBound
        return CapitalisedNames.isCommon(document.text(in: rest)) || ordinary.contains(document.text(in: rest).lowercased()) ? nil : rest
    }
}
