/// What a name and a date do in their clause.
extension DatedClauses {
    /// Whether the clause tells of what a name means: it is the subject or the object, or something happens there.
    func takesPart(_ name: ClosedRange<Int>, in clause: [Int], isTown: Bool) -> Bool {
        let verbs = verbGroups(of: clause)
        let before = verbs.count { $0 < name.lowerBound }
        let after = verbs.count - before
        // "Men captured in Mayadeen were shot", "the hope that Mayadeen was safe ended"
        // "elected a man born in Mayadeen"
        guard before + after == 1, !["what", "how", "why"].contains(clause.first.map(word) ?? "") else { return false }
        return !modifiesNoun(name, in: clause, isTown: isTown) && stands(name.lowerBound, behindVerb: before > 0)
    }

    /// The first words of the verbs of a clause: "had been taken" is one.
    private func verbGroups(of clause: [Int]) -> [Int] {
        var groups: [Int] = []
        var isGoingOn = false
        for index in clause {
            if isVerb(index) {
                if !isGoingOn { groups.append(index) }
                isGoingOn = true
            } else if !["been", "being", "be"].contains(word(index)), !word(index).hasSuffix("ly") {
                isGoingOn = false
            }
        }
        return groups
    }

    /// "Mayadeen residents", "Mayadeen's mayor": they may be elsewhere. What a town has is in it.
    private func modifiesNoun(_ name: ClosedRange<Int>, in clause: [Int], isTown: Bool) -> Bool {
        guard isTown, let position = clause.firstIndex(of: name.upperBound), position + 1 < clause.count else { return false }
        let next = clause[position + 1]
        guard next == name.upperBound + 1, tokens[next].sign == .word, !tokens[next].isCapitalised else { return false }
        let noun = word(next)
        if ChronicleWords.phrases.contains(noun) || isVerb(next) || noun.hasSuffix("ly") || ChronicleWords.small.contains(noun) { return false }
        if TypeWords.kinds(of: noun) != nil { return false }
        return !SeatWords.partsOfTown.contains(noun) || noun == "residents"
    }

    /// Whether what stands before a name makes it the subject, the object or where something happens.
    private func stands(_ name: Int, behindVerb: Bool) -> Bool {
        var index = name - 1
        while true {
            let before = word(index)
            if ChronicleWords.articles.contains(before) || ChronicleWords.ofPlaces.contains(before) {
                index -= 1
            } else if before == "of", ChronicleWords.directions.contains(word(index - 1)) {
                return true
            } else if before == "of", TypeWords.kinds(of: word(index - 1)) != nil || ChronicleWords.ofTowns.contains(word(index - 1)) {
                index -= 2
            } else if ChronicleWords.conjunctions.contains(before) || isComma(index), index > 0, tokens[index - 1].isCapitalised {
                // "in Homs and Mayadeen"
                index -= 1
                while index >= 0, tokens[index].isCapitalised, tokens[index].sign == .word, index > 0 || !isPreposition(index) { index -= 1 }
            } else {
                break
            }
        }
        guard tokens.indices.contains(index), tokens[index].sign == .word, areInOneClause(index, name) else { return true }
        let before = word(index)
        // "… and Mayadeen fell"
        if ChronicleWords.conjunctions.contains(before), !areInOneClause(index - 1, name) { return true }
        let head = index - 1
        switch before {
        case "in", "at", "near", "around", "inside", "outside", "across", "within", "into", "through", "throughout": return true
        case "on", "against", "over":
            let verb = word(head).hasSuffix("ly") ? word(head - 1) : word(head)
            return before == "over"
                ? ChronicleWords.overPlaces.contains(verb)
                : ChronicleWords.onPlaces.contains(verb) || before == "on" && ChronicleWords.advancing.contains(verb)
        case "to": return behindVerb && leadsTo(head)
        case "from": return behindVerb && isHead(head)
        case "by", "with": return behindVerb
        case "of": return ChronicleWords.ofSides.contains(word(head))
        default: return isVerb(index) || tokens[index].isCapitalised || ChronicleWords.openers.contains(before) || before == "then"
        }
    }

