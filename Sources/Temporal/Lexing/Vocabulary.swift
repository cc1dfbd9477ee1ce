/// The words that the grammar knows, in small letters.
enum Vocabulary {
    /// What a word means.
    struct Entry: Sendable {
        let word: Word
        let value: Int
        /// Whether it has the meaning only with a capital.
        let needsCapital: Bool

        init(_ word: Word, _ value: Int = 0, needsCapital: Bool = false) {
            self.word = word
            self.value = value
            self.needsCapital = needsCapital
        }

        init(_ word: Word, _ form: WordForm) {
            self.init(word, form.rawValue)
        }
    }

    /// All words.
    static let entries = months + weekdays + seasons + units + numbers + relations + parts + functions + verbs + nouns

    /// All words, ready to look up.
    static let table = WordTable(entries)

    /// What the ending of a word in small letters says that is no other: a past form in -ed, an adverb, or perhaps a plural.
    static func unknown(_ key: WordKey) -> Entry {
        // With a capital it is the month.
        guard key.count > 3 else { return key == may ? Entry(.future, .may) : Entry(.other) }
        if key.count > 5, key.ending & 0xFFFF == 0x6C79 { return Entry(.other, .adverb) }
        // "need", "proceed"
        if key.ending == 0x65_6564 { return Entry(.other) }
        if key.ending & 0xFFFF == 0x6564 { return Entry(.pastForm) }
        return key.ending & 0xFF == 0x73 && key.ending & 0xFF00 != 0x7300 ? Entry(.other, .plural) : Entry(.other)
    }

    private static let may = WordKey("may")

    private static func all(_ word: Word, _ texts: [StaticString]) -> [(StaticString, Entry)] {
        texts.map { ($0, Entry(word)) }
    }

    private static func all(_ word: Word, _ form: WordForm, _ texts: [StaticString]) -> [(StaticString, Entry)] {
        texts.map { ($0, Entry(word, form)) }
    }

    private static func counted(_ word: Word, from first: Int, needsCapital: Bool = false, _ texts: [StaticString]) -> [(StaticString, Entry)] {
        texts.enumerated().map { ($0.element, Entry(word, first + $0.offset, needsCapital: needsCapital)) }
    }

