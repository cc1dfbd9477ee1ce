import Explainer

/// The words of a calendar's descriptions, in one language.
struct CalendarWords: Sendable {
    let statuses: [Event.Status: String]
    /// Before those who claim it.
    let claimedBy: String
    /// Before what it rests on.
    let sources: String
    let comma: String
    let semicolon: String

    static func of(_ language: DateLanguage) -> CalendarWords {
        switch language {
        case .english: english
        case .arabic: arabic
        }
    }

    private static let english = CalendarWords(
        statuses: [.confirmed: "Confirmed", .reported: "Reported", .claimed: "Claimed", .disputed: "Disputed"],
        claimedBy: "Claimed by ", sources: "Sources: ", comma: ", ", semicolon: "; ")

    private static let arabic = CalendarWords(
        statuses: [.confirmed: "مؤكد", .reported: "ورد في تقارير", .claimed: "قول طرف", .disputed: "مختلف عليه"],
        claimedBy: "بحسب ", sources: "المصادر: ", comma: "، ", semicolon: "؛ ")
}
