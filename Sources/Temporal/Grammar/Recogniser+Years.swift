/// Years: a number is one only where the words around it say so.
extension Recogniser {
    /// "1941", "490 BC", "AD 70".
    func year(at index: Int, isTrusted: Bool, after previous: Item?) -> Match? {
        if let date = yearMonthDay(at: index) { return date }
        guard let (year, end) = statedYear(at: index, isTrusted: isTrusted || readsAsYear(index, after: previous)) else {
            return bareYear(at: index)
        }
        return (.calendar(CalendarFields(year: .stated(year))), end)
    }

    /// "in 218", "in 70", behind a preposition of time and before nothing that it could count.
    private func bareYear(at index: Int) -> Match? {
        guard word(index) == .number, (2...3).contains(tokens[index].length), tokens[index].value >= 10 else { return nil }
        switch word(index - 1) {
        case .in, .by, .since, .until: break
        default: return nil
        }
        switch word(index + 1) {
        case .comma, .period, .semicolon, .close, .colon, .the, .and, .subordinator, .mark: break
        default: guard isName(index + 1) || beginsWithPronoun(index + 1) else { return nil }
        }
        return (.bareYear(tokens[index].value), index + 1)
    }

    /// "the year 2000", "the years 1955–57".
    func theYears(at index: Int) -> Match? {
        guard tokens[index].value == TimeUnit.year.rawValue, let (year, end) = statedYear(at: index + 1, isTrusted: true) else { return nil }
        return (.calendar(CalendarFields(year: .stated(year))), end)
    }

    /// "ca. 466 BC", "circa 1200".
    func circa(at index: Int) -> Match? {
        let next = word(index + 1) == .period ? index + 2 : index + 1
        guard let (year, end) = statedYear(at: next, isTrusted: true) else { return nil }
        return (.calendar(CalendarFields(year: .stated(year), isApproximate: true)), end)
    }

    /// "2017 October 14".
    private func yearMonthDay(at index: Int) -> Match? {
        guard isYearLike(index), let month = monthNumber(at: index + 1), let day = dayNumber(at: afterMonth(index + 1)) else { return nil }
        let end = afterMonth(index + 1) + 1
        guard word(end - 1) == .number, word(end) != .number, statedYear(at: word(end) == .comma ? end + 1 : end, isTrusted: true) == nil else {
            return nil
        }
        return (.calendar(CalendarFields(day: day, month: month, year: .stated(tokens[index].value))), end)
    }

    /// The year at an index and the token after it. Without an era, `isTrusted` must say that a year stands there.
    func statedYear(at index: Int, isTrusted: Bool) -> (year: Int, end: Int)? {
        if word(index) == .ofChrist, word(index + 1) == .number { return (tokens[index + 1].value, index + 2) }
        guard word(index) == .number else { return nil }
        let token = tokens[index]
        switch word(index + 1) {
        case .beforeChrist: return token.value > 0 ? (1 - token.value, index + 2) : nil
        case .ofChrist: return (token.value, index + 2)
        default: break
        }
        guard isTrusted, isYearLike(index), !isCounting(index) else { return nil }
        return (token.value, index + 1)
    }

    /// "June 2014 fighters", "in 2014 militants": where a date or a preposition of time leads up to the number, it counts nobody but if it is round.
    private func isDatedBeforeCounted(_ index: Int) -> Bool {
        guard tokens[index + 1].form != .measure, tokens[index].value >= 1_500, tokens[index].value % 100 != 0 else { return false }
        switch word(index - 1) {
        case .month, .shortMonth, .season, .in, .since, .by: return true
        case .number, .ordinal: return monthNumber(at: index - 2) != nil
        case .comma, .of, .period: return monthNumber(at: index - 2) != nil || dayNumber(at: index - 2) != nil || word(index - 2) == .season
        default: return false
        }
    }

    /// Four digits that can be a year.
    func isYearLike(_ index: Int) -> Bool {
        word(index) == .number && tokens[index].length == 4 && tokens[index].value >= 1_000 && tokens[index].value < 2_100
    }

