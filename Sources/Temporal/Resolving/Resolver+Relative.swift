import Explainer

/// Dates that are counted from another.
extension Resolver {
    func spokenDay(_ step: Int) -> Resolution {
        guard case .news(let asOf, _) = mode, let known = self.asOf else { return .unresolved(.vague) }
        guard asOf.precision == .day, let day = known.calendarDay else {
            return step == 0 ? Resolution(date: asOf, known: nil, rule: .present) : .unresolved(.noReference)
        }
        return .known(KnownDate(day.adding(days: step)), step == 0 ? .present : .countedFromAsOf)
    }

    /// The present is as_of; it is no event, so nothing counts on from it.
    func present(isCertain: Bool) -> Resolution {
        guard case .news(let asOf, _) = mode, isCertain else { return .unresolved(.vague) }
        return Resolution(date: asOf, known: nil, rule: .present)
    }

    func unit(_ unit: TimeUnit, step: Int, from origin: Origin, in situation: Situation) -> Resolution {
        let counted = step == 0 ? pointedAt(unit, from: origin, in: situation) : base(origin, knowing: unit, in: situation)
        let asOf = origin == .nearest && isOfNews(in: situation) ? self.asOf : nil
        guard let base = asOf ?? counted else { return .unresolved(.noReference) }
        if isSpokenAside(step: step, from: origin, in: situation) { return .unresolved(.noReference) }
        let rule: TemporalRule = origin == .speaker && self.asOf != nil ? .countedFromAsOf : step == 0 ? .sameAsEvent : .countedFromText
        // In the present tense, without a verb, and in a plan that may be over, it may be that of the date before as well.
        let isUnclear =
            origin == .nearest && (asOf != nil || situation.clause.tense == .unknown) && !situation.clause.isAhead
            && self.asOf.flatMap { counted?.shares(unit, with: $0, weekStarts: weekStarts) } == false
        return self.unit(unit, step: step, of: base, rule, in: situation)
            .doubted(isUnclear || isWithinRange(unit, step: step, from: origin, in: situation))
    }

    /// Whether "the end of the year" is of the year of the news: with nothing before it, of what is to come, and in the present tense where the
    /// sentence gives no date.
    private func isOfNews(in situation: Situation) -> Bool {
        let clause = situation.clause
        return clause.tense == .future || clause.isToCome || reference.main == nil
            || clause.tense == .present && reference.last(in: situation.place.sentence) == nil
    }

    /// "from 9 to 26 January … that day", "between 9 and 26 January … the next day": of which day is not told.
    private func isWithinRange(_ unit: TimeUnit, step: Int, from origin: Origin, in situation: Situation) -> Bool {
        unit == .day && origin == .text && reference.isInRange(unlessAfter: step) && reference.main?.day != nil
    }

    private func unit(_ unit: TimeUnit, step: Int, of base: KnownDate, _ rule: TemporalRule, in situation: Situation) -> Resolution {
        switch unit {
        case .day, .month, .year: return .known(base.stepping(unit, by: step), rule)
        case .week, .weekend:
            guard asOf != nil, let day = base.calendarDay else { return .unresolved(.noReference) }
            return week(unit, of: day, step: step, rule, tense: situation.clause.tense)
        case .decade:
            guard base.year >= 0, step <= 0 || rule == .countedFromText else { return .unresolved(.vague) }
            return Resolution(date: SingleDate(.decade(base.year / 10 * 10 + 10 * step)).map { PartialDate($0) }, rule: rule)
        case .century:
            guard base.year >= 0 else { return .unresolved(.vague) }
            return Resolution(date: SingleDate(.century(base.year / 100 * 100 + 100 * step)).map { PartialDate($0) }, rule: rule)
        case .minute, .hour, .fortnight: return .unresolved(.vague)
        }
    }

    /// What "that month" points at: in news never the month, week or year that holds as_of, which is "this".
    func pointedAt(_ unit: TimeUnit, from origin: Origin, in situation: Situation) -> KnownDate? {
        guard let asOf, origin == .text, [.week, .month, .year].contains(unit) else { return base(origin, knowing: unit, in: situation) }
        return candidates(in: situation).first { $0.knows(unit) && !$0.shares(unit, with: asOf, weekStarts: weekStarts) }
    }

