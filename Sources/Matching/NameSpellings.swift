/// The ways to write each name: which patterns share its key, and what each demands of the letter case.
struct NameSpellings: Sendable {
    /// Patterns with one key and the same demands.
    private struct Spelling {
        var demands: Range<Int>
        var patterns: [Int]
    }

    private var spellings: [Spelling] = []
    /// By name, the first of its spellings; those of the next name follow.
    private var firstSpelling: [Int] = []
    private var takesProclitic: [Bool] = []
    private var demands: [CaseDemand] = []

    /// Begins the next name.
    mutating func beginName(_ key: MatchingKey) {
        firstSpelling.append(spellings.count)
        takesProclitic.append(ArabicProclitics.mayPrecede(key))
    }

    /// Adds a pattern, of a higher number than those before it, to the name begun last.
    mutating func add(pattern: Int, _ newDemands: [CaseDemand]) {
        for index in (firstSpelling.last ?? 0)..<spellings.count where demands[spellings[index].demands].elementsEqual(newDemands) {
            spellings[index].patterns.append(pattern)
            return
        }
        spellings.append(Spelling(demands: demands.count..<demands.count + newDemands.count, patterns: [pattern]))
        demands += newDemands
    }

    /// The patterns of a name, ascending, that accept letters of these cases: one for each scalar of its key, more are ignored.
    func patterns(of name: Int, accepting letterCases: [LetterCase], afterProclitic: Bool) -> [Int] {
        if afterProclitic && !takesProclitic[name] { return [] }
        let end = name + 1 < firstSpelling.count ? firstSpelling[name + 1] : spellings.count
        var patterns: [Int] = []
        for index in firstSpelling[name]..<end where accepts(letterCases, spellings[index].demands) {
            // The first is shared with the match, not copied.
            if patterns.isEmpty { patterns = spellings[index].patterns } else { patterns = (patterns + spellings[index].patterns).sorted() }
        }
        return patterns
    }

    private func accepts(_ letterCases: [LetterCase], _ range: Range<Int>) -> Bool {
        var index = 0
        while index < range.count {
            if !demands[range.lowerBound + index].accepts(letterCases[index]) { return false }
            index += 1
        }
        return true
    }
}
