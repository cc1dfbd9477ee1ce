/// What the clause of a date tells, for proposals of events. Editors look at each, so that less has to be sure than in a chronology.
extension DatedClauses {
    /// The token of a date.
    func token(of date: Range<Int>) -> Int? { tokens.indices.first { isDate($0) && tokens[$0].range.overlaps(date) } }

    /// Whether a name stands in the clause of a date, or in one beside it of the same time, and with no other date of its own: "on 5 May, when shells
    /// hit Homs".
    func names(_ name: Range<Int>, with date: Int) -> Bool {
        let named = tokens.indices.filter { tokens[$0].sign == .word && tokens[$0].range.overlaps(name) }
        guard let first = named.first, let last = named.last else { return false }
        let clause = tokens.indices.filter { clauses[$0] == clauses[first] }
        if clauses[first] == clauses[date] {
            return clause.contains(where: isVerb) ? isOne(first...last, with: date, in: clause) : !hasOwnDate(first...last, beside: date)
        }
        // "Homs, which fell on 5 May"
        let start = clauses[date]
        if start >= 2, last == start - 2, tokens[start - 1].sign == .comma, cuts[start]?.cut == .opener,
            ChronicleWords.relatives.contains(word(start)) || word(start) == "where"
        {
            return true
        }
        guard let (cut, isOwn) = cuts[clauses[first]], !clause.contains(where: isDate) else { return false }
        // "On 5 May “the army” took Homs": a date without a verb goes on behind the mark.
        if cut == .stop, !isOwn, !tokens.indices.contains(where: { clauses[$0] == start && isVerb($0) }) { return true }
        // "agreed on 5 May in Homs"
        return cut == .spoken && first > date && clauses[clauses[first] - 1] == start
            || isOwn && cut == .opener && ChronicleWords.ofSameTime.contains(word(clauses[first]))
    }

    /// Whether a name stands in a main clause before that of a date, which goes on with it where it names nobody itself: "The army took Homs and left on
    /// 5 May".
    func precedes(_ name: Range<Int>, clauseOf date: Int) -> Bool {
        guard cuts[clauses[date]]?.isOwn == false, let named = tokens.indices.first(where: { tokens[$0].range.overlaps(name) }) else { return false }
        return named < clauses[date] && clauses[named] != clauses[date] && cuts[clauses[named]]?.isOwn == false
    }

    /// Whether a name may be the subject of a date's clause: it stands before its verb.
    func opens(_ name: Range<Int>, clauseOf date: Int) -> Bool {
        guard let verb = tokens.indices.first(where: { clauses[$0] == clauses[date] && isVerb($0) }) else { return false }
        return tokens.indices.contains { $0 < verb && clauses[$0] == clauses[date] && tokens[$0].range.overlaps(name) }
    }

    /// The words of a date's clause, as they are written.
    func words(ofClause date: Int, in literals: [UInt8]) -> String {
        tokens.indices.filter { clauses[$0] == clauses[date] && tokens[$0].sign == .word }
            .map { String(decoding: literals[tokens[$0].range], as: UTF8.self) }.joined(separator: " ")
    }

    /// Whether a date only tells one thing from others: "relatives who had left in 2011", "a law of 2010", "the 2003 war". Behind a comma, a relative
    /// clause goes on with the story.
    func tellsApart(_ date: Int, isDay: Bool) -> Bool {
        let start = clauses[date]
        if start > 0, cuts[start]?.cut == .opener, ChronicleWords.relatives.contains(word(start)), tokens[start - 1].sign == .word {
            // "said that the army left"
            if word(start) != "that" || isVerb(start + 1) { return true }
        }
        if isDay { return false }
        if word(date - 1) == "of" { return !ChronicleWords.partsOfTime.contains(word(date - 2)) }
        return ChronicleWords.articles.contains(word(date - 1)) && !dates(whatIsTold: date)
    }

    /// Whether something happened in a country that is named: behind a preposition of place, a verb, or before "was". It is not where who acts is
    /// ("brokered by Chad"), whose something is ("Chad’s offensive"), or what something is called after ("the embassy of Chad").
    func isSite(_ country: Range<Int>) -> Bool {
        let named = tokens.indices.filter { tokens[$0].sign == .word && tokens[$0].range.overlaps(country) }
        guard let first = named.first, let last = named.last, !word(last).hasSuffix("’s"), !word(last).hasSuffix("'s") else { return false }
        var index = first - 1
        while index >= 0 {
            if ChronicleWords.articles.contains(word(index)) || ChronicleWords.ofPlaces.contains(word(index)) {
                index -= 1
            } else if index > 0, ChronicleWords.conjunctions.contains(word(index)) || tokens[index].sign == .comma, tokens[index - 1].isCapitalised {
                // "in Chad and Sudan"
                index -= 1
                while index > 0, tokens[index].isCapitalised { index -= 1 }
            } else {
                break
            }
        }
        if ["was", "were"].contains(word(last + 1)) { return true }
        guard index >= 0, tokens[index].sign == .word else { return false }
        if word(index) == "of" {
            return ChronicleWords.ofTowns.contains(word(index - 1)) || ChronicleWords.directions.contains(word(index - 1))
                || TypeWords.kinds(of: word(index - 1)) != nil
        }
        if word(index) == "from" { return index > 0 && isVerb(index - 1) }
        return ChronicleWords.atSites.contains(word(index)) || isVerb(index)
    }

    /// Whether the sentence says of what it tells of a date that it did not happen, or only may have.
    func denies(whatIsToldOf date: Int, in literals: [UInt8]) -> Bool {
        let own = clauses[date]
        return tokens.indices.contains { index in
            guard tokens[index].sign == .word, denies(index, beside: own, in: literals) else { return false }
            let clause = clauses[index]
            if clause == own || tokens[index].word == "if" || tokens[index].word == "unless" { return true }
            let (cut, isOwn) = cuts[clause] ?? (.start, false)
            if isOwn, ChronicleWords.ofOtherTimes.contains(word(clause)) { return false }
            if clause > own { return cut == .opener || cut == .spoken }
            // "The rebels denied the town fell", "It is not true that the town fell"
            return isOwn || [.opener, .spoken, .bracket].contains(cuts[own]?.cut)
        }
    }

    /// "so that", "so".
    private func opensPurpose(_ clause: Int) -> Bool {
        cuts[clause]?.cut == .opener && (word(clause) == "so" || word(clause) == "that" && word(clause - 1) == "so")
    }

    private func denies(_ index: Int, beside own: Int, in literals: [UInt8]) -> Bool {
        let next = word(index + 1)
        // "sooner than planned", "as expected", "without a fight": it happened. "so that talks could begin": what it was for.
        if ChronicleWords.foreseen.contains(word(index)), ["than", "as"].contains(word(index - 1)) { return false }
        if word(index) == "without", !next.hasSuffix("ing") { return false }
        if clauses[index] != own, ChronicleWords.modals.contains(word(index)), opensPurpose(clauses[index]) { return false }
        if ChronicleWords.approximating.contains(word(index)), ChronicleWords.counting.contains(next) || next.utf8.first.map({ $0 < 0x3A }) == true {
            return false
        }
        return EventWords.denies(String(decoding: literals[tokens[index].range], as: UTF8.self))
    }
}
