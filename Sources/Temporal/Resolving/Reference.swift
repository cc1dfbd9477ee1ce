import Explainer

/// The dates that later expressions count from.
struct Reference: Sendable {
    /// The date of the last main event.
    private(set) var main: KnownDate?
    /// The last main date before it that had a month.
    private(set) var thread: KnownDate?
    /// Whether the last main date opened its sentence, as a new chapter of the story does.
    private var mainIsFronted = false
    /// Whether the last main date only belonged to a noun.
    private(set) var mainIsOfNoun = false
    /// Whether a heading without a year has come since the last main date.
    private var mainIsAboveHeading = false
    /// The last date, whatever it belonged to.
    private(set) var last: KnownDate?
    /// The sentence of the last date, if the date tells when something was.
    private(set) var lastSentence: Int?
    /// The last date whose year the text stated as that of what it tells: with its month, or at the opening of a sentence. With its sentence.
    private(set) var opening: (known: KnownDate, sentence: Int, isFronted: Bool)?
    /// The year that the last dates with a stated year agree on, how many they are, and the sentence of the last.
    private(set) var passage: (year: Int, count: Int, sentence: Int)?
    /// The last date of the range that the text spoke of last, if it has spoken of nothing else since.
    private var rangeEnd: KnownDate?
    /// Whether that range is more than a night, "7 to 8 August".
    private var rangeIsLong = false
    /// Whether that range is one within which something was: "between 9 and 26 January".
    private var rangeIsSpan = false
    /// Whether the last date stands in a clause beside the main one.
    private(set) var lastIsNested = false
    /// The last date that is not certain, with its sentence, if no certain one has come since.
    private var doubtful: (known: KnownDate, sentence: Int)?
    /// The year that the last heading with a year names.
    private(set) var section: Int?
    /// The main date of the sentence that is being read, with its number.
    private(set) var current: (known: KnownDate, sentence: Int)?
    /// Whether the year of the last main date goes back to one that the text stated, and not to as_of.
    private(set) var mainHasStatedYear = false

    /// Where an expression stood.
    struct Place: Sendable {
        let sentence: Int
        /// Whether it belongs to another event than that of the main clause, or to a time beside the thread of the text.
        var isSubordinate: Bool
        /// Whether it only tells one thing from another: "the 2003 invasion".
        let isAttributive: Bool
        let isHeading: Bool
        let isFronted: Bool
        let statesYear: Bool
        /// Whether it belongs to a noun behind the verb: "was counted in a study of 1993".
        var isOfNoun = false
        /// Whether it belongs to a clause that tells when the main event was: "when tanks entered the city in 1994".
        var tellsWhen = false
        /// Whether it is the second of a range's two ends.
        var endsRange = false
        /// Whether that range is one within which something was: "between 9 and 26 January".
        var endsSpan = false
        /// Whether it is beside the thread of the text for what it says, such as when somebody spoke, and not for where it stands.
        private(set) var isAside = false

        /// The same place, beside the thread of the text where that is so.
        func aside(_ isAside: Bool) -> Place {
            var place = self
            place.isAside = !isSubordinate && isAside
            place.isSubordinate = isSubordinate || isAside
            return place
        }
    }

    /// A year of its own, in the midst of a sentence and away from the thread of the text: the next sentence goes on from it, or from where the
    /// thread was. In its own sentence it counts.
    func isDigression(before sentence: Int) -> Bool {
        guard let main, let thread, let current, !mainIsFronted, current.sentence != sentence else { return false }
        return main.year != thread.year && main.month == nil && main.season == nil
    }

    /// Whether the sentence has named no more than a year, and that in its midst: "The works, opened in 1975 and hit on 6 May".
    func namesYearInPassing(in sentence: Int) -> Bool {
        guard let current, current.sentence == sentence, !mainIsFronted else { return false }
        return mainHasStatedYear && current.known.month == nil && current.known.season == nil
    }

    /// The last date of a sentence, whatever it belonged to.
    func last(in sentence: Int) -> KnownDate? { lastSentence == sentence ? last : nil }

    /// A date that is not certain, later in the sentence than all that are: what points back there may mean it.
    func doubtful(in sentence: Int) -> KnownDate? { doubtful.flatMap { $0.sentence == sentence ? $0.known : nil } }

    mutating func doubt(_ known: KnownDate, in sentence: Int) { doubtful = (known, sentence) }

    /// Whether a date lies before the end of the range that the text spoke of last.
    func goesBackIntoRange(_ date: KnownDate) -> Bool {
        guard let end = rangeEnd?.date()?.earliest, let start = date.date()?.earliest else { return false }
        return start < end
    }

    /// A heading without a year ends what one with a year governs, and the thread of the text above it.
    mutating func endSection() {
        section = nil
        thread = nil
        mainIsAboveHeading = true
    }

    /// Whether a date with a year of its own tells when the main event was, and no earlier than where the text is: the text goes on from it.
    private func goesOn(with known: KnownDate, at place: Place) -> Bool {
        guard place.tellsWhen, place.statesYear else { return false }
        guard let main else { return true }
        return known.year > main.year || known.year == main.year && (known.nearestMonth ?? 0) >= (main.nearestMonth ?? 0)
    }

    /// Whether the text spoke last of the end of a range, within which "that day" may be any; the day after a range is told of is the one after its end.
    func isInRange(unlessAfter step: Int) -> Bool { rangeIsLong && rangeEnd == main && (step == 0 || rangeIsSpan) }

    mutating func note(_ known: KnownDate, at place: Place, hasStatedYear: Bool = true) {
        rangeIsLong = place.endsRange && !(last?.calendarDay?.adding(days: 1) == known.calendarDay)
        last = known
        lastSentence = place.isAttributive ? nil : place.sentence
        lastIsNested = place.isSubordinate && !place.isAside
        doubtful = nil
        rangeEnd = place.endsRange ? known : nil
        rangeIsSpan = place.endsSpan
        let isOpening = place.isFronted || opening?.sentence == place.sentence || known.month != nil && !place.isSubordinate
        if place.statesYear, !place.isAttributive, isOpening {
            opening = (known, place.sentence, place.isFronted)
        }
        if !place.statesYear {
            if known.year != passage?.year { passage = nil }
        } else if known.month != nil, !place.isSubordinate {
            let count = known.year == passage?.year ? passage?.count ?? 0 : 0
            // A range says its year once.
            passage = (known.year, place.endsRange && count > 0 ? count : count + 1, place.sentence)
        }
        if place.isHeading, known.month == nil, known.season == nil { section = known.year }
        if place.isSubordinate, !goesOn(with: known, at: place) { return }
        // "On May 4, 1812 … in 1812": the sentence knows better already.
        if let current, current.sentence == place.sentence, current.known.year == known.year, known.month == nil, known.season == nil { return }
        if let main, main.month != nil, !mainIsAboveHeading { thread = main }
        main = known
        mainIsAboveHeading = false
        mainIsOfNoun = place.isOfNoun
        mainHasStatedYear = hasStatedYear
        mainIsFronted = place.isFronted || mainIsFronted && current?.sentence == place.sentence
        current = (known, place.sentence)
    }
}