    /// The year that "that August" points at: in news not one whose August holds as_of.
    private func pointedAt(_ month: Int?, from origin: Origin, in situation: Situation) -> KnownDate? {
        guard let asOf, origin == .text, let month, month == asOf.month else { return base(origin, in: situation) }
        return candidates(in: situation).first { $0.year != asOf.year }
    }

    /// "the 4th of that month".
    func dayOfMonth(_ day: Int, step: Int, from origin: Origin, in situation: Situation) -> Resolution {
        let month = unit(.month, step: step, from: origin, in: situation)
        guard let known = month.known, known.month != nil else { return .unresolved(.noReference) }
        return .known(KnownDate(year: known.year, month: known.month, day: day), month.rule)
    }

    /// "in 218" in a text about years before Christ, "in 70" in one about those shortly after.
    func bareYear(_ year: Int) -> Resolution {
        guard let base = reference.main ?? reference.last else { return .unresolved(.vague) }
        if base.year <= 0, year >= 100 || abs(1 - year - base.year) < 100 { return .known(KnownDate(year: 1 - year), .eraFromText) }
        guard base.year > 0, base.year < 1_000, abs(year - base.year) < 100 else { return .unresolved(.vague) }
        return .known(KnownDate(year: year), .eraFromText)
    }

    /// "this year" in a narrative, outside the past tense: the year of writing, which is not known.
    private func isSpokenAside(step: Int, from origin: Origin, in situation: Situation) -> Bool {
        asOf == nil && origin == .speaker && step == 0 && situation.clause.tense != .past
    }

    private func week(_ unit: TimeUnit, of day: CalendarDay, step: Int, _ rule: TemporalRule, tense: TemporalExpression.Tense) -> Resolution {
        let start: CalendarDay
        let end: CalendarDay
        if unit == .week {
            start = day.firstDayOfWeek(startingOn: weekStarts).adding(days: 7 * step)
            end = start.adding(days: 6)
        } else {
            // The weekend that is over, or going on; the coming one in a future tense.
            let isAhead = step > 0 || tense == .future
            start = isAhead ? day.next(.saturday) : day.latest(.saturday)
            end = start.adding(days: 1)
        }
        return .interval(from: SingleDate(start), to: SingleDate(end), known: nil, rule)
    }

    /// "last October", "next spring", "that summer", "the following Monday".
    func named(_ fields: CalendarFields, step: Int, from origin: Origin, in situation: Situation) -> Resolution {
        guard let base = step == 0 ? pointedAt(fields.month, from: origin, in: situation) : base(origin, in: situation) else {
            return .unresolved(.noReference)
        }
        if isSpokenAside(step: step, from: origin, in: situation) { return .unresolved(.noReference) }
        let rule: TemporalRule = origin == .speaker && asOf != nil ? .countedFromAsOf : .countedFromText
        if let weekday = fields.weekday {
            guard let day = base.calendarDay else { return .unresolved(.noReference) }
            switch step {
            case ..<0: return .known(KnownDate(day.adding(days: -1).latest(weekday)), rule)
            case 0 where origin == .speaker:
                let isAhead = situation.clause.tense == .future
                return .known(KnownDate(isAhead ? day.adding(days: -1).next(weekday) : day.latest(weekday)), rule)
            case 0: return .known(KnownDate(day.adding(days: -1).next(weekday)), rule)
            default:
                let next = day.next(weekday)
                let isThisWeek = next < day.firstDayOfWeek(startingOn: weekStarts).adding(days: 7)
                return .known(KnownDate(next), rule, isCertain: origin == .text || !isThisWeek)
            }
        }
        let own = fields.month ?? fields.season?.firstMonth ?? 1
        let other = base.nearestMonth
        let year: Int
        switch step {
        case ..<0: year = other.map { own < $0 ? base.year : base.year - 1 } ?? base.year - 1
        case 0: year = base.year
        default: year = other.map { own > $0 ? base.year : base.year + 1 } ?? base.year + 1
        }
        return .known(fields.known(in: year), rule)
    }

