import Explainer

/// Months, alone and with a day or a year behind them.
extension Recogniser {
    /// "October 14, 2017", "October 2017", "October".
    func month(at index: Int, isTrusted: Bool, after previous: Item?) -> Match? {
        let month = tokens[index].value
        let next = afterMonth(index)
        if let (day, end) = dayAfterMonth(at: next) {
            guard !isNamesake(end) else { return nil }
            let (year, yearEnd) = yearPhrase(at: end)
            return monthDay(CalendarFields(day: day, month: month, year: year), from: index, end: yearEnd)
        }
        let (year, end) = yearPhrase(at: next)
        if let year {
            guard !isNamesake(end) else { return nil }
            return (.calendar(CalendarFields(month: month, year: year)), end)
        }
        guard isTrusted || stands(month: index, after: previous) else { return nil }
        if word(next) == .apostrophe, word(next + 1) == .possessive, month == 5 { return nil }
        if word(index) == .shortMonth, next == index + 1 { return nil }
        return (.calendar(CalendarFields(month: month)), next)
    }

    /// The day behind a month: "14", "14th", "the 14th"; no number that counts something or begins a year.
    private func dayAfterMonth(at index: Int) -> (Int, Int)? {
        let next = word(index) == .the ? index + 1 : index
        guard let day = dayNumber(at: next), tokens[next].length <= 4, word(next) == .ordinal || next == index else { return nil }
        switch word(next + 1) {
        // "On October 5 soldiers left"
        case .counted where tokens[next + 1].form != .measure && word(word(index - 1) == .period ? index - 3 : index - 2) == .on:
            return (day, next + 1)
        case .counted, .units, .month: return nil
        // "In June 12 divisions attacked"
        case .other where word(index - 2) == .in && tokens[next + 1].form == .plural: return nil
        default: return (day, next + 1)
        }
    }

    /// Whether a month's name alone is the month and no verb, person or name of something else.
    private func stands(month index: Int, after previous: Item?) -> Bool {
        let isAmbiguous = tokens[index].value == 5 || tokens[index].value == 3
        // "The siege, June–September 1950"
        if [.slash, .hyphen, .dash].contains(word(index + 1)), word(index + 2) == .month { return true }
        switch word(index - 1) {
        case .in, .by, .since, .until, .during, .before, .after, .between, .preposition, .over: return true
        case .from, .of, .to:
            return !isName(index + 1) || word(index - 1) == .from && word(index + 1) == .to
        // "scheduled for June"
        case .for where word(index - 2) == .expecting: return !isName(index + 1)
        // "bills for April"
        case .for where !isAmbiguous && index > 1 && word(index - 2) == .other && tokens[index - 2].form == .plural: return !isName(index + 1)
        case .open where word(index + 1) == .hyphen || word(index + 1) == .dash: return true
        case .and, .or, .hyphen, .dash, .comma, .slash:
            guard let previous, isMonth(previous.shape) else { return false }
            return previous.end == index - 1 || previous.end == index - 2
        default: break
        }
        guard !isAmbiguous || word(index - 1) == .the || word(index - 1) == .a else { return false }
        // "a March operation", "the November attacks", but not "the March on the city".
        if word(index - 1) == .the || word(index - 1) == .a {
            guard tokens[index].value != 5, tokens.indices.contains(index + 1), tokens[index + 1].hasGap else { return false }
            return (word(index + 1) == .other || word(index + 1) == .campaign) && !tokens[index + 1].isCapitalised
        }
        guard beginsSentence(index) || word(index - 1) == .possessive else { return false }
        return !isName(index + 1) && word(index + 1) != .reporting
    }

    private func isMonth(_ shape: Shape) -> Bool {
        if case .calendar(let fields) = shape { fields.month != nil } else { false }
    }
}
