/// Words before a name that say that somebody is called so, whatever place has the name: "her cousin Abu Kamal", "a boy called Jordan".
enum PersonCues {
    private static let people: Set<String> = [
        "man", "woman", "boy", "girl", "child", "cousin", "brother", "sister", "father", "mother", "son", "daughter", "uncle", "aunt", "husband",
        "wife", "commander", "spokesman", "spokeswoman", "general", "colonel", "captain", "sheikh", "emir", "doctor", "teacher", "farmer",
        "activist", "fighter", "resident", "someone", "somebody",
    ]
    private static let verbs: Set<String> = ["named", "called", "nicknamed"]

    /// Names of places that are given names as well.
    private static let givenNames: Set<String> = [
        "jordan", "chad", "georgia", "israel", "victoria", "sydney", "paris", "florence", "austin", "dallas", "houston", "virginia", "carolina",
        "charlotte", "madison", "savannah", "kenya", "india", "asia", "chelsea", "brooklyn", "london", "ireland", "dakota", "geneva", "lincoln",
        "aden",
        "sofia", "vienna", "milan", "lorraine", "bristol", "america", "sharon", "troy", "phoenix", "valencia", "marina", "odessa", "alexandria",
        "cairo", "melbourne", "regina", "washington", "lourdes", "petra", "sham", "yamama", "catalina", "santiago", "francisco", "diego", "jerusalem",
    ]
    /// What stands before the name of a place and is nobody's first name: "Port Sudan", "Radio Damascus".
    private static let noFirstNames: Set<String> = [
        "port", "mount", "lake", "fort", "camp", "base", "hotel", "club", "bank", "university", "college", "operation", "team", "radio", "tv",
        "restaurant", "air", "airport", "real", "stadium", "street", "bridge", "task", "brigade", "battalion", "division", "free", "little", "inner",
        "outer", "downtown", "saint", "san", "embassy", "church", "mosque", "hospital", "prison",
        "province", "governorate", "city", "united", "democratic", "national", "royal", "great", "young", "islamic", "voice",
    ]

    /// Whether somebody may be called so by those who know them.
    static func isGivenName(_ name: String) -> Bool { givenNames.contains(name.lowercased()) }

    /// What says of a land what it is.
    private static let lands: Set<String> = [
        "country", "kingdom", "state", "land", "neighbour", "neighbor", "ally", "member", "republic", "nation", "city", "town", "place", "host",
        "haven",
        "power", "monarchy", "democracy", "refuge", "partner", "mediator", "signatory", "party",
    ]

    /// Whether the words behind a given name say who somebody is: "Chad, a driver, said", "Jordan, 34, left".
    static func describeSomebody(behind name: Range<Int>, in surroundings: Surroundings) -> Bool {
        guard let comma = surroundings.comma(behind: name.upperBound), let first = surroundings.word(behind: comma + 1) else { return false }
        if first.text.utf8.count <= 2, first.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return surroundings.comma(behind: first.range.upperBound) != nil
        }
        if first.text == "aged" { return true }
        guard ["a", "an", "who"].contains(first.text) else { return false }
        var word = first
        while let next = surroundings.word(behind: word.range.upperBound) {
            if lands.contains(next.folded) { return false }
            word = next
        }
        return first.text == "who" || surroundings.comma(behind: word.range.upperBound) != nil
    }

    /// What is called by the name of a land and is nobody: "Jordan Valley".
    private static let noLastNames: Set<String> = [
        "valley", "river", "basin", "times", "post", "street", "fund", "authority", "station", "falls", "lake", "bank", "club", "university",
        "airlines",
        "airways", "tv", "radio", "network", "desk", "office", "agency", "army", "government", "ministry", "council", "party", "league", "press",
        "news",
        "heights", "gate", "square", "road", "avenue", "bridge", "hotel", "camp", "brigade", "battalion", "forces", "state", "county", "bay", "coast",
        "declaration", "agreement", "conference", "convention", "accords", "talks", "team", "national", "central", "international", "red", "civil",
    ]

    /// Whether a longer name reads like somebody's that begins with a given name: "Chad Peters".
    static func isFullName(_ longer: Range<Int>, beginningWith name: Range<Int>, in surroundings: Surroundings) -> Bool {
        guard longer.lowerBound == name.lowerBound, let word = surroundings.word(behind: name.upperBound), word.range.upperBound == longer.upperBound
        else { return false }
        return word.isCapitalised && !word.isInCapitals && !noLastNames.contains(word.folded) && TypeWords.kinds(of: word.folded) == nil
    }

    /// Whether a longer name reads like somebody's that ends with a name: "Denzel Washington".
    static func isFullName(_ longer: Range<Int>, endingWith name: Range<Int>, in surroundings: Surroundings) -> Bool {
        guard longer.upperBound == name.upperBound, let word = surroundings.word(before: name.lowerBound), word.range.lowerBound == longer.lowerBound
        else { return false }
        return word.isCapitalised && !word.isInCapitals && !CapitalWords.isAdjective(word) && !CapitalWords.isOfPlaces(word)
            && !noFirstNames.contains(word.folded)
    }

    /// Whether one of them stands directly before a name.
    static func precede(_ name: Range<Int>, in surroundings: Surroundings) -> Bool {
        guard let word = surroundings.word(before: name.lowerBound) else { return false }
        if people.contains(word.text) { return true }
        return verbs.contains(word.text) && (surroundings.word(before: word.range.lowerBound).map { people.contains($0.text) } ?? false)
    }
}
