import Explainer

/// What the words beside a name say of the sort of place that it means.
enum TypeCues {
    /// The kinds that they speak of: "Raqqa city", "the city of Raqqa", "مدينة الرقة"; nil if they speak of none.
    ///
    /// Where a language does not put the word, it belongs to something else.
    ///
    /// - Parameters:
    ///   - range: the name.
    ///   - surroundings: the block that it stands in.
    ///   - shared: the kinds that the list which the name stands in is said to be of.
    /// - Returns: the kinds; whatever is meant is of one of them.
    static func kinds(round range: Range<Int>, in surroundings: Surroundings, shared: Set<Place.Kind>?) -> Set<Place.Kind>? {
        if let word = typeWord(behind: range, in: surroundings) { return TypeWords.kinds(of: word.folded) }
        guard let before = surroundings.word(before: range.lowerBound) else { return shared }
        if before.isOf {
            guard shared == nil, let word = surroundings.word(before: before.range.lowerBound) else { return shared }
            if TypeWords.kinds(ofSeveral: word.folded) != nil { return kinds(thatHold: word) }
            if word.text == "state" { return kinds(ofState: word, range, in: surroundings) }
            return isOneOfMany(word, in: surroundings) ? nil : TypeWords.kinds(of: word.folded)
        }
        let word = before.folded
        return (TypeWords.standsBefore(word) ? TypeWords.kinds(of: word) : nil) ?? shared
    }

    /// A name with the word for its type, both with capitals: "Arauca River"; nil if there is no such word.
    static func nameWithTypeWord(_ range: Range<Int>, in surroundings: Surroundings) -> Range<Int>? {
        guard let word = typeWord(behind: range, in: surroundings), word.isCapitalised else { return nil }
        return range.lowerBound..<word.range.upperBound
    }

    /// The word behind a name that says what the name means: "city"; nil if none does.
    static func typeWord(behind range: Range<Int>, in surroundings: Surroundings) -> Surroundings.Word? {
        guard let word = surroundings.word(behind: range.upperBound) else { return nil }
        let folded = word.folded
        guard TypeWords.kinds(of: folded) != nil, !TypeWords.standsBefore(folded) else { return nil }
        // "Damascus state television", "the Arauca department of health"
        if let next = surroundings.word(behind: word.range.upperBound), TypeWords.isAttribute(folded, before: next.text) { return nil }
        return word
    }

    /// "In the state of Kassala" speaks of a part of a country, "the state of Israel" of one, and of nothing that is smaller for certain: of Kassala it could
    /// say how it is. "The poor state of Kassala" and "the state of Kassala's schools" do.
    private static func kinds(ofState word: Surroundings.Word, _ name: Range<Int>, in surroundings: Surroundings) -> Set<Place.Kind>? {
        guard !surroundings.hasPossessive(at: name.upperBound), let the = surroundings.word(before: word.range.lowerBound), the.folded == "the" else {
            return nil
        }
        let isLocated = surroundings.word(before: the.range.lowerBound).map { LocationCues.isLocating($0.folded) } ?? false
        return isLocated ? [.governorate, .country] : [.country]
    }

    /// Whether "of" may say what the thing lies in, and not what it is called: "the second-largest city of Sudan".
    private static func isOneOfMany(_ word: Surroundings.Word, in surroundings: Surroundings) -> Bool {
        guard let adjective = surroundings.word(before: word.range.lowerBound)?.folded else { return false }
        return TypeWords.rankings.contains(adjective) || (adjective.hasSuffix("est") && !adjective.hasSuffix("west"))
    }

    /// What several things lie in: towns and rivers in lands alone, "the towns of Syria", and districts in towns as well.
    private static func kinds(thatHold several: Surroundings.Word) -> Set<Place.Kind>? {
        let held = TypeWords.kinds(ofSeveral: several.folded) ?? []
        return held.contains(.river) || held.contains { $0.isSettlement } ? [.country, .governorate, .district, .region] : nil
    }
}

extension Place.Kind {
    /// Whether it is a part of a state, which may share its name with the town that it is ruled from.
    var isLand: Bool { self == .governorate || self == .district || self == .region }

    /// Whether people live close together there.
    var isSettlement: Bool { [.city, .town, .village].contains(self) }

    /// Whether a word for these kinds says that a place of this kind is not meant.
    func isTold(apartFrom kinds: Set<Place.Kind>) -> Bool {
        if kinds.contains(self) { return false }
        // "the Diyala River" is no province, and "Kivu lake" no town.
        if kinds.isSubset(of: [.river, .region]), !kinds.isEmpty { return true }
        let administrative: Set<Place.Kind> = [.governorate, .district]
        if isSettlement { return kinds.contains(.country) || !kinds.isDisjoint(with: administrative) }
        if administrative.contains(self) { return kinds == [.country] || kinds.contains { $0.isSettlement || administrative.contains($0) } }
        // "White Nile state" is no river; "the Euphrates region" is the river's.
        if self == .river { return kinds.contains(.country) || !kinds.contains(.region) }
        return kinds.contains { $0.isSettlement }
    }
}
