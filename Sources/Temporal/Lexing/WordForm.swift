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
    /// `them`: never what a clause begins with.
    case object
    /// `been`: with `had` before it, of what had been before.
    case been
    /// `must`, `should`, `might`: with `have` behind it, of the past.
    case modal
    /// A verb that puts something off: `postponed`, `extend`.
    case deferring
    /// A verb of deciding: `decided`. A day behind its infinitive may be that of either.
    case deciding
    /// `voted`: as above, but a day of the week is that of the vote.
    case voting
    /// The plural of a verb that tells what is planned: `meet`, `end`. Only the words beside it say that it is no infinitive and no noun.
    case schedule
    /// `declare`: its object may have a participle behind it, "declare the country liberated".
    case declaring
    /// `starting`, `effective`: what follows lies ahead.
    case starting
    /// A past tense that is a participle too: `built`.
    case participle
    /// What makes of a day of the week a name: `Good` Friday.
    case feast
    /// `but`.
    case but
    /// A measure: `km`. A number before it is none of a year.
    case measure
    /// `exactly`.
    case exact
    /// `near`.
    case near
    /// Letters with full stops: `U.S.`
    case abbreviation
}
