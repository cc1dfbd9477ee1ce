import Explainer
import Markdown
import Matching

/// Names that a text writes out further than any file has them: "Islamic State of Iraq and the Levant (ISIL)", "United States of America".
///
/// What is named inside them is not named for itself.
struct WrittenOutNames {
    private var names: [(range: Range<Int>, entity: EntityID)] = []

    /// - Parameters:
    ///   - matches: the names found in the text, block by block.
    ///   - entries: whose names the patterns are.
    ///   - document: the text.
    init(_ matches: [[NameMatch]], entries: [Gazetteer.Entry], in document: Document) {
        for block in matches {
            for (index, match) in block.enumerated() {
                guard let entity = match.patterns.lazy.map({ entries[$0] }).first(where: { $0.form == .name || $0.form == .abbreviation })?.entity
                else {
                    continue
                }
                if let first = Self.head(ofAcronym: index, of: block, entity, entries, document) {
                    names.append((first.lowerBound..<(match.range.lowerBound - 2), entity))
                } else if index > 0, Self.isNamed(block[index - 1], entity, entries),
                    document.literals[block[index - 1].range.upperBound..<max(block[index - 1].range.upperBound, match.range.lowerBound)]
                        .elementsEqual(" of ".utf8)
                {
                    names.append((block[index - 1].range.lowerBound..<match.range.upperBound, entity))
                }
            }
        }
    }

    /// The written-out name that holds a name.
    func name(at range: Range<Int>) -> (range: Range<Int>, entity: EntityID)? { names.first { $0.range.overlaps(range) } }

    private static func isNamed(_ match: NameMatch, _ entity: EntityID, _ entries: [Gazetteer.Entry]) -> Bool {
        match.patterns.contains { entries[$0].entity == entity && entries[$0].form == .name }
    }

    /// The name of the same one that begins the words which an acronym in brackets stands for, if they go on behind it.
    private static func head(
        ofAcronym index: Int, of block: [NameMatch], _ entity: EntityID, _ entries: [Gazetteer.Entry], _ document: Document
    ) -> Range<Int>? {
        let bytes = document.literals
        let acronym = block[index].range
        guard acronym.count <= 8, acronym.lowerBound >= 2, bytes[acronym.lowerBound - 1] == UInt8(ascii: "("),
            bytes[acronym].allSatisfy({ (0x41...0x5A).contains($0) })
        else { return nil }
        let surroundings = Surroundings(block: bytes[..<(acronym.lowerBound - 1)])
        var position = acronym.lowerBound - 1
        for letter in bytes[acronym].reversed() {
            var word = surroundings.word(before: position)
            while let small = word, !small.isCapitalised, small.range.count <= 3 { word = surroundings.word(before: small.range.lowerBound) }
            guard let word, word.text.utf8.first == letter else { return nil }
            position = word.range.lowerBound
        }
        guard let head = block[..<index].last(where: { $0.range.lowerBound == position }), isNamed(head, entity, entries),
            head.range.upperBound < acronym.lowerBound - 2
        else { return nil }
        return head.range
    }
}
