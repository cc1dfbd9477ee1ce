import Explainer
import Testing

/// An invalid text, the part at fault as its bytes, and what the error says.
struct InvalidDate: Sendable, CustomTestStringConvertible {
    let text: String
    let offset: Range<Int>
    let message: String
    let suggestion: String?

    init(_ text: String, _ offset: Range<Int>, _ message: String, _ suggestion: String? = nil) {
        self.text = text
        self.offset = offset
        self.message = message
        self.suggestion = suggestion
    }

    var testDescription: String { text }

    private static let yearFirst = "write it in numbers, year first, as in 2017-10-14"
    private static let level2Digits =
        "unspecified digits here belong to EDTF level 2, which is not supported; level 1 has 201X, 20XX, 2017-XX, 2017-10-XX and 2017-XX-XX"
    private static let level2Interval = "unspecified digits in an interval belong to EDTF level 2, which is not supported; write what is known"
    private static let partial = "a qualifier for a part of the date belongs to EDTF level 2, which is not supported; put it at the end"
    private static let oneQualifier = "a date takes one qualifier: ? for uncertain, ~ for approximate, % for both"
    private static let time =
        "a time is written with hours, minutes and seconds, as in T23:20:30, T23:20:30Z or T23:20:30+04:00; only the day is kept"
    private static let slash = "an interval has a slash, as in 2014/2017, 2014/.. and ../2017"
    private static let order = "a date is written year, month, day, with hyphens: 2017-10-14"
    private static let dash = "a date is written with the hyphen of the keyboard, and an interval with a slash"
    private static let sets = "sets of dates belong to EDTF level 2, which is not supported; write an interval or one date"
    private static let u = "\"u\" is from an old draft; an unspecified digit is now written X"

    static let calendar = [
        InvalidDate("2017-02-29", 8..<10, "February 2017 has 28 days"),
        InvalidDate("1900-02-29", 8..<10, "February 1900 has 28 days"),
        InvalidDate("2016-02-30", 8..<10, "February 2016 has 29 days"),
        InvalidDate("2017-04-31", 8..<10, "April 2017 has 30 days"),
        InvalidDate("2017-10-32~", 8..<10, "October 2017 has 31 days"),
        InvalidDate("-0043-02-29", 9..<11, "February 44 BC has 28 days"),
        InvalidDate("2017-13", 5..<7, "there is no month 13; months run from 01 to 12"),
        InvalidDate("2017-20-40", 5..<7, "there is no month 20; months run from 01 to 12"),
        InvalidDate("2017-20-01", 5..<7, "there is no month 20: the month stands before the day", "2017-01-20"),
        InvalidDate("2017-42", 5..<7, "there is no month 42; months run from 01 to 12"),
        InvalidDate("2017-00", 5..<7, "there is no month 00; leave the month out if it is not known", "2017"),
        InvalidDate("2017-00-00", 5..<7, "there is no month 00; leave the month out if it is not known", "2017"),
        InvalidDate("2017-00/2018", 5..<7, "there is no month 00; leave the month out if it is not known", "2017/2018"),
        InvalidDate("2017-10-00~", 8..<10, "there is no day 00; leave the day out if it is not known", "2017-10~"),
        InvalidDate("2017-21-41", 8..<10, "a season has no days", "2017-21"),
        InvalidDate("2017-21-01", 5..<7, "there is no month 21: the month stands before the day", "2017-01-21"),
        InvalidDate("2017-14-10", 5..<7, "there is no month 14: the month stands before the day", "2017-10-14"),
        InvalidDate("2017-10-14/2017-02-30", 19..<21, "February 2017 has 28 days"),
        InvalidDate("2017-10-14/2017-10-13", 11..<21, "the interval ends before it starts", "2017-10-13/2017-10-14"),
        InvalidDate("2008/1964-05", 5..<12, "the interval ends before it starts", "1964-05/2008"),
        InvalidDate("-0030/-0044", 6..<11, "the interval ends before it starts", "-0044/-0030"),
    ]

