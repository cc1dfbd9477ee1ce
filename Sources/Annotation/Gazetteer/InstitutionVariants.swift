import Matching

/// Other ways to write the name of an institution in English.
///
/// "Russian Defense Ministry" is also the Russian Defence Ministry, and the Russian defense ministry: what is no name itself may have small
/// letters behind one; it is the Russian Ministry of Defense as well. "US-led coalition" is also the U.S.-led coalition.
enum InstitutionVariants {
    /// American and British spellings of a word.
    private static let spellings: [(String, String)] = [
        ("defense", "defence"), ("center", "centre"), ("organization", "organisation"), ("labor", "labour"), ("program", "programme"),
    ]
    private static let acronyms: [(String, String)] = [("US", "U.S."), ("UK", "U.K."), ("UN", "U.N.")]
    /// Whose names are written out or not before what they have: "UN Protection Force".
    private static let owners: [(String, [String])] = [
        ("UN", ["United", "Nations"]), ("EU", ["European", "Union"]), ("US", ["United", "States"]), ("UK", ["United", "Kingdom"]),
        ("AU", ["African", "Union"]),
    ]
    /// Words of Arabic names that have a hamza, which is written or not.
    private static let hamzas: [[String]] = [["Hayat", "Hay'at", "Haya't", "Hayʾat"], ["Kataib", "Kata'ib", "Kataʾib"], ["Liwa", "Liwa'"]]
    private static let articles: Set<String> = ["al", "el", "as", "ash", "ar", "at", "ad", "an", "az", "es", "ez"]
    /// Words for what an institution is.
    private static let nouns: Set<String> = [
        "army", "ministry", "government", "forces", "command", "defense", "defence", "foreign", "interior", "coalition", "committee", "council",
        "party", "force", "air", "police", "parliament", "regime", "movement", "organization", "organisation", "center", "centre", "agency", "office",
    ]

    /// All variants of a name, without itself.
    static func of(_ name: String) -> [String] {
        var texts = [name.split(separator: " ").map(String.init)]
        texts += texts.compactMap { turned($0) }
        texts += texts.compactMap { respelled($0) }
        texts += texts.compactMap { withOwnerInFull($0) }
        texts += texts.compactMap { withOtherAcronym($0) }
        texts += texts.compactMap { withSmallLetters($0) }
        texts += texts.flatMap { withOtherArticles($0) }
        return texts.map { $0.joined(separator: " ") }.filter { $0 != name }
    }

    /// "Russian Ministry of Defense" for "Russian Defense Ministry", and the other way round.
    private static func turned(_ words: [String]) -> [String]? {
        guard words.count > 2 else { return nil }
        if words.last == "Ministry" {
            let portfolio = Array(words[1..<words.count - 1])
            return [words[0], "Ministry", "of"] + (portfolio == ["Foreign"] ? ["Foreign", "Affairs"] : portfolio)
        }
        guard words.count > 3, words[1] == "Ministry", words[2] == "of" else { return nil }
        let portfolio = Array(words[3...])
        return [words[0]] + (portfolio == ["Foreign", "Affairs"] ? ["Foreign"] : portfolio) + ["Ministry"]
    }

    private static func respelled(_ words: [String]) -> [String]? {
        changed(words) { word in
            for (american, british) in spellings {
                if word.lowercased() == american { return alike(british, word) }
                if word.lowercased() == british { return alike(american, word) }
            }
            return word
        }
    }

    /// "US" at the head of a word, with its full stops or without.
    private static func withOtherAcronym(_ words: [String]) -> [String]? {
        changed(words) { word in
            for (plain, dotted) in acronyms {
                for (old, new) in [(dotted, plain), (plain, dotted)] where word == old || word.hasPrefix(old + "-") {
                    return new + word.dropFirst(old.count)
                }
            }
            return word
        }
    }

    /// "United Nations Protection Force" for "UN Protection Force", and the other way round.
    private static func withOwnerInFull(_ words: [String]) -> [String]? {
        for (short, full) in owners {
            if words.count > 1, words[0] == short { return full + words.dropFirst() }
            if words.count > full.count, words.starts(with: full) { return [short] + words.dropFirst(full.count) }
        }
        return nil
    }

    /// "Hay'at Tahrir ash-Sham" for "Hayat Tahrir al-Sham": the article in its other forms, and a hamza that is written or not.
    private static func withOtherArticles(_ words: [String]) -> [[String]] {
        let choices = words.enumerated().map { index, word -> [String] in
            if index == 0, let family = hamzas.first(where: { $0.contains(word.replacing("’", with: "'")) }) { return family }
            guard index > 0, let hyphen = word.firstIndex(of: "-"), articles.contains(word[..<hyphen].lowercased()) else { return [word] }
            let bare = word[word.index(after: hyphen)...]
            return [word]
                + (["al-", "el-", "al "] + (SpellingVariants.sunLetter(of: bare.lowercased()).map { ["a\($0)-", "e\($0)-"] } ?? [])).map { $0 + bare }
        }
        guard choices.contains(where: { $0.count > 1 }) else { return [] }
        return choices.reduce([[]]) { texts, forms in texts.flatMap { text in forms.map { text + [$0] } } }.filter { $0 != words }
    }

    /// Small letters for what the institution is, behind a first word that keeps its capital.
    private static func withSmallLetters(_ words: [String]) -> [String]? {
        guard let first = words.first, !nouns.contains(first.lowercased()), words.dropFirst().contains(where: { nouns.contains($0.lowercased()) })
        else {
            return nil
        }
        return [first] + words.dropFirst().map { nouns.contains($0.lowercased()) ? $0.lowercased() : $0 }
    }

    private static func changed(_ words: [String], _ change: (String) -> String) -> [String]? {
        let result = words.map(change)
        return result == words ? nil : result
    }

    private static func alike(_ word: String, _ example: String) -> String {
        example.first?.isUppercase == true ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
}
