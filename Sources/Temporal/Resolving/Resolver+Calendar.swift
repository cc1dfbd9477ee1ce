import Explainer

/// Dates of the calendar, completed with what they leave out.
extension Resolver {
    func calendar(_ fields: CalendarFields, in situation: Situation) -> Resolution {
        if fields.isWeekdayAlone, let weekday = fields.weekday { return self.weekday(weekday, in: situation) }
        if !fields.exist { return .unresolved(.impossible) }
        guard fields.month != nil || fields.season != nil || fields.day == nil else { return dayOfMonth(fields, in: situation) }
        switch fields.year {
        case .stated(let year):
            return .known(
                fields.known(in: year), situation.borrowsYear ? .sharedInRange : .stated, qualifier: fields.isApproximate ? .approximate : nil)
        case .relative(let step, let origin):
            guard let base = step == 0 ? pointedAt(.year, from: origin, in: situation) : base(origin, in: situation) else {
                return .unresolved(.noReference)
            }
            return .known(fields.known(in: base.year + step), origin == .speaker ? .countedFromAsOf : .countedFromText)
        case nil: break
        }
        return switch mode {
        case .news: yearInNews(for: fields, in: situation).doubted(fields.isPartOfName)
        case .narrative: yearInNarrative(for: fields, in: situation)
        }
    }

    /// News: the latest such date not after as_of, or the next one in a future tense; but in a passage about an earlier year, that year.
    private func yearInNews(for fields: CalendarFields, in situation: Situation) -> Resolution {
        guard let limit = asOfDay else { return .unresolved(.noReference) }
        let clause = situation.clause
        if !clause.isAhead || clause.isWeak, let carried = earlierYear(for: fields, before: limit, in: situation) {
            // "The works, opened in 1975 and hit on 6 May": of either year.
            if reference.namesYearInPassing(in: situation.place.sentence) { return yearOfNews(for: fields, before: limit, in: situation).doubted() }
            return .known(carried, .yearFromText).doubted(clause.isAhead || reference.goesBackIntoRange(carried))
        }
        return yearOfNews(for: fields, before: limit, in: situation)
    }

    /// The year beside as_of on whose side the clause says that the date lies.
    private func yearOfNews(for fields: CalendarFields, before limit: CalendarDay, in situation: Situation) -> Resolution {
        let clause = situation.clause
        var candidates: [(known: KnownDate, date: SingleDate)] = []
        candidates.reserveCapacity(17)
        for year in limit.year - 8...limit.year + 8 {
            if let known = fields.known(in: year), let date = known.single() { candidates.append((known, date)) }
        }
        // "Monday, 16 October": a year in which that day was a Monday, and no certainty where that is not this year or one beside it.
        let hasWeekday = fields.weekday != nil && fields.day != nil
        let fitting = hasWeekday ? candidates.filter { $0.date.earliest.weekday == fields.weekday } : candidates
        let past = fitting.last { $0.date.earliest <= limit }?.known
        guard fields.weekday == nil || fitting.contains(where: { abs($0.known.year - limit.year) <= 1 }) else {
            return .known(past, .latestBefore, isCertain: false)
        }
        let next = fitting.first { $0.date.latest >= limit }?.known
        // "Saturday, 15 October" of a year in which that was a Sunday, and no other is near: one of the two is wrong.
        let nearest = clause.isToCome ? candidates.first { $0.date.latest >= limit } : candidates.last { $0.date.earliest <= limit }
        if hasWeekday, let day = nearest?.known.calendarDay, day != (clause.isToCome ? next : past)?.calendarDay,
            abs(day.daysSinceEpoch - limit.daysSinceEpoch) <= 180
        {
            return .known(nearest?.known, clause.isToCome ? .nextAfter : .latestBefore, isCertain: false)
        }
        if clause.isToCome, let told = plannedFrom(in: situation, before: limit) {
            // "said in June that it would be held in September"
            let first = fitting.first { $0.date.latest > told }?.known
            if first != next { return .known(first, .countedFromText).doubted(reference.lastIsNested || clause.isAmbiguous) }
        }
        if clause.isForetold { return .known(next, .nextAfter, isCertain: false) }
        if clause.isToCome {
            // "Schools open in September": of every year.
            if clause.isWeak, isFar(next, from: limit) { return .known(past, .latestBefore).doubted(fields.day == nil && clause.isHabit) }
            let isUnclear = clause.isAmbiguous && !isLongGone(past, fields, limit) || clause.isWeak && !isCloser(next, than: past, to: limit)
            return .known(next, .nextAfter).doubted(isUnclear || isFar(next, from: limit))
        }
        switch clause.goesBack ? .past : clause.tense {
        case .present, .unknown, .future:
            let isNext = isNearer(next, than: past, to: limit) || isLongGone(past, fields, limit)
            // A month without a sign of the future may be told as chronicles tell it.
            return isNext
                ? .known(next, .nextAfter).doubted(fields.day == nil)
                : .known(past, .latestBefore).doubted(fields.day == nil && clause.isHabit)
        case .past:
            guard isLongGone(past, fields, limit) else { return .known(past, .latestBefore) }
            return clause.opensAhead ? .known(next, .nextAfter) : .known(past, .latestBefore, isCertain: false)
        }
    }