    /// Whether what stands before "to" and a town goes there: "fled", "came back", "went from Homs".
    private func leadsTo(_ head: Int) -> Bool {
        if word(head - 1) == "from" { return isHead(head - 2) }
        let verb = ChronicleWords.onward.contains(word(head)) ? head - 1 : head
        return isHead(verb) && !ChronicleWords.referring.contains(word(verb))
    }

    private func isComma(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].sign == .comma }
    private func isPreposition(_ index: Int) -> Bool { ChronicleWords.phrases.contains(word(index)) }
    private func isHead(_ index: Int) -> Bool { tokens.indices.contains(index) && (isVerb(index) || word(index).hasSuffix("ly")) }

    /// Whether no "and" parts a name from a date behind the verb: "Raqqa fell on 14 May and Mayadeen in June". Names may be listed.
    func isOne(_ name: ClosedRange<Int>, with date: Int, in clause: [Int]) -> Bool {
        guard let verb = verbGroups(of: clause).first, !hasOwnDate(name, beside: date) else { return false }
        let between = clause.filter { min(name.lowerBound, date) < $0 && $0 < max(name.upperBound, date) && $0 > verb }
        return between.allSatisfy { index in
            guard ChronicleWords.conjunctions.contains(word(index)) else { return true }
            let isListed = tokens.indices.contains(index + 1) && tokens[index - 1].isCapitalised && tokens[index + 1].isCapitalised
            return isListed && name.lowerBound > verb
        }
    }

    /// Whether a comma parts a name from a date, and the name has another on its side: "at Homs on 13 July, at Mayadeen on 14 July".
    func hasOwnDate(_ name: ClosedRange<Int>, beside date: Int) -> Bool {
        var first = name.lowerBound
        // "between 5 and 8 May"
        while first > 0, !isComma(first - 1), !ChronicleWords.conjunctions.contains(word(first - 1)) || isDate(first) && isDate(first - 2) {
            first -= 1
        }
        var last = name.upperBound
        while last + 1 < tokens.count, !isComma(last + 1) { last += 1 }
        return !(first...last).contains(date) && (first...last).contains { tokens[$0].sign == .date }
    }

    /// "agreed to leave", "was to fall": what somebody wants is not yet done. What ends in -s is a noun: "moved to positions".
    func isInfinitive(at index: Int) -> Bool {
        guard tokens[index].word == "to", tokens.indices.contains(index + 1) else { return false }
        let next = tokens[index + 1]
        guard next.sign == .word, !next.isCapitalised, !ChronicleWords.articles.contains(next.word), !ChronicleWords.phrases.contains(next.word)
        else {
            return false
        }
        let isNoun = next.word.hasSuffix("s") && !next.word.hasSuffix("ss") || TypeWords.kinds(of: next.word) != nil
        return !isNoun && !next.word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// "like Mayadeen", "far from Mayadeen": it happened somewhere else.
    func isCompared(_ index: Int) -> Bool {
        var before = index - 1
        while ChronicleWords.articles.contains(word(before)) || ["in", "at", "city", "town", "of"].contains(word(before)) { before -= 1 }
        if ["like", "unlike", "than", "except", "besides", "as"].contains(word(before)) { return true }
        return word(before) == "from" && ["far", "away", "apart", "different"].contains(word(before - 1))
    }

    /// Whether a date is that of its clause: not the one of a noun ("the attack of 10 May", "the 2014 offensive"), and no bound ("until 11 May").
    func dates(whatIsTold index: Int) -> Bool {
        let before = word(index - 1)
        if ["until", "till", "before", "after", "since", "by", "like", "unlike", "than", "as", "except", "following"].contains(before) {
            return false
        }
        if before == "of" { return ChronicleWords.partsOfTime.contains(word(index - 2)) }
        guard ChronicleWords.articles.contains(before) || tokens[index].hasArticle else { return true }
        let next = tokens.indices.contains(index + 1) ? tokens[index + 1] : nil
        guard let next, next.sign == .word, !next.isCapitalised else { return true }
        return ChronicleWords.phrases.contains(next.word) || isVerb(index + 1)
    }
}
