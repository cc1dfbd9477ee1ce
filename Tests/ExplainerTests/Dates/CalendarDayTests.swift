import Testing

@testable import Explainer

struct CalendarDayTests {
    @Test("day numbers, weekdays and dates agree with a walk day by day") func walk() throws {
        // The reference walks from 1 January -400, a Saturday: 2,370 years, of which 1970 - -400 = 2370 hold 865,625 days, before day 0.
        var (year, month, dayOfMonth) = (-400, 1, 1)
        var number = -865_625
        var weekday = 6
        var isWrong: [String] = []
        while year <= 2_400 {
            // Every day near the turn of a month, and every hundredth besides.
            if dayOfMonth == 1 || dayOfMonth >= 28 || number % 100 == 0 {
                let day = try #require(CalendarDay(year: year, month: month, day: dayOfMonth))
                if day.daysSinceEpoch != number || CalendarDay(daysSinceEpoch: number) != day || day.weekday.rawValue != weekday {
                    isWrong.append(day.iso)
                }
            }
            number += 1
            weekday = weekday == 7 ? 1 : weekday + 1
            dayOfMonth += 1
            if dayOfMonth > slowLength(ofMonth: month, year: year) {
                (month, dayOfMonth) = month == 12 ? (1, 1) : (month + 1, 1)
                if month == 1 { year += 1 }
            }
        }
        #expect(isWrong == [])
    }

