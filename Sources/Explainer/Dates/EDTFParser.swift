/// Reads one text by the grammar of EDTF levels 0 and 1 (Library of Congress, 4 February 2019).
struct EDTFParser {
    let text: EDTFText

    /// The whole text as a date: one slash makes an interval.
    func date() throws(EDTFError) -> PartialDate {
        let whole = 0..<text.bytes.count
        guard let slash = text.first(UInt8(ascii: "/"), in: whole) else {
            return PartialDate(try singleDate(in: whole, isEnd: false))
        }
        if let second = text.first(UInt8(ascii: "/"), in: slash + 1..<whole.upperBound) {
            throw text.error(second..<second + 1, "an interval has one slash, between its start and its end")
        }
        return try interval(start: 0..<slash, end: slash + 1..<whole.upperBound)
    }

    private func interval(start: Range<Int>, end: Range<Int>) throws(EDTFError) -> PartialDate {
        let form: PartialDate.Form
        switch (missingEnd(start), missingEnd(end)) {
        case (nil, nil):
            let first = try singleDate(in: start, isEnd: true)
            form = .interval(from: first, to: try closingDate(in: end, after: start))
        case (nil, let missing?): form = .starting(try singleDate(in: start, isEnd: true), end: missing)
        case (let missing?, nil): form = .ending(try singleDate(in: end, isEnd: true), start: missing)
        case (_?, _?): throw text.error(0..<text.bytes.count, "an interval needs a date at one end at least")
        }
        guard let date = PartialDate(form) else {
            throw text.error(
                end, "the interval ends before it starts",
                replacing: 0..<text.bytes.count, with: text.string(end) + "/" + text.string(start))
        }
        return date
    }

    private func missingEnd(_ range: Range<Int>) -> PartialDate.MissingEnd? {
        if range.isEmpty { return .unknown }
        let isOpen = range.count == 2 && text.bytes[range.lowerBound] == UInt8(ascii: ".") && text.bytes[range.lowerBound + 1] == UInt8(ascii: ".")
        return isOpen ? .open : nil
    }

    /// The end of an interval. ISO 8601-1 allows it to leave out what it shares with the start ("2017-10-14/16"); EDTF does not.
    private func closingDate(in end: Range<Int>, after start: Range<Int>) throws(EDTFError) -> SingleDate {
        guard end.count < 4, end.count < start.count, text.bytes.decimal(in: end) != nil else {
            return try singleDate(in: end, isEnd: true)
        }
        throw text.error(
            end, "the end of an interval is written in full, like its start",
            with: text.string(start.lowerBound..<start.upperBound - end.count) + text.string(end))
    }

    /// One date with its qualifier. In an interval there is neither a time of day nor an unspecified digit.
    private func singleDate(in range: Range<Int>, isEnd: Bool) throws(EDTFError) -> SingleDate {
        guard !range.isEmpty else { throw text.error(range, "there is no date; write it year first, as in 2017-10-14") }
        let qualifier = DateQualifier(symbol: text.bytes[range.upperBound - 1])
        let body = range.lowerBound..<range.upperBound - (qualifier == nil ? 0 : 1)
        let components: SingleDate.Components
        if let timeMark = text.first(UInt8(ascii: "T"), in: body) {
            components = try dayOfTime(in: body, timeMark: timeMark, isQualified: qualifier != nil, isEnd: isEnd)
        } else {
            components = try self.components(in: body)
        }
        let date = SingleDate(existing: components, qualifier: qualifier)
        if isEnd, date.hasUnspecifiedDigits { throw unspecifiedDigitsInInterval(body) }
        return date
    }

    /// Year, and after hyphens month or season, and day.
    func components(in body: Range<Int>) throws(EDTFError) -> SingleDate.Components {
        if let first = body.first, text.bytes[first] == UInt8(ascii: "Y") { return try longYear(in: body) }
        let isNegative = !body.isEmpty && text.bytes[body.lowerBound] == UInt8(ascii: "-")
        let (yearField, afterYear) = field(from: body.lowerBound + (isNegative ? 1 : 0), to: body.upperBound)
        guard let monthStart = afterYear else { return try year(in: yearField, isNegative: isNegative) }
        let year = try wholeYear(in: yearField, isNegative: isNegative)
        let (monthField, afterMonth) = field(from: monthStart, to: body.upperBound)
        guard let dayStart = afterMonth else { return try month(in: monthField, ofYear: year) }
        let (dayField, afterDay) = field(from: dayStart, to: body.upperBound)
        if let afterDay {
            throw text.error(afterDay - 1..<body.upperBound, "nothing but a time or a qualifier can follow the day")
        }
        return try day(in: dayField, month: monthField, ofYear: year)
    }

    /// The bytes up to the next hyphen, and where to go on after it.
    private func field(from start: Int, to end: Int) -> (Range<Int>, next: Int?) {
        guard let hyphen = text.first(UInt8(ascii: "-"), in: start..<end) else { return (start..<end, nil) }
        return (start..<hyphen, hyphen + 1)
    }

    private func unspecifiedDigitsInInterval(_ body: Range<Int>) -> EDTFError {
        var known = body.upperBound
        while text.bytes[known - 1] == UInt8(ascii: "X") || text.bytes[known - 1] == UInt8(ascii: "-") { known -= 1 }
        let isWholeYear = text.bytes[known] == UInt8(ascii: "-")
        return text.error(
            isWholeYear ? known + 1..<body.upperBound : known..<body.upperBound,
            "unspecified digits in an interval belong to EDTF level 2, which is not supported; write what is known",
            replacing: known..<body.upperBound, with: isWholeYear ? "" : nil)
    }
}
