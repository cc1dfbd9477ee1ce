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
        "army": .actor(.military), "forces": .actor(.military), "guard": .actor(.military), "division": .actor(.military),
        "regiment": .actor(.military), "corps": .actor(.military), "brigade": .actor(.armedGroup), "brigades": .actor(.armedGroup),
        "battalion": .actor(.armedGroup), "militia": .actor(.armedGroup), "front": .actor(.armedGroup), "ministry": .actor(.government),
        "government": .actor(.government), "parliament": .actor(.government), "coalition": .actor(.coalition), "alliance": .actor(.coalition),
        "university": .actor(.organisation), "institute": .actor(.organisation), "court": .actor(.organisation), "programme": .actor(.organisation),
        "program": .actor(.organisation),
        "conference": .actor(.organisation), "museum": .place(.facility), "tribune": .actor(.media), "organization": .actor(.organisation),
        "organisation": .actor(.organisation), "agency": .actor(.organisation), "observatory": .actor(.organisation),
        "committee": .actor(.organisation), "commission": .actor(.organisation), "council": .actor(.organisation), "union": .actor(.organisation),
        "foundation": .actor(.organisation), "network": .actor(.organisation), "party": .actor(.organisation), "movement": .actor(.organisation),
        "center": .actor(.organisation), "centre": .actor(.organisation), "trust": .actor(.organisation), "news": .actor(.media),
        "times": .actor(.media), "post": .actor(.media), "tv": .actor(.media), "radio": .actor(.media), "press": .actor(.media),
    ]
    /// Words that names of places begin with; at the end they may be somebody's surname.
    private static let beginnings: [String: NameGuess] = [
        "mount": .place(.region), "jabal": .place(.region), "wadi": .place(.region), "deir": .place(.town), "tal": .place(.town),
        "tell": .place(.town), "tall": .place(.town), "kafr": .place(.town), "khan": .place(.town), "ras": .place(.town), "beit": .place(.town),
    ]
    /// What a place stands behind.
    private static let prepositions: Set<String> = [
        "in", "near", "at", "outside", "inside", "around", "towards", "toward", "into", "through", "across", "via", "entered",
    ]
    /// What a place stands behind, and a person as well, of whose names most have several words: "sent to Sami Odeh".
    private static let looser: Set<String> = ["to", "from", "between", "left", "reached", "captured", "besieged"]
    /// What no first name of a person is.
    private static let noFirstNames: Set<String> = [
        "al", "el", "the", "new", "old", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper", "lower",
        "san", "santa", "saint", "port", "puerto", "el", "la", "los", "las", "great", "united",
    ]
    /// Names of a list are looked back along as far as this.
    private static let longestList = 8
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
        guard let found = words.reversed().lazy.compactMap({ Self.words[$0] }).first ?? words.first.flatMap({ Self.beginnings[$0] }) else {
            return nil
        }
        self = found
    }

    /// Whether a name has a word for what an institution is: "Institute for the Study".
    static func isInstitution(_ name: String) -> Bool {
        name.lowercased().split(separator: " ").contains { if case .actor? = words[String($0)] { true } else { false } }
    }

    /// What the words beside a name say; nil if they say nothing.
    init?(besides range: Range<Int>, in surroundings: Surroundings, isOneWord: Bool) {
        let before = surroundings.word(before: range.lowerBound)
        if let before, before.isOf, let type = surroundings.word(before: before.range.lowerBound), case .place(let kind)? = Self.words[type.folded] {
            self = .place(kind)
        } else if let before, Self.titles.contains(before.folded) || CapitalWords.isTitle(before) {
            self = .actor(.person)
        } else if let before, Self.prepositions.contains(before.folded) || isOneWord && Self.looser.contains(before.folded) {
            self = .place(.town)
        } else if isOneWord, before == nil || before?.text == "and", Self.isListedBehindPreposition(range.lowerBound, in: surroundings) {
            self = .place(.town)
        } else if !isOneWord, let behind = surroundings.word(behind: range.upperBound), Self.verbs.contains(behind.folded) {
            // One word that says something may be a surname or a station: that is not guessed.
            self = .actor(.person)
        } else {
            return nil
        }
    }

    /// What the shape of a name says, where nothing else does: two or three words with capitals may be somebody.
    init?(shape name: String) {
        let words = name.split { $0 == " " || $0 == "-" }.map(String.init)
        guard (2...4).contains(words.count), let first = words.first, !Self.noFirstNames.contains(first.lowercased()),
            words.allSatisfy({ word in word.first?.isUppercase == true && word.contains(where: \.isLowercase) || CapitalisedNames.joinsPerson(word) })
        else { return nil }
        self = .actor(.person)
    }

    /// "in Tame, Fortul and Saravena": the last of them.
    private static func isListedBehindPreposition(_ position: Int, in surroundings: Surroundings) -> Bool {
        var start = position
        for _ in 0..<longestList {
            if let word = surroundings.word(before: start) {
                if prepositions.contains(word.folded) { return true }
                guard word.text == "and", let other = surroundings.word(before: word.range.lowerBound), other.isCapitalised else { return false }
                start = other.range.lowerBound
            } else {
                guard let other = surroundings.word(beforeCommaBefore: start), other.isCapitalised else { return false }
                start = other.range.lowerBound
            }
        }
        return false
    }
}
