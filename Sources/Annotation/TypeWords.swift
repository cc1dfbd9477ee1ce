import Explainer

/// Words that say what sort of place a name means: "Deir e-Zor province", "the city of Raqqa".
enum TypeWords {
    /// By word, in lower case. What is no kind of place that the site knows is here with no kind at all: "the island of Bali" is no person.
    private static let kinds: [String: Set<Place.Kind>] = [
        "province": [.governorate, .region], "governorate": [.governorate], "muhafazah": [.governorate],
        "district": [.district], "subdistrict": [.district], "city": [.city, .town], "town": [.town, .city], "village": [.village, .town],
        "camp": [.camp], "river": [.river],
        "base": [.base], "airbase": [.base], "crossing": [.crossing], "محافظة": [.governorate], "مدينة": [.city, .town], "بلدة": [.town, .city],
        "قرية": [.village],
        "نهر": [.river], "مخيم": [.camp], "island": [], "mountain": [], "lake": [],
    ]

    /// Arabic puts the word before the name; English puts it behind, or before with "of".
    static func standsBefore(_ word: String) -> Bool { word.utf8.contains { $0 >= 0x80 } }

    /// Kinds that the site has no word for: whatever is called so is nothing that it knows.
    static func isForeign(_ kinds: Set<Place.Kind>) -> Bool { kinds.isEmpty }

    private static let severals: [String: String] = [
        "provinces": "province", "governorates": "governorate", "regions": "region", "districts": "district", "subdistricts": "subdistrict",
        "cities": "city", "towns": "town", "villages": "village", "camps": "camp", "rivers": "river", "bases": "base", "airbases": "airbase",
        "crossings": "crossing", "محافظات": "محافظة", "محافظتي": "محافظة", "مدن": "مدينة", "مدينتي": "مدينة", "بلدات": "بلدة", "قرى": "قرية",
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
        case .village: ["village"]
        case .base: ["base", "airbase"]
        case .crossing: ["crossing"]
        default: []
        }
    }

    /// The kinds that a word speaks of, of one place or of several; nil if it is no such word.
    static func kinds(of word: String) -> Set<Place.Kind>? { kinds[word] ?? kinds(ofSeveral: word) }

    /// The kinds that a word speaks of as several: "provinces"; nil if it is no such word.
    static func kinds(ofSeveral word: String) -> Set<Place.Kind>? { severals[word].flatMap { kinds[$0] } }

    /// A name without the word of its kind: "Deir e-Zor" of "Deir e-Zor province", "حلب" of "محافظة حلب"; nil if it has none.
    static func base(of name: String, kind: Place.Kind) -> String? {
        guard let first = name.firstIndex(of: " "), let last = name.lastIndex(of: " ") else { return nil }
        func isKind(_ word: Substring) -> Bool { kinds(of: word.lowercased())?.contains(kind) == true }
        if isKind(name[name.index(after: last)...]) { return String(name[..<last]) }
        // In Arabic it stands before.
        return !name[..<first].allSatisfy(\.isASCII) && isKind(name[..<first]) ? String(name[name.index(after: first)...]) : nil
    }
}
