/// The other names that a capital is listed with.
extension SeatCues {
    /// Where the names of a list end that a comma joins to the first: "Moscow" in "Washington, Moscow and Damascus".
    func endOfList(behind position: Int) -> Int {
        var end = position
        for _ in 0..<Self.longestName {
            guard let comma = surroundings.comma(behind: end), let name = behind(comma + 1), name.isCapitalised else { break }
            end = endOfName(startingWith: name)
        }
        // Without "and" it was no list.
        return behind(end)?.text == "and" ? end : position
    }

    /// Where a list of names begins whose second or later one a comma stands before.
    func startOfList(beforeCommaBefore position: Int) -> Int? {
        var start: Int?
        for _ in 0..<Self.longestClause {
            guard let name = surroundings.word(beforeCommaBefore: start ?? position), name.isCapitalised else { break }
            start = startOfName(endingWith: name)
        }
        if let first = start, let article = before(first), article.folded == "the" { return article.range.lowerBound }
        return start
    }

    /// Where the other name of a pair begins: "Moscow" in "Moscow and Damascus".
    func startOfPair(and: Surroundings.Word) -> Int? {
        guard let other = before(and.range.lowerBound), other.isCapitalised else { return nil }
        let start = startOfName(endingWith: other)
        if let article = before(start), article.text == "the" || article.text == "The" { return article.range.lowerBound }
        return start
    }

    /// Where the other name of a pair ends, "Damascus" in "Moscow and Damascus", or the name itself without one.
    func endOfPair(startingWith name: Range<Int>) -> Int {
        guard let and = behind(name.upperBound), and.text == "and", let other = behind(and.range.upperBound), other.isCapitalised else {
            return name.upperBound
        }
        return endOfName(startingWith: other)
    }

    func startOfName(endingWith word: Surroundings.Word) -> Int {
        var start = word.range.lowerBound
        for _ in 0..<Self.longestName {
            guard let more = before(start), more.isCapitalised, !CapitalWords.isOpener(more.folded) else { break }
            start = more.range.lowerBound
        }
        return start
    }

    func endOfName(startingWith word: Surroundings.Word) -> Int {
        var end = word.range.upperBound
        for _ in 0..<Self.longestName {
            guard let more = behind(end), more.isCapitalised else { break }
            end = more.range.upperBound
        }
        return end
    }
}
