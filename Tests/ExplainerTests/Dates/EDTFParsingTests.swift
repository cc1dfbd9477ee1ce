import Explainer
import Testing

/// A valid text and what it means; nil bounds stand for open and unknown ends.
struct ValidDate: Sendable, CustomTestStringConvertible {
    let text: String
    let earliest: String?
    let latest: String?
    let precision: DatePrecision
    /// Where it is not the text.
    let canonical: String?

    init(_ text: String, _ earliest: String?, _ latest: String?, _ precision: DatePrecision, canonical: String? = nil) {
        self.text = text
        self.earliest = earliest
        self.latest = latest
        self.precision = precision
        self.canonical = canonical
    }

    var testDescription: String { text }

    static let level0 = [
        // Date
        ValidDate("1985-04-12", "1985-04-12", "1985-04-12", .day),
        ValidDate("1985-04", "1985-04-01", "1985-04-30", .month),
        ValidDate("1985", "1985-01-01", "1985-12-31", .year),
        ValidDate("0000", "0000-01-01", "0000-12-31", .year),
        ValidDate("2016-02-29", "2016-02-29", "2016-02-29", .day),
        ValidDate("2016-02", "2016-02-01", "2016-02-29", .month),
        // Date and Time
        ValidDate("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", .day, canonical: "1985-04-12"),
        ValidDate("1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", .day, canonical: "1985-04-12"),
        ValidDate("1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", .day, canonical: "1985-04-12"),
        ValidDate("1985-04-12T23:20:30+04:30", "1985-04-12", "1985-04-12", .day, canonical: "1985-04-12"),
        ValidDate("2016-12-31T23:59:60Z", "2016-12-31", "2016-12-31", .day, canonical: "2016-12-31"),
        // Time Interval
        ValidDate("1964/2008", "1964-01-01", "2008-12-31", .year),
        ValidDate("2004-06/2006-08", "2004-06-01", "2006-08-31", .month),
        ValidDate("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", .day),
        ValidDate("2004-02-01/2005-02", "2004-02-01", "2005-02-28", .month),
        ValidDate("2004-02-01/2005", "2004-02-01", "2005-12-31", .year),
        ValidDate("2005/2006-02", "2005-01-01", "2006-02-28", .year),
        ValidDate("2004-06-11/2004-06", "2004-06-11", "2004-06-30", .month),
        ValidDate("2004/2004-02-01", "2004-01-01", "2004-02-01", .year),
    ]

