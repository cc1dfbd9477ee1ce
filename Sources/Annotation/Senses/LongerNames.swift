/// Names that are only a part of a longer one that no file knows: "Free Syrian Army" is not the Syrian army, "Voice of America" no state.
struct LongerNames {
    private let surroundings: Surroundings
    /// The known names of the block: they stand beside each other without being one.
    private let known: IntervalSet

    init(_ surroundings: Surroundings, known: [Range<Int>]) {
        self.surroundings = surroundings
        self.known = IntervalSet(known)
    }

    /// The longer name, as far as its words go; nil where the name stands for itself.
    ///
    /// Somebody's first and last name stand for themselves; one word, or Abu and a word, may be a part of what another person is called.
    func range(round name: Range<Int>, _ traits: NameTraits) -> Range<Int>? {
        if traits.isPerson, surroundings.isFullName(name) { return nil }
        let start = startOfLongerName(before: name.lowerBound, traits)
        let end = endOfLongerName(behind: name.upperBound, traits)
        if start == nil, end == nil { return nil }
        return (start ?? name.lowerBound)..<(end ?? name.upperBound)
    }

    /// Whether "and" and somebody's first and last name follow, so that a given name may be meant: "Jordan and Lina Smith".
    func isFollowedByFullName(_ name: Range<Int>) -> Bool {
        guard let and = surroundings.word(behind: name.upperBound), and.text == "and", let first = unknownCapital(behind: and.range.upperBound),
            !first.isInCapitals, !CapitalWords.isAdjective(first), !CapitalWords.isOfPlaces(first), TypeWords.kinds(of: first.folded) == nil,
            !CapitalWords.isTitle(first), let last = unknownCapital(behind: first.range.upperBound)
        else { return false }
        return !last.isInCapitals && TypeWords.kinds(of: last.folded) == nil
    }

    private func startOfLongerName(before position: Int, _ traits: NameTraits) -> Int? {
        guard var word = surroundings.word(before: position), !known.overlaps(word.range) else { return nil }
        var isDirect = true
        if word.isCapitalised, CapitalWords.isAdjective(word), let next = surroundings.word(before: word.range.lowerBound), next.isOf {
            word = next
            isDirect = false
        }
        if word.isOf {
            guard let head = surroundings.word(before: word.range.lowerBound), !known.overlaps(head.range) else { return nil }
            let isStart = surroundings.mayBeginSentence(at: head.range.lowerBound)
            return CapitalWords.mayPrecedeOf(head, atSentenceStart: isStart, isDirect: isDirect) ? nil : head.range.lowerBound
        }
        let isStart = surroundings.mayBeginSentence(at: word.range.lowerBound)
        if CapitalWords.mayPrecede(word, traits, atSentenceStart: isStart) || isStart && surroundings.hasInSmallLetters(word) { return nil }
        return word.range.lowerBound
    }

    private func endOfLongerName(behind position: Int, _ traits: NameTraits) -> Int? {
        if traits.isPerson, surroundings.goesOnWithPatronymic(at: position) {
            return surroundings.word(behind: position)?.range.upperBound
        }
        guard let word = surroundings.word(behind: position) else { return nil }
        // "Bab al-Salama" is not al-Bab.
        if !traits.isActor, let second = surroundings.word(joinedByArticle: word), !known.overlaps(second.range) { return second.range.upperBound }
        // "Islamic State of Afghanistan": a group by the name of another.
        if word.isOf, traits.mayHaveTitles, surroundings.word(before: word.range.lowerBound).map(CapitalWords.mayHaveLand) ?? false,
            let land = surroundings.word(behind: word.range.upperBound), land.isCapitalised
        {
            return endOfLands(behind: land.range.upperBound)
        }
        if let branch = endOfBranch(behind: word, traits) { return branch }
        guard !known.overlaps(word.range) else { return nil }
        // "the Mayadeen news channel"
        if !traits.isActor, word.text == "news", let medium = surroundings.word(behind: word.range.upperBound), CapitalWords.isMedium(medium) {
            return medium.range.upperBound
        }
        // "Kassala State University"
        if word.isCapitalised, TypeWords.kinds(of: word.folded) != nil, let body = unknownCapital(behind: word.range.upperBound),
            NameGuess.isInstitution(body.text)
        {
            return body.range.upperBound
        }
        guard !CapitalWords.mayFollow(word, traits) else { return nil }
        var end = word.range.upperBound
        var next = unknownCapital(behind: end)
        // "Benghazi Mayor Omar Saleh"
        if traits.kind != nil, let holder = next, CapitalWords.isOffice(word, before: holder) { return nil }
        // "Raqqa Arab tribes" is no name, "Raqqa Arab Council" is.
        if CapitalWords.isAdjective(word), next == nil { return nil }
        while let more = next {
            end = more.range.upperBound
            next = unknownCapital(behind: end)
        }
        return end
    }

    /// "Islamic State in the Greater Sahara": a group by the name of another. What is "in the Euphrates valley" or "in Iraq" may be there only.
    private func endOfBranch(behind word: Surroundings.Word, _ traits: NameTraits) -> Int? {
        guard word.text == "in", traits.mayHaveTitles, let head = surroundings.word(before: word.range.lowerBound), CapitalWords.mayHaveLand(head),
            let article = surroundings.word(behind: word.range.upperBound), article.text == "the",
            var land = unknownCapital(behind: article.range.upperBound), !CapitalWords.isAdjective(land), TypeWords.kinds(of: land.folded) == nil
        else { return nil }
        while let more = unknownCapital(behind: land.range.upperBound) { land = more }
        let next = surroundings.word(behind: land.range.upperBound)?.folded
        return next.map { TypeWords.kinds(of: $0) != nil || CapitalWords.isLandscape($0) } ?? false ? nil : land.range.upperBound
    }

    /// "Iraq and Syria", "Iraq and the Levant".
    private func endOfLands(behind position: Int) -> Int {
        guard let and = surroundings.word(behind: position), and.text == "and", var land = surroundings.word(behind: and.range.upperBound) else {
            return position
        }
        if land.text == "the", let next = surroundings.word(behind: land.range.upperBound) { land = next }
        return land.isCapitalised ? land.range.upperBound : position
    }

    private func unknownCapital(behind position: Int) -> Surroundings.Word? {
        guard let word = surroundings.word(behind: position), word.isCapitalised, !known.overlaps(word.range) else { return nil }
        return word
    }
}
