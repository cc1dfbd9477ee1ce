import Explainer
import Testing

struct PartialDateOrderTests {
    @Test("earliest, then latest, then text") func sorting() throws {
        let texts = [
            "../1985", "/1985", "../2017-09", "-0043", "0000", "1985-04-12", "19XX", "2017-01-01", "2017", "2017-XX", "2017~", "2017/2018", "2017/",
            "2017/..", "2017-09", "2017-09~", "2017-09-02", "2017-10-14", "2017-10-14/2017-10-16", "2017-10-XX", "Y170000002",
        ]
        let dates = try texts.map { try PartialDate(edtf: $0) }
        #expect(dates.reversed().sorted() == dates.sorted())
        #expect(
            dates.sorted().map(\.edtf) == [
                "../1985", "/1985", "../2017-09", "-0043", "0000", "19XX", "1985-04-12", "2017-01-01", "2017", "2017-XX", "2017~", "2017/2018",
                "2017/", "2017/..", "2017-09", "2017-09~", "2017-09-02", "2017-10-XX", "2017-10-14", "2017-10-14/2017-10-16", "Y170000002",
            ])
    }

    @Test("the order is total and transitive") func totalOrder() throws {
        let dates = try generated()
        var broken: [String] = []
        for left in dates {
            for right in dates {
                let isOne = [left < right, left == right, right < left].filter(\.self).count == 1
                if !isOne { broken.append("\(left) \(right)") }
            }
        }
        // With exactly one of <, == and > for each pair, a sorted list in which each comes before all that follow shows the order transitive.
        let sorted = dates.sorted()
        for (index, left) in sorted.enumerated() {
            for right in sorted[(index + 1)...] where right < left { broken.append("\(left) \(right)") }
        }
        #expect(broken == [])
    }

    private func generated() throws -> [PartialDate] {
        let singles = ["2016", "2017", "2017-01", "2017-01-01", "2017-12-31", "2017-21", "2017-24", "-0043", "0000-01-01", "Y10000"]
        let qualified = singles.flatMap { single in ["", "?", "~", "%"].map { single + $0 } }
        let ends = ["2016", "2017~", "2017-01", "2017-01-31", "2017-12-31?", "2018-24"]
        var texts = qualified + ["201X", "20XX", "2017-XX", "2017-XX-XX", "2017-01-XX"]
        for end in ends { texts += [end + "/..", end + "/", "../" + end, "/" + end] }
        for start in ends {
            for end in ends where (try? PartialDate(edtf: start + "/" + end)) != nil { texts.append(start + "/" + end) }
        }
        return try texts.map { try PartialDate(edtf: $0) }
    }
}
