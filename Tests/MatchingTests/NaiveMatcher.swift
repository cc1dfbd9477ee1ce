import Matching

/// The rules of ``NameMatcher`` once more, for the few characters of ``alphabet``, without a thought for speed: every name is tried between
/// every two characters.
struct NaiveMatcher {
    static let alphabet = Array("abABsSdeéÉ\u{0301}\u{0301} \u{A0}\n-‑'’..@_1$–<:/w\u{200D}وبالحأ\u{0650}".unicodeScalars)

    private static let folds: [Unicode.Scalar: String] = [
        "é": "e", "É": "e", "\u{A0}": " ", "\n": " ", "‑": "-", "’": "'", "أ": "ا", "\u{0301}": "", "\u{200D}": "",
        "\u{0650}": "",
    ]

    private struct Character {
        var scalar: Unicode.Scalar
        var offset: Int
        var fold: String

        var isMark: Bool { scalar == "\u{0301}" || scalar == "\u{0650}" }
        var isWord: Bool { fold != "" && !" -'.@–<:/".contains(fold) }
        var endsToken: Bool { fold == " " || scalar == "<" || scalar == "–" }
        var isASCIILetter: Bool { ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
        var isCapital: Bool { ("A"..."Z").contains(scalar) || scalar == "É" }
        var isArabic: Bool { "وبالح".unicodeScalars.contains { fold == String($0) } }
    }

    private var text: [Character] = []
    private var end = 0

    init(_ text: String) {
        for scalar in text.unicodeScalars {
            self.text.append(Character(scalar: scalar, offset: end, fold: Self.folds[scalar] ?? String(scalar).lowercased()))
            end += UTF8.width(scalar)
        }
    }

    func matches(_ patterns: [NamePattern]) -> [NameMatch] {
        var matches: [NameMatch] = []
        var from = 0
        while from < text.count {
            let before = keptBefore(from)
            guard text[from].fold != "", text[from].fold != " ", before.map({ !text[$0].isWord }) ?? true,
                let (match, next) = proclitics(from).lazy.compactMap({ longest(patterns, $0, word: from) }).first
            else {
                from += 1
                continue
            }
            matches.append(match)
            from = next
        }
        return matches
    }

    /// The word itself, then what follows each of its proclitics.
    private func proclitics(_ word: Int) -> [Int] {
        let indices = text.indices.filter { $0 >= word && text[$0].fold != "" }
        let letters = indices.map { text[$0].fold }
        var starts = [word]
        for prefix in [["و"], ["ب"], ["ل"], ["و", "ب"], ["و", "ل"]] where letters.starts(with: prefix) {
            for article in [[], prefix.last == "ل" ? ["ل"] : ["ا", "ل"]] {
                // Without a preposition after it, wa- takes what follows as the article.
                if article != [] && prefix.last == "و" && ["ب", "ل"].contains(letters.dropFirst().first) { continue }
                let count = prefix.count + article.count
                if letters.starts(with: prefix + article), count < indices.count { starts.append(indices[count]) }
            }
        }
        return [word] + Set(starts.dropFirst()).sorted()
    }

    private func longest(_ patterns: [NamePattern], _ start: Int, word: Int) -> (NameMatch, Int)? {
        for last in text.indices.reversed() where last >= start && text[last].fold != "" && text[last].fold != " " {
            var next = last + 1
            while next < text.count, text[next].isMark { next += 1 }
            let accepted = patterns.indices.filter { accepts(patterns[$0], start...last, proclitic: start != word) }
            let range = text[start].offset..<(next < text.count ? text[next].offset : end)
            guard text[start].fold != " ", !accepted.isEmpty, endsWord(next), beginsWord(word), isProse(start, range), isProse(last, range) else {
                continue
            }
            let match = NameMatch(
                range: range, patterns: accepted, hyphenBefore: isHyphen(keptBefore(word), { keptBefore($0) }),
                hyphenAfter: isHyphen(keptFrom(next), { keptFrom($0 + 1) }), hasProclitic: start != word)
            return (match, next)
        }
        return nil
    }

