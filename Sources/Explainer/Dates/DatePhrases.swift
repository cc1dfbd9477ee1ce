/// Puts dates into words in one language and style.
struct DatePhrases {
    let language: DateLanguage
    let style: DateStyle
    private let table: DateWordTable
    private var words: DateWords { table.words }

    init(language: DateLanguage, style: DateStyle) {
        self.language = language
        self.style = style
        table = language.table
    }

    /// A date with what is doubtful about it.
    func qualified(_ date: SingleDate) -> String {
        doubt(date) + estimate(date) + plain(date.components)
    }

    /// "since 2014", or "from 2014, end unknown". A doubt stands before the phrase, an estimate within: "possibly since about 2014".
    func starting(_ start: SingleDate, end: PartialDate.MissingEnd) -> String {
        let date = estimate(start) + plain(start.components)
        return doubt(start) + (end == .open ? words.since + date : words.from + date + words.endUnknown)
    }

    /// "until 2017", or "until 2017, start unknown".
    func ending(_ end: SingleDate, start: PartialDate.MissingEnd) -> String {
        doubt(end) + words.until + estimate(end) + plain(end.components) + (start == .open ? "" : words.startUnknown)
    }

    /// "14–16 October 2017", "from about 2014 to September 2017".
    func interval(from start: SingleDate, to end: SingleDate) -> String {
        if start == end { return qualified(start) }
        let isCertain = start.qualifier == nil && end.qualifier == nil
        let (first, isOneWord) = isCertain ? beginning(start.components, of: end.components) : (qualified(start), false)
        guard isCertain, words.hasDashes else { return words.from + first + words.to + qualified(end) }
        return first + (isOneWord ? "–" : " – ") + qualified(end)
    }

    private func doubt(_ date: SingleDate) -> String { date.qualifier?.isUncertain == true ? words.possibly : "" }

    private func estimate(_ date: SingleDate) -> String { date.qualifier?.isApproximate == true ? words.about : "" }

    /// The date without its qualifier.
    private func plain(_ components: SingleDate.Components) -> String {
        switch components {
        // "The 1900s" may be the century or its first decade, so neither is called so.
        case .century(let year): years(from: year, to: year + 99, hasName: false)
        case .decade(let year): years(from: year, to: year + 9, hasName: year >= 100 && year % 100 != 0)
        case .year(let year), .someMonth(let year), .someDay(let year): language.text(year: year)
        case .season(let season, let year): name(of: season, year: year)
        case .month(let month, let year), .someDayOfMonth(let month, let year): name(ofMonth: month) + " " + language.text(year: year)
        case .day(let value): day(value, withMonth: true, withYear: true)
        }
    }

    /// A day, with as much of its month and year as is wanted.
    func day(_ day: CalendarDay, withMonth: Bool, withYear: Bool) -> String {
        let weekday = style == .longWithWeekday && day >= Self.firstGregorianDay ? language.name(of: day.weekday) + words.afterWeekday : ""
        let month = withMonth ? " " + name(ofMonth: day.month) : ""
        let year = withYear ? " " + language.text(year: day.year) : ""
        return "\(weekday)\(day.day)\(month)\(year)"
    }

    /// The start of an interval without what it shares with the end, and whether that is one word.
    private func beginning(_ start: SingleDate.Components, of end: SingleDate.Components) -> (text: String, isOneWord: Bool) {
        switch (start, end) {
        case (.day(let first), .day(let last)) where first.year == last.year:
            let isShort = first.month == last.month && style != .longWithWeekday
            return (day(first, withMonth: !isShort, withYear: false), isShort)
        case (.month(let first, let firstYear), .month(_, let lastYear)) where firstYear == lastYear:
            return (name(ofMonth: first), true)
        case (.season(let first, let firstYear), .season(_, let lastYear)) where firstYear == lastYear:
            return (language.name(of: first), true)
        case (.year(let first), .year(let last)):
            return beginning(year: first, until: last)
        default:
            return (plain(start), false)
        }
    }

    /// "44" of "44–30 BC", "2014" of "2014–2017". Of "100 BC – 2 BC" nothing is left out: "100–2" is read as 100–102.
    private func beginning(year first: Int, until last: Int) -> (text: String, isOneWord: Bool) {
        if last < 1 {
            let isShort = String(1 - first).utf8.count == String(1 - last).utf8.count
            return isShort ? (String(1 - first), true) : (language.text(year: first), false)
        }
        return (language.text(year: first), first >= 100)
    }

    private func years(from first: Int, to last: Int, hasName: Bool) -> String {
        if hasName, let (before, after) = words.yearsFrom { return before + String(first) + after }
        let (start, isOneWord) = beginning(year: first, until: last)
        return words.years + start + (isOneWord ? "–" : " – ") + language.text(year: last)
    }

    /// "spring 2017", and for the winter that begins in December 2016, "winter 2016–17".
    private func name(of season: Season, year: Int) -> String {
        let text = language.name(of: season) + " "
        guard season == .winter else { return text + language.text(year: year) }
        let (start, isOneWord) = beginning(year: year, until: year + 1)
        let isShort = words.hasDashes && year >= 1_000 && year / 100 == (year + 1) / 100
        let end = isShort ? String((year + 1) % 100 + 100).dropFirst().description : language.text(year: year + 1)
        return text + start + (isOneWord ? "–" : " – ") + end
    }

    /// Dates before it are Gregorian in EDTF all the same, and the day of the week that this gives is not the one that people knew.
    private static let firstGregorianDay = CalendarDay(existingYear: 1582, month: 10, day: 15)

    private func name(ofMonth month: Int) -> String {
        (style == .short ? words.shortMonths : words.months)[month - 1]
    }
}
