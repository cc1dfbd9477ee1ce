/// Where the words tell of the government that has its seat there.
extension SeatCues {
    /// Whether it is the subject of what governments do.
    func acts(_ name: Range<Int>) -> Bool {
        if let word = before(name.lowerBound)?.text, SeatWords.arabicVerbs.contains(word.first == "و" ? String(word.dropFirst()) : word) {
            return true
        }
        let isLast = before(name.lowerBound)?.text == "and"
        let list =
            isLast || endOfList(behind: name.upperBound) == name.upperBound && behind(name.upperBound)?.text != "and"
            ? nil : startOfList(beforeCommaBefore: name.lowerBound)
        return beginsClause(at: list ?? name.lowerBound) && acts(behind: name.upperBound, isPair: isLast)
    }

    func acts(behind position: Int, isPair: Bool = false) -> Bool {
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
        var isPerfect = false
        while let verb = next {
            let word = verb.folded
            let object = behind(verb.range.upperBound)
            if verbs.contains(word) { return !isMunicipal(verb) && !(object.map { SeatWords.turning.contains($0.text) } ?? false) }
            if let object, isWillOrControl(word, object, isPerfect: isPerfect) || movesWhatIsOfStates(word, object) || greets(word, object) {
                return true
            }
            if SeatWords.having.contains(word) {
                verbs = SeatWords.behindHaving
                isPerfect = true
            } else if SeatWords.being.contains(word) {
                verbs = SeatWords.continuous
            } else if SeatWords.helping.contains(word) {
                verbs = SeatWords.plain
            } else if !SeatWords.adverbs.contains(word), !word.hasSuffix("ly") {
                return false
            }
            next = object
        }
        return false
    }

    /// "wants to talk", "controls most of the country": what would be a noun before other words. "took control", "gave up".
    private func isWillOrControl(_ verb: String, _ object: Surroundings.Word, isPerfect: Bool) -> Bool {
        let next = object.text
        if SeatWords.conditional[verb]?.contains(next) ?? false { return true }
        switch verb {
        case "controls": return SeatWords.determiners.contains(next)
        // "the only town that Damascus has taken since"
        case "taken": return isPerfect && ["since", "from", "over"].contains(next)
        case "has", "had": return next == "its" && behind(object.range.upperBound).map { SeatWords.had.contains($0.folded) } ?? false
        // "turned to Moscow", and not to dust
        case "turned", "turns", "turning": return next == "to" && behind(object.range.upperBound)?.isCapitalised ?? false
        default: return SeatWords.finiteBeforeObject.contains(verb) && (["to", "that"].contains(next) || SeatWords.determiners.contains(next))
        }
    }

    /// "closed its border", "stopped the convoys"
    private func movesWhatIsOfStates(_ verb: String, _ object: Surroundings.Word) -> Bool {
        guard SeatWords.determiners.contains(object.text) || object.text == "one", ChronicleWords.isPast(verb), !SeatWords.auxiliaries.contains(verb),
            let thing = behind(object.range.upperBound)?.folded
        else { return false }
        return SeatWords.letThrough.contains(thing) || object.text == "its" && SeatWords.objects.contains(thing)
    }

    /// "welcomed the agreement", "hailed this new step"
    private func greets(_ verb: String, _ object: Surroundings.Word) -> Bool {
        guard SeatWords.greeting.contains(verb) else { return false }
        var word: Surroundings.Word? = object
        for _ in 0..<Self.longestName {
            guard let current = word, current.text == "this" || !Self.goingOn.contains(current.text) else { return false }
            if SeatWords.greeted.contains(current.folded) { return true }
            word = behind(current.range.upperBound)
        }
        return false
    }

    /// Whether a verb has an object that towns decide on as well as governments: "declared a holiday".
    private func isMunicipal(_ verb: Surroundings.Word) -> Bool {
        var next = behind(verb.range.upperBound)
        for _ in 0..<Self.longestName {
            guard let word = next else { return false }
            if SeatWords.municipal.contains(word.folded) { return true }
            // "a day of mourning"
            if (Self.goingOn.contains(word.text) && !word.isOf) || SeatWords.clauseOpeners.contains(word.text) { return false }
            next = behind(word.range.upperBound)
        }
        return false
    }

    /// Whether a subject may stand there: "residents of Homs and Damascus said" has another one.
    func beginsClause(at position: Int, within limit: Int = Self.longestClause) -> Bool {
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
    func isDealtWith(_ name: Range<Int>) -> Bool {
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
        case "from": return SeatWords.fromSomebody.contains(head)
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
}
