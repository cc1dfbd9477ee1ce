/// Words round a bare name that speak of a whole governorate, or of the town that it has its name from.
enum RegionCues {
    /// What the words speak of.
    enum Sense { case governorate, town }

    /// What a governorate has and a town has not.
    private static let ofGovernorate: Set<String> = [
        "countryside", "desert", "border", "governor", "hinterland", "badia", "capital", "steppe", "borderlands", "region",
    ]
    /// What a town has.
    private static let ofTown: Set<String> = [
        "neighborhoods", "neighbourhoods", "neighborhood", "neighbourhood", "outskirts", "suburbs", "streets", "airport", "center", "centre",
        "downtown", "stadium", "market", "hospital", "quarters", "siege", "capture", "recapture", "fall", "mayor",
    ]
    /// What a governorate alone has: a town that shares no name with one is not meant either.
    private static let ofGovernorateAlone: Set<String> = ["countryside", "governor", "hinterland"]
    /// Parts of the compass as adjectives: "the eastern countryside".
    private static let directionAdjectives: Set<String> = [
        "eastern", "western", "northern", "southern", "northeastern", "northwestern", "southeastern", "southwestern",
    ]
    /// Parts of the compass: a region has an east, and a place may lie east of a town.
    private static let directions: Set<String> = [
        "east", "west", "north", "south", "northeast", "northwest", "southeast", "southwest",
    ]
    private static let ways: Set<String> = ["road", "highway", "railway", "bus", "train", "flight"]
    private static let beforeGovernorate: Set<String> = ["rural", "across", "throughout", "rif", "reef", "ريف", "بريف", "وريف", "لريف"]
    private static let beforeTown: Set<String> = [
        "downtown", "besieged", "central", "entered", "captured", "recaptured", "stormed", "reached", "inside", "outside", "at",
    ]
    /// What is called a capital: "the provincial capital".
    private static let capitalAdjectives: Set<String> = ["provincial", "departmental", "regional", "district", "state", "governorate", "oblast"]
    /// What the capital is of: "the capital of the province".
    private static let capitalOf: Set<String> = ["province", "governorate", "state", "department", "region", "oblast"]
    private static let beforeGovernorateAlone: Set<String> = ["rural", "rif", "reef", "ريف", "بريف", "وريف", "لريف"]

    /// What the words round a name speak of; nil where they say nothing.
    static func sense(round name: Range<Int>, in surroundings: Surroundings) -> Sense? {
        if isCalledCapital(name, in: surroundings) || isSetApart(name, in: surroundings) { return .town }
        return behind(name.upperBound, in: surroundings) ?? before(name.lowerBound, in: surroundings)
    }

    /// "Aleppo itself", apart from what lies round it, and not where it acts: "Damascus itself denied it".
    private static func isSetApart(_ name: Range<Int>, in surroundings: Surroundings) -> Bool {
        guard let word = surroundings.word(behind: name.upperBound), word.text == "itself" else { return false }
        return !(surroundings.word(behind: word.range.upperBound).map { SeatWords.finite.contains($0.text) } ?? false)
    }

    /// "Aleppo, the provincial capital", "Aleppo, the capital of the province", "the provincial capital, Aleppo", "the provincial capital Aleppo".
    private static func isCalledCapital(_ name: Range<Int>, in surroundings: Surroundings) -> Bool {
        if let comma = surroundings.comma(behind: name.upperBound), let first = surroundings.word(behind: comma + 1) {
            let next = first.text == "the" ? surroundings.word(behind: first.range.upperBound) : first
            if let next, isCapital(startingWith: next, in: surroundings) { return true }
        }
        guard
            let word = surroundings.word(before: name.lowerBound)
                ?? surroundings.word(beforeCommaBefore: name.lowerBound)
        else { return false }
        // "the capital of the province, Aleppo"
        if capitalOf.contains(word.folded), let article = surroundings.word(before: word.range.lowerBound), article.text == "the",
            let of = surroundings.word(before: article.range.lowerBound), of.isOf, let head = surroundings.word(before: of.range.lowerBound)
        {
            return head.text == "capital"
        }
        guard word.text == "capital", let adjective = surroundings.word(before: word.range.lowerBound) else { return false }
        return capitalAdjectives.contains(adjective.folded)
    }

    /// Whether "provincial capital" or "capital of the province" begins with a word.
    private static func isCapital(startingWith word: Surroundings.Word, in surroundings: Surroundings) -> Bool {
        guard let next = surroundings.word(behind: word.range.upperBound) else { return false }
        if capitalAdjectives.contains(word.text) { return next.text == "capital" }
        guard word.text == "capital", next.isOf, let article = surroundings.word(behind: next.range.upperBound), article.text == "the",
            let land = surroundings.word(behind: article.range.upperBound)
        else { return false }
        return capitalOf.contains(land.text)
    }

    /// Whether what is spoken of is a governorate and no town, whatever is known: "the Raqqa countryside".
    static func speaksOfGovernorateAlone(round name: Range<Int>, in surroundings: Surroundings) -> Bool {
        if let word = noun(behind: name.upperBound, in: surroundings), ofGovernorateAlone.contains(word.folded) { return true }
        guard let before = surroundings.word(before: name.lowerBound) else { return false }
        if before.isOf { return surroundings.word(before: before.range.lowerBound).map { ofGovernorateAlone.contains($0.folded) } ?? false }
        return beforeGovernorateAlone.contains(before.folded)
    }

    /// "Raqqa's eastern countryside", "Raqqa's provincial capital", "the Raqqa outskirts".
    private static func behind(_ position: Int, in surroundings: Surroundings) -> Sense? {
        noun(behind: position, in: surroundings).flatMap { sense(of: $0.folded) }
    }

    /// The noun behind a name, its possessive and adjectives.
    private static func noun(behind position: Int, in surroundings: Surroundings) -> Surroundings.Word? {
        var next = surroundings.word(behind: position, skippingPossessive: true)
        for _ in 0..<2 {
            guard let word = next?.folded, directionAdjectives.contains(word) || ["provincial", "rural", "city"].contains(word) else { break }
            next = next.flatMap { surroundings.word(behind: $0.range.upperBound) }
        }
        return next
    }

    private static func before(_ position: Int, in surroundings: Surroundings) -> Sense? {
        guard let word = surroundings.word(before: position) else { return nil }
        guard word.isOf else {
            let folded = word.folded
            if beforeTown.contains(folded) { return .town }
            // "the road to Aleppo"
            if folded == "to", let way = surroundings.word(before: word.range.lowerBound)?.folded, ways.contains(way) { return .town }
            return directionAdjectives.contains(folded) || directions.contains(folded) || beforeGovernorate.contains(folded) ? .governorate : nil
        }
        guard let head = surroundings.word(before: word.range.lowerBound)?.folded else { return nil }
        // What lies east of it has to have a point to be counted from.
        return directions.contains(head) ? .town : sense(of: head)
    }

    private static func sense(of word: String) -> Sense? {
        if ofGovernorate.contains(word) { return .governorate }
        return ofTown.contains(word) ? .town : nil
    }
}
