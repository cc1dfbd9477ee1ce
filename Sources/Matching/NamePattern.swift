/// How the letter case of a name is compared with the text.
public enum CaseRule: Hashable, Sendable {
    /// Every letter must have the case it is written with, as acronyms need: "IS" is not "is".
    case exact

    /// Every letter written as a capital must be one in the text; the others are free, so that "Amman" is found in "AMMAN" too.
    /// An Arabic article ("al-Bukamal", "Umm al-Fahm", "El Bab") may begin with either case where another capital stands in the name.
    /// A name with a capital thus never matches text in lower case: "west bank" is not the West Bank.
    case name
}

/// A name to look for.
public struct NamePattern: Hashable, Sendable {
    /// The name as it is usually written. Text that folds to the same ``MatchingKey`` is the same name.
    public var text: String

    /// How letter case is compared.
    public var caseRule: CaseRule

    /// Creates a pattern.
    public init(_ text: String, _ caseRule: CaseRule = .name) {
        self.text = text
        self.caseRule = caseRule
    }
}
