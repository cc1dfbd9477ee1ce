/// What a word of the sentence is besides its ``Word``, where a rule asks for it. The raw value is that of the token.
enum WordForm: Int, Sendable {
    case plain
    /// `has`, `have`.
    case have
    /// `had`.
    case had
    /// `is`, `are`, `be`.
    case be
    /// `was`, `were`.
    case was
    /// `would`: of a plan, or of a condition.
    case would
    /// A verb of intention in the present tense: `plans`.
    case intends
    /// A verb that in the present tense tells what is planned: `expires`.
    case scheduling
    /// A verb of such a kind in -ing: `meeting`.
    case meeting
    /// A word in small letters that may be a plural.
    case plural
    /// `its`, `their`.
    case determiner
    /// `it`, `they`.
    case pronoun
}
