/// Other ways to write an Arabic place name in Latin letters, which a matcher is to find as well, by the rules that romanisations differ in
/// (BGN/PCGN 1956 and the press's own).
///
/// The variants of "Deir ez-Zor" include "Deir al-Zor", "Dayr az Zawr" and "Deir Ezzour". They are names of second rank: where somebody else
/// owns one outright, it is theirs.
public enum SpellingVariants {
    private static let articles: Set<String> = [
        "al", "el", "ad", "ed", "adh", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et", "ath", "az", "ez", "e", "ul", "il",
    ]
    /// "Father of", with which a name begins that is given for a child.
    private static let teknonyms = ["abu", "abou", "abo", "albu", "albou", "al-bu", "al bu", "al-bou", "bu", "bou"]
    /// What may stand for the same first word.
    private static let families: [[String]] = [
        teknonyms, ["deir", "dayr", "deyr", "dair", "der", "dier"], ["tell", "tel", "tall", "tal"], ["jabal", "jebel", "djebel"],
        ["kafr", "kafar", "kfar", "kefr"], ["ras", "raas"], ["khan", "khaan"],
    ]
    private static let apostrophes: Set<Character> = ["'", "’", "‘", "ʿ", "ʾ"]
    /// A shorter name is too like other words to be varied in its vowels: Douma is not the Duma.
    private static let shortest = 6
    /// About so many variants a name has at most.
    private static let limit = 1_000

    /// An Arabic name with the article behind the preposition li-, which takes the article's alef away: "للرقة" of "الرقة"; nil without an article.
    public static func behindLi(_ name: String) -> String? { name.hasPrefix("ال") ? "لل" + name.dropFirst(2) : nil }

    /// First words that no other language has, if more follow.
    private static let arabicBeginnings: Set<String> = [
        "al", "deir", "dayr", "deyr", "jabal", "jebel", "djebel", "kafr", "abu", "abou", "umm", "tell", "tall",
    ]

    /// Whether a name is Arabic by its first word: "al-Jufra", "Deir ez-Zor". In Spanish, "El" is a word of its own.
    public static func isPlainlyArabic(_ name: String) -> Bool {
        guard let end = name.firstIndex(where: { $0 == " " || $0 == "-" }) else { return false }
        let first = name[..<end].lowercased()
        return arabicBeginnings.contains(first) || name[end] == "-" && articles.contains(first)
    }

    /// All variants of a name, without itself; none for a name that is not in Latin letters.
    ///
    /// - Parameters:
    ///   - name: as the site writes it.
    ///   - mayHaveArticle: whether a name of one word may be written with the article although this spelling leaves it out.
    /// - Returns: each spelling once, with capitals where a name has them.
    public static func of(_ name: String, mayHaveArticle: Bool = false) -> [String] {
        let parts = parts(of: name, mayHaveArticle: mayHaveArticle)
        // With its apostrophes, by the word without them: "nu'man".
        let written = writtenWords(of: name)
        let marked = Dictionary(zip(written.map(withoutApostrophes), written), uniquingKeysWith: { first, _ in first }).filter { $0.key != $0.value }
        guard !parts.isEmpty else { return [] }
        let isTeknonym = teknonyms.contains(parts[0].word)
        let variesVowels = variesVowels(parts)

        var texts: [String] = [""]
        for (index, part) in parts.enumerated() {
            var spellings = part.spellings(isFirst: index == 0, families: families, variesVowels: variesVowels)
            if let word = marked[part.word] {
                spellings += Part(hasArticle: part.hasArticle, word: word).spellings(isFirst: false, families: [], variesVowels: false)
            }
            var longer: [String] = []
            for text in texts {
                for spelling in spellings where longer.count < limit {
                    if text.isEmpty {
                        longer.append(spelling)
                    } else {
                        longer.append(text + " " + spelling)
                        longer.append(text + "-" + spelling)
                        if isTeknonym { longer.append(text + spelling) }
                    }
                }
            }
            texts = longer
        }
        let own = name.lowercased()
        var seen: Set<String> = [own]
        return texts.filter { seen.insert($0).inserted }.map(capitalized)
    }

    /// The words that the variants of a name are made of, in small letters, each once, in the order of their letters. Far fewer than the variants: each
    /// word is varied by itself.
    public static func words(of name: String, mayHaveArticle: Bool = false) -> [String] {
        let parts = parts(of: name, mayHaveArticle: mayHaveArticle)
        let variesVowels = variesVowels(parts)
        var words = parts.enumerated().flatMap { index, part in
            part.words(isFirst: index == 0, families: families, variesVowels: variesVowels)
        }
        if parts.count == 2, teknonyms.contains(parts[0].word) {
            let seconds = parts[1].bases(isFirst: false, families: families, variesVowels: variesVowels)
            words += teknonyms.filter { !$0.contains(" ") && !$0.contains("-") }.flatMap { first in seconds.map { first + $0 } }
        }
        return Set(words.map(withoutApostrophes)).sorted()
    }

