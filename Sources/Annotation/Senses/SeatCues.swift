import Matching

/// Whether the name of a capital means the town or the government that has its seat there: "bombs fell on Damascus", "Damascus denied it".
///
/// The town is meant where something is in it or goes there, the government where it speaks, decides or is dealt with, and nobody where the words
/// say neither, or both: of two links, one would be wrong.
struct SeatCues {
    /// What the words tell of.
    enum Sense { case government, town }

    let surroundings: Surroundings

    /// The other names of a list are looked past, as far as this.
    static let longestName = 4
    /// "between" stands no more words before the second name.
    static let longestPair = 6
    /// How many words of a clause, or names of a list, are looked at: a text may go on without a full stop.
    static let longestClause = 40

    init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// What the words round a name tell of; nil if they do not.
    func sense(of match: NameMatch) -> Sense? {
        let name = match.range
        if match.hyphenBefore || match.hyphenAfter { return sense(ofCompound: match) }
        if match.hasProclitic { return surroundings.proclitic(before: name.lowerBound).hasSuffix("ب") ? .town : nil }
        let isTown = isTown(name)
        if isTown == (acts(name) || isDealtWith(name)) { return nil }
        return isTown ? .town : .government
    }

    private func sense(ofCompound match: NameMatch) -> Sense? {
        let part =
            match.hyphenAfter
            ? surroundings.part(joinedBehind: match.range.upperBound) : surroundings.part(joinedBefore: match.range.lowerBound)
        guard let part else { return nil }
        if SeatWords.joinedToGovernment.contains(part.folded) { return .government }
        // "the Damascus-Homs highway"
        if part.isCapitalised {
            let end = match.hyphenAfter ? part.range.upperBound : match.range.upperBound
            return behind(end).map { SeatWords.betweenTowns.contains($0.folded) } ?? false ? .town : nil
        }
        return SeatWords.joinedToTown.contains(part.folded) ? .town : nil
    }

    func before(_ position: Int) -> Surroundings.Word? { surroundings.word(before: position) }
    func behind(_ position: Int) -> Surroundings.Word? { surroundings.word(behind: position) }

    private func isTown(_ name: Range<Int>) -> Bool {
        if let word = surroundings.word(behind: name.upperBound, skippingPossessive: true)?.folded {
            if SeatWords.partsOfTown.contains(word) { return true }
            if isFate(word, of: name) { return true }
            // "Damascus is the capital of Syria."
            if SeatWords.being.contains(word), isFollowed(name.upperBound, by: [word, "the", "capital"]) { return true }
        }
        if suffers(name) { return true }
        // "In Damascus's interest"
        guard let word = before(name.lowerBound), !surroundings.hasPossessive(at: name.upperBound) else { return false }
        if word.text == "and", let first = startOfPair(and: word) {
            return !acts(behind: name.upperBound) && before(first).map { isPlacing($0, capitalBefore: false) } ?? false
        }
        // "left Damascus in 2013", and not "left Damascus without an ally"
        if SeatWords.leaving.contains(word.text), isFollowedByTimeOrNothing(name.upperBound) { return true }
        return isPlacing(word, capitalBefore: true)
    }

    /// "Damascus fell on 8 December", "Kyiv lies on the river".
    private func isFate(_ verb: String, of name: Range<Int>) -> Bool {
        guard verb == "fell" || verb == "lies", beginsClause(at: name.lowerBound), let word = behind(name.upperBound) else { return false }
        if verb == "fell" { return isFollowedByTimeOrNothing(word.range.upperBound) }
        return behind(word.range.upperBound).map { ["on", "near", "north", "south", "east", "west"].contains($0.text) } ?? false
    }

