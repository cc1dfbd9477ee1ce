import Explainer

/// Seasons, decades and centuries.
extension Recogniser {
    /// "spring 2014", "spring of 2014", "autumn offensive"; a season alone only where a part word stands before it.
    func season(at index: Int, isTrusted: Bool) -> Match? {
        guard let season = Season(rawValue: tokens[index].value) else { return nil }
        // "the fall of the city" is no autumn, and prices may "fall next year".
        let isFall = season == .autumn && tokens[index].length == 4
        let (year, end) = yearPhrase(at: index + 1)
        if let year, !isFall || isStated(year) || isTrusted {
            return (.calendar(CalendarFields(season: season, year: year)), secondYear(after: year, at: end) ?? end)
        }
        if word(index + 1) == .campaign { return (.calendar(CalendarFields(season: season)), index + 1) }
        guard !isName(index + 1) else { return nil }
        guard word(index + 1) != .of else { return nil }
        let match: Match = (.calendar(CalendarFields(season: season)), index + 1)
        if isFall { return isTrusted && word(index - 1) != .the ? match : nil }
        if isTrusted { return match }
        return word(index - 1) == .in ? match : nil
    }

    /// A winter has two years: "the winter of 1941–42", "winter 1941/42". The token after the second.
    private func secondYear(after year: YearPhrase, at index: Int) -> Int? {
        guard case .stated(let first) = year, word(index) == .hyphen || word(index) == .dash || word(index) == .slash, touches(index),
            word(index + 1) == .number, touches(index + 1)
        else { return nil }
        let second = tokens[index + 1].value
        return second == first + 1 || second == (first + 1) % 100 ? index + 2 : nil
    }

    /// Whether the year is stated.
    private func isStated(_ year: YearPhrase) -> Bool {
        if case .stated = year { true } else { false }
    }

    /// "the summer", behind a preposition of time.
    func theSeason(at index: Int, isTrusted: Bool) -> Match? {
        // Of "the summer offensive" only the season is a time.
        if word(index + 1) == .campaign { return nil }
        if let match = season(at: index, isTrusted: isTrusted) { return match }
        if word(index + 1) == .and || word(index + 1) == .or, listsSeason(index + 2), let season = Season(rawValue: tokens[index].value) {
            return (.calendar(CalendarFields(season: season)), index + 1)
        }
        guard word(index + 1) != .of, let season = Season(rawValue: tokens[index].value) else { return nil }
        switch word(index - 2) {
        case .in, .during, .by, .until, .since, .preposition, .over, .for, .before, .after: break
        default: return nil
        }
        switch word(index + 1) {
        case .other where !beginsClause(index + 1, after: index), .numbered: return nil
        default: return (.calendar(CalendarFields(season: season)), index + 1)
        }
    }

    /// "in the autumn it froze", "in the summer Greek troops landed"; not "the spring water" or "the Summer Palace".
    private func beginsClause(_ index: Int, after season: Int) -> Bool {
        let next = tokens[index]
        if next.isCapitalised { return !tokens[season].isCapitalised }
        if next.form == .pronoun || next.form == .determiner { return true }
        // "in the autumn engineers reported", "in the spring thousands of people fled"; not "in the spring elections".
        guard next.form == .plural else { return false }
        switch word(index + 1) {
        case .pastVerb, .pastForm, .presentVerb, .future, .reporting, .ending, .intending: return true
        case .of: return word(index + 2) == .counted
        default: return false
        }
    }

    /// "early summer of 1943", "autumn".
    private func listsSeason(_ index: Int) -> Bool {
        word(index) == .season || (word(index) == .early || word(index) == .late || word(index) == .the) && word(index + 1) == .season
    }

    /// "1990s", "the '60s", "the sixties".
    func decade(at index: Int, isTrusted: Bool) -> Match? {
        let value = tokens[index].value
        if word(index + 1) == .beforeChrist { return (.longAgo, index + 2) }
        // "1950s-style" dates nothing.
        if word(index + 1) == .hyphen, touches(index + 1), word(index + 2) != .number, word(index + 2) != .decade { return nil }
        if value >= 1_000 { return value % 100 == 0 && value < 1_900 ? (.century(value), index + 1) : (.decade(value), index + 1) }
        guard isTrusted, !isName(index + 1) else { return nil }
        return (.decade(value), index + 1)
    }

    /// "19th century", "first century BC".
    func century(at index: Int) -> Match? {
        let number = tokens[index].value
        var next = index + 1
        if word(next) == .hyphen { next += 1 }
        guard word(next) == .unit, tokens[next].value == TimeUnit.century.rawValue, number >= 1, number <= 30 else { return nil }
        // "the first century of its existence" is none.
        if word(next + 1) == .beforeChrist { return (.longAgo, next + 2) }
        if word(next + 1) == .ofChrist { next += 1 } else if tokens[index].length > 4, number < 5 { return nil }
        return (.century((number - 1) * 100), next + 1)
    }
}
