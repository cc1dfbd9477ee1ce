/// What the clause of an expression tells of: something that happened, or how things were.
extension ClauseReader {
    /// Whether the clause tells how something was, what was going on, or what may have been: "was a centre of", "were still fighting", "had held",
    /// "might have left".
    func tellsOfState(_ item: Item) -> Bool {
        // "has surrounded the town since May": how long something had gone on.
        if lead(of: item) == .since { return true }
        guard let verb = nearestVerb(item) else { return false }
        if hasWordBefore(verb, .still) || hasWordBefore(verb, .being) || isWord(verb + 1, .still) { return true }
        if isPossibility(verb) { return true }
        let token = tokens[verb]
        // "remained closed"
        if isVerb(verb - 1), [.state, .staying].contains(tokens[verb - 1].form) { return true }
        switch token.form {
        case .was: return isCopula(verb, item)
        // "had 900 men"; of "had left", the participle is the nearest verb.
        case .had: return token.word == .pastVerb && !isPluperfect(at: verb)
        case .state, .staying: return true
        case .holding: return holds(verb, item)
        default: return false
        }
    }

    /// The verb before the expression in its clause, or else the first behind it.
    private func nearestVerb(_ item: Item) -> Int? {
        var index = item.start - 1
        let limit = max(sentence.lowerBound, item.start - Self.reach)
        while index >= limit {
            if isPredicate(index) { return index }
            if endsClause(tokens[index].word) { break }
            index -= 1
        }
        index = item.end
        while index < min(sentence.upperBound, item.end + Self.reach) {
            if isPredicate(index) { return index }
            if endsClause(tokens[index].word) {
                // ", a town that had fallen before, was quiet": behind its comma the clause goes on.
                guard tokens[index].word == .subordinator || tokens[index].word == .that, let comma = comma(behind: index) else { return nil }
                index = comma
            }
            index += 1
        }
        return nil
    }

    /// A verb, and not the participle of "an armed group".
    private func isPredicate(_ index: Int) -> Bool {
        guard isVerb(index) || tokens[index].word == .reporting else { return false }
        guard tokens[index].word == .pastForm, sentence.contains(index - 1) else { return true }
        return ![.a, .the, .possessive].contains(tokens[index - 1].word) && !isWord(index - 1, .determiner)
    }

    private func comma(behind index: Int) -> Int? {
        (index..<min(sentence.upperBound, index + Self.reach)).first { tokens[$0].word == .comma }
    }

    private func endsClause(_ word: Word) -> Bool {
        switch word {
        case .semicolon, .colon, .emDash, .subordinator, .that: true
        default: false
        }
    }

    /// "was quiet", "was losing"; not "was hit", "was it hit", "there was a fire", "it was on Friday that".
    private func isCopula(_ verb: Int, _ item: Item) -> Bool {
        // Of the pronouns, only "there" has five letters.
        if isWord(verb - 1, .pronoun), tokens[verb - 1].length == 5 { return false }
        var next = verb + 1
        while sentence.contains(next), tokens[next].word == .other, [.adverb, .been, .pronoun].contains(tokens[next].form) { next += 1 }
        if next == item.start || next == item.start - 1 { return false }
        return !isVerb(next) && !isTo(next)
    }

    /// "held the town", "what they had held two years earlier", "was held by"; not "held talks", "the talks held in May".
    private func holds(_ verb: Int, _ item: Item) -> Bool {
        let next = verb + 1
        if next == item.start || next == item.start - 1 {
            return hasHad(before: verb) || sentence.contains(verb - 1) && (isWord(verb - 1, .pronoun) || isName(tokens[verb - 1]))
        }
        guard sentence.contains(next) else { return false }
        switch tokens[next].word {
        case .the, .excluded, .number, .quantity, .cardinal, .possessive, .by, .about, .inexact, .over, .less, .half, .quarter: return true
        default: return tokens[next].form == .pronoun || tokens[next].form == .object || tokens[next].form == .determiner
        }
    }

    private func isName(_ token: Token) -> Bool { token.word == .excluded || token.word == .other && token.isCapitalised }

    /// "might have left".
    private func isPossibility(_ verb: Int) -> Bool {
        (max(sentence.lowerBound, verb - 4)..<verb).contains { tokens[$0].word == .future && isPerfect($0 + 1) }
    }

    private func hasWordBefore(_ verb: Int, _ form: WordForm) -> Bool {
        (max(sentence.lowerBound, verb - 3)..<verb).contains { isWord($0, form) }
    }
}
