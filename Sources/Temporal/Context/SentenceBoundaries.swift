/// The sentences of a block, as ranges of its tokens.
enum SentenceBoundaries {
    static func ranges(of tokens: [Token]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for index in tokens.indices where ends(at: index, tokens) {
            ranges.append(start..<index + 1)
            start = index + 1
        }
        if start < tokens.count { ranges.append(start..<tokens.count) }
        return ranges
    }

    /// Whether a token is the mark that ends a sentence: not the full stop of "Oct. 14", "Gen. Grant" or an initial.
    private static func ends(at index: Int, _ tokens: [Token]) -> Bool {
        switch tokens[index].word {
        case .sentenceEnd: return true
        case .period: break
        case .halfDay, .beforeChrist, .ofChrist, .other:
            return isAbbreviation(tokens[index]) && index + 1 < tokens.count && opensSentence(tokens[index + 1])
        default: return false
        }
        guard index + 1 < tokens.count, index > 0 else { return true }
        let next = tokens[index + 1]
        guard next.hasGap else { return next.word == .quote || next.word == .close }
        switch next.word {
        case .number, .quantity, .ordinal, .quote, .open, .decade: break
        default: guard next.isCapitalised else { return false }
        }
        let last = tokens[index - 1]
        let isInitial = last.length == 1 && last.isCapitalised
        return !isInitial && !ShortForms.keepsFullStop(last.word, last.value, beforeDigit: next.word == .number)
    }

    /// "p.m.", "B.C.", "U.S.": their last full stop may end the sentence as well.
    private static func isAbbreviation(_ token: Token) -> Bool {
        token.word == .other ? token.form == .abbreviation : token.length >= 4
    }

    /// Whether a token can only begin a sentence: a capital on a word that is no part of a name.
    private static func opensSentence(_ token: Token) -> Bool {
        guard token.hasGap, token.isCapitalised else { return false }
        switch token.word {
        case .the, .a, .in, .on, .at, .by, .from, .to, .until, .between, .during, .for, .within, .about, .after, .before, .since, .then, .this, .that,
            .subordinator, .preposition, .early, .late:
            return true
        case .other: return token.form == .pronoun || token.form == .determiner || token.form == .but
        default: return false
        }
    }
}
