/// What a token is to the grammar. Words that no rule asks for are all ``other``.
enum Word: UInt8, Sendable {
    /// A word without a meaning here.
    case other
    /// A name that the caller knows, or code: never part of a date.
    case excluded
    /// A date that an editor set by hand; the value is its index.
    case handSet

    // MARK: Numbers
    /// Digits that may be a day or a year; the value is the number.
    case number
    /// A number that is no date: `1,200`, `3.14`, `$400`.
    case quantity
    /// `two`; the value is the number.
    case cardinal
    /// `first`, `14th`; the value is the number.
    case ordinal
    /// `1990s` or `90s`; the value is the first year.
    case decade
    /// `5:34`.
    case clock
    /// A whole date in digits; the value is year × 10,000 + month × 100 + day.
    case numericDate
    /// A whole date in digits whose day and month could be swapped.
    case ambiguousDate
    /// `half`.
    case half
    /// `quarter`.
    case quarter

    // MARK: The calendar
    /// The value is 1 to 12.
    case month
    /// A short form that needs a day or a year beside it: `Oct`, `Dec`.
    case shortMonth
    /// The value is that of ``Weekday``.
    case weekday
    /// A short form that needs a date beside it: `Mon`.
    case shortWeekday
    /// The value is that of ``Season``.
    case season
    /// `day`, `week`: the value is that of ``TimeUnit``.
    case unit
    /// `days`, `weeks`.
    case units
    /// `morning`, `night`.
    case dayPart
    /// `BC`, `BCE`.
    case beforeChrist
    /// `AD`, `CE`.
    case ofChrist
    /// `Christmas`; the value is month × 100 + day.
    case holiday
    /// `every`, `each`.
    case every
    /// `eve`.
    case eve
    /// `am`, `pm`.
    case halfDay

    // MARK: Parts
    /// `early`, `late`.
    case early, late
    /// `mid`.
    case mid
    /// `beginning`, `end`, `middle`, `rest`.
    case partNoun
    /// `latter`, `final`, `opening`.
    case partAdjective

    // MARK: Relations
    case last, next, this, that, same, following, previous, past, current
    case ago, later, earlier, before, after, since, then, prior
    /// `today`, `yesterday`, `tomorrow`, `tonight`; the value is the step in days.
    case today
    /// `now`, `currently`.
    case now
    /// `recently`, `soon`: found, never resolved.
    case vague
    /// `recent`, `coming`.
    case recent

    // MARK: Words of the sentence
    case the, a, of, `in`, on, at, by, from, to, until, between, and, or, during, `for`, within, than, about, circa, possessive
    /// `throughout`, `toward`: other words that stand before a time.
    case preposition
    /// `over`: before a time, or before a number that it makes inexact.
    case over
    /// `less`, `under`.
    case less
    /// `more`, `over`, `nearly`: words that make a number inexact.
    case inexact
    /// `when`, `which`, `who`.
    case subordinator
    /// `was`, `had`, `took`; the value is that of ``WordForm``, as for all words of the sentence.
    case pastVerb
    /// A word in -ed, a past tense or a participle.
    case pastForm
    case presentVerb
    case future
    /// `expected`, `due`: with an auxiliary before it and `to` after it, it speaks of the future.
    case expecting
    /// `ahead`: with `of` after it, something to come follows.
    case ahead
    /// `agreed`: with `to` after it, it speaks of what was then the future. `plans` always does.
    case intending
    /// `said`, `told`.
    case reporting
    /// `ended`, `broke`, `lifted`.
    case ending
    /// `page`, `Resolution`: what a number follows that is no year.
    case numbered
    /// `people`, `km`: what follows a number that is no year.
    case counted
    /// `movement`, `brigade`: what follows a date that is a name.
    case namesake
    /// `offensive`, `campaign`: what a season may stand before.
    case campaign
    /// `mr`, `gen`: what a full stop follows that ends no sentence.
    case title

    // MARK: Punctuation
    case hyphen, dash, emDash, comma, period, colon, semicolon, open, close, quote, apostrophe, slash, sentenceEnd, mark
}
