/// Word classes that tell what happened on a date from what was said, feared or planned on it.
enum ChronicleWords {
    /// What makes a sentence one of what did not happen, or only may have.
    static let doubts: Set<String> = [
        "not", "never", "no", "denied", "deny", "denies", "denying", "if", "unless", "false", "neither", "nor", "failed", "attempted", "tried",
        "whether", "might", "may", "could", "would", "should", "cannot", "perhaps", "maybe", "possibly", "probably", "likely", "apparently",
        "seemingly", "reportedly", "allegedly", "alleged", "supposedly", "supposed", "purportedly", "purported", "unconfirmed", "falsely", "wrongly",
        "mistakenly", "untrue", "fabricated", "disputed", "claim", "claims", "claimed", "claiming", "rumour", "rumours", "rumor", "rumors",
        "rumoured", "rumored", "hoax", "fake", "almost", "nearly", "narrowly", "barely", "hardly", "scarcely", "without", "instead", "rather",
        "nobody", "nothing", "none", "nowhere", "refused", "prevented", "averted", "avoided", "abandoned", "cancelled", "canceled", "postponed",
        "expected", "planned", "scheduled", "due", "feared", "hoped", "threatened", "intended", "imagine", "imagined", "suppose", "assume",
        "assumed", "wished", "hypothetical", "doubted", "doubtful", "doubts", "attempt", "attempts", "trying", "missed",
        "prepared", "rehearsed", "practised", "practiced", "simulated", "delayed",
    ]
    /// Those that tell what happened where they stand behind "than" or "as": "sooner than planned".
    static let foreseen: Set<String> = ["planned", "expected", "scheduled", "feared", "hoped", "intended"]
    /// Those that tell behind "so that" what something was for.
    static let modals: Set<String> = ["could", "would", "might", "may", "should"]
    /// Verbs that open a sentence and make it a condition: "Had it fallen".
    static let inverted: Set<String> = ["had", "were", "should", "did", "was", "is", "has", "have"]

    private static let saying = [
        "announce", "report", "deny", "publish", "post", "describe", "declare", "confirm", "state", "add", "broadcast", "recall", "recount",
        "mention",
        "document", "show", "depict", "mark", "commemorate", "remember", "discuss", "debate", "warn", "accuse", "condemn", "criticise", "criticize",
        "blame", "demand", "promise", "pledge", "insist", "note", "explain", "argue", "reveal", "disclose", "release", "issue", "learn", "believe",
        "consider", "ask", "record", "predict", "vow", "acknowledge", "admit", "assert", "suggest", "testify", "narrate", "tweet", "praise", "hail",
        "welcome", "analyse", "analyze", "review", "examine", "call", "celebrate", "agree", "order", "urge", "propose", "name", "plan",
    ]
    private static let sayingInOtherForms: Set<String> = [
        "say", "says", "said", "saying", "tell", "tells", "told", "telling", "write", "writes", "wrote", "written", "writing", "speak", "speaks",
        "spoke", "spoken", "speaking", "hear", "heard", "hears", "hearing", "think", "thought", "know", "knew", "known", "show", "shown", "read",
        "reads", "sing", "sang", "draw", "drew", "drawn", "filmed", "photographed", "pictured", "learnt", "quoted", "interviewed", "according",
    ]
    /// "announced", "denies", "writing": verbs whose date is that of the words.
    static let communicating = Set(
        saying.flatMap { [EnglishVerbs.past(of: $0), EnglishVerbs.third(of: $0), EnglishVerbs.gerund(of: $0)] }
    ).union(sayingInOtherForms)
        .subtracting([
            "calls", "orders", "posts", "states", "names", "marks", "plans", "records", "issues", "documents", "notes", "adding", "showing",
        ])

