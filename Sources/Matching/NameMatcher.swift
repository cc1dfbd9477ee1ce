/// Finds names in text: many in one pass, the longest at each place, in whole words only.
///
/// The text is compared by its ``MatchingKey``, scalar by scalar, without a copy of it. Only where a word begins does the matcher walk
/// down a tree of all names, so that the cost hardly depends on their number.
///
/// Matches never overlap: the first to begin wins, then the longest whose letter case is accepted and that ends with a word.
///
/// - A word is made of letters, digits, marks, "_" and currency signs. Hyphens end it, and are reported (``NameMatch/hyphenBefore``).
///   Apostrophes belong to it ("Sana'a"), but for the endings of English ('s, 'd, 'll, 're, 've) and the elisions of French (d', l').
/// - Nothing is found inside e-mail addresses, handles, URLs and host names, unless the name covers all that makes them one.
/// - A name in Arabic script of three letters or more is also found after the proclitics و ف ب ل ك, with or without the article after
///   them (``NameMatch/hasProclitic``).
///
/// It never changes; a class, so that each pass over a text takes hold of it once.
public final class NameMatcher: Sendable {
    let trie: NameTrie
    let openings: NameOpenings
    let spellings: NameSpellings

    /// Makes a matcher. Patterns whose key is empty never match.
    public init(_ patterns: [NamePattern]) {
        let names = patterns.map { FoldedName($0.text) }
        let order = names.indices.filter { !names[$0].key.isEmpty }.sorted {
            names[$0].key == names[$1].key ? $0 < $1 : names[$0].key < names[$1].key
        }
        var keys: [[UInt32]] = []
        var openings = NameOpenings()
        var spellings = NameSpellings()
        for index in order {
            let key = names[index].key
            if keys.last != key.scalars {
                keys.append(key.scalars)
                spellings.beginName(key)
            }
            let demands = CaseDemand.demands(of: names[index], patterns[index].caseRule)
            openings.insert(key, demands)
            spellings.add(pattern: index, demands)
        }
        trie = NameTrie(keys)
        self.openings = openings
        self.spellings = spellings
    }

    /// All matches in a UTF-8 text, in ascending order. Any bytes will do: what is not well-formed UTF-8 separates words.
    public func matches(in text: [UInt8]) -> [NameMatch] {
        matches(in: text[...])
    }

    /// All matches in part of a UTF-8 text, at offsets in the whole. Bytes outside the part are not looked at: it begins and ends a word.
    public func matches(in text: ArraySlice<UInt8>) -> [NameMatch] {
        NameScanner.matches(of: self, in: text, blocks: [text.indices])[0]
    }

    /// The same for several parts, which are blocks of one text.
    public func matches(in text: [UInt8], blocks: [Range<Int>]) -> [[NameMatch]] {
        NameScanner.matches(of: self, in: text[...], blocks: blocks)
    }
}
