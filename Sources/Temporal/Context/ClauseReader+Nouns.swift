/// Nouns beside an expression that it may belong to, rather than to the verb: what is dated by "the raid of 9 September" is the raid, whatever
/// will be said or done of it.
extension ClauseReader {
    /// Whether the expression certainly belongs to a noun: "the raid of 9 September".
    func belongsToNoun(_ item: Item) -> Bool {
        guard lead(of: item) == .of, sentence.contains(item.start - 2) else { return false }
        let noun = tokens[item.start - 2]
        switch noun.word {
        case .other, .campaign, .counted, .namesake, .numbered, .excluded: return noun.form != .deadline
        default: return false
        }
    }

    /// Whether the expression may belong to something that nobody announces: "the killing of two men in July".
    func belongsToIncident(_ item: Item) -> Bool {
        var index = item.start - 1
        let limit = max(sentence.lowerBound, item.start - 12)
        while index > limit {
            let token = tokens[index]
            switch token.word {
            case .other where token.form == .incident:
                if isDefinite(index) { return true }
            case .other: if token.form == .but || token.form == .pronoun { return false }
            case .the, .a, .of, .in, .on, .at, .and, .by, .from, .possessive, .apostrophe, .preposition, .over, .cardinal, .number, .quantity,
                .counted,
                .excluded, .namesake, .numbered, .hyphen:
                break
            default: return false
            }
            index -= 1
        }
        return false
    }

    /// "Friday's attack", "Friday's night raid".
    func ownsIncident(_ item: Item) -> Bool {
        guard sentence.contains(item.end), tokens[item.end].word == .apostrophe else { return false }
        return (item.end + 1..<item.end + 4).contains { isWord($0, .incident) }
    }

    /// Whether the expression stands in the subject of the verb behind it: "the elections in April will be the first".
    func isInSubject(_ item: Item) -> Bool {
        let isLed = [.on, .in, .at, .by, .for, .from, .during, .since, .until].contains(lead(of: item))
        let index = isLed ? item.start - 2 : item.start - 1
        guard sentence.contains(index) else { return false }
        switch tokens[index].word {
        case .other: return tokens[index].form != .but && tokens[index].form != .adverb
        case .counted, .namesake, .campaign, .excluded, .numbered, .number: return true
        default: return false
        }
    }

    /// Whether the sentence opens with "after" and an event that the expression may belong to: "After the vote on Friday, parliament will".
    func isInPhraseOfAfter(_ item: Item) -> Bool {
        let opening = tokens[sentence.lowerBound]
        guard opening.word == .after || opening.word == .following, item.start - sentence.lowerBound > 1, item.start - sentence.lowerBound < 12 else {
            return false
        }
        return !tokens[sentence.lowerBound..<item.start].contains { $0.word == .comma }
    }

    /// Whether the clause speaks of a deadline before the expression: "the deadline for answers is Friday".
    func speaksOfDeadline(_ item: Item) -> Bool {
        (max(sentence.lowerBound, item.start - 12)..<item.start).contains { isWord($0, .deadline) }
    }

    /// Whether the expression stands in a condition: "if rain comes before Sunday".
    func isInCondition(_ item: Item) -> Bool {
        var index = item.start - 1
        while index >= max(sentence.lowerBound, item.start - Self.reach) {
            switch tokens[index].word {
            case .comma, .semicolon, .colon, .emDash, .that: return false
            case .subordinator: return tokens[index].form == .condition
            default: index -= 1
            }
        }
        return false
    }

    /// Whether the expression stands in a condition without "if", which a comma ends: "Were the bridge opened on Friday, lorries would", "Had it".
    func isInInvertedCondition(_ item: Item) -> Bool {
        let first = sentence.lowerBound
        guard tokens[first].word == .pastVerb, [.was, .had].contains(tokens[first].form), sentence.contains(first + 1), !isVerb(first + 1),
            !(first..<item.start).contains(where: { tokens[$0].word == .comma })
        else { return false }
        return (item.end..<min(sentence.upperBound, item.end + Self.reach)).contains { tokens[$0].word == .comma }
    }

    /// The word before "to" in a headline without a verb, where "to" stands for "are to": "Talks to resume in Oslo on Friday". Where that is one
    /// thing, "to" may also say what it is for: "Bid to take the pass".
    func announced(before item: Item) -> Token? {
        guard Block.isTitle(tokens) else { return nil }
        return (sentence.lowerBound + 1..<max(sentence.lowerBound + 1, item.start)).first { index in
            isTo(index) && isInfinitive(at: index) && [.other, .counted].contains(tokens[index - 1].word)
        }.map { tokens[$0 - 1] }
    }

    /// "the raid", "their raid", "the night raid".
    private func isDefinite(_ index: Int) -> Bool {
        (max(sentence.lowerBound, index - 3)..<index).contains {
            [.the, .possessive].contains(tokens[$0].word) || tokens[$0].word == .other && tokens[$0].form == .determiner
        }
    }
}
