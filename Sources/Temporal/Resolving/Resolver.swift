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
        let borrowsYear: Bool
        /// Whether "later on" stands before it: of the same day, if that can be.
        let isLaterOn: Bool
        /// Whether the dates that follow in its list are of the next year: "from October to March".
        let crossesYear: Bool
    }

    /// Starts from a date that stands before the text.
    mutating func begin(with date: PartialDate) {
        guard let known = KnownDate(date) else { return }
        reference.note(known, at: Reference.Place(sentence: 0, isSubordinate: false, isHeading: false, isFronted: true, statesYear: true))
    }

    /// Resolves a shape and remembers its date for the next.
    mutating func resolve(_ shape: Shape, in situation: Situation) -> Resolution {
        let resolution = peek(shape, in: situation)
        if let known = resolution.known, resolution.isCertain {
            let isAside =
                situation.clause.tense == .future || asOf != nil && situation.clause.isSpeechTime || shape.looksBack && !situation.place.isFronted
            reference.note(known, at: situation.place.aside(isAside))
        }
        return resolution
    }

    /// Resolves a shape.
    func peek(_ shape: Shape, in situation: Situation) -> Resolution {
        switch shape {
        case .calendar(let fields): return calendar(fields, in: situation)
        case .decade(let year): return decade(year)
        case .century(let year): return Resolution(date: SingleDate(.century(year)).map { PartialDate($0) }, rule: .stated)
        case .longAgo, .vague: return .unresolved(.vague)
        case .bareYear(let year):
            guard let base = reference.main ?? reference.last, base.year <= 0 else { return .unresolved(.vague) }
            return .known(KnownDate(year: 1 - year), .eraFromText)
        case .spokenDay(let step): return spokenDay(step)
        case .present(let isCertain): return present(isCertain: isCertain)
        case .unit(let unit, let step, let origin): return self.unit(unit, step: step, from: origin, in: situation)
        case .named(let fields, let step, let origin): return named(fields, step: step, from: origin, in: situation)
        case .within(let unit, let isLater, let origin): return within(unit, isLater: isLater, from: origin)
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
        if case .news(let date, _) = mode { KnownDate(date) } else { nil }
    }

    /// The last day of the state of affairs that a news text describes.
    var asOfDay: CalendarDay? {
        if case .news(let date, _) = mode { date.latest } else { nil }
    }

    var weekStarts: Weekday {
        if case .news(_, let weekday) = mode { weekday } else { .monday }
    }

    /// The date to count from.
    func base(_ origin: Origin) -> KnownDate? {
        switch origin {
        case .speaker: asOf ?? (reference.main ?? reference.last)
        case .text, .event: reference.main ?? reference.last
        }
    }

    /// The date to count from in a unit: "that day" means the last one that says a day, whatever it belongs to, where the main event's says none.
    func base(_ origin: Origin, knowing unit: TimeUnit) -> KnownDate? {
        guard let base = base(origin) else { return nil }
        return !base.knows(unit) && origin != .speaker ? reference.last.flatMap { $0.knows(unit) ? $0 : nil } ?? base : base
    }

    private func decade(_ year: Int) -> Resolution {
        guard year < 100 else { return Resolution(date: SingleDate(.decade(year)).map { PartialDate($0) }, rule: .stated) }
        guard let base = base(.speaker), base.year > 0 else { return .unresolved(.noReference) }
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
        }
    }

    private func length(_ amount: Amount, in situation: Situation) -> Resolution {
        guard situation.speaksOfEnding, let months = amount.months, months % 12 == 0, let current = reference.current,
            current.sentence == situation.place.sentence
        else { return .unresolved(.vague) }
        let start = SingleDate(.year(current.known.year - months / 12), qualifier: .approximate)
        return .interval(from: start, to: current.known.single(), known: nil, .endingLength)
    }
}
