/// Words beside a name that say that it means a place and no person.
enum LocationCues {
    /// Whether something is said to be there, as in no person: "in Bali", "Bali, Indonesia", "the Bali suburbs".
    static func isLocated(_ range: Range<Int>, in surroundings: Surroundings) -> Bool {
        if let before = surroundings.word(before: range.lowerBound) {
            if locating.contains(before.folded) { return true }
            // "went to Bali"
            if before.text == "to", let verb = surroundings.word(before: before.range.lowerBound), going.contains(verb.folded) {
                return true
            }
        }
        // "Jordan itself" is nobody.
        if let behind = surroundings.word(behind: range.upperBound)?.folded, behind == "itself" || SeatWords.partsOfTown.contains(behind) {
            return true
        }
        return surroundings.isFollowedByCommaAndCapital(at: range.upperBound)
    }

    /// "Lake Assad", "Camp Bali": a place that is called after somebody.
    static func isNamesake(_ range: Range<Int>, in surroundings: Surroundings) -> Bool {
        guard let before = surroundings.word(before: range.lowerBound), before.isCapitalised else { return false }
        return TypeWords.kinds(of: before.folded) != nil
    }

    /// Whether a word stands before places.
    static func isLocating(_ word: String) -> Bool { locating.contains(word) }

    /// Before "to" and a place.
    private static let going = SeatWords.onTheWay.union(["went", "came", "go", "goes", "sent", "brought"])
    private static let locating: Set<String> = [
        "in", "near", "at", "from", "inside", "outside", "around", "across", "throughout", "into", "within", "toward", "towards", "downtown",
    ]
}
