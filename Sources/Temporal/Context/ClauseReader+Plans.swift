/// The present tense of what is planned: "the court meets on Thursday". By itself the tense says nothing of the future: chronicles, headlines and
/// captions tell the past in it.
extension ClauseReader {
    /// What a verb of the present makes of an expression.
    enum Plan {
        /// "is meeting on", "expires on".
        case fixed
        /// "begins on": what is to begin, or in a chronicle what began.
        case told
        /// "opens the bridge on": what has an object is as often told of the past.
        case unclear
    }

    /// What the verb at an index says of an expression; nil if it speaks of no plan.
    func plan(at index: Int, of item: Item) -> Plan? {
        guard !hasWith(before: item) else { return nil }
        let next = index + 1
        switch tokens[index].form {
        case .be: return isMeeting(behind: index) ? .fixed : nil
        case .expiring: return .fixed
        case .running: return isWord(next, .out) ? .fixed : nil
        case .taking:
            guard isWord(next, .effect) else { return nil }
            return isIntransitive(next, before: item) ? .told : .unclear
        case .falling:
            switch subject(before: index) {
            case .occasion: return .told
            case .name: return .unclear
            case .account, .term, .other: return nil
            }
        case .scheduling: break
        case .schedule: guard isPlural(at: index) else { return nil }
        default: return nil
        }
        let subject = subject(before: index)
        if subject == .account { return nil }
        guard isIntransitive(index, before: item), !isAcrossComma(index, from: item) else { return .unclear }
        return subject == .term ? .fixed : .told
    }

    /// What a small word of the sentence says of an expression, where it is the plural of a verb that tells what is planned.
    func planOfMany(at index: Int, of item: Item) -> Plan? {
        switch tokens[index].form {
        case .taking, .running: isPlural(at: index) ? plan(at: index, of: item) : nil
        case .schedule: plan(at: index, of: item)
        default: nil
        }
    }

    /// "is meeting", "are not meeting".
    private func isMeeting(behind index: Int) -> Bool {
        (index + 1..<min(index + 3, sentence.upperBound)).contains { isWord($0, .meeting) }
    }

    /// "ministers meet", "the games, which opened on Friday, end on": the plural of a verb, and neither an infinitive nor a noun.
    private func isPlural(at index: Int) -> Bool {
        guard !tokens[index].isCapitalised, sentence.contains(index - 1) else { return false }
        // "The ceasefire runs out"
        if tokens[index].form == .running { return !isTo(index - 1) && tokens[index - 1].word != .future }
        let before = tokens[index - 1]
        if before.form == .plural || before.form == .pronoun { return before.word == .other }
        // At the head of a sentence the capital hides the plural.
        guard before.word == .comma || before.word == .other && index - 1 == sentence.lowerBound else { return false }
        return sentence.contains(index + 1) && [.on, .in, .at, .by].contains(tokens[index + 1].word)
    }

    /// Whether no object stands right behind a verb: "opens on Friday", "meets in Oslo on Friday".
    private func isIntransitive(_ index: Int, before item: Item) -> Bool {
        guard sentence.contains(index + 1) else { return true }
        let next = tokens[index + 1]
        switch next.word {
        case .the, .a, .possessive, .quote, .cardinal, .number, .ordinal, .excluded, .open, .that, .this: return index + 1 == item.start
        case .other: return next.form == .adverb || next.form == .near
        default: return index + 1 == item.start || !next.isCapitalised
        }
    }

    /// "ends with 5 October": named, and no time at which something is done.
    private func hasWith(before item: Item) -> Bool { isWord(item.start - 1, .with) }

    /// "breaks out in August, spreads and ends": the verb behind a comma may have a time of its own.
    private func isAcrossComma(_ index: Int, from item: Item) -> Bool {
        item.end < index && !isFronted(item) && (item.end..<index).contains { tokens[$0].word == .comma }
    }

    /// Whether what became of a plan is told right behind its date, so that the date may be over: "The ceasefire due to begin on Saturday never took
    /// hold", "The court was due to rule on Thursday but adjourned". What was put off is still to come.
    func isOvertaken(_ item: Item) -> Bool {
        var index = item.end
        while index < min(sentence.upperBound, item.end + Self.longestOutcome) {
            let token = tokens[index]
            switch token.word {
            case .subordinator, .that, .semicolon, .colon, .emDash, .quote, .reporting, .future, .after: return false
            case .comma:
                guard isWord(index + 1, .but) else { return false }
                index += 1
            case .pastVerb where token.form == .was || token.form == .had: break
            case .pastVerb, .pastForm: return token.form != .deferring
            default: break
            }
            index += 1
        }
        return false
    }

    private static let longestOutcome = 8

    /// Whether somebody had said it before the time that the clause is in: "had warned that stocks would run out before".
    func isForetold(_ item: Item) -> Bool {
        (max(sentence.lowerBound, item.start - Self.reach)..<item.start).contains { index in
            guard isHad(index), sentence.contains(index + 1) else { return false }
            let next = tokens[index + 1]
            return next.word == .reporting
                || (index + 1..<item.start).prefix(6).contains { tokens[$0].word == .that }
                    && [.pastForm, .intending].contains(next.word)
        }
    }

    /// Whether a participle of planning without an auxiliary leads to the expression: "due to begin on", "promised for".
    func isPlanned(_ item: Item) -> Bool {
        let start = max(sentence.lowerBound, item.start - 6)
        return (start..<item.start).contains { tokens[$0].word == .expecting && !isOfThePast($0) }
    }

    private enum Subject { case account, term, occasion, name, other }

    /// What the few words before a verb speak of.
    private func subject(before index: Int) -> Subject {
        var isName = false
        var before = index - 1
        while before >= max(sentence.lowerBound, index - 6) {
            let token = tokens[before]
            switch token.form {
            case .account where token.word == .other || token.word == .numbered: return .account
            case .term where token.word == .other: return .term
            case .occasion where token.word == .other: return .occasion
            default: break
            }
            if token.word == .holiday || token.word == .unit { return .occasion }
            if token.word == .comma || isVerb(before) || token.word == .subordinator { break }
            isName = isName || token.word == .excluded || token.word == .other && token.isCapitalised && before > sentence.lowerBound
            before -= 1
        }
        return isName ? .name : .other
    }
}
