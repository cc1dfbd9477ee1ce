import Explainer
import Markdown
import Matching

/// Where a text says what its acronyms mean: one counts from its definition on, "Syrian Democratic Forces (SDF)".
struct Acronyms {
    /// The first acronym that stands beside its full name, by entity, in the document's literals.
    private var definitions: [EntityID: Int] = [:]
    /// Acronyms that the text gives to something else: "Interim Staff (IS)".
    private var foreign: Set<EntityID> = []

    /// Between a full name and its acronym there is little: " (", " group, or ".
    private static let longestGap = 24

    /// Acronyms that are words when they are written in small letters: only a definition tells them from a word that is stressed.
    private static let words: Set<String> = [
        "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my", "no", "of", "on", "or", "so", "to", "up", "us",
        "we",
        "all", "and", "any", "are", "but", "can", "for", "had", "has", "her", "him", "his", "how", "may", "not", "now", "our", "out", "she", "the",
        "too", "was", "who", "why", "will", "you",
    ]

    /// - Parameters:
    ///   - matches: the names found in the text, block by block.
    ///   - entries: whose names the patterns are.
    ///   - document: the text.
    ///   - earlier: the mentions of a text that this one goes on from, whose acronyms are defined.
    init(_ matches: [[NameMatch]], entries: [Gazetteer.Entry], in document: Document, after earlier: [Mention] = []) {
        for mention in earlier where mention.form == .abbreviation { definitions[mention.entity] = 0 }
        for block in matches {
            for (index, match) in block.enumerated() {
                for entry in match.patterns.lazy.map({ entries[$0] }) where entry.needsDefinition && definitions[entry.entity] == nil {
                    if Self.isDefined(index, of: block, as: entry.entity, entries, document) {
                        definitions[entry.entity] = match.range.lowerBound
                    } else if Self.standsForInitials(match.range, in: document) {
                        foreign.insert(entry.entity)
                    }
                }
            }
        }
    }

    /// Whether the text defines it, here or anywhere.
    func isDefined(_ entity: EntityID) -> Bool { definitions[entity] != nil }

    /// Whether an acronym means its entity at a place in the text.
    ///
    /// - Parameters:
    ///   - match: the acronym.
    ///   - entity: whose it is.
    ///   - written: the acronym as it is written.
    ///   - hasFullName: whether the full name was given before.
    ///   - isHeading: whether it stands in a heading, which may come before the definition.
    /// - Returns: false where it may be a word, or stand for something else.
    func isActive(_ match: NameMatch, of entity: EntityID, written: String, hasFullName: Bool, isHeading: Bool) -> Bool {
        if let definition = definitions[entity] { return isHeading || match.range.lowerBound >= definition }
        if foreign.contains(entity) { return false }
        if match.hyphenBefore || match.hyphenAfter { return true }
        return hasFullName && !Self.words.contains(written.lowercased())
    }

    /// "Islamic State (IS)", "the Islamic State group, or IS", "Islamic State (also known as ISIS, ISIL or IS)", "SDF (Syrian Democratic Forces)".
    private static func isDefined(
        _ index: Int, of block: [NameMatch], as entity: EntityID, _ entries: [Gazetteer.Entry], _ document: Document
    ) -> Bool {
        func isName(_ match: NameMatch) -> Bool { match.patterns.contains { entries[$0].entity == entity && !entries[$0].needsDefinition } }
        func gap(_ first: NameMatch, _ second: NameMatch) -> ArraySlice<UInt8> {
            document.literals[first.range.upperBound..<max(first.range.upperBound, second.range.lowerBound)]
        }
        // Back over the other names of the same one, which a bracket or a comma divides.
        var current = index
        var isDivided = false
        while current > 0, isName(block[current - 1]) {
            let between = gap(block[current - 1], block[current])
            guard between.count <= longestGap, !between.contains(UInt8(ascii: ".")) else { break }
            isDivided = isDivided || between.contains(UInt8(ascii: "(")) || between.contains(UInt8(ascii: ",")) || between.contains(UInt8(ascii: "/"))
            current -= 1
        }
        if current < index, isDivided { return true }
        guard index + 1 < block.count, isName(block[index + 1]) else { return false }
        return gap(block[index], block[index + 1]).elementsEqual(" (".utf8)
    }

    /// Whether it stands in brackets behind words that begin with its letters.
    private static func standsForInitials(_ acronym: Range<Int>, in document: Document) -> Bool {
        let bytes = document.literals
        guard acronym.lowerBound >= 2, bytes[acronym.lowerBound - 1] == UInt8(ascii: "("), acronym.upperBound < bytes.count,
            bytes[acronym.upperBound] == UInt8(ascii: ")")
        else { return false }
        let surroundings = Surroundings(block: bytes[..<(acronym.lowerBound - 1)])
        var position = acronym.lowerBound - 1
        for letter in bytes[acronym].reversed() {
            guard let word = surroundings.word(before: position), word.text.utf8.first == letter else { return false }
            position = word.range.lowerBound
        }
        return true
    }
}