    /// The last day of the date before it in its sentence, from which a plan is told that may be over: "announced on 2 August that it would".
    private func plannedFrom(in situation: Situation, before limit: CalendarDay) -> CalendarDay? {
        guard situation.clause.isBackshifted, let day = reference.last(in: situation.place.sentence)?.date()?.latest, day <= limit else { return nil }
        return day
    }

    /// The date in an earlier year that the text is speaking of: that of the same sentence, of the sentence before where one of the two opens
    /// with its date, as stories do, or of a passage whose dates have all stated it.
    private func earlierYear(for fields: CalendarFields, before limit: CalendarDay, in situation: Situation) -> KnownDate? {
        let place = situation.place
        let isAhead = situation.clause.isToCome
        if let current = reference.current, current.sentence == place.sentence, reference.mainHasStatedYear, current.known.year < limit.year {
            return fields.nearest(to: current.known, isAhead: isAhead)
        }
        if let opening = reference.opening, opening.known.year < limit.year {
            let distance = place.sentence - opening.sentence
            if distance == 0 || distance == 1 && (opening.isFronted || place.isFronted) {
                return fields.nearest(to: opening.known, isAhead: isAhead)
            }
        }
        guard let passage = reference.passage, passage.count > 1, passage.year < limit.year, place.sentence - passage.sentence <= 3,
            let main = reference.main
        else { return nil }
        return fields.nearest(to: main, isAhead: isAhead)
    }

    /// Whether a day and month lie so far back that news would give its year, and the next one is near.
    private func isLongGone(_ past: KnownDate?, _ fields: CalendarFields, _ limit: CalendarDay) -> Bool {
        guard fields.day != nil, let day = past?.calendarDay else { return false }
        return limit.daysSinceEpoch - day.daysSinceEpoch > 300
    }

    /// Whether a date lies so far ahead that news would give its year: then the future tense may be that of a condition.
    private func isFar(_ next: KnownDate?, from limit: CalendarDay) -> Bool {
        next?.date()?.earliest.map { $0.daysSinceEpoch - limit.daysSinceEpoch > 300 } ?? false
    }

    /// Whether the date ahead is near, and nearer than the one behind.
    private func isCloser(_ next: KnownDate?, than past: KnownDate?, to limit: CalendarDay) -> Bool {
        guard let ahead = next?.date()?.earliest, let behind = past?.date()?.latest else { return next != nil }
        let days = ahead.daysSinceEpoch - limit.daysSinceEpoch
        return days <= 90 && days < limit.daysSinceEpoch - behind.daysSinceEpoch
    }

    /// Whether the date ahead is meant where no tense tells: "the vote takes place on 9 July", shortly before that day.
    private func isNearer(_ next: KnownDate?, than past: KnownDate?, to limit: CalendarDay) -> Bool {
        guard let ahead = next?.date()?.earliest, ahead > limit else { return false }
        guard let behind = past?.date()?.latest else { return true }
        return ahead.daysSinceEpoch - limit.daysSinceEpoch <= 60 && limit.daysSinceEpoch - behind.daysSinceEpoch >= 180
    }

