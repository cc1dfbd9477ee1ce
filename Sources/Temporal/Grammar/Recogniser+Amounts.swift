/// Lengths of time, and dates that lie such a length from another.
extension Recogniser {
    /// "two years ago", "a week later", "less than a week and a half after", "just 14 years later".
    func relative(at index: Int) -> Match? {
        guard var (amount, next) = amount(at: index), !amount.unit.isShorterThanDay else { return nil }
        if isToTheDay(next) {
            amount.isExact = true
            next += 3
        }
        switch word(next) {
        // "a week last Sunday", "a week from Monday": a day before or behind that day.
        case .last, .from: return word(next + 1) == .weekday && amount.unit == .week ? (.vague, next + 2) : nil
        case .ago: return (.shift(amount, sign: -1, from: .speaker), endOfAgo(next + 1))
        case .later, .earlier:
            let sign = word(next) == .later ? 1 : -1
            guard isToTheDay(next + 1) else { return (.shift(amount, sign: sign, from: .text), next + 1) }
            amount.isExact = true
            return (.shift(amount, sign: sign, from: .text), next + 4)
        case .prior: return (.shift(amount, sign: -1, from: word(next + 1) == .to ? .event : .text), word(next + 1) == .to ? next + 2 : next + 1)
        case .after, .before:
            let sign = word(next) == .after ? 1 : -1
            if word(next + 1) == .that || word(next + 1) == .this { return (.shift(amount, sign: sign, from: .text), next + 1) }
            if word(next + 1) == .last || word(next + 1) == .today { return nil }
            // "less than a week after" stretches from the event; "a week after" is a day of its own.
            let origin: Origin = endsPhrase(next + 1) || opensMainClause(next + 1, from: index) ? .text : .event
            return (.shift(amount, sign: sign, from: origin), amount.isUpperBound ? next : next + 1)
        default: return nil
        }
    }

    /// "two years to the day", "two years later to the day".
    private func isToTheDay(_ index: Int) -> Bool {
        word(index) == .to && word(index + 1) == .the && word(index + 2) == .unit && tokens[index + 2].value == TimeUnit.day.rawValue
    }

    /// "ten years ago this week", "two years ago today": the week is that of the years before.
    private func endOfAgo(_ index: Int) -> Int {
        switch word(index) {
        case .today where tokens[index].value == 0: index + 1
        case .this where word(index + 1) == .unit || word(index + 1) == .month: index + 2
        default: index
        }
    }

    /// "three-year", "46-day", "year-long": a length that stands before a noun.
    func length(at index: Int) -> Match? {
        guard let (halves, next) = number(at: index), word(next) == .hyphen, word(next + 1) == .unit, touches(next), touches(next + 1),
            let unit = TimeUnit(rawValue: tokens[next + 1].value), !unit.isShorterThanDay
        else { return nil }
        // "three-year-old" is an age.
        if word(next + 2) == .hyphen, touches(next + 2) { return nil }
        return (.length(Amount(halves: halves, unit: unit)), next + 2)
    }

    /// A length with the words that make it inexact.
    private func amount(at index: Int) -> (Amount, Int)? {
        var next = index
        var isUpperBound = false
        var isInexact = false
        var isExact = false
        scan: while next < index + 4 {
            switch word(next) {
            case .less: isUpperBound = true
            case .inexact where tokens[next].form == .exact: isExact = true
            case .inexact, .about, .over: isInexact = true
            case .than: break
            default: break scan
            }
            next += 1
        }
        guard let (halves, unitIndex) = number(at: next), word(unitIndex) == .unit || word(unitIndex) == .units,
            let unit = TimeUnit(rawValue: tokens[unitIndex].value)
        else { return nil }
        var total = halves
        var end = unitIndex + 1
        // "a week and a half"
        if word(end) == .and, word(end + 1) == .a, word(end + 2) == .half {
            total += 1
            end += 3
        }
        return (Amount(halves: total, unit: unit, isUpperBound: isUpperBound, isInexact: isInexact, isExact: isExact), end)
    }

    /// A number in half units: "two", "two and a half", "twenty-one", "half a", "a".
    private func number(at index: Int) -> (halves: Int, end: Int)? {
        switch word(index) {
        case .number where tokens[index].value < 1_000:
            return fraction(tokens[index].value * 2, at: index + 1)
        case .cardinal:
            var value = tokens[index].value
            var next = index + 1
            if value >= 20, word(next) == .hyphen, word(next + 1) == .cardinal, tokens[next + 1].value < 10 {
                value += tokens[next + 1].value
                next += 2
            }
            return fraction(value * 2, at: next)
        case .half where word(index + 1) == .a: return (1, index + 2)
        case .a where word(index + 1) == .half: return (1, index + 2)
        case .a: return (2, index + 1)
        default: return nil
        }
    }

    private func fraction(_ halves: Int, at index: Int) -> (halves: Int, end: Int) {
        if word(index) == .and, word(index + 1) == .a, word(index + 2) == .half { return (halves + 1, index + 3) }
        return (halves, index)
    }
}
