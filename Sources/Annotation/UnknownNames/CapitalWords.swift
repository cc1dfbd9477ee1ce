import Explainer

/// Words with a capital that may stand beside a name without being a part of it.
enum CapitalWords {
    /// Days and months, which news texts put behind a place without a preposition.
    private static let calendar: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ]

    /// What somebody is called before a name, or what a state or a group has: "US President", "General Bali".
    private static let titles: Set<String> = [
        "president", "vice", "prime", "minister", "foreign", "defense", "defence", "interior", "secretary", "deputy", "special", "presidential",
        "envoy", "ambassador", "senator", "representative", "spokesman", "spokeswoman", "spokesperson", "general", "major", "brigadier",
        "lieutenant", "colonel", "captain", "commander", "sergeant", "admiral", "marshal", "emir", "caliph", "king", "queen", "prince", "sheikh",
        "governor", "mayor", "chief", "bishop", "archbishop", "patriarch", "mufti", "ayatollah", "mullah", "rabbi", "premier",
        "chancellor", "judge", "mr", "mrs", "ms", "dr", "sir", "gen", "col", "maj", "lt", "brig", "capt",
    ]

    /// Titles that names of mosques and brigades begin with as well: they belong to these.
    private static let honours: Set<String> = ["imam", "sultan", "cardinal", "saint"]

    /// What somebody is who has an office in a place: "Benghazi Mayor Omar Saleh".
    private static let offices: Set<String> = [
        "mayor", "governor", "bishop", "archbishop", "patriarch", "imam", "mufti", "rabbi",
    ]

    /// Parts of the compass, and peoples and faiths: they say more of a name, or of what follows it.
    private static let adjectives = faiths.union([
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "northeast", "northwest", "southeast", "southwest",
        "northeastern", "northwestern", "southeastern", "southwestern", "central", "arab", "arabs", "kurdish", "kurds", "sunni", "shia", "shiite",
        "christian", "muslim", "islamist", "jihadist", "turkish", "russian", "iranian", "iraqi", "syrian", "lebanese", "jordanian", "american",
        "british", "french", "german", "european", "israeli", "arabic", "english", "saudi",
    ])

    /// Followers of faiths, and what is theirs: "Belfast Catholics".
    private static let faiths = Set(
        [
            "muslim", "christian", "catholic", "protestant", "orthodox", "buddhist", "hindu", "sikh", "sunni", "shia", "shiite", "alawite", "alevi",
            "ismaili", "yazidi", "yezidi", "zoroastrian", "copt", "maronite", "anglican", "presbyterian", "methodist", "baptist", "lutheran",
            "evangelical", "salafi", "sufi", "jew", "animist",
        ].flatMap { [$0, $0 + "s"] } + ["druze", "jewish", "coptic"])

    /// Endings of peoples' plurals that no surname has: "Karabakh Armenians".
    private static let endingsOfPeoples = ["ians", "eans", "stanis"]
    /// What ends like a people and is none.
    private static let noPeoples: Set<String> = ["guardians", "oceans"]

    private static func isPeople(_ folded: String) -> Bool {
        folded.utf8.count > 6 && endingsOfPeoples.contains { folded.hasSuffix($0) } && !noPeoples.contains(folded)
    }

    /// Parts of the compass that make a name of their own with that of a state or a region: "North America", "South Darfur".
    private static let parts: Set<String> = ["north", "south", "east", "west", "central"]

    /// What is called by the name of a place, and is none: "Al Mayadeen TV".
    private static let media: Set<String> = ["tv", "fm", "radio", "channel", "network"]

    /// What has the name of its land behind it: "Islamic State of Afghanistan".
    private static let heads: Set<String> = [
        "state", "army", "front", "movement", "party", "brigades", "union", "government", "council", "forces", "states",
    ]

    /// Words that never belong to a name, wherever they stand.
    private static let functionWords: Set<String> = [
        "a", "an", "the", "in", "on", "at", "to", "from", "for", "with", "by", "near", "and", "or", "but", "as", "if", "when", "while", "after",
        "before", "since", "until", "his", "her", "its", "their", "our", "my", "this", "that", "these", "those", "he", "she", "it", "they", "we", "i",
    ]

    /// What makes another place of one: "New Raqqa".
    private static let ofPlaces: Set<String> = ["new", "old", "greater", "upper", "lower"]

    /// Words for what a place is, which belong to the formal names of states.
    private static let formal: Set<String> = ["republic", "kingdom", "state", "federation", "government"]

    /// What is called by the name of its river.
    private static let ofRivers: Set<String> = ["valley", "basin", "delta"]

    /// What lies somewhere and has the name of a place before it: "the Euphrates valley".
    private static let landscapes: Set<String> = [
        "valley", "basin", "delta", "desert", "mountains", "hills", "plain", "area", "peninsula", "countryside", "coast", "suburbs",
        "neighbourhood", "neighborhood", "enclave", "pocket", "border",
    ]

    /// Verbs that ask for something: "Let Haddad have it". None is somebody's first name, as Grant is.
    private static let imperatives: Set<String> = [
        "let", "ask", "thank", "call", "visit", "see", "give", "bring", "leave", "stop", "trust", "follow", "hear", "meet", "join", "remember",
        "imagine", "consider", "blame", "forget", "believe", "take", "watch", "compare", "keep", "arrest", "send", "forgive", "obey",
    ]

    /// Words that open sentences.
    private static let openers: Set<String> = [
        "a", "an", "the", "in", "on", "at", "to", "from", "of", "for", "with", "without", "within", "by", "near", "inside", "outside", "around",
        "across", "along", "after", "before", "since", "until", "till", "when", "where", "once", "as", "if", "although", "though", "because",
        "unless", "despite", "besides", "beyond", "behind", "between", "below", "above", "over", "under", "off", "into", "onto", "toward", "towards",
        "through", "throughout", "against", "among", "amid", "alongside", "like", "unlike", "than", "via", "per", "and", "but", "or", "nor", "so",
        "yet", "both", "either", "neither", "not", "no", "all", "any", "some", "most", "many", "much", "more", "few", "several", "each", "every",
        "other", "another", "such", "even", "just", "still", "also", "then", "there", "here", "now", "today", "yesterday", "tomorrow", "however",
        "moreover", "instead", "perhaps", "maybe", "that", "this", "these", "those", "what", "which", "who", "whose", "why", "how", "whether",
        "his", "her", "its", "their", "our", "my", "your", "he", "she", "it", "they", "we", "you", "i", "is", "are", "was", "were", "has", "have",
        "had", "did", "does", "do", "can", "could", "will", "would", "should", "might", "must", "nearby", "former", "rural", "ancient", "old",
        "greater", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "last", "next", "while", "whereas",
        "only", "war-torn", "downtown", "historic", "up", "down", "out", "heavy", "senior", "junior", "fresh", "local", "elite", "new", "recent",
        "meanwhile", "elsewhere", "later", "earlier", "soon", "often", "again", "opposition", "rebel", "retreating", "advancing", "top",
        "foreign", "armed", "suspected", "alleged", "surrounding", "remaining", "late", "early", "joint", "key", "major", "small", "large", "big",
        "young", "poor", "rich", "whole", "half", "hundreds", "thousands", "dozens", "desert", "civilian", "government", "allied", "hostile",
    ]

    /// Whether a word directly behind a name leaves the name what it is.
    static func mayFollow(_ word: Surroundings.Word, _ traits: NameTraits) -> Bool {
        if !word.isCapitalised { return traits.isActor || !isMedium(word) }
        let folded = word.folded
        if !traits.isActor, media.contains(folded) { return false }
        if word.isInCapitals { return true }
        if traits.kind == .river, ofRivers.contains(folded) { return true }
        // "US State Department" is no land's.
        return calendar.contains(folded) || (TypeWords.kinds(of: folded) != nil && !(traits.isState && TypeWords.isLand(folded)))
            || (traits.mayHaveTitles && titles.contains(folded))
    }

    /// Whether a word directly before a name leaves the name what it is.
    static func mayPrecede(_ word: Surroundings.Word, _ traits: NameTraits, atSentenceStart: Bool) -> Bool {
        if !word.isCapitalised || word.isInCapitals { return true }
        let folded = word.folded
        if functionWords.contains(folded) { return true }
        if traits.isState || traits.kind == .region, parts.contains(folded) { return false }
        if calendar.contains(folded) || adjectives.contains(folded) || TypeWords.kinds(of: folded) != nil { return true }
        if traits.isPerson, titles.contains(folded) || honours.contains(folded) { return true }
        if traits.kind != nil, ofPlaces.contains(folded) { return false }
        return atSentenceStart && (traits.isAbbreviation || mayOpenSentence(folded, traits))
    }

    /// Whether a word before "of" and a name leaves the name what it is: "Governor of Raqqa", "Republic of Iraq".
    ///
    /// With a part of the compass between them it does not: "Federation of Northern Syria".
    static func mayPrecedeOf(_ word: Surroundings.Word, atSentenceStart: Bool, isDirect: Bool) -> Bool {
        if !word.isCapitalised || word.isInCapitals || atSentenceStart { return true }
        let folded = word.folded
        return functionWords.contains(folded) || (isDirect && formal.contains(folded)) || titles.contains(folded) || adjectives.contains(folded)
            || TypeWords.kinds(of: folded) != nil
    }

    /// Whether the name that a word ends may go on with "of" and a land.
    static func mayHaveLand(_ word: Surroundings.Word) -> Bool { heads.contains(word.folded) }

    /// Whether a word is one for a stretch of land.
    static func isLandscape(_ folded: String) -> Bool { landscapes.contains(folded) }

    /// Whether a word is one for a station or a channel.
    static func isMedium(_ word: Surroundings.Word) -> Bool { media.contains(word.folded) }

    /// Whether a word says which sort of people, not whose: "Raqqa Arab tribes".
    static func isAdjective(_ word: Surroundings.Word) -> Bool {
        let folded = word.folded
        return adjectives.contains(folded) || isPeople(folded)
    }

    /// Whether a word tells what somebody is in a place whose name follows: "Mayor" before "Omar", "Police" before "Chief".
    static func isOffice(_ word: Surroundings.Word, before next: Surroundings.Word) -> Bool {
        let folded = word.folded
        return folded == "police" ? isTitle(next) : offices.contains(folded) && !NameGuess.isInstitution(next.text)
    }

    /// Whether a word makes another place of a name: "New Raqqa".
    static func isOfPlaces(_ word: Surroundings.Word) -> Bool { ofPlaces.contains(word.folded) || parts.contains(word.folded) }

    /// Whether somebody is called so before a name: "King".
    static func isTitle(_ word: Surroundings.Word) -> Bool { titles.contains(word.folded) }

    /// Whether a word opens sentences and is never a part of a name there: "From", "After".
    static func isOpener(_ folded: String) -> Bool { openers.contains(folded) }

    /// "In", "Capturing", "Besieged", "Recently".
    private static func mayOpenSentence(_ folded: String, _ traits: NameTraits) -> Bool {
        if openers.contains(folded) || imperatives.contains(folded) { return true }
        // "Ahmed" is no verb before a person's name.
        return !traits.isPerson && ["ing", "ed", "ly"].contains { folded.hasSuffix($0) && folded.utf8.count > $0.utf8.count + 2 }
    }
}
