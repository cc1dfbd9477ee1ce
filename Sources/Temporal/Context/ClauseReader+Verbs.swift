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
        /// "begins on": of a plan, or of the past as chronicles tell it.
        var isWeak = false
        /// "would", "agreed to": ahead of a time that may itself be past.
        var isBackshifted = false
        /// "would have", "decided to": the expression may as well lie behind.
        var isAmbiguous = false
        /// "agreed to a truce": what is agreed may lie ahead, though the verb is of the past.
        var opensAhead = false
        /// "had fought".
        var isPluperfect = false
        /// Whether the vocabulary does not know it.
        var isGuessed = false
        /// "postponed", "to extend".
        var isDeferring = false
    }

    /// The nearest verb before the expression in its clause.
    func verbBefore(_ item: Item) -> Verb? {
        var index = item.start - 1
        var infinitive: Int?
        var isGuessed = false
        var hasTo = false
        var crossesComma = false
        var isDeferring = false
        let limit = max(sentence.lowerBound, item.start - Self.reach)
        while index >= limit {
            let token = tokens[index]
            switch token.word {
            case .semicolon, .emDash, .subordinator, .that: return isGuessed ? guessed : nil
            case .comma: crossesComma = true
            // "would" behind a comma is a condition as often as a plan.
            case .future:
                return token.form == .would && crossesComma && !isPerfect(index + 1) ? nil : auxiliary(at: index, of: .future)
            case .ahead where sentence.contains(index + 1) && tokens[index + 1].word == .of: return Verb(word: .ahead, tense: .future)
            case .to:
                hasTo = true
                if isInfinitive(at: index) { infinitive = index }
            // "had not been expected before September"
            case .expecting where token.form == .setting && !isTo(index + 1) && !(sentence.contains(index + 1) && tokens[index + 1].word == .for):
                break
            // "was expected on Tuesday that"
            case .expecting
            where item.start - index <= 2 && sentence.contains(item.end + 1) && tokens[item.end].word == .that
                && tokens[item.end + 1].word != .unit:
                return Verb(word: .pastForm, tense: .past)
            case .expecting where infinitive != nil || announcesDate(index) || index == item.start - 2 && lead(of: item) == .before:
                return Verb(word: .expecting, tense: .future, isBackshifted: isOfThePast(index))
            case .intending where isNoun(index): break
            case .intending where token.form == .calling && !(sentence.contains(index + 1) && tokens[index + 1].word == .for):
                isGuessed = true
            case .intending where token.form == .voting && item.shape.kind == .weekday: return Verb(word: .intending, tense: .past)
            case .intending where infinitive != nil || isOfPresentIntent(token) || announcesDate(index):
                return Verb(
                    word: .intending, tense: .future, isBackshifted: !isOfPresentIntent(token), isAmbiguous: token.form == .deciding,
                    isDeferring: isDeferring)
            case .pastForm where isPassiveOfPresent(index):
                return Verb(
                    word: token.word, tense: hasPresentHave(before: index) ? .past : .present, isPresent: true,
                    isDeferring: token.form == .deferring)
            case .pastForm where completesInfinitive(index) || completesState(index): break
            case .pastVerb, .pastForm, .ending, .intending:
                if token.form == .was, isReportedPlan(was: index, item) {
                    return Verb(word: token.word, tense: .future, isBackshifted: true, isAmbiguous: true)
                }
                if infinitive == index + 1, token.word == .pastVerb, token.form == .was {
                    return Verb(word: token.word, tense: .future, isBackshifted: true, isAmbiguous: isPerfect(index + 2))
                }
                if let future = futureAuxiliary(of: index) { return auxiliary(at: future, of: token.word) }
                if isDemanded(index) { return demanded(token.word) }
                if token.word == .pastVerb, let passive = passiveOfPresent(index) { return passive }
                return Verb(
                    word: token.word, tense: .past, opensAhead: token.word == .intending && hasTo,
                    isPluperfect: hasHad(before: index) || isPluperfect(at: index),
                    isDeferring: isDeferring || token.form == .deferring)
            case .reporting where isDeclaredAct(index, item):
                return Verb(word: .pastForm, tense: .past, isPluperfect: hasHad(before: index))
            case .reporting:
                if futureAuxiliary(of: index) != nil { return Verb(word: .other, tense: .future) }
                if isDemanded(index) { return demanded(.other) }
                if infinitive != nil, leadIsDeadline(item) { return Verb(word: .intending, tense: .future, isBackshifted: true) }
                return Verb(word: .reporting, tense: .past, isAdjacent: !(index + 1..<item.start).contains { tokens[$0].word == .the })
            case .presentVerb:
                // "agreed to hold talks": the verb before it decides.
                if isTo(index - 1) { break }
                // "is to end in September", "will hold talks in November"
                if infinitive == index + 1 { return Verb(word: token.word, tense: .future, isDeferring: isDeferring) }
                if let future = futureAuxiliary(of: index) { return auxiliary(at: future, of: token.word) }
                return present(at: index, isPredicate(item, of: index) ? .fixed : plan(at: index, of: item))
            case .other, .partNoun:
                if token.form == .deferring { isDeferring = true }
                if let plan = planOfMany(at: index, of: item) { return present(at: index, plan) }
                guard let likelihood = presentVerb(at: index) else { break }
                if isOfNext(index) { return present(at: index, .fixed) }
                if likelihood == .sure { return guessed }
                isGuessed = isGuessed || !isVerb(item.end) && !isVerb(item.end + 1)
            default: break
            }
            index -= 1
        }
        return isGuessed ? guessed : nil
    }

    private func demanded(_ word: Word) -> Verb { Verb(word: word, tense: .future, isBackshifted: true, isAmbiguous: true) }

    /// A verb of the present that the vocabulary does not know.
    private var guessed: Verb { Verb(word: .other, tense: .present, isPresent: true, isGuessed: true) }

    /// The first verb behind an expression; up to the next comma or conjunction where that is asked for.
    func verbBehind(_ item: Item, untilComma: Bool) -> Verb? {
        var index = item.end
        let limit = min(sentence.upperBound, item.end + Self.reach)
        while index < limit {
            let token = tokens[index]
            switch token.word {
            case .semicolon, .emDash: return nil
            case .comma, .subordinator, .that: if untilComma { return nil }
            case .future: return auxiliary(at: index, of: .future)
            // "a visit on Friday to hold talks"
            case .presentVerb where isTo(index - 1): break
            case .presentVerb:
                if expectation(at: index) || isInfinitive(at: index + 1) && isTo(index + 1) { return Verb(word: .expecting, tense: .future) }
                return present(at: index, plan(at: index, of: item))
            case .pastVerb, .pastForm, .ending, .intending:
                if expectation(at: index) || futureAuxiliary(of: index) != nil {
                    return Verb(word: .expecting, tense: .future, isBackshifted: token.word == .pastVerb)
                }
                if isDemanded(index) { return demanded(token.word) }
                return Verb(word: token.word, tense: .past, isPluperfect: isPluperfect(at: index))
            case .reporting where isDeclaredAct(index, item): return Verb(word: .pastForm, tense: .past)
            case .reporting: return Verb(word: .reporting, tense: .past)
            case .other, .partNoun: if let plan = planOfMany(at: index, of: item) { return present(at: index, plan) }
            default: break
            }
            index += 1
        }
        return nil
    }

    private func present(at index: Int, _ plan: Plan?) -> Verb {
        // What nobody plans, and what a text tells, is told of the past.
        let isTold = plan == nil && (tokens[index].form == .falling || tokens[index].form == .scheduling)
        return Verb(
            word: .presentVerb, tense: perfect(at: index) ? .past : isTold ? .unknown : .present, isPresent: true, isPlan: plan != nil,
            isWeak: plan == .told || plan == .unclear, isAmbiguous: plan == .unclear)
    }

    /// "plans", "calls for": of the present, and so not backshifted.
    private func isOfPresentIntent(_ token: Token) -> Bool { token.form == .intends || token.form == .calling }
}