    static let level1 = [
        // Letter-prefixed calendar year
        ValidDate("Y170000002", "+170000002-01-01", "+170000002-12-31", .year),
        ValidDate("Y-170000002", "-170000002-01-01", "-170000002-12-31", .year),
        ValidDate("Y10000", "+10000-01-01", "+10000-12-31", .year),
        ValidDate("Y-999999999999", "-999999999999-01-01", "-999999999999-12-31", .year),
        ValidDate("Y-17000/2003", "-17000-01-01", "2003-12-31", .year),
        // Seasons
        ValidDate("2001-21", "2001-03-01", "2001-05-31", .season),
        ValidDate("2001-22", "2001-06-01", "2001-08-31", .season),
        ValidDate("2001-23", "2001-09-01", "2001-11-30", .season),
        ValidDate("2003-24", "2003-12-01", "2004-02-29", .season),
        ValidDate("2001-21~", "2001-03-01", "2001-05-31", .season),
        ValidDate("2001-21/2001-23", "2001-03-01", "2001-11-30", .season),
        // Qualification of a date (complete)
        ValidDate("1984?", "1984-01-01", "1984-12-31", .year),
        ValidDate("2004-06~", "2004-06-01", "2004-06-30", .month),
        ValidDate("2004-06-11%", "2004-06-11", "2004-06-11", .day),
        ValidDate("-0043-03-15?", "-0043-03-15", "-0043-03-15", .day),
        ValidDate("Y17000?", "+17000-01-01", "+17000-12-31", .year),
        // Unspecified digits from the right
        ValidDate("201X", "2010-01-01", "2019-12-31", .decade),
        ValidDate("20XX", "2000-01-01", "2099-12-31", .century),
        ValidDate("00XX", "0000-01-01", "0099-12-31", .century),
        ValidDate("000X", "0000-01-01", "0009-12-31", .decade),
        ValidDate("201X~", "2010-01-01", "2019-12-31", .decade),
        ValidDate("2004-XX", "2004-01-01", "2004-12-31", .year),
        ValidDate("1985-04-XX", "1985-04-01", "1985-04-30", .month),
        ValidDate("1985-XX-XX", "1985-01-01", "1985-12-31", .year),
        ValidDate("-1985-XX", "-1985-01-01", "-1985-12-31", .year),
        // Extended interval
        ValidDate("1985-04-12/..", "1985-04-12", nil, .day),
        ValidDate("1985-04/..", "1985-04-01", nil, .month),
        ValidDate("1985/..", "1985-01-01", nil, .year),
        ValidDate("../1985-04-12", nil, "1985-04-12", .day),
        ValidDate("../1985-04", nil, "1985-04-30", .month),
        ValidDate("../1985", nil, "1985-12-31", .year),
        ValidDate("1985-04-12/", "1985-04-12", nil, .day),
        ValidDate("1985-04/", "1985-04-01", nil, .month),
        ValidDate("1985/", "1985-01-01", nil, .year),
        ValidDate("/1985-04-12", nil, "1985-04-12", .day),
        ValidDate("/1985-04", nil, "1985-04-30", .month),
        ValidDate("/1985", nil, "1985-12-31", .year),
        ValidDate("1984~/2004-06", "1984-01-01", "2004-06-30", .year),
        ValidDate("1984/2004-06~", "1984-01-01", "2004-06-30", .year),
        ValidDate("1984?/2004%", "1984-01-01", "2004-12-31", .year),
        ValidDate("2004-06~/2004-06-11", "2004-06-01", "2004-06-11", .month),
        ValidDate("2017-09~/..", "2017-09-01", nil, .month),
        ValidDate("/2017-09?", nil, "2017-09-30", .month),
        // Negative calendar year
        ValidDate("-1985", "-1985-01-01", "-1985-12-31", .year),
        ValidDate("-0043-03-15", "-0043-03-15", "-0043-03-15", .day),
        ValidDate("-0044/-0030", "-0044-01-01", "-0030-12-31", .year),
    ]
}

struct EDTFParsingTests {
    @Test("every form of levels 0 and 1", arguments: ValidDate.level0 + ValidDate.level1)
    func validForms(_ valid: ValidDate) throws {
        let date = try PartialDate(edtf: valid.text)
        #expect(date.edtf == valid.canonical ?? valid.text)
        #expect(date.earliest?.iso == valid.earliest)
        #expect(date.latest?.iso == valid.latest)
        #expect(date.precision == valid.precision)
        #expect(date.isInterval == valid.text.contains("/"))
        #expect("\(date)" == date.edtf)
        let again = try PartialDate(edtf: date.edtf)
        #expect(again == date)
        #expect(again.hashValue == date.hashValue)
    }

    @Test("A part of a longer text is read in place") func substring() throws {
        let line = "date: 2017-10-14~ # Saturday"
        #expect(try PartialDate(edtf: line.dropFirst(6).prefix(11)).edtf == "2017-10-14~")
    }

    @Test("qualifiers are told apart") func qualifiers() throws {
        let (plain, uncertain) = (try PartialDate(edtf: "1984"), try PartialDate(edtf: "1984?"))
        let (approximate, both) = (try PartialDate(edtf: "1984~"), try PartialDate(edtf: "1984%/2004"))
        #expect([plain, uncertain, approximate, both].map(\.isUncertain) == [false, true, false, true])
        #expect([plain, uncertain, approximate, both].map(\.isApproximate) == [false, false, true, true])
    }

    @Test("generated text parses and reads back, or fails within its bounds") func generated() {
        let alphabet = Array("0129X-/.?~%TYZu[ :".unicodeScalars.map(Character.init))
        for first in alphabet {
            for second in alphabet {
                for third in alphabet {
                    for rest in ["", "17", "017-10", "2017-10-14/2017"] { check(String([first, second, third]) + rest) }
                }
            }
        }
    }

    private func check(_ text: String) {
        do throws(EDTFError) {
            let date = try PartialDate(edtf: text)
            if (try? PartialDate(edtf: date.edtf)) != date { Issue.record("\(text) does not read back") }
        } catch {
            if error.offset.lowerBound < 0 || error.offset.upperBound > text.utf8.count { Issue.record("\(text) fails outside itself") }
            if let suggestion = error.suggestion, (try? PartialDate(edtf: suggestion)) == nil { Issue.record("\(text) suggests \(suggestion)") }
        }
    }
}
