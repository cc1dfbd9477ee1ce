/// Words that choose a part of a period. The date stays that of the whole period: no calendar says when "early" ends.
extension Recogniser {
    struct Part {
        let end: Int
        /// Whether "the month" alone may follow.
        let allowsUnit: Bool
        /// "the first day of", "the second half of".
        var slice: Slice?
        /// "late", "the end of".
        var isLast = false

        func applied(to match: Match) -> Match {
            guard case .calendar(var fields) = match.shape else { return (slice.map { .slice($0, of: match.shape) } ?? match.shape, match.end) }
            guard fields.day == nil, fields.weekday == nil else { return match }
            fields.isLate = isLast && fields.month == nil && fields.season == nil
            let shape = Shape.calendar(fields)
            return (slice.map { .slice($0, of: shape) } ?? shape, match.end)
        }
    }

    func part(at index: Int) -> Part? {
        var next = index
        let hasArticle = word(next) == .the
        if hasArticle { next += 1 }
        let isLast = isLast(next)
        switch word(next) {
        case .early, .late, .mid:
            if let noun = partOfNoun(at: next + 1) { return Part(end: noun, allowsUnit: true, isLast: isLast) }
            next += 1
            if word(next) == .hyphen { next += 1 }
            if word(next) == .in, tokens[next - 1].word != .mid {
                if word(next + 1) == .the, word(next + 2) == .unit { return Part(end: next + 1, allowsUnit: true) }
                if word(next + 1) == .the, word(next + 2) == .dayPart, word(next + 3) == .of { return Part(end: next + 4, allowsUnit: false) }
                return Part(end: next + 1, allowsUnit: false, isLast: isLast)
            }
            // "late the next day"
            return Part(end: next, allowsUnit: false, isLast: isLast)
        case .partNoun:
            return partOfNoun(at: next).map { Part(end: $0, allowsUnit: true, isLast: isLast) }
        case .partAdjective, .ordinal, .last:
            guard hasArticle, let end = partOfNoun(at: next + 1) else { return nil }
            let isDay = word(next + 1) == .unit && tokens[next + 1].value == TimeUnit.day.rawValue
            let slice = slice(at: next)
            // "the second day of" counts on from something, and is no part of a month.
            return isDay && slice == nil ? nil : Part(end: end, allowsUnit: true, slice: slice, isLast: isLast)
        case .dayPart:
            guard word(next + 1) == .of else { return nil }
            return Part(end: next + 2, allowsUnit: false)
        case .eve where word(next + 1) == .of: return nil
        default: return nil
        }
    }

    /// "late", "the last months of", "the latter half of"; and "end", the one such noun of three letters.
    private func isLast(_ index: Int) -> Bool {
        switch word(index) {
        case .late, .last: true
        case .partAdjective: !isOpening(index)
        case .partNoun: tokens[index].length == 3
        default: false
        }
    }

    private func isOpening(_ index: Int) -> Bool { tokens[index].form == .starting }

    /// "first day", "last day", "second half", "latter half", "third quarter".
    private func slice(at index: Int) -> Slice? {
        let number = word(index) == .ordinal ? tokens[index].value : 0
        switch word(index + 1) {
        case .unit where tokens[index + 1].value == TimeUnit.day.rawValue:
            return number == 1 ? .firstDay : number == 0 ? .lastDay : nil
        case .half:
            if number == 1 { return .months(1...6) }
            return number == 2 || word(index) == .partAdjective ? .months(7...12) : nil
        case .quarter:
            if number == 0 { return .months(10...12) }
            return number <= 4 ? .months(number * 3 - 2...number * 3) : nil
        default: return nil
        }
    }

    /// "end of", "half of", "days of": the token after, or nil.
    private func partOfNoun(at start: Int) -> Int? {
        let index = word(start) == .partAdjective || word(start) == .early ? start + 1 : start
        switch word(index) {
        // "the early morning hours of"
        case .dayPart where word(index + 1) == .units && word(index + 2) == .of: return index + 3
        case .partNoun, .half, .quarter, .unit, .units, .dayPart: break
        // "the latter part of"
        case .numbered where tokens[index].length == 4: break
        default: return nil
        }
        return word(index + 1) == .of ? index + 2 : nil
    }

    /// "the month", "the year" behind "the end of".
    func bareUnit(at index: Int) -> Match? {
        guard word(index) == .the, word(index + 1) == .unit, let unit = TimeUnit(rawValue: tokens[index + 1].value) else { return nil }
        switch unit {
        case .week, .month, .year, .decade, .century: return (.unit(unit, step: 0, from: .nearest), index + 2)
        case .minute, .hour, .day, .fortnight, .weekend: return nil
        }
    }
}
