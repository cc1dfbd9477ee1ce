import Explainer

/// Turns shapes into dates, in the order of the text.
struct Resolver {
    let mode: TemporalMode
    let handSet: [PartialDate]
    var reference = Reference()

    /// What is known of an expression when it is resolved.
    struct Situation {
        let clause: ClauseReader.Reading
        let place: Reference.Place
        /// Whether the sentence speaks of something that ends.
        let speaksOfEnding: Bool
        /// The date that follows in the sentence, for expressions that count from an event behind them.
        let following: KnownDate?
        /// Whether the expression says in other words what the date right before it says.
        let isApposition: Bool
        let borrowsYear: Bool
        /// Whether the dates that follow in its list are of the next year: "from October to March".
        let crossesYear: Bool
    }

    /// Starts from a date that stands before the text.
    mutating func begin(with date: PartialDate) {
        guard let known = KnownDate(date) else { return }
        reference.note(
            known, at: Reference.Place(sentence: 0, isSubordinate: false, isAttributive: false, isHeading: false, isFronted: true, statesYear: true))
    }

    /// Resolves a shape and remembers its date for the next.
    mutating func resolve(_ shape: Shape, in situation: Situation) -> Resolution {
        var resolution = peek(shape, in: situation)
        let isDoubtful = shape.countsFromText && reference.doubtful(in: situation.place.sentence) != nil
        if isTooLate(resolution, situation.clause) || isDoubtful { resolution = resolution.doubted() }
        if let known = resolution.known, !resolution.isCertain { reference.doubt(known, in: situation.place.sentence) }
        if let known = resolution.known, resolution.isCertain {
            let isAside =
                situation.clause.tense == .future || asOf != nil && situation.clause.isSpeechTime
                || shape.looksBack && (!situation.place.isFronted || situation.clause.isFlashback)
                || situation.isApposition && shape.countsFromEvent
            reference.note(known, at: situation.place.aside(isAside), hasStatedYear: hasStatedYear(shape, resolution.rule))
        }
        return resolution
    }

    /// Whether what is told of the past was counted to a day that the news cannot know of: "left on Monday and arrived two days later".
    private func isTooLate(_ resolution: Resolution, _ clause: ClauseReader.Reading) -> Bool {
        guard [.countedFromText, .countedFromEvent].contains(resolution.rule), clause.tense == .past, !clause.isToCome, let limit = asOfDay,
            let earliest = resolution.date?.earliest
        else { return false }
        return earliest > limit
    }

    /// Whether the year of a date is one that the text has stated, there or before.
    private func hasStatedYear(_ shape: Shape, _ rule: TemporalRule) -> Bool {
        if shape.statesYear { return true }
        switch rule {
        case .stated, .sharedInRange, .yearFromText, .eraFromText: return true
        case .monthFromText, .countedFromText, .countedFromEvent, .sameAsEvent, .weekdayInText: return reference.mainHasStatedYear
        default: return false
        }
    }

    /// Resolves a shape.
    func peek(_ shape: Shape, in situation: Situation) -> Resolution {
        switch shape {
        case .calendar(let fields): return calendar(fields, in: situation)
        case .decade(let year): return decade(year)
        case .century(let year): return Resolution(date: SingleDate(.century(year)).map { PartialDate($0) }, rule: .stated)
        case .longAgo, .vague: return .unresolved(.vague)
        case .bareYear(let year):
            return bareYear(year)
        case .spokenDay(let step): return spokenDay(step)
        case .present(let isCertain): return present(isCertain: isCertain)
        case .unit(let unit, let step, let origin): return self.unit(unit, step: step, from: origin, in: situation)
        case .named(let fields, let step, let origin): return named(fields, step: step, from: origin, in: situation)
        case .dayOfMonth(let day, let step, let origin): return dayOfMonth(day, step: step, from: origin, in: situation)
        case .within(let unit, let isLater, let origin): return within(unit, isLater: isLater, from: origin, in: situation)
        case .shift(let amount, let sign, let origin): return shift(amount, sign: sign, from: origin, in: situation)
        case .sinceThen: return sinceThen()
        case .length(let amount): return length(amount, in: situation)
        case .slice(let slice, let whole): return self.slice(slice, of: peek(whole, in: situation))
        case .handSet(let index):
            let date = handSet[index]
            return Resolution(date: date, known: KnownDate(date), rule: .stated)
        }
    }