    private static let months: [(StaticString, Entry)] =
        counted(
            .month, from: 1, needsCapital: true,
            ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"])
        + counted(.shortMonth, from: 1, needsCapital: true, ["jan", "feb", "mar", "apr"])
        + counted(.shortMonth, from: 6, needsCapital: true, ["jun", "jul", "aug", "sep", "oct", "nov", "dec"])
        + [("sept", Entry(.shortMonth, 9, needsCapital: true))]

    private static let weekdays: [(StaticString, Entry)] =
        counted(.weekday, from: 1, needsCapital: true, ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
        + counted(.shortWeekday, from: 1, needsCapital: true, ["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
        + [
            ("tues", Entry(.shortWeekday, 2, needsCapital: true)), ("weds", Entry(.shortWeekday, 3, needsCapital: true)),
            ("thur", Entry(.shortWeekday, 4, needsCapital: true)), ("thurs", Entry(.shortWeekday, 4, needsCapital: true)),
        ]

    private static let seasons: [(StaticString, Entry)] =
        counted(.season, from: 21, ["spring", "summer", "autumn", "winter"]) + [("fall", Entry(.season, 23))]

    private static let units: [(StaticString, Entry)] =
        counted(.unit, from: 1, ["hour", "day", "week", "fortnight", "month", "year", "decade", "century"])
        + counted(.units, from: 1, ["hours", "days", "weeks", "fortnights", "months", "years", "decades", "centuries"])
        + [("minute", Entry(.unit, 0)), ("minutes", Entry(.units, 0)), ("weekend", Entry(.unit, 9)), ("weekends", Entry(.units, 9))]
        + all(
            .dayPart,
            ["morning", "afternoon", "evening", "night", "noon", "midday", "midnight", "dawn", "dusk", "nightfall", "daybreak", "sunrise", "sunset"])
        + [("bc", Entry(.beforeChrist, needsCapital: true)), ("bce", Entry(.beforeChrist, needsCapital: true))]
        + [("ad", Entry(.ofChrist, needsCapital: true)), ("ce", Entry(.ofChrist, needsCapital: true))] + all(.halfDay, ["am", "pm"])
        + [
            ("christmas", Entry(.holiday, 12_25, needsCapital: true)), ("new", Entry(.holiday, 1_01, needsCapital: true)), ("every", Entry(.every)),
            ("each", Entry(.every)), ("eve", Entry(.eve)),
        ]

    private static let numbers: [(StaticString, Entry)] =
        counted(
            .cardinal, from: 0,
            [
                "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
                "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
            ])
        + [
            ("twenty", Entry(.cardinal, 20)), ("thirty", Entry(.cardinal, 30)), ("forty", Entry(.cardinal, 40)), ("fifty", Entry(.cardinal, 50)),
            ("sixty", Entry(.cardinal, 60)), ("seventy", Entry(.cardinal, 70)), ("eighty", Entry(.cardinal, 80)), ("ninety", Entry(.cardinal, 90)),
            ("half", Entry(.half)), ("quarter", Entry(.quarter)),
        ]
        + counted(
            .ordinal, from: 1,
            [
                "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
                "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
            ]) + [("thirtieth", Entry(.ordinal, 30))]
        + [
            ("twenties", Entry(.decade, 20)), ("thirties", Entry(.decade, 30)), ("forties", Entry(.decade, 40)), ("fifties", Entry(.decade, 50)),
            ("sixties", Entry(.decade, 60)), ("seventies", Entry(.decade, 70)), ("eighties", Entry(.decade, 80)), ("nineties", Entry(.decade, 90)),
        ]

    private static let relations: [(StaticString, Entry)] =
        [
            ("last", Entry(.last)), ("next", Entry(.next)), ("this", Entry(.this)), ("that", Entry(.that)), ("same", Entry(.same)),
            ("very", Entry(.same)), ("following", Entry(.following)), ("subsequent", Entry(.following)), ("ensuing", Entry(.following)),
            ("previous", Entry(.previous)), ("preceding", Entry(.previous)), ("past", Entry(.past)), ("current", Entry(.current)),
            ("ago", Entry(.ago)), ("later", Entry(.later)), ("afterwards", Entry(.later)), ("afterward", Entry(.later)), ("hence", Entry(.later)),
            ("earlier", Entry(.earlier)), ("previously", Entry(.earlier)), ("beforehand", Entry(.earlier)), ("before", Entry(.before)),
            ("after", Entry(.after)), ("since", Entry(.since)), ("then", Entry(.then)), ("prior", Entry(.prior)), ("today", Entry(.today, 0)),
            ("tonight", Entry(.today, 0)), ("yesterday", Entry(.today, -1)), ("tomorrow", Entry(.today, 1)), ("now", Entry(.now)),
            ("currently", Entry(.now)), ("presently", Entry(.now)), ("recently", Entry(.vague)), ("soon", Entry(.vague)), ("lately", Entry(.vague)),
            ("recent", Entry(.recent)), ("coming", Entry(.recent)),
        ]

    private static let parts: [(StaticString, Entry)] =
        all(.early, ["early"]) + all(.late, ["late"]) + all(.mid, ["mid"])
        + all(.partNoun, .starting, ["beginning"]) + all(.partNoun, .schedule, ["start", "end"])
        + all(.partNoun, ["middle", "close", "rest", "remainder", "outset", "onset"])
        + all(.partAdjective, ["latter", "final", "closing"]) + all(.partAdjective, .starting, ["opening"])

    private static let functions: [(StaticString, Entry)] =
        [
            ("the", Entry(.the)), ("a", Entry(.a)), ("an", Entry(.a)), ("of", Entry(.of)), ("in", Entry(.in)), ("on", Entry(.on)), ("at", Entry(.at)),
            ("by", Entry(.by)), ("from", Entry(.from)), ("to", Entry(.to)), ("until", Entry(.until)), ("till", Entry(.until)),
            ("through", Entry(.until)), ("between", Entry(.between)), ("and", Entry(.and)), ("or", Entry(.or)), ("during", Entry(.during)),
            ("for", Entry(.for)), ("within", Entry(.within)), ("than", Entry(.than)), ("about", Entry(.about)), ("around", Entry(.about)),
            ("approximately", Entry(.about)), ("roughly", Entry(.about)), ("circa", Entry(.circa)), ("ca", Entry(.circa)), ("s", Entry(.possessive)),
            ("less", Entry(.less)), ("under", Entry(.less)), ("more", Entry(.inexact)), ("nearly", Entry(.inexact)), ("almost", Entry(.inexact)),
            ("just", Entry(.inexact)), ("some", Entry(.inexact)), ("only", Entry(.inexact)), ("barely", Entry(.inexact)),
            ("exactly", Entry(.inexact, .exact)), ("over", Entry(.over)),
        ]
        + all(.other, .determiner, ["its", "their", "his", "her", "our"])
        + all(.other, .pronoun, ["it", "he", "she", "they", "we", "i", "you", "there"]) + all(.other, .object, ["them", "him", "us", "me"])
        + all(.other, .feast, ["good", "ash", "palm", "easter", "maundy", "holy", "black", "bloody", "super"])
        + all(.other, .with, ["with", "without", "like", "unlike", "despite"]) + all(.other, .out, ["out"]) + all(.other, .alone, ["alone"])
        + all(.other, .adverb, ["again", "also", "never", "always", "often"]) + all(.other, .still, ["still"])
        + all(.other, .being, ["being"])
        // What ends as adverbs do, and is none.
        + all(.other, ["family", "supply", "assembly", "monopoly", "anomaly", "friendly", "deadly", "weekly", "monthly", "elderly"])
        + all(.other, .but, ["but"])
        + all(
            .other, .near,
            ["near", "outside", "inside", "along", "across", "behind", "beside", "above", "below", "beyond", "off", "up", "down", "away", "back"])
        + all(.preposition, .starting, ["starting", "effective"])
        + all(.preposition, ["throughout", "toward", "towards", "into", "amid", "onwards", "onward", "dated"])
        + all(.preposition, .comparing, ["against"]) + all(.pastForm, .comparing, ["compared"])
        + all(.subordinator, .condition, ["if", "unless"])
        + all(
            .subordinator,
            [
                "where", "because", "although", "though", "whereas", "whether", "once",
            ])
        + all(.subordinator, .when, ["when", "while", "as"])
        + all(.subordinator, .relative, ["which", "who", "whom", "whose"])

    private static let verbs: [(StaticString, Entry)] =
        all(.pastVerb, .was, ["was", "were"]) + all(.pastVerb, .had, ["had"]) + all(.pastVerb, ["did"]) + all(.presentVerb, .have, ["has", "have"])
        + all(.presentVerb, .be, ["is", "are"]) + all(.other, .be, ["be"]) + all(.other, .been, ["been"])
        + all(
            .presentVerb, .scheduling,
            ["begins", "starts", "opens", "reopens", "resumes", "extends", "ends", "closes", "convenes", "meets"])
        + all(.presentVerb, .expiring, ["expires", "expire", "lapses"]) + all(.presentVerb, .falling, ["falls"])
        + all(.presentVerb, .taking, ["takes"]) + all(.other, .taking, ["take"]) + all(.other, .running, ["runs", "run"])
        + all(.other, .schedule, ["meet", "open", "begin", "resume", "convene"])
        + all(.pastForm, ["freed", "guaranteed", "decreed", "disagreed", "born"])
        + all(
            .pastForm,
            [
                "begun", "taken", "seen", "gone", "done", "given", "shown", "written", "driven", "fallen", "spoken", "stolen", "flown", "drawn",
                "thrown", "withdrawn", "chosen", "frozen", "risen", "sworn", "torn", "worn", "eaten", "hidden", "shaken", "overrun", "overthrown",
                "retaken", "undergone", "undertaken", "beaten", "blown", "forgotten", "sunk", "sung",
            ])
        + all(.pastForm, .deferring, ["postponed", "moved", "delayed", "rescheduled", "extended", "prolonged"])
        + all(.other, .deferring, ["postpone", "move", "delay", "reschedule", "extend", "prolong"])
        + all(.other, .declaring, ["declare", "proclaim", "see"])
        + all(
            .other, .meeting,
            ["meeting", "leaving", "arriving", "flying", "departing", "holding", "travelling", "traveling", "returning", "visiting", "voting"])
        + all(
            .presentVerb,
            [
                "holds", "continues", "controls", "does", "do",
                "becomes", "continue", "hold", "comes", "goes",
            ])
        + all(.presentVerb, .staying, ["remains", "remain", "stays"]) + all(.other, .staying, ["stay"])
        + all(
            .intending,
            [
                "agreed", "vowed", "promised", "pledged", "threatened",
            ])
        + all(.intending, .deciding, ["decided", "resolved", "opted", "wanted", "ordered", "hoped", "intended", "offered"])
        + all(.intending, .voting, ["voted"])
        + all(
            .intending, .intends,
            [
                "plans", "hopes", "aims", "intends", "wants", "seeks", "vows", "plan", "hope", "expects", "expect", "agrees", "intend", "want",
                "threatens", "promises", "pledges", "foresees", "envisages",
            ])
        + all(.intending, .calling, ["calls"])
        + all(.ahead, ["ahead"])
        + all(.future, ["will", "shall", "ll"]) + all(.future, .modal, ["must", "should", "might"])
        + all(.future, .would, ["would"]) + all(.future, .can, ["can", "could", "cannot"])
        + all(.other, .saying, ["says", "say", "adds", "writes", "tells", "reports", "claims", "believes", "believe", "think", "thinks"])
        + all(.expecting, ["expected", "scheduled", "due", "planned", "slated", "likely", "poised"])
        + all(.expecting, .setting, ["set", "going", "bound"])
        + all(.reporting, ["said", "told", "announced", "added", "wrote", "reported", "stated", "tweeted", "confirmed", "claimed"])
        + all(.reporting, .declared, ["declared"])
        + all(.ending, ["ended", "broke", "lifted", "ending", "broken", "concluded", "breaking", "lifting", "finished"])
        + all(
            .pastVerb,
            [
                "took", "began", "fell", "went", "came", "became", "gave", "got", "saw", "sank", "fled", "flew", "drove", "drew", "grew",
                "ran", "rose", "threw", "withdrew", "blew", "overran", "overthrew", "spoke", "swore",
                "sold", "chose", "rode", "wore", "taught", "slept", "hid", "froze", "shook", "stole", "burnt", "dug", "hung", "sought",
                "tore", "woke", "beat", "quit", "burst", "dealt", "lent", "swung", "swam", "wept", "ate", "bled", "clung", "crept",
                "drank", "fed", "flung", "forbade", "forgot", "foresaw", "knelt", "lit", "mistook", "overcame", "overtook", "rang", "sang",
                "shone", "shrank", "slid", "sprang", "spun", "stuck", "strove", "underwent", "undertook", "upheld", "withheld", "withstood", "retook",
                "rebuilt", "arose", "befell",
            ])
        + all(.pastVerb, .state, ["stood", "thought", "knew", "felt", "understood", "lay", "meant"]) + all(.pastVerb, .holding, ["held"])
        + all(
            .pastForm, .state,
            [
                "controlled", "remained", "belonged", "contained", "consisted", "lived", "owned", "existed", "numbered", "seemed", "feared",
                "believed",
                "needed", "depended", "lacked", "included", "resembled", "continued",
            ])
        + all(
            .pastVerb, .participle,
            [
                "made", "left", "met", "led", "won", "lost", "fought", "sent", "struck", "hit", "shot", "put", "brought", "built", "found",
                "forced", "kept", "laid", "paid", "seized", "spent", "stopped", "bought", "caught", "cut", "heard", "swept",
            ])

    private static let nouns: [(StaticString, Entry)] =
        all(
            .numbered,
            [
                "page", "pages", "number", "resolution", "room", "flight", "decree",
                "route", "highway", "volume", "part", "line", "model", "type", "figure", "table", "order", "directive", "act",
                "regiment", "squadron", "convention", "protocol", "phone", "mig",
            ])
        + all(.numbered, .abbreviation, ["p", "pp", "no", "nos", "vol", "tel"])
        + all(.numbered, .account, ["article", "chapter", "section", "document"])
        + all(
            .counted,
            [
                "people", "men", "women", "children", "troops", "soldiers", "fighters", "civilians", "deaths", "dead", "casualties", "prisoners",
                "refugees", "families", "rounds", "cases", "tanks", "aircraft", "planes", "guns", "ships", "others", "wounded", "injured",
                "militants", "rebels", "police", "officers", "homes", "houses", "villages", "horses", "rifles", "votes", "seats", "members",
            ])
        + all(
            .counted, .measure,
            [
                "km", "kilometres", "kilometers", "miles", "m", "metres", "meters", "feet", "ft", "percent", "per", "dollars", "pounds", "euros",
                "tonnes", "tons", "kg", "hectares", "acres", "million", "billion", "thousand", "hundred", "strong", "square", "gmt",
            ])
        + all(
            .namesake,
            [
                "movement", "brigade", "brigades", "battalion", "battalions", "organization", "organisation", "group", "party", "front", "committee",
                "street", "bridge", "airport", "university", "hospital", "stadium", "coalition", "youth", "division", "army", "club",
                "school", "avenue", "boulevard", "camp",
            ])
        + all(
            .other, .term,
            [
                "mandate", "term", "truce", "ceasefire", "armistice", "lease", "contract", "licence", "license", "permit", "treaty", "pact",
                "agreement",
                "deal", "accord", "embargo", "curfew", "amnesty", "moratorium",
            ])
        + all(.other, .effect, ["place", "effect", "office"]) + all(.other, .deadline, ["deadline", "ultimatum"])
        + all(.other, .occasion, ["holiday", "anniversary", "festival", "birthday", "feast"])
        + all(
            .other, .incident,
            [
                "attack", "attacks", "strike", "strikes", "airstrike", "raid", "raids", "shelling", "bombing", "bombardment", "assault", "ambush",
                "killing", "killings", "murder", "massacre", "shooting", "explosion", "blast", "death", "crash", "capture", "loss", "coup",
                "defeat", "destruction", "fire", "storm", "flood", "earthquake", "accident", "riot", "riots", "clash", "clashes", "incident",
            ])
        + all(
            .other, .account,
            [
                "report", "account", "text", "story", "timeline", "chronology", "paragraph", "sentence", "list", "map", "video",
                "footage", "testimony", "diary", "letter", "log", "book", "series",
            ])
        + all(.campaign, ["offensive", "offensives", "campaign", "campaigns", "counter", "counteroffensive", "counterattack", "fighting"])
        + all(
            .title, ["mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "sgt", "capt", "adm", "sen", "rep", "gov", "st", "brig", "prof", "vs", "c"])
}