    /// Whether something is counted: "2003 people", "1500 hours", "a 2000-strong force".
    private func isCounting(_ index: Int) -> Bool {
        switch word(index + 1) {
        case .counted where isDatedBeforeCounted(index): false
        case .counted, .units, .unit, .of: !(word(index + 1) == .unit && !tokens[index + 1].isCapitalised && tokens[index + 1].value > 4)
        case .hyphen:
            touches(index + 2) && touches(index + 1) && [.counted, .unit, .units, .other, .pastForm, .pastVerb].contains(word(index + 2))
        case .slash where isYearLike(index) && word(index + 2) == .number && tokens[index + 2].value == (tokens[index].value + 1) % 100: false
        case .slash: !(word(index - 1) == .season || word(index - 2) == .season)
        default: false
        }
    }

    /// Whether the words around four digits make them a year.
    private func readsAsYear(_ index: Int, after previous: Item?) -> Bool {
        guard isYearLike(index) else { return false }
        let token = tokens[index]
        let next = word(index + 1)
        let isRound = token.value % 100 == 0
        let isModern = token.value >= 1_500
        let nounFollows = next == .other && tokens[index + 1].hasGap && !tokens[index + 1].isCapitalised
        let phraseEnds = !(next == .other || next == .campaign)
        let isRange = (next == .hyphen || next == .dash || next == .emDash) && isYearLike(index + 2) && tokens[index + 2].value > token.value
        if isModern, isRange, [.comma, .colon, .units, .open].contains(word(index - 1)) { return true }
        if isModern, next == .apostrophe, word(index + 2) == .possessive { return true }
        switch word(index - 1) {
        case .in, .by, .since, .until, .during, .before, .after:
            return !(nounFollows && (isRound && ![1_800, 1_900, 2_000].contains(token.value) || !isModern))
        case .early, .late, .mid: return true
        case .to where word(index - 2) == .prior: return true
        case .from, .between:
            // "between 1500 and 1800 fighters" counts.
            if word(index + 2) == .number { return isModern && isYearLike(index + 2) && !isCounting(index + 2) && !countsNoun(index + 2) }
            return isModern && (phraseEnds || tokens[index + 1].isCapitalised)
        case .preposition: return isModern && (phraseEnds || tokens[index + 1].isCapitalised)
        case .of: return isModern && (phraseEnds || token.value >= 1_800 && !isRound && nounFollows)
        case .than: return token.value >= 1_800 && !isRound && phraseEnds && word(index - 2) != .inexact && word(index - 2) != .less
        case .for: return token.value >= 1_800 && !isRound && phraseEnds
        case .about: return word(index - 2) == .in
        case .unit: return tokens[index - 1].value == TimeUnit.year.rawValue
        case .the, .a, .possessive: return token.value >= 1_700 && !endsNounGroup(index) && !(isRound && nounFollows)
        case .open: return isModern && (phraseEnds && next != .number || !isRound)
        case .and, .or, .to, .hyphen, .dash, .comma:
            if let previous, previous.end == index - 1, isYear(previous.shape) { return true }
            return word(index - 1) == .comma && isModern && [.comma, .close, .period, .mark].contains(next) && word(index - 2) != .number
                && (index + 1 >= tokens.count || word(index - 2) == .close)
        case .numbered, .number, .quantity, .counted, .over, .inexact, .less, .slash, .apostrophe, .at, .on: return false
        case .other where !tokens[index - 1].isCapitalised && isDeterminer(index - 1):
            return token.value >= 1_700 && !endsNounGroup(index) && !isRound
        default: break
        }
        if beginsSentence(index) { return token.value >= 1_600 && !(isRound && nounFollows) && next != .quantity }
        // A title may end with its year: "Campaign 1904", "Eastern Theater 1861–1863".
        guard isModern, tokens[index].hasGap, word(index - 1) == .other || word(index - 1) == .season || word(index - 1) == .campaign else {
            return false
        }
        return isRange || index + 1 == tokens.count
    }

    /// Whether a round number stands before a noun in small letters.
    private func countsNoun(_ index: Int) -> Bool {
        tokens[index].value % 100 == 0 && word(index + 1) == .other && !tokens[index + 1].isCapitalised
    }

    /// "its", "their".
    private func isDeterminer(_ index: Int) -> Bool { tokens[index].form == .determiner }

    /// Whether nothing follows that "the 2003" could belong to.
    private func endsNounGroup(_ index: Int) -> Bool {
        switch word(index + 1) {
        case .comma, .period, .semicolon, .sentenceEnd: true
        default: false
        }
    }

    func isYear(_ shape: Shape) -> Bool {
        if case .calendar(let fields) = shape { fields.year != nil } else { false }
    }
}