    /// Whether the clause ends there, or only says when or where to: "in 2013", "on Monday", "for Beirut".
    private func isFollowedByTimeOrNothing(_ position: Int) -> Bool {
        guard !surroundings.hasPossessive(at: position) else { return false }
        guard let word = behind(position) else { return surroundings.endsClause(at: position) }
        if ["after", "before", "when", "yesterday"].contains(word.text) { return true }
        guard ["in", "on", "for"].contains(word.text), let next = behind(word.range.upperBound) else { return false }
        if word.text == "for" { return next.isCapitalised }
        return CapitalisedNames.isCommon(next.text) || next.text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Whether what is done to towns is done to it: "Damascus was shelled", "Homs and Damascus have been bombed", and not "Damascus has shelled Homs".
    private func suffers(_ name: Range<Int>) -> Bool {
        guard beginsClause(at: name.lowerBound), var next = behind(endOfPair(startingWith: name)), SeatWords.auxiliaries.contains(next.folded) else {
            return false
        }
        var isPassive = false
        for _ in 0..<Self.longestName {
            guard let word = behind(next.range.upperBound) else { return false }
            if SeatWords.passive.contains(next.folded) || isPassive, SeatWords.doneToTowns.contains(word.folded) {
                return !SeatWords.alsoFigurative.contains(word.folded) || isMeantLiterally(word)
            }
            guard SeatWords.passive.contains(word.folded) || SeatWords.adverbs.contains(word.folded) || word.folded.hasSuffix("ly") else {
                return false
            }
            isPassive = isPassive || SeatWords.passive.contains(next.folded)
            next = word
        }
        return false
    }

    /// Whether what was done was done by force: "hit by rockets", and not "hit by sanctions", "struck from the list", "taken by surprise".
    private func isMeantLiterally(_ verb: Surroundings.Word) -> Bool {
        var next = behind(verb.range.upperBound)
        while let adverb = next, SeatWords.adverbs.contains(adverb.folded) || ["hard", "badly", "twice"].contains(adverb.folded) {
            next = behind(adverb.range.upperBound)
        }
        guard let preposition = next?.text, ["from", "with", "by"].contains(preposition) else { return true }
        guard preposition == "by", var word = next.flatMap({ behind($0.range.upperBound) }) else { return false }
        if word.text == "the", let first = behind(word.range.upperBound) { word = first }
        // "captured by Ahrar al-Sham in May"
        if word.isCapitalised, SeatWords.takenBySomebody.contains(verb.folded) {
            var end = endOfName(startingWith: word)
            if let last = behind(end).flatMap(surroundings.word(joinedByArticle:)) { end = endOfName(startingWith: last) }
            if !surroundings.hasPossessive(at: end), behind(end).map({ Self.goingOn.contains($0.text) }) ?? true { return true }
        }
        for _ in 0..<Self.longestName {
            if SeatWords.ofForce.contains(word.folded) { return true }
            guard !Self.goingOn.contains(word.text), let more = behind(word.range.upperBound) else { return false }
            word = more
        }
        return false
    }

    /// Whether a word, perhaps with the one before it, stands before a place alone.
    private func isPlacing(_ word: Surroundings.Word, capitalBefore mayBeRoute: Bool) -> Bool {
        let folded = word.folded
        if SeatWords.placing.contains(folded) || SeatWords.arabicPlacing.contains(folded) {
            return folded != "in" || !(before(word.range.lowerBound).map { SeatWords.inSomebody.contains($0.folded) } ?? false)
        }
        guard let head = before(word.range.lowerBound) else { return false }
        if SeatWords.ofAttackers.contains(folded), SeatWords.ofForce.contains(head.folded) { return true }
        switch folded {
        case "of": return SeatWords.ofTown.contains(head.folded)
        case "on": return SeatWords.onTown.contains(head.folded)
        case "between": return SeatWords.betweenTowns.contains(head.folded)
        case "to", "from":
            if SeatWords.onTheWay.contains(head.folded) || folded == "from" && SeatWords.fromTown.contains(head.folded) { return true }
            // "from Homs to Damascus"
            return mayBeRoute && folded == "to" && head.isCapitalised && before(startOfName(endingWith: head))?.folded == "from"
        default: return false
        }
    }

    private func isFollowed(_ position: Int, by words: [String]) -> Bool {
        var end = position
        for word in words {
            guard let next = behind(end), next.folded == word else { return false }
            end = next.range.upperBound
        }
        return true
    }

    /// What a clause goes on with behind a name.
    static let goingOn: Set<String> = [
        "and", "or", "in", "on", "over", "about", "to", "for", "of", "at", "with", "by", "from", "near", "inside", "outside", "across", "around",
        "within", "without", "despite", "amid", "among", "along", "between", "towards", "toward", "off", "up", "out", "down", "who", "not", "has",
        "have",
        "had", "was", "were", "also", "again", "alone", "itself", "yesterday", "today", "now", "then", "there", "here", "could", "would", "will",
        "led", "ended", "began", "failed", "broke",
        "collapsed", "continued", "resumed", "stalled", "during", "under", "against", "through", "into", "last", "this", "next", "is", "are",
    ]
}
