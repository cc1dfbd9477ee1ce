/// Years, months, seasons and days.
extension EDTFParser {
    /// "Letter-prefixed calendar year": only for years of more than four digits. No more than twelve are read.
    func longYear(in body: Range<Int>) throws(EDTFError) -> SingleDate.Components {
        let afterPrefix = body.lowerBound + 1
        let isNegative = afterPrefix < body.upperBound && text.bytes[afterPrefix] == UInt8(ascii: "-")
        let digits = afterPrefix + (isNegative ? 1 : 0)..<body.upperBound
        if digits.count > 12, isAllDigits(digits) { throw text.error(digits, "years of more than 12 digits are not supported") }
        guard let magnitude = text.bytes.decimal(in: digits) else {
            throw text.error(digits, "the prefix Y takes a year alone, as in Y170000002 or Y-170000002")
        }
        let year = isNegative ? -magnitude : magnitude
        guard magnitude > 9_999, text.bytes[digits.lowerBound] != UInt8(ascii: "0") else {
            throw text.error(
                body, "the prefix Y is for years of more than four digits, without zeros before them",
                with: SingleDate.edtf(year: year))
        }
        return .year(year)
    }

    /// A date of year precision: four digits, the last one or two of which may be unspecified.
    func year(in field: Range<Int>, isNegative: Bool) throws(EDTFError) -> SingleDate.Components {
        guard field.count == 4, text.bytes[field.lowerBound + 3] == UInt8(ascii: "X") else {
            return .year(try wholeYear(in: field, isNegative: isNegative))
        }
        let known = field.lowerBound..<field.lowerBound + (text.bytes[field.lowerBound + 2] == UInt8(ascii: "X") ? 2 : 3)
        guard let digits = text.bytes.decimal(in: known) else { throw unspecifiedDigits(in: field) }
        let span = known.count == 2 ? 100 : 10
        if isNegative {
            let (first, last) = (SingleDate.edtf(year: -(digits * span + span - 1)), SingleDate.edtf(year: -digits * span))
            throw text.error(
                field, "unspecified digits of a negative year are not supported; write the interval",
                replacing: field.lowerBound - 1..<field.upperBound, with: first + "/" + last)
        }
        return span == 100 ? .century(digits * span) : .decade(digits * span)
    }

    /// A year of four digits.
    func wholeYear(in field: Range<Int>, isNegative: Bool) throws(EDTFError) -> Int {
        guard let magnitude = text.bytes.decimal(in: field), field.count == 4 else {
            if text.first(UInt8(ascii: "X"), in: field) != nil { throw unspecifiedDigits(in: field) }
            if field.count > 4, isAllDigits(field) {
                throw text.error(
                    field, "a year of more than four digits is written with the prefix Y",
                    replacing: field.lowerBound - (isNegative ? 1 : 0)..<field.upperBound, with: "Y" + (isNegative ? "-" : "") + text.string(field))
            }
            throw text.error(field, "a year has four digits, as in 2017")
        }
        if isNegative, magnitude == 0 {
            throw text.error(field.lowerBound - 1..<field.upperBound, "year 0 has no sign", with: "0000")
        }
        return isNegative ? -magnitude : magnitude
    }

    /// A date of month precision, or a season.
    func month(in field: Range<Int>, ofYear year: Int) throws(EDTFError) -> SingleDate.Components {
        if isUnspecified(field) { return .someMonth(year: year) }
        if field.count == 2, let code = text.bytes.decimal(in: field) {
            if let season = Season(rawValue: code) { return .season(season, year: year) }
            if 25...41 ~= code { throw subYearGrouping(code, in: field, ofYear: year) }
        }
        return .month(try wholeMonth(in: field, ofYear: year), year: year)
    }

