import Explainer
import Testing

struct PartialDateHTMLTests {
    @Test(
        "the nearest value that HTML allows",
        arguments: [
            ("2017-10-14", "2017-10-14"), ("2017-10", "2017-10"), ("2017", "2017"), ("2017-10-14~", "2017-10-14"), ("2017-10?", "2017-10"),
            ("2017%", "2017"), ("2017-10-XX", "2017-10"), ("2017-XX", "2017"), ("2017-XX-XX", "2017"), ("2017-21", "2017"), ("2017-23~", "2017"),
            ("0622", "0622"), ("0001-01-01", "0001-01-01"), ("Y12017", "12017"), ("2017-10-14T09:30:00Z", "2017-10-14"), ("2017-24", nil),
            ("201X", nil),
            ("20XX", nil), ("0000", nil), ("-0043-03-15", nil), ("Y-12017", nil), ("2017-10-14/2017-10-16", nil), ("2017-09/..", nil),
            ("../2017", nil),
        ] as [(String, String?)])
    func htmlDatetime(edtf: String, datetime: String?) throws {
        #expect(try PartialDate(edtf: edtf).htmlDatetime == datetime)
    }
}
