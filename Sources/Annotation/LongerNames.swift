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
    func range(round name: Range<Int>, _ traits: NameTraits) -> Range<Int>? {
        let start = startOfLongerName(before: name.lowerBound, traits)
        let end = endOfLongerName(behind: name.upperBound, traits)
        if start == nil, end == nil { return nil }
        return (start ?? name.lowerBound)..<(end ?? name.upperBound)
    }

    private func startOfLongerName(before position: Int, _ traits: NameTraits) -> Int? {
        guard let word = surroundings.word(before: position), !known.overlaps(word.range) else { return nil }
        if word.isOf {
            guard let head = surroundings.word(before: word.range.lowerBound), !known.overlaps(head.range) else { return nil }
            let isStart = surroundings.mayBeginSentence(at: head.range.lowerBound)
            return CapitalWords.mayPrecedeOf(head, atSentenceStart: isStart) ? nil : head.range.lowerBound
        }
        let isStart = surroundings.mayBeginSentence(at: word.range.lowerBound)
        return CapitalWords.mayPrecede(word, traits, atSentenceStart: isStart) ? nil : word.range.lowerBound
    }

    private func endOfLongerName(behind position: Int, _ traits: NameTraits) -> Int? {
        guard let word = unknownCapital(behind: position), !CapitalWords.mayFollow(word, traits) else { return nil }
        var end = word.range.upperBound
        var next = unknownCapital(behind: end)
        // "Raqqa Arab tribes" is no name, "Raqqa Arab Council" is.
        if CapitalWords.isAdjective(word), next == nil { return nil }
        while let more = next {
            end = more.range.upperBound
            next = unknownCapital(behind: end)
        }
        return end
    }

    private func unknownCapital(behind position: Int) -> Surroundings.Word? {
        guard let word = surroundings.word(behind: position), word.isCapitalised, !known.overlaps(word.range) else { return nil }
        return word
    }
}
