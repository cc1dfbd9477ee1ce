/// Verbs that tell a capital from the government that has its seat there.
extension SeatWords {
    /// What governments do and towns do not, of will, speech and decision: regular verbs of English.
    private static let regular = [
        "accept", "accuse", "acknowledge", "admit", "annex", "ask", "invade", "agree", "announce", "approve", "argue", "authorise", "authorize",
        "back", "blame", "call", "claim",
        "complain", "concede", "condemn", "confirm", "consider", "coordinate", "declare", "demand", "deploy", "designate", "dismiss",
        "dispatch", "endorse", "finance", "fund", "impose", "insist", "instruct", "intend", "maintain",
        "negotiate", "object", "oppose", "order", "pledge", "promise", "propose", "ratify", "recall", "recognise", "recognize", "refuse",
        "reject", "reply", "respond", "retaliate", "sanction", "signal", "sign", "summon", "support", "suspect", "suspend", "threaten", "urge",
        "vow", "want", "warn", "launch", "decide", "deny", "wait", "criticise", "criticize", "appeal", "broker", "reiterate", "stress",
        "allow", "answer", "assure", "believe", "comply", "denounce", "expect", "hesitate", "hope", "notify", "permit",
        "plan", "prefer", "press", "regard", "regret", "release", "remind",
    ]
    /// The same, with past tense and participle where they go their own way.
    private static let irregular = [
        ("say", "said", "said"), ("tell", "told", "told"), ("send", "sent", "sent"), ("seek", "sought", "sought"),
        ("withdraw", "withdrew", "withdrawn"), ("forbid", "forbade", "forbidden"),
        ("expel", "expelled", "expelled"), ("veto", "vetoed", "vetoed"), ("ban", "banned", "banned"), ("withhold", "withheld", "withheld"),
    ]

    /// Those whose present is a noun as well: "Damascus signals vanished when the mast fell".
    private static let alsoNouns: Set<String> = [
        "answer", "appeal", "back", "ban", "blame", "broker", "call", "claim", "demand", "dispatch", "finance", "fund", "hope", "launch",
        "object", "order", "permit", "plan", "pledge", "press", "promise", "recall", "regard", "release", "sanction", "sign",
        "signal", "stress", "support", "suspect", "veto", "vow", "want",
    ]

    /// "denied", "denies": what a sentence says that one government does.
    static let finite: Set<String> = Set(regular.map(EnglishVerbs.past) + irregular.map(\.1) + unmistakable.map(EnglishVerbs.third))
    /// "plans", "hopes": the same, before words that no noun stands before.
    static let finiteBeforeObject: Set<String> = Set(alsoNouns.map(EnglishVerbs.third))
    /// "deny": what two do, or one will.
    static let plain: Set<String> = Set(regular + irregular.map(\.0))
    /// What a sentence says that two do.
    static let finiteOfTwo: Set<String> = finite.union(unmistakable)
    private static let unmistakable = (regular + irregular.map(\.0)).filter { !alsoNouns.contains($0) }
    /// "denied", behind "has".
    static let participles: Set<String> = Set(regular.map(EnglishVerbs.past) + irregular.map(\.2))
    /// "denied", "run": before "by".
    static let doneBy = participles.union([
        "led", "held", "run", "armed", "sponsored", "brokered", "appointed", "paid", "equipped", "trained", "controlled", "administered", "hosted",
    ])
    /// "denying", behind "is".
    static let continuous: Set<String> = Set(plain.map(EnglishVerbs.gerund))

    /// Verbs of many senses, in all forms, by the words behind them that leave one: "gives up", "made no comment", "failed to answer".
    static let conditional: [String: Set<String>] = Dictionary(
        [
            (["give", "gives", "gave", "given", "giving"], ["up", "no"]),
            (["make", "makes", "made", "making"], ["no", "clear", "peace"]),
            (["fail", "fails", "failed", "failing"], ["to"]), (["do", "does", "did", "done", "doing"], ["nothing"]),
            (["write", "writes", "wrote", "written", "writing"], ["to"]), (["lose", "lost", "took", "taken", "gained"], ["control"]),
            (["restore", "restores", "restored", "restoring"], ["control", "order", "relations", "ties"]),
            (["regain", "regains", "regained", "regaining"], ["control", "the"]),
            (["offer", "offers", "offered", "offering"], ["to", "talks", "concessions", "mediation", "amnesty"]),
        ].flatMap { verbs, words in verbs.map { ($0, words) } }, uniquingKeysWith: { first, _ in first })
    /// What a government has: "now has its eye on the port".
    static let had: Set<String> = ["eye", "eyes", "sights", "doubts", "reasons"]

    /// What governments meet what others do with: "welcomed the agreement", and not "welcomed the refugees".
    static let greeting: Set<String> = ["welcome", "welcomes", "welcomed", "welcoming", "hail", "hails", "hailed", "hailing"]
    static let greeted: Set<String> = dealings.union([
        "announcement", "decision", "initiative", "move", "moves", "news", "offer", "plan", "proposal", "report", "resolution", "result", "results",
        "ruling", "statement", "step", "steps", "victory", "vote", "withdrawal",
    ])

    /// What is done to somebody and not to a town, in all forms: "accused Damascus".
    static let toObject: Set<String> = {
        let regular = [
            "accuse", "ask", "assure", "back", "blame", "condemn", "convince", "criticise", "criticize", "denounce", "notify", "oppose", "persuade",
            "pressure", "reassure", "remind", "sanction", "support", "thank", "urge", "warn",
        ]
        let forms = [EnglishVerbs.past, EnglishVerbs.third, EnglishVerbs.gerund]
        return Set(regular + regular.flatMap { verb in forms.map { $0(verb) } } + ["tell", "told", "tells", "telling", "pressed", "pressing"])
    }()
}
