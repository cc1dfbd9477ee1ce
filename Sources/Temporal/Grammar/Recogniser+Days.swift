import Explainer

/// Days of the month and of the week.
extension Recogniser {
    /// "14 October 2017", "14th of October". The day stands at the index.
    func dayMonth(at index: Int) -> Match? {
        guard let day = dayNumber(at: index) else { return nil }
        var next = index + 1
        // "the first of May" is a day, "a second May offensive" is none.
        if word(next) == .of { next += 1 } else if tokens[index].length > 4 { return nil }
        guard let month = monthNumber(at: next) else { return nil }
        next = afterMonth(next)
        guard !isNamesake(next) else { return nil }
        let (year, end) = yearPhrase(at: next)
        return monthDay(CalendarFields(day: day, month: month, year: year), from: index, end: end)
    }

    /// A day of a month. One that names an event is a date of its own year, and 11 September before a noun is that of 2001 in any year.
    func monthDay(_ fields: CalendarFields, from start: Int, end: Int) -> Match {
        guard fields.year == nil else { return (.calendar(fields), end) }
        if fields.month == 9, fields.day == 11, word(end) == .other { return (.vague, end) }
        var named = fields
        named.isPartOfName = isName(end) && (word(start - 1) == .the || word(start - 1) == .possessive)
        return (.calendar(named), end)
    }

    /// A number that can be a day of the month.
    func dayNumber(at index: Int) -> Int? {
        guard word(index) == .number || word(index) == .ordinal else { return nil }
        let token = tokens[index]
        return token.value >= 1 && token.value <= 31 && token.length <= (token.word == .number ? 2 : 14) ? token.value : nil
    }

    /// The month at an index, short forms too.
    func monthNumber(at index: Int) -> Int? {
        word(index) == .month || word(index) == .shortMonth ? tokens[index].value : nil
    }

    /// The token behind a month and the full stop of its short form.
    func afterMonth(_ index: Int) -> Int {
        word(index + 1) == .period && touches(index + 1) && word(index) == .shortMonth ? index + 2 : index + 1
    }

    /// The name of an organisation or a place: "the 17 April Movement".
    func isNamesake(_ index: Int) -> Bool {
        word(index) == .namesake && tokens[index].isCapitalised || isName(index) && word(index + 1) == .namesake && tokens[index + 1].isCapitalised
    }

    /// The year behind a day or a month, and the token after it.
    func yearPhrase(at index: Int) -> (YearPhrase?, Int) {
        var next = index
        if word(next) == .comma { next += 1 }
        if let (year, end) = statedYear(at: next, isTrusted: true) { return (.stated(year), end) }
        next = index
        if word(next) == .of {
            if let (year, end) = statedYear(at: next + 1, isTrusted: true) { return (.stated(year), end) }
            next += 1
        }
        if word(next) == .comma { next += 1 }
        return relativeYear(at: next) ?? (nil, index)
    }

    /// "that year", "the same year", "last year", "the following year".
    private func relativeYear(at index: Int) -> (YearPhrase?, Int)? {
        let next = word(index) == .the ? index + 1 : index
        guard let match = demonstrative(at: next), case .unit(.year, let step, let origin) = match.shape else { return nil }
        return (.relative(step: step, from: origin), match.end)
    }

    /// "Monday", "Saturday, 14 October 2017", "Monday morning".
    func weekday(at index: Int) -> Match? {
        guard let weekday = Weekday(rawValue: tokens[index].value) else { return nil }
        var next = index + 1
        if word(index) == .shortWeekday, word(next) == .period, touches(next) { next += 1 }
        let beforeComma = next
        if word(next) == .comma { next += 1 }
        if word(next) == .the { next += 1 }
        if word(next) == .dayPart, word(next + 1) == .of { next += 2 }
        if let match = dayMonth(at: next) ?? monthDay(at: next), case .calendar(var fields) = match.shape {
            fields.weekday = weekday
            return (.calendar(fields), match.end)
        }
        guard word(index) == .weekday, !isPartOfName(index) else { return nil }
        var end = beforeComma
        if word(end) == .dayPart { end += 1 }
        if let vague = besideWeekday(at: end, from: index) { return vague }
        let fields = CalendarFields(weekday: weekday)
        if let week = week(behind: end) { return (.slice(.weekday(weekday, number: nil), of: week.shape), week.end) }
        return (.calendar(fields), end)
    }

