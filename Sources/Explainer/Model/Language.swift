/// A language that pages may be written in: those that the interface has words for.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case english = "en"
    case arabic = "ar"

    /// Whether it is written from right to left.
    public var isRightToLeft: Bool { self == .arabic }

    /// How its dates are written.
    public var dates: DateLanguage {
        switch self {
        case .english: .english
        case .arabic: .arabic
        }
    }

    /// Whether a language or script (BCP 47) is written from right to left.
    public static func isRightToLeft(tag: String) -> Bool {
        let subtags = tag.lowercased().split(separator: "-")
        if subtags.contains("latn") { return false }
        return ["ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv", "syr", "arc"].contains(subtags.first.map(String.init) ?? "")
            || subtags.contains("arab") || subtags.contains("hebr")
    }
}
