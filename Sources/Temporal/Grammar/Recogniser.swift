/// Finds the expressions in the tokens of a block: the longest at each place, from left to right.
struct Recogniser {
    let tokens: [Token]

    /// A shape with the token after it.
    typealias Match = (shape: Shape, end: Int)

    /// All expressions, in order.
    func items() -> [Item] {
        var items: [Item] = []
        var index = 0
        while index < tokens.count {
            guard mayBegin(at: index), case let found = expressions(at: index, after: items.last), let last = found.last, last.end > index
            else {
                index += 1
                continue
            }
            items += found
            index = last.end
        }
        return items
    }

    /// Whether an expression may begin with a token: most words of a text are passed over by this alone.
    private func mayBegin(at index: Int) -> Bool {
        switch tokens[index].word {
        case .the, .a: word(index + 1) != .other
        case .other, .excluded, .comma, .period, .in, .on, .at, .of, .by, .from, .and, .or, .to, .for, .pastVerb, .pastForm, .presentVerb, .future,
            .reporting, .subordinator, .counted, .numbered, .preposition, .possessive, .apostrophe, .hyphen, .quote, .mark:
            false
        default: true
        }
    }

    /// What a token is; beyond the ends of the block, a mark.
    func word(_ index: Int) -> Word { tokens.indices.contains(index) ? tokens[index].word : .mark }

    /// Whether two tokens touch.
    func touches(_ index: Int) -> Bool { tokens.indices.contains(index) && !tokens[index].hasGap }

    /// Whether a token is an ordinary word of the text with a capital, as in a name.
    func isName(_ index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        let token = tokens[index]
        switch token.word {
        case .other, .namesake, .numbered, .counted, .campaign, .title, .pastVerb, .ending, .reporting: return token.isCapitalised
        default: return false
        }
    }

    /// "he", "their": where a clause goes on behind a date, and nothing that the date could belong to.
    func beginsWithPronoun(_ index: Int) -> Bool {
        word(index) == .other && (tokens[index].form == .pronoun || tokens[index].form == .determiner)
    }

    /// Whether a sentence begins with the token.
    func beginsSentence(_ index: Int) -> Bool {
        let opening = word(index - 1) == .quote || word(index - 1) == .mark && index > 0 ? index - 1 : index
        return switch word(opening - 1) {
        case .period, .sentenceEnd, .colon, .semicolon: true
        default: opening <= 0
        }
    }

    /// An expression with the words that choose a part of it, where it begins with such: "the end of March", "early 1941".
    func modified(by part: Part?, at index: Int, after previous: Item?) -> Match? {
        if let part {
            if let inner = core(at: part.end, isTrusted: true, after: previous) { return part.applied(to: inner) }
            if part.allowsUnit, let unit = bareUnit(at: part.end) { return part.applied(to: unit) }
        }
        return core(at: index, isTrusted: false, after: previous)
    }

    /// An expression without such words. `isTrusted` where words before it say already that a time follows.
    func core(at index: Int, isTrusted: Bool, after previous: Item?) -> Match? {
        switch word(index) {
        case .weekday, .shortWeekday: weekday(at: index)
        case .month, .shortMonth: month(at: index, isTrusted: isTrusted, after: previous)
        case .number, .ofChrist:
            dayMonth(at: index) ?? year(at: index, isTrusted: isTrusted, after: previous) ?? relative(at: index) ?? length(at: index)
        case .circa: circa(at: index)
        case .numericDate: numericDate(at: index)
        case .ambiguousDate: (.vague, index + 1)
        case .ordinal: dayMonth(at: index) ?? century(at: index)
        case .decade: decade(at: index, isTrusted: isTrusted)
        case .season: season(at: index, isTrusted: isTrusted)
        case .holiday: holiday(at: index)
        case .cardinal, .half, .less, .inexact, .about, .over: relative(at: index) ?? length(at: index)
        case .a: relative(at: index) ?? length(at: index)
        case .the: afterThe(at: index, isTrusted: isTrusted, after: previous)
        case .last, .next, .this, .that, .same, .past, .current, .following, .previous: demonstrative(at: index)
        case .today: spokenDay(at: index)
        case .now: now(at: index)
        case .since: word(index + 1) == .then ? (.sinceThen, index + 2) : nil
        case .earlier, .later: within(at: index)
        case .vague: (.vague, index + 1)
        default: nil
        }
    }

    private func afterThe(at index: Int, isTrusted: Bool, after previous: Item?) -> Match? {
        let next = index + 1
        switch word(next) {
        case .ordinal:
            // Of "the 19th-century fort" only the century is a time.
            if word(next + 1) == .hyphen { return nil }
            return dayMonth(at: next) ?? weekdayOfMonth(at: next) ?? century(at: next) ?? dayOfRelativeMonth(at: next) ?? bareOrdinal(at: next)
        case .last: return weekdayOfMonth(at: next)
        case .units: return theYears(at: next)
        case .number: return dayMonth(at: next)
        case .decade: return decade(at: next, isTrusted: true)
        case .apostrophe where word(next + 1) == .decade: return decade(at: next + 1, isTrusted: true)
        case .season: return theSeason(at: next, isTrusted: isTrusted)
        case .next, .same, .following, .previous, .current: return demonstrative(at: next)
        case .dayPart: return nightBeside(at: next)
        case .unit: return theYears(at: next) ?? dayBeside(at: next) ?? weekend(at: next)
        default: return nil
        }
    }
}