    private static func writtenWords(of name: String) -> [String] { name.split { $0 == " " || $0 == "-" }.map { $0.lowercased() } }
    private static func withoutApostrophes(_ word: String) -> String {
        word.utf8.allSatisfy { $0 < 0x80 && $0 != 0x27 } ? word : word.filter { !apostrophes.contains($0) }
    }

    private static func variesVowels(_ parts: [Part]) -> Bool { parts.reduce(0) { $0 + $1.word.count } >= shortest }

    /// The words of a name with the articles before them; none if it is not in Latin letters.
    private static func parts(of name: String, mayHaveArticle: Bool) -> [Part] {
        let words = writtenWords(of: name).map(withoutApostrophes)
        guard !words.isEmpty, words.allSatisfy({ word in !word.isEmpty && word.unicodeScalars.allSatisfy { $0.value < 0x250 } }) else { return [] }
        var parts: [Part] = []
        var pendingArticle = false
        for word in words {
            if articles.contains(word), word != words.last || words.count == 1 {
                pendingArticle = true
                continue
            }
            parts.append(Part(hasArticle: pendingArticle, word: word))
            pendingArticle = false
        }
        // "Ezzor", "Azzawr": an article that has grown into its word.
        if parts.count > 1, let last = parts.last, !last.hasArticle, let grown = Part(grown: last.word) { parts[parts.count - 1] = grown }
        if mayHaveArticle, parts.count == 1 { parts[0].hasArticle = true }
        return parts
    }