    private func slowLength(ofMonth month: Int, year: Int) -> Int {
        let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    @Test(
        "known days have their weekday and number",
        arguments: [
            (2017, 10, 14, Weekday.saturday, 17_453), (1970, 1, 1, .thursday, 0), (1969, 12, 31, .wednesday, -1), (2000, 2, 29, .tuesday, 11_016),
            (0, 3, 1, .wednesday, -719_468),
        ])
    func knownDays(year: Int, month: Int, day: Int, weekday: Weekday, number: Int) throws {
        let day = try #require(CalendarDay(year: year, month: month, day: day))
        #expect(day.weekday == weekday)
        #expect(day.daysSinceEpoch == number)
    }

    @Test(
        "days that do not exist are none",
        arguments: [
            (2017, 2, 29), (1900, 2, 29), (2017, 4, 31), (2017, 0, 1), (2017, 13, 1), (2017, 1, 0), (2017, 1, 32), (-1, 2, 29),
            (1_000_000_000_000, 1, 1), (Int.min, 1, 1), (2017, Int.max, Int.min),
        ])
    func missingDays(year: Int, month: Int, day: Int) {
        #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }

    @Test("ISO text reads back", arguments: ["2017-10-14", "0000-02-29", "-0043-03-15", "9999-12-31", "-9999-01-01"])
    func isoRoundTrip(iso: String) throws {
        let day = try #require(CalendarDay(iso: iso))
        #expect(day.iso == iso)
        #expect("\(day)" == iso)
    }

    @Test(
        "other texts are no ISO day",
        arguments: [
            "", "2017", "2017-10", "2017-10-4", "2017-1014", "20171014", "2017/10/14", "2017-02-29", " 2017-10-14", "2017-10-14 ",
            "2017-10-14T00:00:00",
            "+2017-10-14", "-0000-01-01", "2017-10-1X", "17-10-14", "٢٠١٧-10-14", "2017–10–14",
        ])
    func notISO(text: String) {
        #expect(CalendarDay(iso: text) == nil)
    }

    @Test("years of more than four digits take the sign of the expanded form") func expandedISO() {
        #expect(CalendarDay(year: 12_017, month: 1, day: 2)?.iso == "+12017-01-02")
        #expect(CalendarDay(year: -12_017, month: 1, day: 2)?.iso == "-12017-01-02")
    }

    @Test(
        "adding days",
        arguments: [
            ("2017-10-14", 1, "2017-10-15"), ("2017-12-31", 1, "2018-01-01"), ("2000-03-01", -1, "2000-02-29"), ("2017-10-14", -14, "2017-09-30"),
            ("0000-01-01", -1, "-0001-12-31"), ("2017-10-14", 0, "2017-10-14"),
        ])
    func addingDays(start: String, days: Int, end: String) {
        #expect(CalendarDay(iso: start)?.adding(days: days).iso == end)
    }

    @Test(
        "adding months keeps the day or takes the last of the month",
        arguments: [
            ("2017-10-14", 1, "2017-11-14"), ("2017-01-31", 1, "2017-02-28"), ("2016-01-31", 1, "2016-02-29"), ("2017-03-31", -1, "2017-02-28"),
            ("2017-10-14", -24, "2015-10-14"), ("2017-01-15", -1, "2016-12-15"), ("2016-02-29", 12, "2017-02-28"), ("0000-01-31", -1, "-0001-12-31"),
        ])
    func addingMonths(start: String, months: Int, end: String) {
        #expect(CalendarDay(iso: start)?.adding(months: months).iso == end)
    }

    @Test("arithmetic stops at the ends of the calendar") func limits() throws {
        let day = try #require(CalendarDay(iso: "2017-10-14"))
        #expect(day.adding(days: .max).year == CalendarDay.supportedYears.upperBound)
        #expect(day.adding(days: .min).year == CalendarDay.supportedYears.lowerBound)
        #expect(day.adding(months: .max).year == CalendarDay.supportedYears.upperBound)
        #expect(day.adding(months: .min).year == CalendarDay.supportedYears.lowerBound)
        #expect(CalendarDay(daysSinceEpoch: .max) == nil)
        #expect(CalendarDay(daysSinceEpoch: .min) == nil)
        let last = day.adding(days: .max)
        #expect(CalendarDay(daysSinceEpoch: last.daysSinceEpoch) == last)
    }

    @Test("first and last days") func firstAndLast() throws {
        let day = try #require(CalendarDay(iso: "2016-02-14"))
        #expect(day.firstDayOfMonth.iso == "2016-02-01")
        #expect(day.lastDayOfMonth.iso == "2016-02-29")
        #expect(day.firstDayOfYear.iso == "2016-01-01")
        #expect(day.lastDayOfYear.iso == "2016-12-31")
        #expect(day.daysInMonth == 29)
        #expect(!CalendarDay.isLeap(year: 1900))
        #expect(CalendarDay.isLeap(year: 0))
    }

    @Test("days are in the order of their numbers") func order() {
        let days = ["-0043-03-15", "0000-01-01", "2016-12-31", "2017-01-01", "2017-01-02", "2017-02-01"].compactMap { CalendarDay(iso: $0) }
        #expect(days.count == 6)
        for (left, right) in zip(days, days.dropFirst()) {
            #expect(left < right)
            #expect(!(right < left))
            #expect(left.daysSinceEpoch < right.daysSinceEpoch)
        }
    }

    @Test(
        "a moment has the day of its time zone",
        arguments: [
            (0, 0, "1970-01-01"), (-1, 0, "1969-12-31"), (86_399, 0, "1970-01-01"), (86_400, 0, "1970-01-02"), (1_508_187_600, 180, "2017-10-17"),
            (1_508_187_599, 180, "2017-10-16"), (0, -1, "1969-12-31"),
        ])
    func moments(seconds: Int, offset: Int, day: String) {
        #expect(CalendarDay(secondsSinceEpoch: seconds, utcOffset: offset)?.iso == day)
    }

    @Test("a moment beyond all years has no day", arguments: [(Int.max, 180), (Int.min, -180)])
    func noMoment(seconds: Int, offset: Int) {
        #expect(CalendarDay(secondsSinceEpoch: seconds, utcOffset: offset) == nil)
        #expect(CalendarDay(secondsSinceEpoch: seconds, utcOffset: 0) != nil)
    }
}
