public import Explainer
import Markdown

/// What sort of place or actor an unknown name may mean: a start for the editor, who knows.
public enum NameGuess: Sendable, Hashable {
    case place(Place.Kind)
    case actor(Actor.Kind)

    /// The words of names that say what they are names of, in small letters. What stands last in a name counts first.
    private static let words: [String: NameGuess] = [
        "river": .place(.river), "city": .place(.city), "town": .place(.town), "village": .place(.village), "governorate": .place(.governorate),
        "province": .place(.governorate), "district": .place(.district), "camp": .place(.camp), "base": .place(.base), "airbase": .place(.base),
        "crossing": .place(.crossing), "airport": .place(.facility), "airfield": .place(.facility), "hospital": .place(.hospital),
        "school": .place(.school), "shelter": .place(.shelter), "bridge": .place(.facility), "dam": .place(.facility), "prison": .place(.facility),
        "field": .place(.facility), "factory": .place(.facility), "mosque": .place(.facility), "church": .place(.facility),
        "valley": .place(.region), "desert": .place(.region), "mountains": .place(.region), "plain": .place(.region), "lake": .place(.region),
        "mount": .place(.region), "jabal": .place(.region), "wadi": .place(.region), "deir": .place(.town), "tal": .place(.town),
        "tell": .place(.town), "tall": .place(.town), "kafr": .place(.town), "khan": .place(.town), "ras": .place(.town), "beit": .place(.town),
        "army": .actor(.military), "forces": .actor(.military), "guard": .actor(.military), "division": .actor(.military),
        "regiment": .actor(.military), "corps": .actor(.military), "brigade": .actor(.armedGroup), "brigades": .actor(.armedGroup),
        "battalion": .actor(.armedGroup), "militia": .actor(.armedGroup), "front": .actor(.armedGroup), "ministry": .actor(.government),
        "government": .actor(.government), "parliament": .actor(.government), "coalition": .actor(.coalition), "alliance": .actor(.coalition),
        "university": .actor(.organisation), "institute": .actor(.organisation), "organization": .actor(.organisation),
        "organisation": .actor(.organisation), "agency": .actor(.organisation), "observatory": .actor(.organisation),
        "committee": .actor(.organisation), "commission": .actor(.organisation), "council": .actor(.organisation), "union": .actor(.organisation),
        "foundation": .actor(.organisation), "network": .actor(.organisation), "party": .actor(.organisation), "movement": .actor(.organisation),
        "center": .actor(.organisation), "centre": .actor(.organisation), "trust": .actor(.organisation), "news": .actor(.media),
        "times": .actor(.media), "post": .actor(.media), "tv": .actor(.media), "radio": .actor(.media), "press": .actor(.media),
    ]
    /// What a place stands behind.
    private static let prepositions: Set<String> = [
        "in", "near", "to", "from", "at", "outside", "inside", "around", "towards", "toward", "into", "between", "through", "across", "via",
        "entered",
        "left", "reached", "captured", "besieged",
    ]
    /// What a person stands behind.
    private static let titles: Set<String> = [
        "spokesman", "spokeswoman", "spokesperson", "commander", "general", "colonel", "captain", "president", "minister", "leader", "journalist",
        "activist", "resident", "governor", "officer", "named",
    ]
    /// What somebody does who is named before it.
    private static let verbs: Set<String> = [
        "said", "says", "told", "added", "wrote", "warned", "denied", "announced", "claimed", "stated", "tweeted",
    ]

    /// What a name's own words say; nil if they say nothing.
    init?(words name: String) {
        let words = name.lowercased().split { !$0.isLetter }.map(String.init)
        guard let found = words.reversed().lazy.compactMap({ Self.words[$0] }).first else { return nil }
        self = found
    }

    /// What the words beside a name say; nil if they say nothing.
    init?(besides range: Range<Int>, in surroundings: Surroundings, isOneWord: Bool) {
        let before = surroundings.word(before: range.lowerBound)
        if let before, before.isOf, let type = surroundings.word(before: before.range.lowerBound), case .place(let kind)? = Self.words[type.folded] {
            self = .place(kind)
        } else if let before, Self.titles.contains(before.folded) {
            self = .actor(.person)
        } else if let before, Self.prepositions.contains(before.folded) {
            self = .place(.town)
        } else if let behind = surroundings.word(behind: range.upperBound), Self.verbs.contains(behind.folded) {
            self = .actor(isOneWord ? .organisation : .person)
        } else {
            return nil
        }
    }
}
