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
    /// `may`: as above, and without it as often of what is as of what will be.
    case may
    /// `can`, `could`: of what was possible as often as of what will be.
    case can
    /// `says`: whose words it tells have a tense of their own.
    case saying
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
    /// `takes`: of a plan only with `place` behind it.
    case taking
    /// `place`, `effect`: what a plan takes.
    case effect
    /// `runs`: of a plan only with `out` behind it.
    case running
    /// `out`.
    case out
    /// `expires`: said of what was agreed for a time.
    case expiring
    /// `falls`: of a plan only where a holiday does.
    case falling
    /// `holiday`: what the calendar knows beforehand.
    case occasion
    /// `calls`: a verb of intention with `for` behind it.
    case calling
    /// `set`, `going`: of the future only with `to` or `for` right behind.
    case setting
    /// `deadline`: what lies ahead as long as it is spoken of in the present.
    case deadline
    /// `attack`, `killing`: what nobody announces by its day, so that a day beside it is past as often as not.
    case incident
    /// `mandate`, `truce`: what was agreed for a time.
    case term
    /// `report`, `timeline`: what begins and ends with what it tells.
    case account
    /// `with`, `like`: a date behind it is no time at which something is done.
    case with
    /// `again`: stands between a verb and its time, and is no object.
    case adverb
    /// `declared`: of speaking only with a clause behind it.
    case declared
    /// `if`: what follows in the present may lie ahead.
    case condition
    /// `when`: tells the time of the clause beside its own.
    case when
    /// `which`, `who`: tells more of what stands before it.
    case relative
    /// `compared`, `against`: what follows is only measured against.
    case comparing
    /// `alone`: with a year before it, of a total.
    case alone
    /// A verb that tells how things were: `controlled`, `lay`.
    case state
    /// `remain`, `stay`: a participle behind it says how, and not what is done.
    case staying
    /// `held`: of a town it tells how things were, of talks what happened.
    case holding
    /// `still`.
    case still
    /// `being`: with a participle behind it, of what was going on.
    case being
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
    /// `near`, `outside`: of a place, and no object of a verb.
    case near
    /// Letters with full stops: `U.S.`
    case abbreviation
}