    private func accepts(_ pattern: NamePattern, _ range: ClosedRange<Int>, proclitic: Bool) -> Bool {
        let found = Self.collapse(text[range])
        let name = Self.collapse(NaiveMatcher(pattern.text).text[...])
        guard found.map(\.fold) == name.map(\.fold) else { return false }
        if proclitic, name.filter(\.isArabic).count < 3 { return false }
        if pattern.caseRule == .exact { return zip(found, name).allSatisfy { $0.isCapital == $1.isCapital } }
        // The articles that can be written with the alphabet.
        var articles: Set<Int> = []
        let words = name.split(omittingEmptySubsequences: false) { $0.fold == " " || $0.fold == "-" }
        for word in words.dropLast() where name[word.endIndex].fold == "-" && ["e", "as", "es", "ad", "ed"].contains(word.map(\.fold).joined()) {
            articles.formUnion(word.indices)
        }
        if !name.indices.contains(where: { name[$0].isCapital && !articles.contains($0) }) { articles = [] }
        return name.indices.allSatisfy { !name[$0].isCapital || articles.contains($0) || found[$0].isCapital }
    }

    private static func collapse(_ text: ArraySlice<Character>) -> [Character] {
        var result: [Character] = []
        for character in text where character.fold != "" && !(character.fold == " " && (result.last?.fold ?? " ") == " ") {
            result.append(character)
        }
        if result.last?.fold == " " { result.removeLast() }
        return result
    }

    private func endsWord(_ next: Int) -> Bool {
        guard let index = keptFrom(next) else { return true }
        guard text[index].fold == "'" else { return !text[index].isWord }
        let word = text[(index + 1)...].filter { $0.fold != "" }.prefix { $0.isWord }.map(\.fold).joined()
        return ["", "s", "d", "ll", "re", "ve"].contains(word)
    }

    private func beginsWord(_ start: Int) -> Bool {
        guard let apostrophe = keptBefore(start), text[apostrophe].fold == "'", let letter = keptBefore(apostrophe), text[letter].isWord else {
            return true
        }
        return text[letter].fold == "d" && !(keptBefore(letter).map { text[$0].isWord } ?? false)
    }

    private func isHyphen(_ index: Int?, _ beyond: (Int) -> Int?) -> Bool {
        guard let index, text[index].fold == "-" else { return false }
        return beyond(index).map { text[$0].fold != "-" } ?? true
    }

    private func keptFrom(_ index: Int) -> Int? { text.indices.first { $0 >= index && text[$0].fold != "" } }

    private func keptBefore(_ index: Int) -> Int? { text.indices.last { $0 < index && text[$0].fold != "" } }

    private func isProse(_ index: Int, _ match: Range<Int>) -> Bool {
        if text[index].endsToken { return true }
        let start = text[..<index].lastIndex { $0.endsToken }.map { $0 + 1 } ?? 0
        let end = text[(index + 1)...].firstIndex { $0.endsToken } ?? text.count
        return (start..<end).allSatisfy { !isSign($0, in: start..<end) || match.contains(text[$0].offset) }
    }

    private func isSign(_ index: Int, in token: Range<Int>) -> Bool {
        let rest = text[index..<token.upperBound].map(\.scalar)
        if rest[0] == "@" || rest.starts(with: [":", "/", "/"]) || rest.starts(with: ["w", "w", "w", "."]) { return true }
        guard rest[0] == ".", rest.count > 2, index > token.lowerBound else { return false }
        let (before, first, second) = (text[index - 1], text[index + 1], text[index + 2])
        let isAfterWord = before.isASCIILetter || before.scalar == "1" || !before.scalar.isASCII
        return isAfterWord && first.isASCIILetter && second.isASCIILetter && !(first.isCapital && !second.isCapital)
    }
}
