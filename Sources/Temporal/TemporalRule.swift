/// How the date of an expression was found; the raw values explain it to an editor.
public enum TemporalRule: String, Sendable, Hashable, CaseIterable {
    /// Nothing had to be added.
    case stated = "stated in the text"
    /// The ends of a range share it: "5–7 October 2017".
    case sharedInRange = "completed from the other end of its range"
    /// News, past tense: the latest such day.
    case weekdayBefore = "latest such weekday not after as_of"
    /// News, future tense: the next such day.
    case weekdayAfter = "next such weekday after as_of"
    /// Narrative: the first such day from the last date on.
    case weekdayInText = "first such weekday from the date before it in the text"
    /// News: the latest such month or day.
    case latestBefore = "latest such date not after as_of"
    /// News, future tense: the next such month or day.
    case nextAfter = "next such date after as_of"
    /// The last date of the text gives the year.
    case yearFromText = "year carried from the text"
    /// A year without an era in a text about antiquity.
    case eraFromText = "era carried from the text"
    /// The last date of the text gives the month.
    case monthFromText = "month carried from the text"
    /// "last month", "yesterday".
    case countedFromAsOf = "counted from as_of"
    /// "the following day", "a week later".
    case countedFromText = "counted from the date that the text speaks of"
    /// "two days after the battle on 5 October".
    case countedFromEvent = "counted from the event that it names"
    /// "that same day".
    case sameAsEvent = "date of the event that the text speaks of"
    /// "earlier this week".
    case withinUnit = "from the beginning of its week, month or year to as_of, or from there to its end"
    /// "now".
    case present = "as_of"
    /// "since then".
    case sinceEvent = "from the event that the text speaks of to as_of"
    /// "a three-year siege" that ended.
    case endingLength = "length that ends with the event that it belongs to"
    /// Says no date.
    case vague = "too vague for a date"
    /// Counts from something that is not known.
    case noReference = "nothing to count from"
    /// There is no such date.
    case impossible = "no such date"
}