    static let form = [
        InvalidDate("", 0..<0, "there is no date; write it year first, as in 2017-10-14"),
        InvalidDate("?", 0..<0, "a year has four digits, as in 2017"),
        InvalidDate("17", 0..<2, "a year has four digits, as in 2017"),
        InvalidDate("+2017", 0..<5, "a year has four digits, as in 2017"),
        InvalidDate("-", 1..<1, "a year has four digits, as in 2017"),
        InvalidDate("12017", 0..<5, "a year of more than four digits is written with the prefix Y", "Y12017"),
        InvalidDate("-12017", 1..<6, "a year of more than four digits is written with the prefix Y", "Y-12017"),
        InvalidDate("-0000", 0..<5, "year 0 has no sign", "0000"),
        InvalidDate("Y2017", 0..<5, "the prefix Y is for years of more than four digits, without zeros before them", "2017"),
        InvalidDate("Y0012017", 0..<8, "the prefix Y is for years of more than four digits, without zeros before them", "Y12017"),
        InvalidDate("Y", 1..<1, "the prefix Y takes a year alone, as in Y170000002 or Y-170000002"),
        InvalidDate("Y12017-06", 1..<9, "the prefix Y takes a year alone, as in Y170000002 or Y-170000002"),
        InvalidDate("Y1234567890123", 1..<14, "years of more than 12 digits are not supported"),
        InvalidDate("2017-9", 5..<6, "a month has two digits, as in 2017-09", "2017-09"),
        InvalidDate("2017-10-4?", 8..<9, "a day has two digits, as in 2017-10-04", "2017-10-04?"),
        InvalidDate("2017-", 5..<5, "a month has two digits, as in 2017-09"),
        InvalidDate("2017-10-", 8..<8, "a day has two digits, as in 2017-10-04"),
        InvalidDate("2017-10-14-16", 10..<13, "nothing but a time or a qualifier can follow the day"),
        InvalidDate("2017-287", 5..<8, "days counted from 1 January are not part of EDTF; write month and day", "2017-10-14"),
        InvalidDate("2017-367", 5..<8, "a month has two digits, as in 2017-09"),
        InvalidDate("2014-2017", 4..<5, "the two dates of an interval are parted by a slash", "2014/2017"),
        InvalidDate("2014/2015/2016", 9..<10, "an interval has one slash, between its start and its end"),
        InvalidDate("/", 0..<1, "an interval needs a date at one end at least"),
        InvalidDate("../..", 0..<5, "an interval needs a date at one end at least"),
        InvalidDate("../", 0..<3, "an interval needs a date at one end at least"),
        InvalidDate("2017-10-14/16", 11..<13, "the end of an interval is written in full, like its start", "2017-10-14/2017-10-16"),
        InvalidDate("2017/18", 5..<7, "the end of an interval is written in full, like its start", "2017/2018"),
        InvalidDate("2017-10-14T23:20", 11..<16, time, "2017-10-14"),
        InvalidDate("2017-10-14T", 11..<11, time, "2017-10-14"),
        InvalidDate("2017-10-14T24:00:00", 11..<19, time, "2017-10-14"),
        InvalidDate("2017-10-14T23:60:00", 11..<19, time, "2017-10-14"),
        InvalidDate("2017-10-14T23:20:30.5Z", 11..<22, time, "2017-10-14"),
        InvalidDate("2017-10-14T23:20:30+4", 11..<21, time, "2017-10-14"),
        InvalidDate("2017-10-14T23:20:30+24:00", 11..<25, time, "2017-10-14"),
        InvalidDate("2017-10-14T23:20:30+04:60", 11..<25, time, "2017-10-14"),
        InvalidDate("2017-10-14T23:20:30+0430", 11..<24, time, "2017-10-14"),
        InvalidDate("2017-10-14T23:20:60", 11..<19, time, "2017-10-14"),
        InvalidDate("2017-10-14T23:20:30ZZ", 11..<21, time, "2017-10-14"),
        InvalidDate("2017-10-14T23:20:30Z~", 20..<21, "a date with a time takes no qualifier", "2017-10-14~"),
        InvalidDate("2017-10T23:20:30", 0..<7, "a time of day needs a day before it", "2017-10"),
        InvalidDate("2017-10-14T23:20:30/..", 10..<19, "an interval takes dates without a time of day", "2017-10-14/.."),
    ]