    /// What tells of events, and has a date of its own.
    static let documents: Set<String> = [
        "report", "reports", "statement", "statements", "article", "articles", "photograph", "photographs", "photo", "photos", "picture", "pictures",
        "image", "images", "video", "videos", "footage", "letter", "letters", "interview", "interviews", "broadcast", "broadcasts", "bulletin",
        "tweet", "tweets", "briefing", "briefings", "communique", "communiqué", "dispatch", "dispatches", "document", "documents", "map", "maps",
        "press", "film", "novel", "story", "stories", "book", "books", "song", "poem", "dream", "diary", "testimony", "account", "accounts",
        "anniversary", "commemoration", "study", "survey", "resolution", "speech", "sermon", "debate", "forecast", "warning", "warnings",
        "prediction",
        "post", "caption", "recording", "memoir", "memoirs", "leaflet", "leaflets", "assessment", "record", "records", "summary", "paper", "papers",
        "newspaper", "newspapers", "magazine", "website", "channel", "headline",
    ]

    /// Words before which a clause ends.
    static let openers: Set<String> = [
        "that", "which", "who", "whom", "whose", "where", "when", "while", "as", "because", "although", "though", "whereas", "than", "after",
        "before",
        "since", "until", "till", "once", "how", "why", "what", "but", "so", "despite", "unlike", "like", "except", "besides", "following",
        "including", "amid",
    ]
    /// Those that stand before a date as well, and then end no clause.
    static let beforeDates: Set<String> = ["after", "before", "since", "until", "till", "by", "following", "like", "unlike", "than", "as", "except"]
    /// Those behind which another time is told, so that a doubt there is none of the main clause.
    static let ofOtherTimes: Set<String> = [
        "after", "before", "since", "until", "till", "when", "while", "once", "following", "amid", "despite", "besides", "including",
    ]
    /// Those behind which the same time is told.
    static let ofSameTime: Set<String> = ["when", "where", "while", "as", "that"]
    /// Those that tell more of what stands before them.
    static let relatives: Set<String> = ["who", "which", "whom", "whose", "that"]
    /// Doubts that are none before a number: "almost four years".
    static let approximating: Set<String> = ["almost", "nearly", "barely", "hardly", "scarcely", "narrowly"]
    static let counting: Set<String> = [
        "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty",
        "fifty", "sixty", "seventy", "eighty", "ninety", "half", "all", "every", "dozens", "hundreds", "thousands", "double", "twice",
    ]
    static let conjunctions: Set<String> = ["and", "or", "nor", "then"]
    static let articles: Set<String> = ["the", "a", "an", "its", "their", "his", "her", "this", "these", "those", "another", "some"]
    /// What makes a phrase of a place or a time, beside names and numbers.
    static let phrases: Set<String> = [
        "in", "on", "at", "near", "around", "inside", "outside", "across", "during", "from", "to", "and", "or", "of", "the", "early", "late", "later",
        "earlier", "also", "meanwhile", "there", "both", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
        "rural", "hours", "morning", "afternoon", "evening", "night", "nearby",
    ]
    /// What stands directly before a place that something is in or near.
    static let locating: Set<String> = [
        "in", "at", "near", "around", "inside", "outside", "across", "of", "and", "northern", "southern", "eastern", "western", "central", "rural",
        "the", "nearby",
    ]
    /// What stands before a country that something is in, goes to or falls on.
    static let atSites: Set<String> = [
        "in", "into", "inside", "across", "throughout", "through", "within", "near", "around", "to", "toward", "towards", "over", "on", "against",
    ]
    /// What says more of a place that it stands before.
    static let ofPlaces: Set<String> = [
        "nearby", "central", "northern", "southern", "eastern", "western", "rural", "downtown", "neighbouring", "strategic",
    ]
    /// What a town has or what happens to it: "the centre of Mayadeen", "the siege of Mayadeen".
    static let ofTowns: Set<String> = [
        "siege", "battle", "capture", "recapture", "fall", "shelling", "bombing", "bombardment", "evacuation", "storming", "liberation",
        "destruction",
        "outskirts", "suburbs", "suburb", "centre", "center", "countryside", "streets", "edge", "edges", "gates", "parts", "most", "half", "all",
        "neighbourhoods", "neighborhoods", "districts", "control",
    ]
    /// What falls on a place or goes against it.
    static let onPlaces = SeatWords.onTown.union(["attack", "attacks", "operation", "operations", "bombardment", "siege", "campaign", "assaults"])
    /// What goes "on" a place, beside what falls on it: others "voted on" it.
    static let advancing: Set<String> = ["advanced", "marched", "moved", "closed", "converged", "descended", "launched"]
    /// What is "over" a place: others "disagreed over" it.
    static let overPlaces: Set<String> = [
        "flew", "circled", "hovered", "exploded", "burst", "crashed", "fired", "dropped", "downed", "rained", "raid", "raids", "airstrike",
        "airstrikes", "planes", "jets", "helicopters",
    ]
    /// Between a verb and "to": "came back to".
    static let onward: Set<String> = ["back", "home", "on", "down", "up", "over", "across", "out"]
    /// Verbs before "to" that go nowhere.
    static let referring: Set<String> = [
        "compared", "referred", "pointed", "linked", "tied", "related", "devoted", "dedicated", "responded", "reacted", "objected", "belonged",
        "owed",
    ]
    /// Who acts for a side of the war: "forces of the government".
    static let ofSides: Set<String> = [
        "forces", "troops", "soldiers", "fighters", "units", "planes", "jets", "warplanes", "members", "leaders", "leader", "commanders", "commander",
        "militants", "tanks", "army", "police", "officers",
    ]
    /// "east of", "out of".
    static let directions: Set<String> = [
        "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "out", "outside", "inside",
    ]
    /// Whose words are nobody's: "some say".
    static let anybody: Set<String> = ["some", "others", "many", "few", "people"]
    /// Small words that may follow a name.
    static let small: Set<String> = [
        "for", "with", "by", "into", "over", "through", "against", "again", "not", "too", "itself", "alone", "within", "towards", "toward", "between",
        "about", "under", "along", "off", "out", "up", "down", "back", "first", "last", "every", "each", "several", "twice", "once", "daily", "soon",
    ]

