/// Verbs of the present that the vocabulary does not know: "flies", "depend". Only where they stand tells them from nouns.
extension ClauseReader {
    /// How surely a small word is a verb of the present.
    enum Likelihood {
        /// "army bases", "he flies to army bases": a noun as often as not.
        case possible
        /// "it flies", "who arrives": nothing else can stand there.
        case sure
    }

    /// Whether a word may be a verb of the present; nil if it is none.
    func presentVerb(at index: Int) -> Likelihood? {
        let token = tokens[index]
        // "the shops stay closed", and not "his stay"
        if token.word == .other, token.form == .staying {
            return isWord(index - 1, .plural) || isWord(index - 1, .pronoun) || opensSentence(index - 1) ? .sure : nil
        }
        guard token.word == .other, !token.isCapitalised, [.plural, .plain, .running].contains(token.form), sentence.contains(index - 1) else {
            return nil
        }
        let before = tokens[index - 1]
        if token.form == .running { return endsSubject(before) || before.form == .plural ? .possible : nil }
        if before.word == .other, before.form == .pronoun {
            return token.form == .plural ? .sure : isFollowedByPhrase(index) ? .possible : nil
        }
        if before.word == .subordinator, before.form != .condition { return token.form == .plural ? .sure : nil }
        // "a lorry that leaves", and not "said that troops"
        if before.word == .that { return token.form == .plural && isRelative(that: index - 1) ? .possible : nil }
        // "arrived on Friday and leaves on Tuesday", "who arrived on Friday, leaves on Tuesday": behind a date no noun is added.
        if before.word == .and || before.word == .comma {
            return sentence.contains(index - 2) && isDay(index - 2) && isFollowedByPhrase(index) ? .sure : nil
        }
        if token.form == .plural {
            return endsSubject(before) || before.word == .other && before.form == .plural && isFollowedByPhrase(index) ? .possible : nil
        }
        let isBehindPlural = before.form == .plural && before.word == .other || before.word == .counted || opensSentence(index - 1)
        return isBehindPlural && isFollowedByPhrase(index) ? .possible : nil
    }

    /// The first such verb behind an expression that opens its sentence: "On Friday the council rules on the appeal".
    func hasPresentVerb(behind item: Item) -> Bool {
        var index = item.end
        while index < min(sentence.upperBound, item.end + Self.reach) {
            switch tokens[index].word {
            case .semicolon, .emDash, .colon, .subordinator, .that: return false
            case .comma where index > item.end: return false
            default: if presentVerb(at: index) != nil { return true }
            }
            index += 1
        }
        return false
    }

    /// "the vote is on Thursday", "the hearings are Tuesday morning": what is said to be on a day of the week without any more is to come.
    func isPredicate(_ item: Item, of index: Int) -> Bool {
        let isRight = index == item.start - 1 || index == item.start - 2 && lead(of: item) == .on
        guard isRight, tokens[index].form == .be, item.shape.kind == .weekday else { return false }
        guard sentence.contains(item.end) else { return true }
        let next = tokens[item.end]
        return next.word != .apostrophe && next.word != .hyphen && !(next.word == .other && next.hasGap && next.form != .pronoun)
    }

    /// "our next report appears": what comes next lies ahead.
    func isOfNext(_ index: Int) -> Bool {
        (max(sentence.lowerBound, index - 4)..<index).contains { tokens[$0].word == .next && tokens[$0 + 1].word == .other }
    }

    /// "said he was leaving on Tuesday": as often still to come, in somebody's words, as going on then.
    func isReportedPlan(was index: Int, _ item: Item) -> Bool {
        guard item.shape.isDayWithoutYear, (index + 1..<min(index + 3, sentence.upperBound)).contains(where: { isWord($0, .meeting) }) else {
            return false
        }
        if sentence.contains(item.end), tokens[item.end].word == .subordinator { return false }
        return (max(sentence.lowerBound, index - Self.reach)..<index).contains { tokens[$0].word == .reporting || isWord($0, .saying) }
    }

    /// Whether many do something in the present, and "in" a month or season: "Farmers harvest in October".
    func tellsHabit(_ item: Item) -> Bool {
        guard lead(of: item) == .in else { return false }
        let verb = (max(sentence.lowerBound, item.start - 8)..<item.start).last { index in
            // "Schools in the north open in September", and not "The road is open"
            let isScheduled = index == item.start - 2 && isWord(index, .schedule) && index > sentence.lowerBound && tokens[index - 1].word == .other
            return isVerb(index) || tokens[index].word == .reporting || presentVerb(at: index) != nil || isScheduled
        }
        return verb.map { tokens[$0].word == .other && tokens[$0].form != .plural } ?? false
    }

    /// A word that a subject can end with.
    private func endsSubject(_ token: Token) -> Bool {
        switch token.word {
        case .excluded, .namesake, .numbered, .campaign, .number, .close, .quote: true
        case .other: [.plain, .term, .occasion, .account, .deadline, .abbreviation].contains(token.form)
        default: false
        }
    }

    /// "fly to", "visit the": as behind a verb, and not behind an adverb or the first half of a noun.
    private func isFollowedByPhrase(_ index: Int) -> Bool {
        guard sentence.contains(index + 1) else { return false }
        switch tokens[index + 1].word {
        case .to, .in, .on, .at, .for, .from, .the, .a, .excluded, .by, .preposition, .weekday: return true
        default: return tokens[index + 1].form == .near || tokens[index + 1].form == .out
        }
    }

    /// At the head of a sentence the capital hides the plural.
    private func opensSentence(_ index: Int) -> Bool { index == sentence.lowerBound && tokens[index].word == .other && tokens[index].form == .plain }

    /// Whether "that" stands behind a noun, and not behind a verb of saying.
    private func isRelative(that index: Int) -> Bool {
        guard sentence.contains(index - 1) else { return false }
        let noun = tokens[index - 1]
        switch noun.word {
        case .excluded, .namesake, .numbered, .campaign, .counted, .unit: return true
        case .other: return noun.form == .plural || endsSubject(noun)
        default: return false
        }
    }

    private func isDay(_ index: Int) -> Bool {
        switch tokens[index].word {
        case .weekday, .month, .dayPart: true
        default: false
        }
    }
}
