/// Reads the words around an expression in its sentence. It looks only so far that long sentences take no longer a word than short ones.
struct ClauseReader {
    let tokens: [Token]
    /// The tokens of the sentence.
    let sentence: Range<Int>

    private static let reach = 40

    /// What was found out about the clause of an expression.
    struct Reading {
        var tense = TemporalExpression.Tense.unknown
        /// Whether a verb of speaking governs the expression.
        var isSpeechTime = false
        /// "are meeting", "expires", "is closed until": of what is going on, or of what is planned.
        var isPlan = false
    }

    /// The verb before the expression in its clause decides; at the head of a clause, the one behind it.
    func reading(of item: Item) -> Reading {
        if let before = verbBefore(item) {
            // "has been closed until 30 June"
            let isOpenEnd = sentence.contains(item.start - 1) && tokens[item.start - 1].word == .until
            if isOpenEnd, before.isPresent { return Reading(tense: .present, isPlan: true) }
            if before.word == .reporting, !before.isAdjacent, let after = verbBehind(item.end, untilComma: true), after.word != .reporting {
                return Reading(tense: after.tense)
            }
            return Reading(tense: before.tense, isSpeechTime: before.word == .reporting, isPlan: before.isPlan)
        }
        guard let after = verbBehind(item.end, untilComma: false) else { return Reading() }
        return Reading(tense: after.tense, isSpeechTime: after.word == .reporting)
    }

    /// Whether the expression belongs to another event than that of the main clause: "after the army left the town on 5 October".
    func isSubordinate(_ item: Item) -> Bool {
        var index = item.start - 1
        var isNear = true
        let limit = max(sentence.lowerBound, item.start - Self.reach)
        while index >= limit {
            switch tokens[index].word {
            case .comma, .semicolon, .emDash, .close, .colon: return false
            case .until, .since: return true
            // "had 200,000 by December" looks ahead, as long as it opens no year of its own.
            case .by where isNear && !isFronted(item) && !item.shape.statesYear: return true
            case .after, .before, .following: if !isNear { return true }
            case .subordinator: return true
            case .that: return isVerb(index + 1)
            case .reporting: return false
            case .pastVerb where isPluperfect(at: index): return true
            // ", captured in 2014,"
            case .pastForm where index > limit && tokens[index - 1].word == .comma: return true
            default: break
            }
            isNear = false
            index -= 1
        }
        return false
    }

    /// Whether the expression only tells one thing from others: "the 2003 invasion", "the May 2007 high".
    func isAttributive(_ item: Item) -> Bool {
        guard item.start > sentence.lowerBound, item.end < sentence.upperBound else { return false }
        switch tokens[item.start - 1].word {
        case .the, .a, .possessive: break
        default: return false
        }
        return [.other, .campaign].contains(tokens[item.end].word) && tokens[item.end].hasGap
    }

    /// Whether a token is a verb, as behind "that" where it is a relative pronoun.
    private func isVerb(_ index: Int) -> Bool {
        guard sentence.contains(index) else { return false }
        switch tokens[index].word {
        case .pastVerb, .pastForm, .presentVerb, .ending, .future, .intending: return true
        default: return false
        }
    }

    /// "had", with a participle behind it.
    private func isPluperfect(at index: Int) -> Bool {
        tokens[index].value == 3 && sentence.contains(index + 1)
            && (isVerb(index + 1) || sentence.contains(index + 2) && isVerb(index + 2))
    }

    /// Whether "later on" stands before the expression.
    func isLaterOn(_ item: Item) -> Bool {
        sentence.contains(item.start - 2) && tokens[item.start - 1].word == .on && tokens[item.start - 2].word == .later
    }

    /// Whether the sentence opens with the expression, but for a preposition.
    func isFronted(_ item: Item) -> Bool { item.start - sentence.lowerBound <= 1 }

    /// Whether a verb of ending stands between the head of the sentence and the expression: "broke a three-year siege".
    func speaksOfEnding(_ item: Item) -> Bool {
        let range = max(sentence.lowerBound, item.start - Self.reach)..<min(sentence.upperBound, item.end + 8)
        return range.contains { tokens[$0].word == .ending }
    }

    private struct Verb {
        let word: Word
        let tense: TemporalExpression.Tense
        /// Whether only the words of a short object stand between verb and expression.
        var isAdjacent = true
        /// "is", "has": of the present, or reaching into it.
        var isPresent = false
        var isPlan = false
    }