    /// Parts of a time before "of" and its date: "the night of 5 October".
    static let partsOfTime: Set<String> = [
        "hours", "morning", "afternoon", "evening", "night", "end", "beginning", "start", "middle", "week", "course", "weeks", "days", "day",
    ]
    /// What stands directly before a date on which something is.
    static let datePrepositions: Set<String> = [
        "on", "in", "during", "from", "early", "late", "of", "between", "at", "to", "and", "through", "later",
    ]

    /// Past tenses that do not end in -ed.
    private static let irregular: Set<String> = [
        "was", "were", "had", "has", "have", "is", "are", "did", "fell", "took", "came", "went", "left", "began", "broke", "fought", "fled", "held",
        "hit", "struck", "shot", "lost", "won", "sent", "drove", "flew", "met", "made", "gave", "got", "cut", "shut", "blew", "burnt", "became",
        "ran", "rose", "set", "stood", "swept", "withdrew", "overran", "retook", "sank", "threw", "brought", "built", "caught", "grew", "kept",
        "laid",
        "led", "put", "saw", "sought", "spent", "spread", "underwent", "lay", "died", "beat", "buried", "paid", "sold", "bought", "found", "born",
        "meant", "bound",
    ]
    private static let noVerbs: Set<String> = [
        "hundred", "indeed", "need", "speed", "armed", "united", "allied", "seed", "breed", "feed",
    ]

    /// Whether a word may be a verb of the past.
    static func isPast(_ word: String) -> Bool {
        irregular.contains(word) || (word.hasSuffix("ed") && word.utf8.count > 3 && !word.utf8.contains(0x2D) && !noVerbs.contains(word))
    }
}