    /// "October 14".
    private func monthDay(at index: Int) -> Match? {
        guard let month = monthNumber(at: index) else { return nil }
        var next = afterMonth(index)
        if word(next) == .the { next += 1 }
        guard let day = dayNumber(at: next) else { return nil }
        let (year, end) = yearPhrase(at: next + 1)
        return (.calendar(CalendarFields(day: day, month: month, year: year)), end)
    }

    /// The week whose day it is: "Monday last week", "Friday of next week", "Friday of the following week".
    private func week(behind index: Int) -> Match? {
        let hasOf = word(index) == .of
        let next = hasOf && word(index + 1) == .the ? index + 2 : hasOf ? index + 1 : index
        guard hasOf || [.last, .next, .this].contains(word(next)), let match = demonstrative(at: next), case .unit(.week, _, _) = match.shape else {
            return nil
        }
        return match
    }

    /// "Bloody Sunday", "the Sunday Times", "every Friday", "a Friday".
    private func isPartOfName(_ index: Int) -> Bool {
        if isName(index - 1), touchesLine(index) {
            if tokens[index - 1].form == .feast { return true }
            if !beginsSentence(index - 1), !isBehindPlace(index) { return true }
        }
        if isName(index + 1), word(index - 1) == .the { return true }
        // "the Friday of Rage"
        if word(index + 1) == .of, isName(index + 2), word(index - 1) == .the { return true }
        // "a Friday deadline" is one Friday, "a Friday" any.
        if word(index - 1) == .a { return word(index + 1) != .other || !tokens[index + 1].hasGap }
        return word(index - 1) == .every || word(index - 1) == .ordinal
    }

    /// "Sunday week", "Sunday before last", "the Sunday after": another Sunday than the nearest one.
    private func besideWeekday(at end: Int, from index: Int) -> Match? {
        switch word(end) {
        case .unit where tokens[end].value == TimeUnit.week.rawValue && !isName(end): (.vague, end + 1)
        case .before where word(end + 1) == .last: (.vague, end + 2)
        case .before, .after, .following, .previous: word(index - 1) == .the ? (.vague, end + 1) : nil
        default: nil
        }
    }

    /// "in Brussels Friday", "entered Gao Saturday": the name before the day is where it was, and no part of one with it.
    private func isBehindPlace(_ index: Int) -> Bool {
        var first = index - 1
        // "New" of "New Haven" is that of a New Year elsewhere.
        while first > 0, isName(first - 1) || word(first - 1) == .holiday, touchesLine(first) { first -= 1 }
        return switch word(first - 1) {
        case .in, .to, .at, .from, .of, .pastVerb, .pastForm, .ending: true
        case .other: tokens[first - 1].form == .near
        // "Gao Saturday and Kidal Sunday"
        case .and: word(first - 2) == .weekday
        default: false
        }
    }

    private func touchesLine(_ index: Int) -> Bool { index > 0 && tokens[index].start - tokens[index - 1].end == 1 }

    /// "the 14th", standing for a day of the month that the text speaks of.
    func bareOrdinal(at index: Int) -> Match? {
        guard let day = dayNumber(at: index) else { return nil }
        switch word(index - 2) {
        case .on: guard beginsClause(index + 1) || tokens[index].length <= 4 && endsDay(index + 1) else { return nil }
        case .by, .until, .since, .from, .to: guard tokens[index].length <= 4, endsDay(index + 1) else { return nil }
        default: return nil
        }
        return (.calendar(CalendarFields(day: day)), index + 1)
    }

