import Explainer
import Markdown
import Matching

/// Capitalised names that the gazetteer does not know, ready to become files.
public struct UnknownNames: Sendable {
    /// A name with how often it stands in the texts.
    public struct Name: Sendable, Hashable {
        /// As it is first written, on one line.
        public let text: String
        /// How often.
        public fileprivate(set) var count = 0
        /// The file where it stands first.
        public let file: String
        /// The bytes of that file.
        public let range: Range<Int>
        /// The first sentence that holds it.
        public let sentence: String
        /// What it may mean: what its own words say, or else the words beside it, wherever they say something first.
        public fileprivate(set) var guess: NameGuess?
        /// A known name that stands in it and does not mean itself there: "Homs" in "Homs University".
        public let guarded: String?
    }

    /// Most frequent first, then by name.
    public let names: [Name]

    /// - Parameters:
    ///   - texts: where to look.
    ///   - site: whose contributors, sources and publisher are known names, too.
    public init(in texts: [AnnotatedText], of site: AnnotatedSite) {
        let known = Self.knownNames(of: site.site)
        let ordinary = Self.ordinaryWords(of: texts)
        var found: [MatchingKey: Name] = [:]
        for text in texts {
            let sensed = Set((site.site.senses(in: text.id) ?? [:]).keys.map { MatchingKey($0) })
            for (range, guarded) in Self.ranges(in: text, ordinary) {
                let written = text.prose.document.singleLine(in: range)
                let key = MatchingKey(written)
                if known.contains(key) || sensed.contains(key) { continue }
                var name =
                    found[key]
                    ?? Name(
                        text: written, file: text.file, range: text.range(of: range), sentence: text.sentences.text(around: range),
                        guess: NameGuess(words: written), guarded: guarded)
                name.count += 1
                if name.guess == nil { name.guess = text.guess(on: range, isOneWord: !written.contains(" ")) }
                found[key] = name
            }
        }
        let guessed = found.values.map { name in
            var name = name
            if name.guess == nil, name.guarded == nil { name.guess = NameGuess(shape: name.text) }
            return name
        }
        let surnames = Set(guessed.filter { $0.guess == .actor(.person) }.compactMap { Surname.of($0.text) })
        names = guessed.filter { !Self.isNoName($0, surnames, ordinary) }.sorted {
            $0.count == $1.count ? $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) : $0.count > $1.count
        }
    }

    /// Whether it is a word that only has a capital here, or the surname of somebody who is listed.
    private static func isNoName(_ name: Name, _ surnames: Set<String>, _ ordinary: Set<String>) -> Bool {
        if name.text.contains(" ") { return false }
        return surnames.contains(name.text) || name.guess == nil && ordinary.contains(name.text.lowercased())
    }

    /// The unknown names of a text, in order: runs of capitals, and longer names that a known one is only a part of.
    private static func ranges(in text: AnnotatedText, _ ordinary: Set<String>) -> [(range: Range<Int>, guarded: String?)] {
        let document = text.prose.document
        var longer: [(range: Range<Int>, guarded: String?)] = []
        for name in text.findings.undecided {
            guard case .inside(let range) = name.reason, longer.last?.range != range else { continue }
            longer.append((range, document.singleLine(in: name.literal)))
        }
        let taken = IntervalSet(longer.map(\.range))
        let others = CapitalisedNames(text).ranges.filter { !taken.overlaps($0) && !isInAddress($0, of: document) }
            .compactMap { withoutOpening($0, of: text, ordinary).flatMap { withoutTitles($0, of: document) } }
        return (longer + others.map { ($0, nil) }).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether it is a part of an address or of an account's name: "@Desk_Homs".
    private static func isInAddress(_ name: Range<Int>, of document: Document) -> Bool {
        name.lowerBound > 0
            && [UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "#")].contains(document.literals[name.lowerBound - 1])
    }

    /// Names that have a file already, or that a contributor or a publisher of sources has.
    private static func knownNames(of site: Site) -> Set<MatchingKey> {
        let owned = site.places.flatMap(\.names.owned) + site.actors.flatMap(\.names.owned)
        return Set((owned.map(\.value) + site.contributors.map(\.name.value) + site.sources.map(\.publisher)).map { MatchingKey($0) })
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

    /// A name without the titles before it, "Michael Rose" of "General Sir Michael Rose"; nil if nothing else is left but what is no name alone:
    /// "Defence Minister", "River", "Kurdish".
    private static func withoutTitles(_ range: Range<Int>, of document: Document) -> Range<Int>? {
        let surroundings = Surroundings(block: document.literals[range])
        var start = range.lowerBound
        while let word = surroundings.word(at: start), CapitalWords.isTitle(word) {
            guard let next = surroundings.word(behind: word.range.upperBound) else { return nil }
            start = next.range.lowerBound
        }
        guard let word = surroundings.word(at: start) else { return start..<range.upperBound }
        let isAlone = word.range.upperBound == range.upperBound
        return isAlone && (TypeWords.kinds(of: word.folded) != nil || CapitalWords.isAdjective(word)) ? nil : start..<range.upperBound
    }

    /// A name without the ordinary word that opens its sentence; nil if nothing else is left.
    private static func withoutOpening(_ range: Range<Int>, of text: AnnotatedText, _ ordinary: Set<String>) -> Range<Int>? {
        let document = text.prose.document
        guard let space = document.literals[range].firstIndex(of: 0x20) else {
            return CapitalWords.isOpener(document.text(in: range).lowercased()) ? nil : range
        }
        guard let sentence = text.sentences.range(around: range),
            Surroundings(block: document.literals[sentence]).mayBeginSentence(at: range.lowerBound)
        else { return range }
        let first = document.text(in: range.lowerBound..<space).lowercased()
        guard ordinary.contains(first) || CapitalWords.isOpener(first) else { return range }
        let rest = (space + 1)..<range.upperBound
        return CapitalisedNames.isCommon(document.text(in: rest)) || ordinary.contains(document.text(in: rest).lowercased()) ? nil : rest
    }
}

extension AnnotatedText {
    /// What the words beside a name say of it.
    fileprivate func guess(on name: Range<Int>, isOneWord: Bool) -> NameGuess? {
        guard let block = sentences.range(around: name) else { return nil }
        return NameGuess(besides: name, in: Surroundings(block: prose.document.literals[block]), isOneWord: isOneWord)
    }
}

extension Site {
    /// What an article's front matter says that names mean in a text.
    fileprivate func senses(in text: TextID) -> [String: Article.Sense]? {
        switch text {
        case .article(let id), .leadCaption(let id), .correction(let id, _): self[id]?.senses
        default: nil
        }
    }
}
