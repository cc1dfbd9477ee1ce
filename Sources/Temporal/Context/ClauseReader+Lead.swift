/// The words right before an expression that say on which side of the news it lies, whatever the tense of the verb.
extension ClauseReader {
    /// The word before the expression; a mark at the head of the sentence.
    func lead(of item: Item) -> Word { sentence.contains(item.start - 1) ? tokens[item.start - 1].word : .mark }

    /// "by Friday", "until Friday".
    func leadIsDeadline(_ item: Item) -> Bool { lead(of: item) == .by || lead(of: item) == .until }

    /// A comma with "and" or "but" before the expression, and no verb between: a clause has opened here, with a verb of its own.
    func opensClause(_ item: Item) -> Bool {
        var index = item.start - 1
        let limit = max(sentence.lowerBound + 1, item.start - Self.reach)
        while index >= limit {
            switch tokens[index].word {
            case .reporting, .expecting, .to, .subordinator, .that, .semicolon, .comma, .colon, .emDash: return false
            case .and, .other:
                guard tokens[index].word == .and || tokens[index].form == .but else { break }
                if tokens[index - 1].word == .comma || tokens[index - 1].word == .semicolon { return true }
            default: if isVerb(index) { return false }
            }
            index -= 1
        }
        return false
    }

    /// "a rally for Wednesday", "was given until Tuesday to leave", "was postponed to 25 October": ahead, though the verb is of the past.
    func isAheadOfVerb(_ item: Item, _ verb: Verb?) -> Bool {
        guard item.shape.isDayWithoutYear, verb?.isPluperfect != true else { return false }
        switch lead(of: item) {
        // "was planned for Monday" may be over; "for Monday's attack" was.
        // So may what was done "for Christmas".
        case .for:
            return !isPossessive(item) && !standsBeforeNoun(item, form: .plural) && tokens[item.start].word != .holiday
                && !isExpected(before: item.start - 1)
        case .until where isTo(item.end) && isInfinitive(at: item.end): return !isHad(item.start - 2)
        case .until, .to: return verb?.isDeferring ?? false
        default: return false
        }
    }

    /// "starting Monday", "beginning on 1 February".
    func isStart(_ item: Item) -> Bool {
        let index = lead(of: item) == .on || lead(of: item) == .from ? item.start - 2 : item.start - 1
        return sentence.contains(index) && tokens[index].form == .starting && (tokens[index].word == .preposition || tokens[index].word == .partNoun)
    }

    /// "for Friday prayers", "for Friday across the city": a word in small letters follows, a noun that the day belongs to or not.
    func standsBeforeNoun(_ item: Item, form: WordForm) -> Bool {
        guard sentence.contains(item.end) else { return false }
        let next = tokens[item.end]
        return next.word == .other && next.hasGap && !next.isCapitalised && next.form == form
    }

    private func isExpected(before index: Int) -> Bool { sentence.contains(index - 1) && tokens[index - 1].word == .expecting }

    private func isPossessive(_ item: Item) -> Bool { sentence.contains(item.end) && tokens[item.end].word == .apostrophe }
}
