/// Auxiliaries and infinitives: what makes of "hold" a thing of the past, of the present or of the future.
extension ClauseReader {
    /// Whether an auxiliary before a verb speaks of the future: "will be held", "to be held", "will not hold".
    func followsFuture(_ index: Int) -> Bool {
        var before = index - 1
        let limit = max(sentence.lowerBound, index - 4)
        var hasBe = false
        while before >= limit {
            switch tokens[before].word {
            case .future: return true
            case .to: return hasBe
            case .other: hasBe = hasBe || tokens[before].form == .be
            default: return false
            }
            before -= 1
        }
        return false
    }

    /// "is meeting", "are not meeting", "expires".
    func isPlan(at index: Int) -> Bool {
        if tokens[index].form == .scheduling { return true }
        return tokens[index].form == .be
            && (index + 1..<min(index + 3, sentence.upperBound)).contains {
                tokens[$0].word == .other && tokens[$0].form == .meeting
            }
    }

    /// "have been suspended", "is closed".
    func isPassiveOfPresent(_ index: Int) -> Bool {
        !followsFuture(index)
            && (max(sentence.lowerBound, index - 2)..<index).contains { tokens[$0].word == .presentVerb && [.have, .be].contains(tokens[$0].form) }
    }

    func isTo(_ index: Int) -> Bool { sentence.contains(index) && tokens[index].word == .to }

    /// "scheduled for", "due in", "planned a march for": the word says that a date ahead follows, unless it was so in the past.
    func announcesDate(_ index: Int) -> Bool {
        let isPast = sentence.contains(index - 1) && tokens[index - 1].word == .pastVerb && [.was, .had].contains(tokens[index - 1].form)
        guard !isPast else { return false }
        return (index + 1..<min(index + 5, sentence.upperBound)).contains { tokens[$0].word == .for }
            || sentence.contains(index - 1) && tokens[index - 1].word == .presentVerb
    }

    /// "to meet": a small word behind "to".
    func isInfinitive(at index: Int) -> Bool {
        guard sentence.contains(index + 1) else { return false }
        let next = tokens[index + 1]
        return [.other, .presentVerb, .partNoun, .pastVerb].contains(next.word) && !next.isCapitalised
    }

    /// "the plan", "their hopes".
    func isNoun(_ index: Int) -> Bool {
        guard tokens[index].form == .intends, sentence.contains(index - 1) else { return false }
        let before = tokens[index - 1]
        return [.the, .a, .possessive].contains(before.word) || before.word == .other && before.form == .determiner
    }

    /// "has captured", "have been".
    func perfect(at index: Int) -> Bool { tokens[index].form == .have }

    /// The "have" of "must have left".
    func isPerfect(_ index: Int) -> Bool { sentence.contains(index) && tokens[index].word == .presentVerb && tokens[index].form == .have }

    /// "is expected to", "are due to".
    func expectation(at index: Int) -> Bool {
        (index + 1..<min(index + 4, sentence.upperBound)).contains { tokens[$0].word == .expecting }
    }
}
