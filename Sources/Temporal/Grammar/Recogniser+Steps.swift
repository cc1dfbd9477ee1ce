import Explainer

/// Units of the calendar counted from now or from another date: "last month", "the following day", "that same year".
extension Recogniser {
    /// "last", "next", "this", "that", "following", "previous", "same" and what they point to; the article has been read.
    func demonstrative(at index: Int) -> Match? {
        let hasArticle = word(index - 1) == .the
        switch word(index) {
        case .this:
            if word(index + 1) == .same || word(index + 1) == .past || word(index + 1) == .recent {
                return target(at: index + 2, step: word(index + 1) == .past ? -1 : 0, from: .speaker)
            }
            return target(at: index + 1, step: 0, from: .speaker)
        case .that:
            return target(at: word(index + 1) == .same ? index + 2 : index + 1, step: 0, from: .text)
        case .same: return hasArticle ? target(at: index + 1, step: 0, from: .text) : nil
        case .following: return target(at: index + 1, step: 1, from: .text)
        case .previous: return target(at: index + 1, step: -1, from: .text)
        case .current: return target(at: index + 1, step: 0, from: .speaker)
        case .last:
            // "the last month of the war" is none of the calendar.
            return hasArticle ? nil : target(at: index + 1, step: -1, from: .speaker)
        case .past: return nil
        case .next:
            let isDay = word(index + 1) == .dayPart || word(index + 1) == .unit && tokens[index + 1].value == TimeUnit.day.rawValue
            if hasArticle, word(index + 1) == .unit, word(index + 2) == .of { return nil }
            return target(at: index + 1, step: 1, from: hasArticle || isDay ? .text : .speaker)
        default: return nil
        }
    }

    private func target(at index: Int, step: Int, from origin: Origin) -> Match? {
        guard tokens.indices.contains(index) else { return nil }
        let value = tokens[index].value
        switch word(index) {
        case .unit:
            guard let unit = TimeUnit(rawValue: value), !unit.isShorterThanDay, !isCompound(index) else { return nil }
            // "this day" and "that decade" say too little; "the next decade" is a length as often as not.
            if unit == .day, origin == .speaker { return nil }
            return (.unit(unit, step: step, from: origin), index + 1)
        case .dayPart:
            // "this morning", "last night", "that night", "the next morning"
            return origin == .speaker ? (.spokenDay(min(step, 0)), index + 1) : (.unit(.day, step: step, from: origin), index + 1)
        case .month:
            guard value != 5 || origin == .speaker || step != 0 else { return nil }
            return isName(index + 1) ? nil : (.named(CalendarFields(month: value), step: step, from: origin), index + 1)
        case .season:
            guard let season = Season(rawValue: value), word(index + 1) != .of || tokens[index].length != 4 else { return nil }
            return (.named(CalendarFields(season: season), step: step, from: origin), index + 1)
        case .weekday:
            guard let weekday = Weekday(rawValue: value) else { return nil }
            return (.named(CalendarFields(weekday: weekday), step: step, from: origin), word(index + 1) == .dayPart ? index + 2 : index + 1)
        case .holiday where value > 1_31:
            return (.named(CalendarFields(day: value % 100, month: value / 100), step: step, from: origin), index + 1)
        default: return nil
        }
    }

    /// "this week-long", "last day-to-day".
    private func isCompound(_ index: Int) -> Bool { word(index + 1) == .hyphen && touches(index + 1) }

    /// "today", "yesterday", "tomorrow morning".
    func spokenDay(at index: Int) -> Match? {
        // "Russia Today" is a name.
        if tokens[index].isCapitalised, isName(index - 1), !beginsSentence(index) { return nil }
        return (.spokenDay(tokens[index].value), word(index + 1) == .dayPart ? index + 2 : index + 1)
    }

    /// "now"; "now that" is a conjunction.
    func now(at index: Int) -> Match? {
        guard word(index + 1) != .that else { return nil }
        let isCompound = word(index + 1) == .hyphen && touches(index + 1)
        return (.present(isCertain: !isCompound && word(index - 1) != .from), index + 1)
    }

