import Explainer

/// Words that say what sort of place a name means: "Deir e-Zor province", "the city of Raqqa".
enum TypeWords {
    /// By word, in lower case: what is called so is of one of these kinds.
    private static let kinds: [String: Set<Place.Kind>] = lands.merging(settlements) { $1 }.merging(others) { $1 }

    /// Parts of states, by the words of many lands.
    private static let lands: [String: Set<Place.Kind>] = [
        "province": [.governorate, .region], "governorate": [.governorate], "muhafazah": [.governorate], "oblast": [.governorate],
        "department": [.governorate], "prefecture": [.governorate, .district], "state": [.governorate], "region": region,
        "territory": [.district, .governorate], "canton": [.governorate, .district, .region], "county": [.district, .governorate],
        "district": [.district], "subdistrict": [.district], "raion": [.district], "municipality": [.district, .city, .town],
        "township": [.district, .town, .village], "محافظة": [.governorate],
    ]
    private static let region: Set<Place.Kind> = [.governorate, .region, .district]
    private static let settlements: [String: Set<Place.Kind>] = [
        "city": [.city, .town], "town": [.town, .city], "village": [.village, .town], "مدينة": [.city, .town], "بلدة": [.town, .city],
        "قرية": [.village],
    ]
    /// The site has no kind for an island, which may be a town, a land or a region: the word tells only that it is no person.
    private static let others: [String: Set<Place.Kind>] = [
        "camp": [.camp], "river": [.river], "lake": [.region], "mountain": [.region], "base": [.base], "airbase": [.base], "crossing": [.crossing],
        "نهر": [.river], "مخيم": [.camp], "island": [],
    ]

    /// Behind which a land has one such thing of many: "the second city of Sudan", beside every "largest".
    static let rankings: Set<String> = ["second", "third", "fourth", "main", "only", "capital"]

    /// What is called "state" or a department without being a part of the land: "state television", "department of health".
    private static let ofStates: Set<String> = [
        "media", "television", "tv", "radio", "news", "newspaper", "newspapers", "broadcaster", "agency", "run", "of", "security", "visit", "funeral",
        "store", "stores", "employees", "workers", "institutions", "property", "bank", "company", "subsidies", "prosecutor",
    ]

    /// Whether a word belongs to the one behind it, and says nothing of the name before it.
    static func isAttribute(_ word: String, before next: String) -> Bool { ["state", "department"].contains(word) && ofStates.contains(next) }

    /// Whether the word for these kinds may as well speak of what lies round a town, where no land has its name: "the Azaz region".
    static func mayBeRoundTown(_ kinds: Set<Place.Kind>) -> Bool { kinds == region }

    /// Whether it is a word for a part of a state.
    static func isLand(_ word: String) -> Bool { lands[word] != nil }

    /// Arabic puts the word before the name; English puts it behind, or before with "of".
    static func standsBefore(_ word: String) -> Bool { word.utf8.contains { $0 >= 0x80 } }

    private static let severals: [String: String] = [
        "provinces": "province", "governorates": "governorate", "regions": "region", "districts": "district", "subdistricts": "subdistrict",
        "cities": "city", "towns": "town", "villages": "village", "camps": "camp", "rivers": "river", "bases": "base", "airbases": "airbase",
        "crossings": "crossing", "states": "state",
        "departments": "department", "oblasts": "oblast", "prefectures": "prefecture", "territories": "territory", "cantons": "canton",
        "counties": "county", "municipalities": "municipality", "townships": "township", "lakes": "lake", "mountains": "mountain",
        "محافظات": "محافظة", "محافظتي": "محافظة", "مدن": "مدينة", "مدينتي": "مدينة", "بلدات": "بلدة", "قرى": "قرية",
    ]

    /// The words that may stand behind a name of this kind and belong to it.
    static func suffixes(of kind: Place.Kind) -> [String] {
        switch kind {
        case .governorate: ["province", "governorate", "oblast", "department", "prefecture", "state", "region", "canton", "territory"]
        case .district: ["district", "territory", "canton", "county", "municipality", "township"]
        case .city: ["city"]
        case .town: ["town"]
        case .river: ["river"]
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
