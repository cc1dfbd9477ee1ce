/// The words right before an expression that say on which side of the news it lies, whatever the tense of the verb.
extension ClauseReader {
    /// The word before the expression; a mark at the head of the sentence.
    func lead(of item: Item) -> Word { sentence.contains(item.start - 1) ? tokens[item.start - 1].word : .mark }

    /// "by Friday", "until Friday".
    func leadIsDeadline(_ item: Item) -> Bool { lead(of: item) == .by || lead(of: item) == .until }

    /// A comma with "and" or "but" right before the expression, at most with a preposition between: a clause opens here, with a verb of its own.
    func opensClause(_ item: Item) -> Bool {
        var index = item.start - 1
        if [.on, .in, .at, .by, .from, .during, .since, .until].contains(lead(of: item)) { index -= 1 }
        guard sentence.contains(index - 1), tokens[index].word == .and || tokens[index].word == .other && tokens[index].form == .but else {
            return false
        }
        return tokens[index - 1].word == .comma || tokens[index - 1].word == .semicolon
    }

    /// "a rally for Wednesday", "was given until Tuesday to leave", "was postponed to 25 October": ahead, though the verb is of the past.
    func isAheadOfVerb(_ item: Item, _ verb: Verb?) -> Bool {
        guard item.shape.isDayWithoutYear, verb?.isPluperfect != true else { return false }
        switch lead(of: item) {
        // "was planned for Monday" may be over; "for Monday's attack" was.
        // So may what was done "for Christmas".
        case .for: return !isPossessive(item) && tokens[item.start].word != .holiday && !isExpected(before: item.start - 1)
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

    private func isExpected(before index: Int) -> Bool { sentence.contains(index - 1) && tokens[index - 1].word == .expecting }

    private func isPossessive(_ item: Item) -> Bool { sentence.contains(item.end) && tokens[item.end].word == .apostrophe }
}
