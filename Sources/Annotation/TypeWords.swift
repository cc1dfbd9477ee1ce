import Explainer

/// Words that say what sort of place a name means: "Deir e-Zor province", "the city of Raqqa".
enum TypeWords {
    /// By word, in lower case.
    private static let kinds: [String: Set<Place.Kind>] = [
        "province": [.governorate, .region], "governorate": [.governorate], "muhafazah": [.governorate], "region": [.region, .governorate],
        "district": [.district], "subdistrict": [.district], "city": [.city, .town], "town": [.town, .city], "village": [.village, .town],
        "camp": [.camp], "river": [.river],
        "base": [.base], "airbase": [.base], "crossing": [.crossing], "محافظة": [.governorate], "مدينة": [.city, .town], "بلدة": [.town, .city],
        "قرية": [.village],
        "نهر": [.river], "مخيم": [.camp],
    ]

    /// The words that may stand behind a name of this kind and belong to it.
    static func suffixes(of kind: Place.Kind) -> [String] {
        switch kind {
        case .governorate: ["province", "governorate"]
        case .city: ["city"]
        case .town: ["town"]
        case .river: ["river"]
        case .district: ["district"]
        case .camp: ["camp"]
        default: []
        }
    }

    /// The kinds that a word speaks of; nil if it is no such word.
    static func kinds(of word: String) -> Set<Place.Kind>? {
        kinds[word] ?? (word.hasSuffix("s") ? kinds[String(word.dropLast())] : nil)
    }

    /// A name without the type word at its end, if it has one of its kind: "Deir e-Zor" of "Deir e-Zor province".
    static func base(of name: String, kind: Place.Kind) -> String? {
        guard let space = name.lastIndex(of: " ") else { return nil }
        let last = name[name.index(after: space)...].lowercased()
        return kinds(of: last)?.contains(kind) == true ? String(name[..<space]) : nil
    }

    /// Words round a bare name that speak of a whole governorate, not of its capital: what has a countryside, an east, a provincial capital.
    static let wholeBehind: Set<String> = ["countryside", "capital", "desert", "border", "governor"]
    static let wholeBefore: Set<String> = [
        "eastern", "western", "northern", "southern", "northeastern", "northwestern", "southeastern", "southwestern", "east", "west", "north",
        "south",
        "northeast", "northwest", "southeast", "southwest", "rural", "across", "throughout",
    ]
    /// Words that speak of a town.
    static let townBefore: Set<String> = ["downtown", "besieged", "central"]
}