    static let level2 = [
        InvalidDate("Y-17E7", 4..<5, "years with an exponent belong to EDTF level 2, which is not supported; write the digits, as in Y170000002"),
        InvalidDate("1950S2", 4..<5, "significant digits belong to EDTF level 2, which is not supported; write 195X or 1950~"),
        InvalidDate("[1667,1668,1670..1672]", 0..<1, sets),
        InvalidDate("{1960,1961-12}", 0..<1, sets),
        InvalidDate("2004-06~-11", 7..<8, partial, "2004-06-11~"),
        InvalidDate("2004?-06-11", 4..<5, partial, "2004-06-11?"),
        InvalidDate("?2004-06-~11", 0..<1, partial, "2004-06-11%"),
        InvalidDate("2004-06-~01/2004-06-20", 8..<9, partial, "2004-06-01~/2004-06-20"),
        InvalidDate("156X-12-25", 0..<4, level2Digits),
        InvalidDate("XXXX-12-XX", 0..<4, level2Digits),
        InvalidDate("1XXX", 0..<4, level2Digits),
        InvalidDate("XXXX", 0..<4, level2Digits),
        InvalidDate("1X99", 0..<4, level2Digits),
        InvalidDate("1984-1X", 5..<7, level2Digits),
        InvalidDate("1985-XX-11", 5..<7, level2Digits),
        InvalidDate("1985-04-1X", 8..<10, level2Digits),
        InvalidDate("2004-06-XX/2004-07-03", 8..<10, level2Interval, "2004-06/2004-07-03"),
        InvalidDate("2004-XX-XX/..", 5..<10, level2Interval, "2004/.."),
        InvalidDate("201X/2020", 3..<4, level2Interval),
        InvalidDate("-201X", 1..<5, "unspecified digits of a negative year are not supported; write the interval", "-2019/-2010"),
        InvalidDate(
            "2001-34", 5..<7,
            "the part of the year with the code 34 belongs to EDTF level 2, which is not supported; write a season, 21 to 24, or months",
            "2001-04/2001-06"),
        InvalidDate(
            "2001-39", 5..<7,
            "the part of the year with the code 39 belongs to EDTF level 2, which is not supported; write a season, 21 to 24, or months",
            "2001-09/2001-12"),
        InvalidDate(
            "2001-41/..", 5..<7,
            "the part of the year with the code 41 belongs to EDTF level 2, which is not supported; write a season, 21 to 24, or months"
        ),
        InvalidDate(
            "2001-25", 5..<7,
            "the part of the year with the code 25 belongs to EDTF level 2, which is not supported; write a season, 21 to 24, or months",
            "2001-21"),
    ]

    static let draftOf2012 = [
        InvalidDate("199u", 3..<4, u, "199X"),
        InvalidDate("1999-uu-uu", 5..<6, u, "1999-XX-XX"),
        InvalidDate("201x", 3..<4, "an unspecified digit is a capital X", "201X"),
        InvalidDate("unknown/2006", 0..<7, "\"unknown\" is from an old draft; it is now written as nothing, as in /2006", "/2006"),
        InvalidDate("2004-06-01/unknown", 11..<18, "\"unknown\" is from an old draft; it is now written as nothing, as in /2006", "2004-06-01/"),
        InvalidDate("2004-01-01/open", 11..<15, "\"open\" is from an old draft; it is now written as two dots, as in 2004/..", "2004-01-01/.."),
        InvalidDate("1984~/Open", 6..<10, "\"open\" is from an old draft; it is now written as two dots, as in 2004/..", "1984~/.."),
        InvalidDate("1984?~", 4..<6, oneQualifier, "1984%"),
        InvalidDate("1984~?/2004", 4..<6, oneQualifier, "1984%/2004"),
        InvalidDate("1984??", 4..<6, oneQualifier, "1984?"),
        InvalidDate("y170000002", 0..<1, "\"y\" is from an old draft; a year of more than four digits now starts with Y", "Y170000002"),
        InvalidDate("y17e7", 3..<4, "years with an exponent belong to EDTF level 2, which is not supported; write the digits, as in Y170000002"),
        InvalidDate("196xp1", 4..<5, "significant digits belong to EDTF level 2, which is not supported; write 195X or 1950~"),
    ]

