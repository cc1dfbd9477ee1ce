/// Auxiliaries and infinitives: what makes of "hold" a thing of the past, of the present or of the future.
extension ClauseReader {
    /// The auxiliary before a verb that makes it one of the future: "will be held", "to be held", "will not hold", "will have left".
    /// Of "will honour those killed", the participle is not that of the auxiliary.
    func futureAuxiliary(of index: Int) -> Int? {
        var before = index - 1
        let limit = max(sentence.lowerBound, index - 4)
        var hasBe = false
        var hasPerfect = false
        while before >= limit {
            let token = tokens[before]
            switch token.word {
            case .future: return hasBe || hasPerfect || before == index - 1 || before == index - 2 && tokens[index].word != .pastForm ? before : nil
            // "is said to have been held" is of the past, and "was to have been held" may be.
            case .to: return hasPerfect ? isWas(before - 1) ? before : nil : hasBe ? before : nil
            case .presentVerb where token.form == .have: hasPerfect = true
            // Of "to be among those killed", the participle is not that of "be".
            case .other: hasBe = hasBe || token.form == .be && before >= index - 2
            default: return nil
            }
            before -= 1
        }
        return nil
    }

    /// "ruled that it be moved", "asked that it not be publicly named": what is demanded, and not what was done. No auxiliary stands before.
    func isDemanded(_ index: Int) -> Bool { isWord(index - 1, .be) || isWord(index - 1, .adverb) && isWord(index - 2, .be) }

    /// What an auxiliary of the future says: "must have left" is of the past, "will have left" is not, and "would have left" may be.
    func auxiliary(at index: Int, of word: Word) -> Verb {
        let form = tokens[index].form
        let isPerfect = isPerfect(index + 1)
        if isPerfect, form == .modal || form == .may { return Verb(word: word, tense: .past) }
        // "were to be freed"
        let isOfThen = form == .would || isTo(index) && isOfThePast(index)
        return Verb(
            word: word, tense: .future, isWeak: form == .may, isBackshifted: isOfThen, isAmbiguous: isPerfect && isOfThen || form == .can)
    }

    /// "have been suspended", "is closed".
    func isPassiveOfPresent(_ index: Int) -> Bool {
        futureAuxiliary(of: index) == nil
            && (max(sentence.lowerBound, index - 2)..<index).contains { tokens[$0].word == .presentVerb && [.have, .be].contains(tokens[$0].form) }
    }

    /// "have been suspended": of what has happened. "is closed" tells no more than how it is.
    func hasPresentHave(before index: Int) -> Bool { (max(sentence.lowerBound, index - 2)..<index).contains { isPerfect($0) } }

    /// "to declare the country liberated": the participle belongs to the object, and the infinitive to a verb before it.
    func completesInfinitive(_ index: Int) -> Bool {
        (max(sentence.lowerBound, index - 5)..<index).contains { tokens[$0].word == .other && tokens[$0].form == .declaring && isTo($0 - 1) }
    }

    /// "will remain closed", "will be left stranded", "will be closed and guarded": the verb before the participle decides.
    func completesState(_ index: Int) -> Bool {
        let before = isWord(index - 1, .adverb) || isWord(index - 1, .still) ? index - 2 : index - 1
        guard sentence.contains(before), tokens[index].form != .deferring else { return false }
        switch tokens[before].word {
        case .presentVerb, .other: return tokens[before].form == .staying
        case .pastVerb: return tokens[before].form == .participle
        case .and, .or: return sentence.contains(before - 1) && tokens[before - 1].word == .pastForm
        // "questioned, charged and deported"
        case .comma:
            return sentence.contains(before - 1) && tokens[before - 1].word == .pastForm && sentence.contains(index + 1)
                && [.and, .or].contains(tokens[index + 1].word)
        default: return false
        }
    }

    /// "is held", "are being kept", "has been sent": a participle of the passive that elsewhere may be a past tense.
    func passiveOfPresent(_ index: Int) -> Verb? {
        guard [.participle, .holding].contains(tokens[index].form) else { return nil }
        let before = isWord(index - 1, .adverb) || isWord(index - 1, .still) || isWord(index - 1, .being) ? index - 2 : index - 1
        guard sentence.contains(before) else { return nil }
        let hasBe = tokens[before].word == .presentVerb && tokens[before].form == .be
        guard hasBe || isWord(before, .been) && isPerfect(before - 1) && futureAuxiliary(of: index) == nil else { return nil }
        return Verb(word: tokens[index].word, tense: hasBe ? .present : .past, isPresent: true)
    }

    /// "declared war on", "was declared on": an act. "declared that", "declared on Monday that" is speech.
    func isDeclaredAct(_ index: Int, _ item: Item) -> Bool {
        guard tokens[index].form == .declared else { return false }
        if sentence.contains(index - 1) {
            let before = tokens[index - 1]
            if before.word == .comma || before.word == .pastVerb && before.form == .was || before.form == .been { return true }
        }
        guard sentence.contains(index + 1) else { return false }
        let next = tokens[index + 1]
        switch next.word {
        case .the, .a, .possessive, .cardinal, .number, .quantity, .counted, .campaign, .excluded: return true
        case .other: return next.form != .pronoun
        default: return false
        }
    }

    func isHad(_ index: Int) -> Bool { sentence.contains(index) && tokens[index].word == .pastVerb && tokens[index].form == .had }

    /// Whether "had" stands before a verb, at most with "been" and an adverb between.
    func hasHad(before index: Int) -> Bool {
        var before = index - 1
        while before >= max(sentence.lowerBound, index - 3) {
            if isHad(before) { return true }
            guard tokens[before].word == .other else { return false }
            before -= 1
        }
        return false
    }

    /// Whether a word without a meaning in the grammar has a form that a rule asks for.
    func isWord(_ index: Int, _ form: WordForm) -> Bool { sentence.contains(index) && tokens[index].word == .other && tokens[index].form == form }

    func isTo(_ index: Int) -> Bool { sentence.contains(index) && tokens[index].word == .to }

    private func isWas(_ index: Int) -> Bool {
        sentence.contains(index) && tokens[index].word == .pastVerb && tokens[index].form == .was
    }

    /// Whether an auxiliary of the past stands before a word: "was expected", "had been expected".
    func isOfThePast(_ index: Int) -> Bool {
        (max(sentence.lowerBound, index - 3)..<index).contains { tokens[$0].word == .pastVerb && [.was, .had].contains(tokens[$0].form) }
    }

    /// "scheduled for", "due in", "planned a march for": the word says that a date ahead follows, unless it was so in the past.
    func announcesDate(_ index: Int) -> Bool {
        let isPast = sentence.contains(index - 1) && tokens[index - 1].word == .pastVerb && tokens[index - 1].form == .was
        guard !isPast, !hasHad(before: index) else { return false }
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