    private func verbBefore(_ item: Item) -> Verb? {
        var index = item.start - 1
        var infinitive: Int?
        var crossesComma = false
        let limit = max(sentence.lowerBound, item.start - Self.reach)
        while index >= limit {
            let token = tokens[index]
            switch token.word {
            case .semicolon, .emDash, .subordinator, .that: return nil
            case .comma: crossesComma = true
            // "would" behind a comma is a condition as often as a plan.
            case .future: return token.value == 1 && crossesComma ? nil : Verb(word: .future, tense: .future)
            case .to: if isInfinitive(at: index) { infinitive = index }
            case .expecting where infinitive != nil || announcesDate(index): return Verb(word: .expecting, tense: .future)
            case .intending where infinitive != nil || announcesDate(index): return Verb(word: .intending, tense: .future)
            case .pastForm where isPassiveOfPresent(index):
                return Verb(word: token.word, tense: .past, isPresent: true)
            case .pastVerb, .pastForm, .ending, .intending, .expecting:
                if infinitive == index + 1, token.word == .pastVerb, token.value == 1 { return Verb(word: token.word, tense: .future) }
                if token.word == .expecting { break }
                return Verb(word: token.word, tense: followsFuture(index) ? .future : .past)
            case .reporting:
                if followsFuture(index) { return Verb(word: .other, tense: .future) }
                return Verb(word: .reporting, tense: .past, isAdjacent: !(index + 1..<item.start).contains { tokens[$0].word == .the })
            case .presentVerb:
                // "is to end in September", "will hold talks in November"
                if infinitive == index + 1 || followsFuture(index) { return Verb(word: token.word, tense: .future) }
                return Verb(
                    word: .presentVerb, tense: perfect(at: index) ? .past : .present, isPresent: true, isPlan: isPlan(at: index))
            default: break
            }
            index -= 1
        }
        return nil
    }

    private func verbBehind(_ start: Int, untilComma: Bool) -> Verb? {
        var index = start
        let limit = min(sentence.upperBound, start + Self.reach)
        while index < limit {
            let token = tokens[index]
            switch token.word {
            case .semicolon, .emDash: return nil
            case .comma, .subordinator, .that: if untilComma { return nil }
            case .future: return Verb(word: .future, tense: .future)
            case .presentVerb:
                if expectation(at: index) || isInfinitive(at: index + 1) && isTo(index + 1) { return Verb(word: .expecting, tense: .future) }
                return Verb(word: .presentVerb, tense: perfect(at: index) ? .past : .present)
            case .pastVerb, .pastForm, .ending, .intending:
                if expectation(at: index) || followsFuture(index) { return Verb(word: .expecting, tense: .future) }
                return Verb(word: token.word, tense: .past)
            case .reporting: return Verb(word: .reporting, tense: .past)
            default: break
            }
            index += 1
        }
        return nil
    }

    /// Whether an auxiliary before a verb speaks of the future: "will be held", "to be held", "will not hold".
    private func followsFuture(_ index: Int) -> Bool {
        var before = index - 1
        let limit = max(sentence.lowerBound, index - 4)
        var hasBe = false
        while before >= limit {
            switch tokens[before].word {
            case .future: return true
            case .to: return hasBe
            case .other: hasBe = hasBe || tokens[before].value == 2
            default: return false
            }
            before -= 1
        }
        return false
    }

    /// "is meeting", "are not meeting", "expires".
    private func isPlan(at index: Int) -> Bool {
        if tokens[index].value == Vocabulary.scheduling { return true }
        return tokens[index].value == 2
            && (index + 1..<min(index + 3, sentence.upperBound)).contains {
                tokens[$0].word == .other && tokens[$0].value == Vocabulary.progressive
            }
    }

    /// "have been suspended", "is closed".
    private func isPassiveOfPresent(_ index: Int) -> Bool {
        !followsFuture(index) && (max(sentence.lowerBound, index - 2)..<index).contains { tokens[$0].word == .presentVerb && tokens[$0].value > 0 }
    }

    private func isTo(_ index: Int) -> Bool { sentence.contains(index) && tokens[index].word == .to }

    /// "scheduled for", "due in", "planned a march for": the word says that a date ahead follows, unless it was so in the past.
    private func announcesDate(_ index: Int) -> Bool {
        let isPast = sentence.contains(index - 1) && tokens[index - 1].word == .pastVerb && tokens[index - 1].value != 0
        guard !isPast else { return false }
        return (index + 1..<min(index + 5, sentence.upperBound)).contains { tokens[$0].word == .for }
            || sentence.contains(index - 1) && tokens[index - 1].word == .presentVerb
    }

    /// "to meet": a small word behind "to".
    private func isInfinitive(at index: Int) -> Bool {
        guard sentence.contains(index + 1) else { return false }
        let next = tokens[index + 1]
        return [.other, .presentVerb, .partNoun, .pastVerb].contains(next.word) && !next.isCapitalised
    }

    /// "has captured", "have been".
    private func perfect(at index: Int) -> Bool { tokens[index].value == 1 }

    /// "is expected to", "are due to".
    private func expectation(at index: Int) -> Bool {
        (index + 1..<min(index + 4, sentence.upperBound)).contains { tokens[$0].word == .expecting }
    }
}