    /// "earlier this week", "later that month", "later in the year".
    func within(at index: Int) -> Match? {
        let isLater = word(index) == .later
        var next = index + 1
        let isInside = word(next) == .in
        if isInside { next += 1 }
        if word(next) == .on { next += 1 }
        if isInside, word(next) == .the, let match = bareUnit(at: next), case .unit(let unit, _, let origin) = match.shape {
            return (.within(unit, isLater: isLater, from: origin), match.end)
        }
        if isInside, word(next) == .the, word(next + 1) == .unit, tokens[next + 1].value == TimeUnit.day.rawValue {
            return (.within(.day, isLater: isLater, from: .text), next + 2)
        }
        if word(next) == .the { next += 1 }
        guard let match = demonstrative(at: next) else { return nil }
        switch match.shape {
        case .unit(let unit, 0, let origin): return (.within(unit, isLater: isLater, from: origin), match.end)
        case .unit, .named, .spokenDay: return match
        default: return nil
        }
    }

    /// "the day after", "the year before", "the day before yesterday", "the day following".
    func dayBeside(at index: Int) -> Match? {
        guard let unit = TimeUnit(rawValue: tokens[index].value), !unit.isShorterThanDay else { return nil }
        let sign: Int
        switch word(index + 1) {
        case .after, .following, .later: sign = 1
        case .before, .previous, .earlier, .prior: sign = -1
        default: return nil
        }
        if word(index + 2) == .today { return (.spokenDay(tokens[index + 2].value + sign), index + 3) }
        if word(index + 1) == .before, word(index + 2) == .last { return (.unit(unit, step: -2, from: .speaker), index + 3) }
        let isFinal = endsPhrase(index + 2) || opensMainClause(index + 2, from: index - 1)
        if isFinal { return (.unit(unit, step: sign, from: .text), index + 2) }
        return unit == .day && word(index + 1) != .later ? (.shift(Amount(halves: 2, unit: unit), sign: sign, from: .event), index + 2) : nil
    }

    /// "the night before", "the morning after".
    func nightBeside(at index: Int) -> Match? {
        guard word(index + 1) == .before || word(index + 1) == .after, endsPhrase(index + 2) else { return nil }
        return (.unit(.day, step: word(index + 1) == .after ? 1 : -1, from: .text), index + 2)
    }

    /// Whether a pronoun behind "the day after" is the subject of the whole clause, and names no event: "; the day after they entered the city."
    /// The expression opens its clause, and no other verb follows in it.
    func opensMainClause(_ index: Int, from start: Int) -> Bool {
        guard word(index) == .other, tokens[index].form == .pronoun else { return false }
        let isBehindComma = word(start - 1) == .and && word(start - 2) == .comma
        guard isBehindComma || word(start - 1) == .semicolon || beginsSentence(start) else { return false }
        var verbs = 0
        var wasVerb = false
        for next in index + 1..<min(index + 40, tokens.count) {
            switch word(next) {
            case .semicolon, .period, .sentenceEnd: return verbs == 1
            case .comma: return false
            case .pastVerb, .pastForm, .presentVerb, .ending, .reporting, .future, .intending:
                if !wasVerb { verbs += 1 }
                wasVerb = true
            default: wasVerb = word(next) == .other && tokens[next].form == .been
            }
        }
        return verbs == 1
    }

    /// Whether the phrase ends before a token: nothing follows that could be its event.
    func endsPhrase(_ index: Int) -> Bool {
        switch word(index) {
        case .comma, .period, .semicolon, .close, .sentenceEnd, .quote, .emDash, .and, .pastVerb, .presentVerb, .reporting, .colon, .dash: true
        case .mark: true
        default: !tokens.indices.contains(index)
        }
    }

    /// "the weekend", behind a preposition of time.
    func weekend(at index: Int) -> Match? {
        guard tokens[index].value == TimeUnit.weekend.rawValue else { return nil }
        switch word(index - 2) {
        case .over, .preposition, .during, .at, .on, .in, .before, .by, .since, .until: return (.unit(.weekend, step: 0, from: .speaker), index + 1)
        default: return nil
        }
    }
}