    /// A date of day precision.
    func day(in field: Range<Int>, month monthField: Range<Int>, ofYear year: Int) throws(EDTFError) -> SingleDate.Components {
        if isUnspecified(monthField) {
            guard isUnspecified(field) else { throw unspecifiedDigits(in: monthField) }
            return .someDay(year: year)
        }
        if let number = text.bytes.decimal(in: monthField), number > 12, monthField.count == 2, field.count == 2,
            let other = text.bytes.decimal(in: field), let day = CalendarDay(year: year, month: other, day: number)
        {
            throw text.error(
                monthField, "there is no month \(number): the month stands before the day", replacing: monthField.lowerBound..<field.upperBound,
                with: day.month.magnitude.padded(to: 2) + "-" + day.day.magnitude.padded(to: 2))
        }
        if let code = text.bytes.decimal(in: monthField), Season(rawValue: code) != nil {
            throw text.error(field, "a season has no days", replacing: field.lowerBound - 1..<field.upperBound, with: "")
        }
        let month = try wholeMonth(in: monthField, ofYear: year)
        if isUnspecified(field) { return .someDayOfMonth(month, year: year) }
        guard field.count == 2, let number = text.bytes.decimal(in: field) else {
            if text.first(UInt8(ascii: "X"), in: field) != nil { throw unspecifiedDigits(in: field) }
            throw text.error(field, "a day has two digits, as in 2017-10-04", with: field.count == 1 ? "0" + text.string(field) : nil)
        }
        guard let day = CalendarDay(year: year, month: month, day: number) else {
            if number == 0 {
                throw text.error(
                    field, "there is no day 00; leave the day out if it is not known",
                    replacing: field.lowerBound - 1..<field.upperBound, with: "")
            }
            let length = CalendarDay.days(inMonth: month, ofYear: year)
            throw text.error(field, "\(DateLanguage.english.monthNames[month - 1]) \(DateLanguage.english.text(year: year)) has \(length) days")
        }
        return .day(day)
    }

    private func wholeMonth(in field: Range<Int>, ofYear year: Int) throws(EDTFError) -> Int {
        let number = text.bytes.decimal(in: field)
        guard field.count == 2, let number else {
            if text.first(UInt8(ascii: "X"), in: field) != nil { throw unspecifiedDigits(in: field) }
            if let number, field.count == 3, let day = CalendarDay(year: year, month: 1, day: 1)?.adding(days: number - 1), day.year == year {
                throw text.error(
                    field, "days counted from 1 January are not part of EDTF; write month and day",
                    with: day.month.magnitude.padded(to: 2) + "-" + day.day.magnitude.padded(to: 2))
            }
            if number != nil, field.count == 4 {
                throw text.error(
                    field.lowerBound - 1..<field.lowerBound, "the two dates of an interval are parted by a slash", with: "/")
            }
            throw text.error(field, "a month has two digits, as in 2017-09", with: field.count == 1 ? "0" + text.string(field) : nil)
        }
        if number == 0 {
            throw text.error(
                field, "there is no month 00; leave the month out if it is not known",
                replacing: field.lowerBound - 1..<endOfDigits(from: field.upperBound), with: "")
        }
        guard number <= 12 else { throw text.error(field, "there is no month \(text.string(field)); months run from 01 to 12") }
        return number
    }

    /// The end of the digits and hyphens at a place.
    private func endOfDigits(from start: Int) -> Int {
        var end = start
        while end < text.bytes.count, text.bytes[end].isDigit || text.bytes[end] == UInt8(ascii: "-") { end += 1 }
        return end
    }

    private func isUnspecified(_ field: Range<Int>) -> Bool {
        field.count == 2 && text.bytes[field.lowerBound] == UInt8(ascii: "X") && text.bytes[field.lowerBound + 1] == UInt8(ascii: "X")
    }

    private func isAllDigits(_ range: Range<Int>) -> Bool {
        !range.isEmpty && text.bytes[range].allSatisfy(\.isDigit)
    }

    private func unspecifiedDigits(in field: Range<Int>) -> EDTFError {
        text.error(
            field,
            "unspecified digits here belong to EDTF level 2, which is not supported; level 1 has 201X, 20XX, 2017-XX, 2017-10-XX and 2017-XX-XX")
    }

    /// Level 2 divides the year by the codes 25 to 41 ("Sub-year groupings"); most can be said as an interval of months.
    private func subYearGrouping(_ code: Int, in field: Range<Int>, ofYear year: Int) -> EDTFError {
        let months: ClosedRange<Int>? =
            switch code {
            case 33...36: (code - 33) * 3 + 1...(code - 33) * 3 + 3
            case 37...39: (code - 37) * 4 + 1...(code - 37) * 4 + 4
            case 40...41: (code - 40) * 6 + 1...(code - 40) * 6 + 6
            default: nil
            }
        let interval = months.map {
            $0.lowerBound.magnitude.padded(to: 2) + "/" + SingleDate.edtf(year: year) + "-" + $0.upperBound.magnitude.padded(to: 2)
        }
        let northernSeason = 25...28 ~= code ? String(code - 4) : nil
        return text.error(
            field, "the part of the year with the code \(code) belongs to EDTF level 2, which is not supported; write a season, 21 to 24, or months",
            with: interval ?? northernSeason)
    }
}
