/// What people call the words that a key may have, where no spelling leads from the one to the other.
///
/// Whether a group of fighters is called a militia or rebels is a judgement; the kinds make none.
enum OtherValues {
    /// The one of a key's words that a text most likely means.
    static func meant(by text: String, among words: [String]) -> String? {
        let key = String(text.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
        return values[key].flatMap { words.contains($0) ? $0 : nil }
    }

    private static let values = [
        // Actors.
        "militia": "armed_group", "militias": "armed_group", "rebel": "armed_group", "rebels": "armed_group", "insurgent": "armed_group",
        "insurgents": "armed_group", "guerrilla": "armed_group", "faction": "armed_group", "group": "armed_group",
        "army": "military", "armed_forces": "military", "alliance": "coalition", "ministry": "government", "authority": "government",
        "ngo": "organisation", "charity": "organisation", "association": "organisation", "company": "organisation",
        "newspaper": "media", "agency": "media", "news_agency": "media", "broadcaster": "media", "tribe": "community",
        // Places.
        "province": "governorate", "muhafazah": "governorate", "oblast": "governorate", "hamlet": "village", "settlement": "village",
        "state": "country", "clinic": "hospital", "university": "school", "airport": "facility", "airbase": "base", "bridge": "crossing",
        // Articles.
        "interview": "questions", "qa": "questions", "q_a": "questions", "q&a": "questions", "faq": "questions", "news": "report",
    ]
}
