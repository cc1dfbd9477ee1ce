/// What a pattern demands of the case of one letter in the text.
enum CaseDemand: UInt8 {
    case free, upper, lower

    /// Whether a letter of the text will do.
    func accepts(_ letterCase: LetterCase) -> Bool {
        switch self {
        case .free: true
        case .upper: letterCase == .upper
        case .lower: letterCase == .lower
        }
    }
}

extension CaseDemand {
    /// The demands of a pattern, one for each scalar of its key up to the last letter that is not free.
    static func demands(of name: FoldedName, _ rule: CaseRule) -> [CaseDemand] {
        var demands: [CaseDemand]
        switch rule {
        case .exact:
            demands = name.letterCases.map { $0 == .upper ? .upper : $0 == .lower ? .lower : .free }
        case .name:
            demands = name.letterCases.map { $0 == .upper ? .upper : .free }
            var withoutArticles = demands
            for article in articles(in: name.key.scalars) {
                for index in article { withoutArticles[index] = .free }
            }
            if withoutArticles.contains(.upper) { demands = withoutArticles }
        }
        while demands.last == .free { demands.removeLast() }
        return demands
    }

    /// Forms of the Arabic article before a hyphen, assimilated to the next letter or not, as transliterations and news agencies write it.
    static let hyphenatedArticles: Set<[UInt32]> = scalars([
        "al", "el", "il", "ul", "ad", "ed", "adh", "edh", "ah", "eh", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et", "ath", "eth",
        "az", "ez", "e",
    ])

    /// Forms before a space: only those that are not English words, or "at Tall Abyad" would begin with the town of At Tall.
    private static let spacedArticles = scalars(["al", "el"])

    private static func scalars(_ words: [String]) -> Set<[UInt32]> {
        Set(words.map { $0.unicodeScalars.map(\.value) })
    }

    /// Where the articles of a name stand in its key.
    private static func articles(in key: [UInt32]) -> [Range<Int>] {
        var articles: [Range<Int>] = []
        var start = 0
        for (index, scalar) in key.enumerated() where scalar == 0x20 || scalar == 0x2D {
            if index - start <= 3, (scalar == 0x2D ? hyphenatedArticles : spacedArticles).contains(Array(key[start..<index])) {
                articles.append(start..<index)
            }
            start = index + 1
        }
        return articles
    }
}