    /// Capitals where a name has them: at each word but the article.
    private static func capitalized(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 2)
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "-") {
            let word = bytes[start..<end]
            if let first = word.first, !(word.count <= 3 && articles.contains(String(decoding: word, as: UTF8.self))) {
                if (0x61...0x7A).contains(first) {
                    result.append(first - 0x20)
                    result += word.dropFirst()
                } else {
                    let word = String(decoding: word, as: UTF8.self)
                    result += (word.prefix(1).uppercased() + word.dropFirst()).utf8
                }
            } else {
                result += word
            }
            if end < bytes.count { result.append(bytes[end]) }
            start = end + 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The letters that the article takes on before a sun letter, of a word in small letters: "z" of "zor", "sh" of "shaafah"; nil before others, and
    /// before l, which it has already.
    public static func sunLetter(of word: String) -> String? {
        for cluster in ["sh", "th", "dh"] where word.hasPrefix(cluster) { return cluster }
        return word.first.flatMap { "tdrzsn".contains($0) ? String($0) : nil }
    }

    private struct Part {
        var hasArticle: Bool
        var word: String

        init(hasArticle: Bool, word: String) {
            self.hasArticle = hasArticle
            self.word = word
        }

        /// "ezzor" is ez-Zor.
        init?(grown word: String) {
            let letters = Array(word)
            guard letters.count > 4, letters[0] == "a" || letters[0] == "e", letters[1] == letters[2] else { return nil }
            self.init(hasArticle: true, word: String(letters[2...]))
        }

        func spellings(isFirst: Bool, families: [[String]], variesVowels: Bool) -> [String] {
            let bases = bases(isFirst: isFirst, families: families, variesVowels: variesVowels)
            guard hasArticle else { return bases }
            return bases.flatMap { base -> [String] in
                // A town is often named without its article; the second word of a name less often, but that, too.
                var forms = [base, "al-\(base)", "el-\(base)", "al \(base)", "el \(base)", "al\(base)", "el\(base)"]
                if let sun = SpellingVariants.sunLetter(of: base) {
                    for vowel in ["a", "e"] {
                        forms += [
                            "\(vowel)\(sun)-\(base)", "\(vowel)\(sun) \(base)", "\(vowel)\(sun)\(base)", "\(vowel)-\(base)", "\(vowel) \(base)",
                        ]
                    }
                }
                return forms
            }
        }

        /// The same, an article before a space or a hyphen as a word of its own.
        func words(isFirst: Bool, families: [[String]], variesVowels: Bool) -> [String] {
            let bases = bases(isFirst: isFirst, families: families, variesVowels: variesVowels)
            guard hasArticle else { return bases }
            return bases.flatMap { base -> [String] in
                let forms = [base, "al\(base)", "el\(base)"]
                guard let sun = SpellingVariants.sunLetter(of: base) else { return forms }
                return forms + ["a\(sun)\(base)", "e\(sun)\(base)", "a\(sun)", "e\(sun)"]
            }
        }

        func bases(isFirst: Bool, families: [[String]], variesVowels: Bool) -> [String] {
            if isFirst, !hasArticle, let family = families.first(where: { $0.contains(word) }) { return family }
            return Self.spellings(of: word, variesVowels: variesVowels)
        }

        /// Whether these letters stand in a word before a consonant, as in Sheikhoun and not as in Mayadeen.
        private static func isDiphthong(_ word: String, _ letters: String) -> Bool {
            guard let range = word.place(of: letters), range.upperBound < word.endIndex else { return false }
            return !"aeiouy".contains(word[range.upperBound])
        }

        /// The word with its endings and long vowels in the usual spellings.
        private static func spellings(of word: String, variesVowels: Bool) -> [String] {
            guard word.count > 3 || variesVowels else { return [word] }
            var forms = [word]
            func vary(_ spellings: [String], where matches: (String, String) -> Bool, _ replace: (String, String, String) -> String) {
                for form in forms {
                    guard let old = spellings.first(where: { matches(form, $0) }) else { continue }
                    forms += spellings.filter { $0 != old }.map { replace(form, old, $0) }.filter { !forms.contains($0) }
                }
            }
            let atEnd: (String, String) -> Bool = { $0.hasSuffix($1) }
            let replaceEnd: (String, String, String) -> String = { $0.dropLast($1.count) + $2 }
            vary(["een", "ein", "ine", "in"], where: atEnd, replaceEnd)
            vary(["iyyah", "iyya", "iyah", "iyeh", "iya", "ieh"], where: atEnd, replaceEnd)
            if !word.hasSuffix("iya"), !word.hasSuffix("iyah"), !word.hasSuffix("iyya"), !word.hasSuffix("iyyah") {
                vary(["ah", "eh", "a", "e"], where: atEnd, replaceEnd)
            }
            let inside: (String, String) -> Bool = { $0.holds($1) }
            let replaceInside: (String, String, String) -> String = { word, old, new in
                word.place(of: old).map { word[..<$0.lowerBound] + new + word[$0.upperBound...] } ?? word
            }
            // Not the s of a Sheikh.
            vary(["ss", "s"], where: { $0.holds($1, behindFirst: true) && $0.place(of: "sh") == nil }, replaceInside)
            vary(["qq", "q"], where: inside, replaceInside)
            vary(["qq", "kk"], where: inside, replaceInside)
            vary(["rr", "r"], where: { $0.holds($1, behindFirst: true) && $0.place(of: "aa") != nil }, replaceInside)
            // A hamza or an ʿayn before the last vowel: "al-Qa'im".
            vary(["ai", "a'i", "ae"], where: { $0.dropLast().hasSuffix($1) && $0.last.map { !"aeiouy".contains($0) } ?? false }) {
                $0.dropLast($1.count + 1) + $2 + $0.suffix(1)
            }
            guard variesVowels else { return forms }
            vary(["our", "oor", "awr", "ur", "or"], where: atEnd, replaceEnd)
            vary(["ou", "oo", "u"], where: inside, replaceInside)
            vary(["q", "k"], where: { form, letter in form.place(of: letter) != nil && form.place(of: "kh") == nil }, replaceInside)
            vary(["ib", "eb"], where: atEnd, replaceEnd)
            vary(["ay", "ai", "ei", "ey"], where: Self.isDiphthong, replaceInside)
            // An ʿayn between two vowels, or a long vowel in short.
            vary(["aa", "a'a", "a"], where: { form, letters in letters != "a" && inside(form, letters) }, replaceInside)
            return Array(forms.prefix(60)) + forms.prefix(12).compactMap(Self.withOtherFirstVowel)
        }

        /// "kemal" for "kamal", "mayadin" for "meyadin": what the press hears in either before a consonant.
        private static func withOtherFirstVowel(_ word: String) -> String? {
            guard let first = word.firstIndex(where: { "aeiou".contains($0) }), word[first] == "a" || word[first] == "e",
                first > word.startIndex, word.index(after: first) < word.endIndex, !"aeiou'".contains(word[word.index(after: first)])
            else { return nil }
            return word[..<first] + (word[first] == "a" ? "e" : "a") + word[word.index(after: first)...]
        }
    }
}

extension String {
    /// Where letters stand first. By their bytes: the standard library compares characters, which takes a hundred times as long.
    fileprivate func place(of letters: String, from start: Int = 0) -> Range<Index>? {
        let (bytes, letters) = (Array(utf8), Array(letters.utf8))
        var offset = start
        while offset + letters.count <= bytes.count {
            var same = 0
            while same < letters.count, bytes[offset + same] == letters[same] { same += 1 }
            if same == letters.count {
                let index = utf8.index(startIndex, offsetBy: offset)
                return index..<utf8.index(index, offsetBy: same)
            }
            offset += 1
        }
        return nil
    }

    /// Whether letters stand before its last one and, where that is asked for, behind its first.
    fileprivate func holds(_ letters: String, behindFirst: Bool = false) -> Bool {
        guard let first, let range = place(of: letters, from: behindFirst ? first.utf8.count : 0) else { return false }
        return range.upperBound < endIndex
    }
}