    /// "earlier this week": from the beginning of the unit up to the date; "later this week": from the date to its end.
    func within(_ unit: TimeUnit, isLater: Bool, from origin: Origin, in situation: Situation) -> Resolution {
        // "earlier in the day" means the day of the news, if no other was spoken of just before.
        let isApart = unit == .day && origin == .text && (reference.lastSentence ?? .min) + 2 < situation.place.sentence
        guard let base = isApart ? asOf ?? base(origin, in: situation) : base(origin, in: situation) ?? asOf else {
            return .unresolved(.noReference)
        }
        // In a narrative the reader needs the unit only; between two dates of the text nothing more is said.
        guard origin == .speaker, asOf != nil, let day = base.calendarDay else {
            return unit == .year || unit == .month
                ? .known(base.stepping(unit, by: 0), .withinUnit) : unit == .day && base.day != nil ? .known(base, .withinUnit) : .unresolved(.vague)
        }
        switch unit {
        case .day: return .known(base, .withinUnit)
        case .week:
            let start = day.firstDayOfWeek(startingOn: weekStarts)
            let interval =
                isLater
                ? Resolution.interval(from: SingleDate(day), to: SingleDate(start.adding(days: 6)), known: nil, .withinUnit)
                : .interval(from: SingleDate(start), to: SingleDate(day), known: nil, .withinUnit)
            // On the first day of the week nothing is earlier this week.
            return interval.doubted(!isLater && start == day)
        case .month, .year: return .known(base.stepping(unit, by: 0), .withinUnit)
        default: return .unresolved(.vague)
        }
    }

    func shift(_ amount: Amount, sign: Int, from origin: Origin, in situation: Situation) -> Resolution {
        switch origin {
        case .speaker:
            guard let asOf else { return .unresolved(.vague) }
            return ago(amount, from: asOf)
        case .text, .nearest:
            let base = base(.text, in: situation)
            if amount.unit == .decade, amount.isInexact, let year = base?.shifted(by: amount, sign: sign)?.year, year >= 0 {
                return Resolution(date: SingleDate(.decade(year / 10 * 10)).map { PartialDate($0) }, rule: .countedFromText)
            }
            // "less than a week later": the day by which it was, not the day.
            return .known(base?.shifted(by: amount, sign: sign), .countedFromText, qualifier: amount.isInexact ? .approximate : nil)
                .doubted(amount.isUpperBound)
        case .event:
            guard let event = situation.following else {
                if situation.isApposition, !amount.isUpperBound, let date = reference.last(in: situation.place.sentence), date.knows(amount.unit) {
                    return .known(amount.isExact ? date : date.coarsened(to: amount.unit), .sameAsEvent)
                }
                return .known(base(.text, in: situation)?.shifted(by: amount, sign: sign), .countedFromEvent).doubted()
            }
            guard amount.isUpperBound else {
                return .known(event.shifted(by: amount, sign: sign), .countedFromEvent, qualifier: amount.isInexact ? .approximate : nil)
            }
            return upTo(amount, from: event)
        }
    }

    /// "two years ago" means no day two years ago: years keep the month, and both are approximate.
    private func ago(_ amount: Amount, from asOf: KnownDate) -> Resolution {
        if let days = amount.days {
            guard let day = asOf.calendarDay?.adding(days: -days) else { return .unresolved(.noReference) }
            return .known(KnownDate(day), .countedFromAsOf, qualifier: amount.unit == .day && !amount.isInexact ? nil : .approximate)
        }
        guard let months = amount.months, months < 120_000 else { return .unresolved(.vague) }
        let monthly = KnownDate(year: asOf.year, month: asOf.month).stepping(.month, by: -months)
        let isFar = amount.unit == .decade || amount.unit == .century || months > 60
        return .known(
            isFar ? monthly.map { KnownDate(year: $0.year) } ?? KnownDate(year: asOf.year - months / 12) : monthly, .countedFromAsOf,
            qualifier: .approximate)
    }

    /// "less than a week after": from the event to what the text spoke of before, where that lies within the length.
    private func upTo(_ amount: Amount, from event: KnownDate) -> Resolution {
        guard let start = event.calendarDay, let days = amount.days else { return .unresolved(.vague) }
        guard let main = reference.main?.calendarDay, main >= start, main.daysSinceEpoch - start.daysSinceEpoch <= days else {
            return .interval(
                from: SingleDate(start), to: SingleDate(start.adding(days: days), qualifier: .approximate), known: nil, .countedFromEvent
            ).doubted()
        }
        return .interval(from: SingleDate(start), to: SingleDate(main), known: nil, .countedFromEvent)
    }

    func sinceThen() -> Resolution {
        guard case .news(let asOf, _) = mode, case .single(let end) = asOf.form, let start = reference.main ?? reference.last else {
            return .unresolved(.vague)
        }
        return .interval(from: start.single(), to: end, known: nil, .sinceEvent)
    }
}
