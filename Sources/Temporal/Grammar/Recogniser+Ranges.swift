/// Expressions that share what only one of them states: "5–7 October", "May–August 1950", "499 to 493 BC", "1995–96".
extension Recogniser {
    /// The expression at an index, or two or more that belong together; none where there is none.
    func expressions(at index: Int, after previous: Item?) -> [Item] {
        if word(index) == .handSet { return [Item(shape: .handSet(tokens[index].value), start: index, end: index + 1)] }
        var items = dates(at: index, after: previous)
        // "between 5 and 7 October"
        if items.count == 2, word(index - 1) == .between, word(items[0].end) == .and { (items[0].bound, items[1].bound) = (.start, .end) }
        return items
    }

    private func dates(at index: Int, after previous: Item?) -> [Item] {
        if word(index) == .number, let items = daysBeforeMonth(at: index) ?? yearsBeforeEra(at: index) { return items }
        let part = part(at: index)
        if let part, word(part.end) == .number, var items = daysBeforeMonth(at: part.end) ?? yearsBeforeEra(at: part.end) {
            items[0].start = index
            return items
        }
        if word(index) == .the, word(index + 1) == .ordinal, let items = daysBeforeMonth(at: index + 1) { return items }
        guard let first = modified(by: part, at: index, after: previous) else { return [] }
        var items = [Item(shape: first.shape, start: index, end: first.end)]
        guard case .calendar(var last) = first.shape else { return items }
        while let item = items.last, let joint = joint(at: item.end), let (next, start) = partner(at: joint.next, of: last, after: item, joint: joint)
        {
            guard case .calendar(let nextFields) = next.shape else { break }
            items.append(Item(shape: next.shape, start: start, end: next.end))
            if joint.isRange {
                items[items.count - 2].bound = .start
                items[items.count - 1].bound = .end
            }
            last = nextFields
        }
        shareYear(&items)
        return items
    }

    private struct Joint {
        let next: Int
        let isRange: Bool
        let isTight: Bool
    }

    private func joint(at index: Int) -> Joint? {
        switch word(index) {
        case .hyphen, .dash: Joint(next: index + 1, isRange: true, isTight: true)
        case .emDash: touches(index) && word(index + 1) != .the ? Joint(next: index + 1, isRange: true, isTight: true) : nil
        case .to, .until: Joint(next: index + 1, isRange: true, isTight: false)
        case .and, .or: Joint(next: index + 1, isRange: false, isTight: false)
        // "August/September 1939", "13/14 August"
        case .slash:
            monthNumber(at: index + 1) != nil || monthNumber(at: index + 2) != nil || isSecondYear(index + 1)
                ? Joint(next: index + 1, isRange: false, isTight: true) : nil
        case .comma: word(index + 1) == .number || word(index + 1) == .month ? Joint(next: index + 1, isRange: false, isTight: false) : nil
        default: nil
        }
    }

    /// "1936/37": the last two digits of the year after.
    private func isSecondYear(_ index: Int) -> Bool {
        word(index) == .number && isYearLike(index - 2) && tokens[index].length == 2 && tokens[index].value == (tokens[index - 2].value + 1) % 100
    }

    /// What follows a joint, as the other half of the range or list: a full expression, or only the field that differs.
    private func partner(at index: Int, of first: CalendarFields, after item: Item, joint: Joint) -> (Match, Int)? {
        if word(index) == .number, let day = first.day, first.statedYear == nil, let partner = dayPartner(at: index, day: day, of: first) {
            return (partner, index)
        }
        if word(index) == .number, let year = first.statedYear, first.day == nil || !isYearLike(index) {
            return yearPartner(at: index, of: year, first: first, joint: joint).map { ($0, index) }
        }
        guard let match = modified(by: part(at: index), at: index, after: item), case .calendar(let fields) = match.shape, !fields.isWeekdayAlone
        else { return nil }
        return (match, index)
    }

