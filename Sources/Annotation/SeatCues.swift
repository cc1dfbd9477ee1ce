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
    private static let longestPair = 6
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

    // MARK: The town

    private func isTown(_ name: Range<Int>) -> Bool {
        if let word = surroundings.word(behind: name.upperBound, skippingPossessive: true)?.folded {
            if SeatWords.partsOfTown.contains(word) { return true }
            // "Damascus is the capital of Syria."
            if SeatWords.being.contains(word), isFollowed(name.upperBound, by: [word, "the", "capital"]) { return true }
        }
        if suffers(name) { return true }
        // "In Damascus's interest"
        guard let word = before(name.lowerBound), !surroundings.hasPossessive(at: name.upperBound) else { return false }
        if word.text == "and", let first = startOfPair(and: word) {
            return !acts(behind: name.upperBound) && before(first).map { isPlacing($0, capitalBefore: false) } ?? false
        }
        return isPlacing(word, capitalBefore: true)
    }

    /// Whether what is done to towns is done to it: "Damascus was shelled", "Homs and Damascus have been bombed".
    private func suffers(_ name: Range<Int>) -> Bool {
        guard beginsClause(at: name.lowerBound), var next = behind(endOfPair(startingWith: name)), SeatWords.auxiliaries.contains(next.folded) else {
            return false
        }
        for _ in 0..<Self.longestName {
            guard let word = behind(next.range.upperBound) else { return false }
            if SeatWords.doneToTowns.contains(word.folded) { return !SeatWords.alsoFigurative.contains(word.folded) || isMeantLiterally(word) }
            guard ["been", "being", "be"].contains(word.folded) || SeatWords.adverbs.contains(word.folded) || word.folded.hasSuffix("ly") else {
                return false
            }
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
        switch folded {
        case "of": return SeatWords.ofTown.contains(head.folded)
        case "on": return SeatWords.onTown.contains(head.folded)
        case "between": return SeatWords.betweenTowns.contains(head.folded)
        case "to", "from":
            if SeatWords.onTheWay.contains(head.folded) { return true }
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

    // MARK: The government

    /// Whether it is the subject of what governments do.
    private func acts(_ name: Range<Int>) -> Bool {
        if let word = before(name.lowerBound)?.text, SeatWords.arabicVerbs.contains(word.first == "و" ? String(word.dropFirst()) : word) {
            return true
        }
        let isLast = before(name.lowerBound)?.text == "and"
        let list =
            isLast || endOfList(behind: name.upperBound) == name.upperBound && behind(name.upperBound)?.text != "and"
            ? nil : startOfList(beforeCommaBefore: name.lowerBound)
        return beginsClause(at: list ?? name.lowerBound) && acts(behind: name.upperBound, isPair: isLast)
    }

    private func acts(behind position: Int, isPair: Bool = false) -> Bool {
        var position = position
        if !isPair { position = endOfList(behind: position) }
        var next = behind(position)
        if !isPair, let and = next, and.text == "and" {
            // "Damascus and its allies launched"
            if let its = behind(and.range.upperBound), its.text == "its", let followers = behind(its.range.upperBound) {
                return acts(behind: followers.range.upperBound, isPair: true)
            }
            guard let other = behind(and.range.upperBound).flatMap({ $0.text == "the" ? behind($0.range.upperBound) : $0 }), other.isCapitalised
            else {
                return false
            }
            return acts(behind: endOfName(startingWith: other), isPair: true)
        }
        var verbs = isPair ? SeatWords.finiteOfTwo : SeatWords.finite
        while let word = next?.folded {
            if verbs.contains(word) { return !(next.map(isMunicipal) ?? false) }
            // "closed its border"
            if let verb = next, ChronicleWords.isPast(word), !SeatWords.auxiliaries.contains(word), let its = behind(verb.range.upperBound),
                its.text == "its", let object = behind(its.range.upperBound), SeatWords.objects.contains(object.folded)
            {
                return true
            }
            if SeatWords.having.contains(word) {
                verbs = SeatWords.participles
            } else if SeatWords.being.contains(word) {
                verbs = SeatWords.continuous
            } else if SeatWords.helping.contains(word) {
                verbs = SeatWords.plain
            } else if !SeatWords.adverbs.contains(word), !word.hasSuffix("ly") {
                return false
            }
            next = next.flatMap { behind($0.range.upperBound) }
        }
        return false
    }

    /// Whether a verb has an object that towns decide on as well as governments: "declared a holiday".
    private func isMunicipal(_ verb: Surroundings.Word) -> Bool {
        var next = behind(verb.range.upperBound)
        for _ in 0..<Self.longestName {
            guard let word = next else { return false }
            if SeatWords.municipal.contains(word.folded) { return true }
            if Self.goingOn.contains(word.text) || SeatWords.clauseOpeners.contains(word.text) { return false }
            next = behind(word.range.upperBound)
        }
        return false
    }

    /// Whether a subject may stand there: "residents of Homs and Damascus said" has another one.
    private func beginsClause(at position: Int, within limit: Int = Self.longestClause) -> Bool {
        guard limit > 0 else { return false }
        guard let word = before(position) else {
            guard surroundings.comma(before: position) != nil else { return surroundings.mayBeginClause(at: position) }
            // "On Monday, Damascus said", and not "in Homs, Damascus …".
            guard let last = surroundings.word(beforeCommaBefore: position), last.isCapitalised else { return true }
            return CapitalisedNames.isCommon(last.text) || CapitalWords.isOpener(last.folded) || last.folded.hasSuffix("ly")
        }
        if word.text == "and" {
            guard let first = startOfPair(and: word) else { return isBehindClause(and: word) }
            return beginsClause(at: startOfList(beforeCommaBefore: first) ?? first, within: limit - 1)
        }
        // "In 2017 Damascus said"
        if CapitalisedNames.isCommon(word.text) || word.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
        return SeatWords.clauseOpeners.contains(word.folded)
    }

    /// Whether what stands before "and" is a clause of its own, and no list: "It was bombed, and Damascus denied it".
    private func isBehindClause(and: Surroundings.Word) -> Bool {
        var word = before(and.range.lowerBound) ?? surroundings.word(beforeCommaBefore: and.range.lowerBound)
        guard let last = word, !last.isCapitalised else { return false }
        var hasVerb = false
        for _ in 0..<Self.longestClause {
            guard let current = word else { return false }
            let folded = current.folded
            if ["who", "which", "that", "whose", "whom"].contains(folded) { return false }
            let next = before(current.range.lowerBound)
            // "the besieged coast"
            let isAdjective = next.map { ["the", "a", "an", "of", "in"].contains($0.folded) } ?? true
            if SeatWords.auxiliaries.contains(folded) || (ChronicleWords.isPast(folded) && !isAdjective) { hasVerb = true }
            guard let next else { return hasVerb && surroundings.mayBeginClause(at: current.range.lowerBound) }
            word = next
        }
        return false
    }

    /// Whether it is one side of talks, or what is spoken of is done to or by somebody.
    private func isDealtWith(_ name: Range<Int>) -> Bool {
        if let word = surroundings.word(behind: name.upperBound, skippingPossessive: true), surroundings.hasPossessive(at: name.upperBound) {
            return SeatWords.ofGovernment.contains(word.folded)
        }
        if let word = behind(name.upperBound), SeatWords.governing.contains(word.text) { return true }
        guard let word = before(name.lowerBound), !isAttribute(name), !isBesideItsParts(name) else { return false }
        if word.text == "and" || word.text == "و" { return isSecondOfTwo(and: word) }
        let folded = word.folded
        if SeatWords.toObject.contains(folded) { return true }
        guard let head = before(word.range.lowerBound)?.folded else { return false }
        switch folded {
        case "between": return SeatWords.dealings.contains(head)
        case "بين": return SeatWords.arabicDealings.contains(head)
        case "with": return SeatWords.dealings.contains(head) || SeatWords.withSomebody.contains(head)
        case "by": return SeatWords.doneBy.contains(head)
        case "to": return SeatWords.toSomebody.contains(head)
        case "of": return SeatWords.ofSomebody.contains(head)
        case "on" where head == "pressure":
            return before(word.range.lowerBound).flatMap { before($0.range.lowerBound) }.map { SeatWords.pressing.contains($0.folded) } ?? false
        case "on", "against": return SeatWords.onSomebody.contains(head)
        default: return false
        }
    }

    /// "talks between the opposition and Damascus"; what is in a place is no side.
    private func isSecondOfTwo(and: Surroundings.Word) -> Bool {
        var word = before(and.range.lowerBound)
        for _ in 0..<Self.longestPair {
            guard let current = word else { return false }
            if current.folded == "between" || current.text == "بين", let head = before(current.range.lowerBound)?.folded {
                return SeatWords.dealings.contains(head) || SeatWords.arabicDealings.contains(head)
            }
            if ["in", "near", "at", "from", "of", "and", "around"].contains(current.folded) { return false }
            word = before(current.range.lowerBound)
        }
        return false
    }

    /// Whether it says which: "talks with Damascus residents", "talks between Damascus and Homs merchants". A clause that goes on does so with a small
    /// word.
    private func isAttribute(_ name: Range<Int>) -> Bool {
        guard let word = behind(endOfPair(startingWith: name)) else { return false }
        return !word.isCapitalised && !Self.goingOn.contains(word.text) && !SeatWords.clauseOpeners.contains(word.text)
            && !SeatWords.auxiliaries.contains(word.text) && !SeatWords.finite.contains(word.text)
            && word.text.utf8.allSatisfy { $0 < 0x80 }
    }

    /// "the truce between Damascus and its suburbs"
    private func isBesideItsParts(_ name: Range<Int>) -> Bool {
        guard let and = behind(name.upperBound), and.text == "and", let its = behind(and.range.upperBound), its.text == "its" else { return false }
        return behind(its.range.upperBound).map { SeatWords.partsOfTown.contains($0.folded) } ?? false
    }

    private static let goingOn: Set<String> = [
        "and", "or", "in", "on", "over", "about", "to", "for", "of", "at", "with", "by", "from", "near", "inside", "outside", "across", "around",
        "within", "without", "despite", "amid", "among", "along", "between", "towards", "toward", "off", "up", "out", "down", "who", "not", "has",
        "have",
        "had", "was", "were", "also", "again", "alone", "itself", "yesterday", "today", "now", "then", "there", "here", "could", "would", "will",
        "led", "ended", "began", "failed", "broke",
        "collapsed", "continued", "resumed", "stalled", "during", "under", "against", "through", "into", "last", "this", "next", "is", "are",
    ]
}
