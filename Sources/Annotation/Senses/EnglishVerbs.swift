/// The forms of regular verbs of English.
enum EnglishVerbs {
    /// "denied", "deployed", "planned" for what doubles its last letter.
    static func past(of verb: String) -> String {
        if doubling.contains(verb), let last = verb.last { return verb + "\(last)ed" }
        return verb.hasSuffix("e") ? verb + "d" : stem(verb) + "ed"
    }

    /// "denies", "stresses".
    static func third(of verb: String) -> String {
        stem(verb) + (["ss", "sh", "ch", "o"].contains { verb.hasSuffix($0) } || stem(verb) != verb ? "es" : "s")
    }

    /// "denying", "agreeing".
    static func gerund(of verb: String) -> String {
        if doubling.contains(verb), let last = verb.last { return verb + "\(last)ing" }
        return (verb.hasSuffix("e") && !verb.hasSuffix("ee") ? String(verb.dropLast()) : verb) + "ing"
    }

    /// Verbs that double their last letter.
    private static let doubling: Set<String> = ["expel", "ban", "plan", "admit", "permit", "regret", "prefer", "forbid"]

    /// With the i that stands for a y behind a consonant: "deni", "deploy".
    private static func stem(_ verb: String) -> String {
        verb.hasSuffix("y") && !["ay", "oy"].contains(where: { verb.hasSuffix($0) }) ? String(verb.dropLast()) + "i" : verb
    }
}