    /// "January 25–29", "May 4 and 5".
    private func dayPartner(at index: Int, day: Int, of first: CalendarFields) -> Match? {
        guard let other = dayNumber(at: index), other > day, monthNumber(at: index + 1) == nil, word(index + 1) != .counted,
            word(index + 1) != .units,
            word(index + 1) != .other || !tokens[index + 1].hasGap
        else { return nil }
        let (year, end) = yearPhrase(at: index + 1)
        return (.calendar(CalendarFields(day: other, month: first.month, year: year)), end)
    }

    /// "1926–1928", "1995–96".
    private func yearPartner(at index: Int, of year: Int, first: CalendarFields, joint: Joint) -> Match? {
        if let match = dayMonth(at: index) { return match }
        let token = tokens[index]
        if token.length == 2, joint.isRange || joint.isTight, joint.isTight || word(index + 1) != .month, token.value > year % 100, year > 1_000 {
            guard dayMonth(at: index) == nil, !isCountedThing(index + 1) else { return nil }
            return (.calendar(CalendarFields(year: .stated(year / 100 * 100 + token.value))), index + 1)
        }
        guard let (other, end) = statedYear(at: index, isTrusted: year > 0) else { return nil }
        if joint.isRange, other < year { return nil }
        return (.calendar(CalendarFields(year: .stated(other))), end)
    }

    private func isCountedThing(_ index: Int) -> Bool { word(index) == .counted || word(index) == .units }

    /// "5–7 October 2017", "5 and 6 June", "the 5th and 6th of June": days whose month comes last.
    private func daysBeforeMonth(at index: Int) -> [Item]? {
        guard dayNumber(at: index) != nil, tokens[index].length <= 4 else { return nil }
        var starts = [index]
        var isRange: [Bool] = []
        var hasComma = false
        var next = index + 1
        while let joint = joint(at: next), dayNumber(at: joint.next) != nil, starts.count < 5 {
            isRange.append(joint.isRange)
            hasComma = word(next) == .comma || hasComma && word(next) != .and && word(next) != .or
            starts.append(joint.next)
            next = joint.next + 1
        }
        // "5, 6 and 7 October"; but "Version 3, 29 June" is no list.
        guard starts.count > 1, !hasComma, let lastStart = starts.last, let match = dayMonth(at: lastStart), case .calendar(let fields) = match.shape
        else {
            return nil
        }
        var items = starts.enumerated().map { position, start in
            var own = fields
            own.day = tokens[start].value
            let isLast = position == starts.count - 1
            return Item(shape: .calendar(own), start: start, end: isLast ? match.end : start + 1, borrowsYear: !isLast)
        }
        for (position, range) in isRange.enumerated() where range {
            items[position].bound = .start
            items[position + 1].bound = .end
        }
        return items
    }

    /// "499–493 BC", "496 and 495 BC": years whose era comes last.
    private func yearsBeforeEra(at index: Int) -> [Item]? {
        guard let joint = joint(at: index + 1), word(joint.next) == .number, word(joint.next + 1) == .beforeChrist else { return nil }
        let (first, second) = (tokens[index].value, tokens[joint.next].value)
        guard first > second, second > 0 else { return nil }
        return [
            Item(shape: .calendar(CalendarFields(year: .stated(1 - first))), start: index, end: index + 1, bound: joint.isRange ? .start : nil),
            Item(
                shape: .calendar(CalendarFields(year: .stated(1 - second))), start: joint.next, end: joint.next + 2, bound: joint.isRange ? .end : nil
            ),
        ]
    }

    /// The year behind the last date holds for those before it that have none; of a range from late in a year to early in one, the year before.
    private func shareYear(_ items: inout [Item]) {
        for index in items.indices.dropLast().reversed() {
            guard case .calendar(var fields) = items[index].shape, fields.year == nil, case .calendar(let next) = items[index + 1].shape else {
                continue
            }
            let crossesYear = (fields.month ?? 0) > (next.month ?? 12)
            items[index].crossesYear = crossesYear
            guard let year = next.statedYear, next.month != nil || next.season != nil else { continue }
            fields.year = .stated(crossesYear ? year - 1 : year)
            items[index].shape = .calendar(fields)
            items[index].borrowsYear = true
        }
    }
}