    static let everyday = [
        InvalidDate("14 October 2017", 3..<10, "\"October\" has no place in a date; \(yearFirst)", "2017-10-14"),
        InvalidDate("about 2017", 0..<5, "\"about\" has no place in a date; \(yearFirst)", "2017~"),
        InvalidDate("October 14, 2017", 0..<7, "\"October\" has no place in a date; \(yearFirst)", "2017-10-14"),
        InvalidDate("3rd Sept. 2017", 1..<3, "\"rd\" has no place in a date; \(yearFirst)", "2017-09-03"),
        InvalidDate("October 2017", 0..<7, "\"October\" has no place in a date; \(yearFirst)", "2017-10"),
        InvalidDate("c. May 2017", 0..<1, "\"c\" has no place in a date; \(yearFirst)", "2017-05~"),
        InvalidDate("spring 2017", 0..<6, "\"spring\" has no place in a date; \(yearFirst)", "2017-21"),
        InvalidDate("from 5 October 2017 to 14 October 2017", 0..<4, "\"from\" has no place in a date; \(yearFirst)", "2017-10-05/2017-10-14"),
        InvalidDate("2017-10-14 until 2017-10-16", 11..<16, "\"until\" has no place in a date; \(yearFirst)", "2017-10-14/2017-10-16"),
        InvalidDate("since June 2017", 0..<5, "\"since\" has no place in a date; \(yearFirst)", "2017-06/.."),
        InvalidDate("early 2017", 0..<5, "\"early\" has no place in a date; \(yearFirst)"),
        InvalidDate("30 February 2017", 3..<11, "\"February\" has no place in a date; \(yearFirst)"),
        InvalidDate("5 to 14 October 2017", 2..<4, "\"to\" has no place in a date; \(yearFirst)"),
        InvalidDate(
            "2017-10-14 - 2017-10-16", 10..<11, "a date has no spaces, and the two dates of an interval are parted by a slash",
            "2017-10-14/2017-10-16"),
        InvalidDate("2017-10-14,", 10..<11, "a comma stands behind the date", "2017-10-14"),
        InvalidDate("2017-10-14, ", 10..<11, "a comma stands behind the date", "2017-10-14"),
        InvalidDate("2017-2-30", 7..<9, "February 2017 has 28 days"),
        InvalidDate("2017-2-3", 5..<6, "a month has two digits, as in 2017-09", "2017-02-03"),
        InvalidDate("2017-10-3", 8..<9, "a day has two digits, as in 2017-10-04", "2017-10-03"),
        InvalidDate("2017-13-3", 5..<7, "there is no month 13: the month stands before the day", "2017-03-13"),
        InvalidDate("2017-0-3", 5..<6, "there is no month 00; leave the month out if it is not known", "2017"),
        InvalidDate("unknown", 0..<7, "\"unknown\" has no place in a date; \(yearFirst)"),
        InvalidDate("reopened/2017", 0..<8, "\"reopened\" has no place in a date; \(yearFirst)"),
        InvalidDate("2017-W42", 5..<6, "weeks are not part of EDTF; write the interval of their days"),
        InvalidDate("2004/P1Y", 5..<6, "durations are not part of EDTF; write the dates on which it starts and ends"),
        InvalidDate("20171014", 0..<8, "year, month and day are parted by hyphens", "2017-10-14"),
        InvalidDate("201710", 0..<6, "year, month and day are parted by hyphens", "2017-10"),
        InvalidDate("14.10.2017", 0..<10, order, "2017-10-14"),
        InvalidDate("10/14/2017", 0..<10, order, "2017-10-14"),
        InvalidDate("5/10/2017", 0..<9, order),
        InvalidDate("5/5/2017", 0..<8, order, "2017-05-05"),
        InvalidDate("2017/10/14", 0..<10, order, "2017-10-14"),
        InvalidDate("2017.10.4", 0..<9, order, "2017-10-04"),
        InvalidDate("2014–2017", 4..<7, dash, "2014/2017"),
        InvalidDate("2017‑10‑14", 4..<7, dash, "2017-10-14"),
        InvalidDate("−0043", 0..<3, dash, "-0043"),
        InvalidDate("٢٠١٧-١٠-١٤", 0..<2, "dates are written with the digits 0 to 9", "2017-10-14"),
        InvalidDate("\u{200F}2017-10-14", 0..<3, "the invisible character U+200F has no place in a date", "2017-10-14"),
        InvalidDate("2017年", 4..<7, "\"年\" has no place in a date; write it year first, as in 2017-10-14"),
        InvalidDate(" 2017", 0..<1, "a date has no spaces", "2017"),
        InvalidDate("2014 / 2017", 4..<5, "a date has no spaces", "2014/2017"),
        InvalidDate("2017-10-14 09:30:00", 10..<11, "a date has no spaces", "2017-10-14T09:30:00"),
        InvalidDate("2017-10-14t09:30:00z", 10..<11, "a time is written with a capital T", "2017-10-14T09:30:00Z"),
        InvalidDate("1985..", 4..<6, slash, "1985/.."),
        InvalidDate("..1985", 0..<2, slash, "../1985"),
        InvalidDate("1985..1990", 4..<6, slash, "1985/1990"),
    ]
}

struct EDTFErrorTests {
    @Test(
        "what is wrong, where, and what to write",
        arguments: InvalidDate.calendar + InvalidDate.form + InvalidDate.level2 + InvalidDate.draftOf2012 + InvalidDate.everyday)
    func errors(_ invalid: InvalidDate) {
        do throws(EDTFError) {
            let date = try PartialDate(edtf: invalid.text)
            Issue.record("\(invalid.text) was read as \(date)")
        } catch {
            #expect(error.offset == invalid.offset)
            #expect(error.message == invalid.message)
            #expect(error.suggestion == invalid.suggestion)
        }
    }
}
