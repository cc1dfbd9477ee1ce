/// The verb that governs an expression.
extension ClauseReader {
    /// A verb with what it says of time.
    struct Verb {
        let word: Word
        let tense: TemporalExpression.Tense
        /// Whether only the words of a short object stand between verb and expression.
        var isAdjacent = true
        /// "is", "has": of the present, or reaching into it.
        var isPresent = false
        var isPlan = false
    }

    /// The nearest verb before the expression in its clause.
    func verbBefore(_ item: Item) -> Verb? {
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
            case .future:
                if isPerfect(index + 1) { return Verb(word: .future, tense: .past) }
                return token.form == .would && crossesComma ? nil : Verb(word: .future, tense: .future)
            case .ahead where sentence.contains(index + 1) && tokens[index + 1].word == .of: return Verb(word: .ahead, tense: .future)
            case .to: if isInfinitive(at: index) { infinitive = index }
            case .expecting where infinitive != nil || announcesDate(index): return Verb(word: .expecting, tense: .future)
            case .intending where isNoun(index): break
            case .intending where infinitive != nil || token.form == .intends || announcesDate(index): return Verb(word: .intending, tense: .future)
            case .pastForm where isPassiveOfPresent(index):
                return Verb(word: token.word, tense: .past, isPresent: true)
            case .pastVerb, .pastForm, .ending, .intending:
                if infinitive == index + 1, token.word == .pastVerb, token.form == .was { return Verb(word: token.word, tense: .future) }
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

    /// The first verb from a token on; up to the next comma or conjunction where that is asked for.
    func verbBehind(_ start: Int, untilComma: Bool) -> Verb? {
        var index = start
        let limit = min(sentence.upperBound, start + Self.reach)
        while index < limit {
            let token = tokens[index]
            switch token.word {
            case .semicolon, .emDash: return nil
            case .comma, .subordinator, .that: if untilComma { return nil }
            case .future: return Verb(word: .future, tense: isPerfect(index + 1) ? .past : .future)
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
}
