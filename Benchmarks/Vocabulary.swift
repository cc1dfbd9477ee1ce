/// The words and sentences that invented articles are made of, and the syllables of invented names.
enum Vocabulary {
    /// Words by the slot of a pattern that they fill.
    static let words: [String: [String]] = [
        "noun": words(
            """
            road bridge market school clinic harvest council station warehouse valley river mill quarry pipeline square convoy shelter meadow
            ferry tunnel library bakery workshop canal dam well depot chapel garden tower wall gate field village district museum hospital
            reservoir railway checkpoint kitchen courtyard storehouse lighthouse ridge plain forest border customs-house senate committee
            commission delegation survey register report letter map treaty proposal timetable budget ration
            """),
        "nouns": words(
            """
            farmers drivers teachers nurses traders officials engineers families neighbours volunteers guards pupils fishermen builders bakers
            residents travellers clerks mediators observers surveyors students carpenters shepherds porters inspectors delegates elders
            witnesses doctors millers
            """),
        "verb": words(
            """
            reached left crossed repaired closed opened counted divided supplied reopened surrounded inspected described changed protected
            replaced measured recorded visited mentioned delayed announced promised refused joined rebuilt abandoned shared
            """),
        "adjective": words(
            """
            former new narrow northern southern distant western quiet crowded vacant temporary central small large damaged repaired shallow steep
            dry sudden late public private local regional hidden modest familiar half-built provisional joint separate careful
            """),
        "adverb": words("slowly quietly again twice openly gradually only largely already mostly briefly carefully together separately"),
        "when": [
            "in the spring", "before the winter", "after the rains", "during the talks", "at the end of last week", "on Monday",
            "within a month", "two years ago", "for many days", "on Tuesday", "last summer", "at dawn", "by the evening",
        ],
        "where": [
            "behind the station", "beyond the ridge", "along the river", "near the mill", "on both banks", "at the edge of the plain",
            "between the two roads", "under the bridge", "in the upper valley", "outside the town", "by the canal", "on the coast",
        ],
        "number": ["two", "three", "four", "seven", "twelve", "fifteen", "40", "65", "120", "300", "1,500", "several", "a dozen"],
        "reason": [
            "because the road was closed", "although nothing had been agreed", "while the talks went on", "as the water rose",
            "since no one had asked them", "before the count was finished", "once the bridge was open", "so that the market could open",
        ],
    ]

    /// Sentences without names.
    static let plainSentences = [
        "The {adjective} {noun} {verb} the {noun} {when}, and {number} {nouns} {adverb} {verb} the {adjective} {noun} {where}.",
        "Most {nouns} {where} said that the {noun} had been {adjective} for {number} weeks, {reason}.",
        "{when^}, {number} {nouns} {verb} the {noun} {where}, {reason}.",
        "It is not known who {verb} the {adjective} {noun}, or whether the {nouns} {verb} it {when}.",
        "No {noun} was {adjective} {when}; the {nouns} {adverb} {verb} what the {noun} had left {where}.",
        "The {noun}'s {adjective} {noun} doesn't appear in the {noun}, {reason}, and {nouns} {verb} it {adverb}.",
        "Between the {noun} and the {noun} lie {number} *{adjective}* fields that the {nouns} {verb} {when}.",
        "What the {nouns} {verb} {when} was, in the words of one of them, \"a {adjective} {noun} and nothing else\".",
        "A {noun} of {number} pages -- the only one of its kind -- says that the {nouns} {adverb} {verb} the {noun} {where}.",
        "The **{adjective} {noun}** stayed where it was, {reason}, but {number} {nouns} {verb} the {noun} {when}.",
        "They {verb} the {noun}, the {noun} and the {adjective} {noun} {where}, and {adverb} {verb} the {noun} {when}.",
        "For {number} months the {nouns} had {verb} a {adjective} {noun} {where}... until the {noun} {verb} it {when}.",
    ]

    /// Sentences with one name or two.
    static let namingSentences = [
        "The {noun} in {place} {verb} the {adjective} {noun} {when}, and {nouns} from there {adverb} {verb} the {noun}.",
        "{actor^} {verb} the {noun} {where} {when}, {reason}, and {number} {nouns} {verb} it with them.",
        "On the road to {place}, {number} {nouns} {verb} a {adjective} {noun} that {actor} had {verb} {when}.",
        "{place^} has had no {noun} of its own {when}, and its {nouns} {adverb} {verb} the one {where}.",
        "A spokesperson of {actor} said that the {noun} was \"{adjective}\" and that the {nouns} {verb} it {when}.",
        "Nobody in {place} {verb} the {noun}, {reason}; {nouns} say that the {adjective} {noun} {verb} it {adverb}.",
        "According to {actor}, {number} {nouns} {verb} {place}'s {noun} {when}, {reason}.",
        "The {adjective} part of {place} lies {where}; there the {nouns} {verb} the {noun} {when}.",
    ]

    static let headings = [
        "What is known", "What the {nouns} say", "The {adjective} {noun}", "After the {noun}", "Who {verb} the {noun}", "In {place}",
        "The way to {place}", "What {actor} says", "{number^} weeks {where}", "Open questions", "How the {noun} was {verb}",
    ]

    static let titles = [
        "{place^}: how the {noun} was {verb}", "Who {verb} the {adjective} {noun} of {place}", "What {actor} says about the {noun}",
        "The {adjective} {noun} {where}", "{number^} {nouns} and a {noun} in {place}", "Why {actor} {verb} the {noun}",
    ]

    static let captions = ["The {adjective} {noun} {where}", "The {noun} in {place} {when}", "{number^} {nouns} at the {noun}"]

    static let cells = ["{adjective} {noun}", "{noun}", "{nouns}", "{place}", "{adverb}"]

    static let onsets = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "dr", "kh", "sh", "st"]
    static let vowels = ["a", "e", "i", "o", "u", "aa", "ei", "ou"]
    static let codas = ["", "", "", "l", "m", "n", "r", "s", "t", "rn", "nd"]
    static let arabicSyllables = ["با", "دو", "سي", "مر", "نا", "كو", "لي", "تا", "رو", "شي", "حا", "فو", "قي", "زا", "عم", "طو"]

    /// Names of organisations; `%` is an invented word.
    static let organisations = [
        "% Front", "% Assembly", "Council of %", "% Relief Committee", "Union of %", "% Guard", "% Dispatch", "Government of %",
    ]

    private static func words(_ text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}