    /// The day of publication, where the mode has one and it is that exact.
    var asOf: KnownDate? {
        if case .news(let date, _) = mode { KnownDate(endOf: date) } else { nil }
    }

    /// The last day of the state of affairs that a news text describes.
    var asOfDay: CalendarDay? {
        if case .news(let date, _) = mode { date.latest } else { nil }
    }

    var weekStarts: Weekday {
        if case .news(_, let weekday) = mode { weekday } else { .monday }
    }

    /// The date to count from in a unit: that of the last main event, or one before it in the same sentence, whatever that belongs to.
    /// "That day" means the last one that says a day, where the main event's says none.
    func base(_ origin: Origin, knowing unit: TimeUnit = .year, in situation: Situation) -> KnownDate? {
        if origin == .speaker { return asOf ?? (reference.main ?? reference.last) }
        let candidates = candidates(in: situation)
        return candidates.first { $0.knows(unit) } ?? candidates.first
    }

    /// The dates that words can point back at, the likeliest first.
    func candidates(in situation: Situation) -> [KnownDate] {
        [reference.doubtful(in: situation.place.sentence), reference.last(in: situation.place.sentence), reference.main, reference.last].compactMap {
            $0
        }
    }

    private func decade(_ year: Int) -> Resolution {
        guard year < 100 else { return Resolution(date: SingleDate(.decade(year)).map { PartialDate($0) }, rule: .stated) }
        guard let base = asOf ?? reference.main ?? reference.last, base.year > 0 else { return .unresolved(.noReference) }
        let inCentury = base.year / 100 * 100 + year
        let decade = inCentury > base.year + (asOf == nil ? 10 : 0) ? inCentury - 100 : inCentury
        return Resolution(date: SingleDate(.decade(decade)).map { PartialDate($0) }, rule: .yearFromText)
    }

    private func slice(_ slice: Slice, of whole: Resolution) -> Resolution {
        guard let period = whole.date else { return whole }
        switch slice {
        case .firstDay: return .known(period.earliest.map { KnownDate($0) }, whole.rule, isCertain: whole.isCertain)
        case .lastDay: return .known(period.latest.map { KnownDate($0) }, whole.rule, isCertain: whole.isCertain)
        case .months(let months):
            guard case .single(let single) = period.form, case .year(let year) = single.components else { return whole }
            let (start, end) = (SingleDate(.month(months.lowerBound, year: year)), SingleDate(.month(months.upperBound, year: year)))
            return .interval(from: start, to: end, known: whole.known, whole.rule)
        case .weekday(let weekday, let number):
            guard let first = period.earliest, let last = period.latest else { return whole }
            let day = number.map { first.adding(days: -1).next(weekday).adding(days: 7 * ($0 - 1)) } ?? last.latest(weekday)
            return day <= last ? .known(KnownDate(day), whole.rule, isCertain: whole.isCertain) : .unresolved(.impossible)
        }
    }

    private func length(_ amount: Amount, in situation: Situation) -> Resolution {
        let current = reference.current.flatMap { $0.sentence == situation.place.sentence ? $0.known : nil }
        guard situation.speaksOfEnding, let months = amount.months, months % 12 == 0, let end = current ?? situation.following else {
            return .unresolved(.vague)
        }
        let start = SingleDate(.year(end.year - months / 12), qualifier: .approximate)
        return .interval(from: start, to: end.single(), known: nil, .endingLength)
    }
}