    /// Whether a token cannot be what an ordinal before it counts.
    private func endsDay(_ index: Int) -> Bool {
        switch word(index) {
        case .comma, .period, .semicolon, .and, .in, .at, .to, .by, .subordinator, .mark, .close, .the, .pastVerb: true
        default: beginsWithPronoun(index)
        }
    }

    /// Whether a clause begins behind "on the ninth": with an article or a pronoun, with a plural, which no ordinal counts, or with a subject of one
    /// word. "On the 9th floor fighting went on".
    private func beginsClause(_ index: Int) -> Bool {
        switch word(index) {
        case .the, .a, .possessive: true
        case .counted: tokens[index].form != .measure
        case .campaign, .excluded: isFiniteVerb(index + 1)
        case .other:
            beginsWithPronoun(index) || tokens[index].form == .plural
                || tokens[index].isCapitalised && (isFiniteVerb(index + 1) || word(index + 1) == .counted || isPlural(index + 1))
        default: false
        }
    }

    private func isPlural(_ index: Int) -> Bool { word(index) == .other && tokens[index].form == .plural }
    private func isFiniteVerb(_ index: Int) -> Bool { [.pastVerb, .pastForm, .ending, .presentVerb].contains(word(index)) }

    /// "the 4th of that month", "the 3rd of this month", "the 5th of the following month". The day stands at the index.
    func dayOfRelativeMonth(at index: Int) -> Match? {
        guard let day = dayNumber(at: index), word(index + 1) == .of else { return nil }
        let next = word(index + 2) == .the ? index + 3 : index + 2
        guard let match = demonstrative(at: next), case .unit(.month, let step, let origin) = match.shape else { return nil }
        return (.dayOfMonth(day, step: step, from: origin), match.end)
    }

    /// "the second Monday of May", "the last Sunday of the month". The number, or "last", stands at the index.
    func weekdayOfMonth(at index: Int) -> Match? {
        guard word(index + 1) == .weekday, let weekday = Weekday(rawValue: tokens[index + 1].value), word(index + 2) == .of || word(index + 2) == .in
        else { return nil }
        let number = word(index) == .ordinal ? tokens[index].value : nil
        guard number.map({ (1...5).contains($0) }) ?? true, let month = core(at: index + 3, isTrusted: true, after: nil) ?? bareUnit(at: index + 3)
        else { return nil }
        switch month.shape {
        case .calendar(let fields) where fields.month != nil && fields.day == nil: break
        case .unit(.month, _, _): break
        case .named(let fields, _, _) where fields.month != nil && fields.day == nil: break
        default: return nil
        }
        return (.slice(.weekday(weekday, number: number), of: month.shape), month.end)
    }

    func numericDate(at index: Int) -> Match? {
        let value = tokens[index].value
        let fields = CalendarFields(day: value % 100, month: value / 100 % 100, year: .stated(value / 10_000))
        return (.calendar(fields), index + 1)
    }

    /// "Christmas", "Christmas Eve 2014", "New Year's Day".
    func holiday(at index: Int) -> Match? {
        if isName(index - 1), !beginsSentence(index - 1) { return nil }
        var next = index + 1
        var monthDay = tokens[index].value
        if monthDay == 1_01 {
            // "New Year" is a day only with its day.
            guard word(next) == .unit, tokens[next].value == TimeUnit.year.rawValue, word(next + 1) == .apostrophe, word(next + 2) == .possessive
            else { return nil }
            next += 3
            guard word(next) == .unit && tokens[next].value == TimeUnit.day.rawValue || word(next) == .eve else { return nil }
        }
        if word(next) == .eve {
            monthDay = monthDay == 1_01 ? 12_31 : monthDay - 1
            next += 1
        } else if word(next) == .unit, tokens[next].value == TimeUnit.day.rawValue {
            next += 1
        } else if word(next) != .number, isName(next) || word(next) == .other, !beginsWithPronoun(next) {
            return nil
        }
        let (year, end) = yearPhrase(at: next)
        return (.calendar(CalendarFields(day: monthDay % 100, month: monthDay / 100, year: year)), end)
    }
}