    /// Narratives: the year that the text is in. They move forward in time, so that a month far behind the last one is the next year's.
    private func yearInNarrative(for fields: CalendarFields, in situation: Situation) -> Resolution {
        guard var base = reference.main ?? reference.last else { return .unresolved(.noReference) }
        // "In March he attacked" goes on from "late 1943"; a date further on in its sentence may go back.
        base.isLate = base.isLate && situation.place.isFronted
        if let section = reference.section, base.year == section || base.year == section - 1, !situation.crossesYear {
            return .known(fields.existing(near: section), .yearFromText)
        }
        if reference.isDigression(before: situation.place.sentence), let thread = reference.thread, let own = fields.month, let month = thread.month,
            (0...3).contains(own - month)
        {
            // Stories go forward: some years later it may be either.
            let isLater = base.year > thread.year + 1 && !reference.mainIsOfNoun
            return .known(fields.existing(near: isLater ? base.year : thread.year), .yearFromText).doubted(isLater)
        }
        // "In December 1979 and January 1980 … on December 28": back to the year before.
        if let own = fields.month, let other = base.month, own - other >= 9, let thread = reference.thread, thread.year == base.year - 1,
            let month = thread.month, abs(own - month) <= 1
        {
            return .known(fields.known(in: thread.year), .yearFromText)
        }
        if situation.crossesYear, let own = fields.month, let other = base.nearestMonth, own > other {
            return .known(fields.known(in: base.year - 1), .yearFromText)
        }
        return .known(fields.nearest(to: base, isAhead: situation.clause.isToCome), .yearFromText)
    }

    /// "the 14th": of the month that the text is in.
    private func dayOfMonth(_ fields: CalendarFields, in situation: Situation) -> Resolution {
        guard let day = fields.day else { return .unresolved(.noReference) }
        if let asOf, let limit = asOfDay, reference.main == nil {
            guard let month = asOf.month else { return .unresolved(.noReference) }
            let own = KnownDate(year: asOf.year, month: month, day: day)
            if let date = own.calendarDay, date <= limit || situation.clause.tense == .future { return .known(own, .monthFromText) }
            return .unresolved(.noReference)
        }
        guard let base = reference.main ?? reference.last, let month = base.month else { return .unresolved(.noReference) }
        return .known(KnownDate(year: base.year, month: month, day: day), .monthFromText)
    }

    private func weekday(_ weekday: Weekday, in situation: Situation) -> Resolution {
        if case .news(let asOf, _) = mode {
            guard asOf.precision == .day, let day = asOfDay else { return .unresolved(.noReference) }
            let clause = situation.clause
            // A week from the day itself is "next Monday".
            if day.weekday == weekday { return .known(KnownDate(day), .weekdayBefore) }
            if situation.clause.isAheadOfEvent, let current = reference.current, current.sentence == situation.place.sentence,
                let event = current.known.calendarDay
            {
                return .known(KnownDate(event.next(weekday)), .countedFromEvent)
            }
            if clause.isToCome {
                let next = day.next(weekday)
                let isOver = plannedFrom(in: situation, before: day).map { $0.next(weekday) < next } ?? false
                return .known(KnownDate(next), .weekdayAfter).doubted(clause.isAmbiguous || clause.isForetold || isOver)
            }
            // "The envoy flies to Cairo on Tuesday": of what is planned, or told of the past as chronicles and captions do.
            if clause.tense == .present, !clause.goesBack { return .known(KnownDate(day.next(weekday)), .weekdayAfter, isCertain: false) }
            return .known(KnownDate(day.latest(weekday)), .weekdayBefore)
        }
        guard let day = base(.text, in: situation)?.calendarDay else { return .unresolved(.noReference) }
        if situation.clause.goesBack { return .known(KnownDate(day.latest(weekday)), .weekdayInText) }
        return .known(KnownDate(day.adding(days: -1).next(weekday)), .weekdayInText)
    }
}

extension CalendarFields {
    /// Whether some year has the day: none has a 30 February.
    fileprivate var exist: Bool {
        guard let month, let day else { return true }
        return CalendarDay(year: 2000, month: month, day: day) != nil
    }

    /// The date in a year.
    func known(in year: Int) -> KnownDate? { KnownDate(year: year, month: month, day: day, season: season, isLate: isLate) }

    /// The date in the year of another, or in the year after it where that is much nearer, or the date lies ahead.
    func nearest(to base: KnownDate, isAhead: Bool = false) -> KnownDate? {
        guard let own = month ?? season.map(\.firstMonth), let other = base.nearestMonth ?? (base.isLate ? 12 : nil) else {
            return existing(near: base.year)
        }
        let steps = own - other
        return existing(near: steps <= (isAhead ? -1 : -7) ? base.year + 1 : base.year)
    }

    /// The date in a year, or for 29 February in the leap year beside it.
    func existing(near year: Int) -> KnownDate? {
        guard month == 2, day == 29 else { return known(in: year) }
        return [year, year + 1, year - 1].first { CalendarDay.isLeap(year: $0) }.flatMap { known(in: $0) } ?? known(in: year)
    }
}
