import Explainer
import Temporal
import Testing

/// Any bytes may come in: offsets stay in bounds and on the boundaries of characters, and expressions in order.
@Suite struct RobustnessTests {
    private static let pieces = [
        "the", "a", "of", "in", "on", "May", "March", "Oct.", "14", "14th", "2017", "1,200", "3.5", "-", "–", "—", ",", ".", "(", ")", "\"", "“", "”",
        "'s", "’",
        "Monday", "last", "next", "week", "weeks", "two", "and", "half", "ago", "later", "after", "before", "since", "then", "spring", "fall", "late",
        "mid",
        "end", "1990s", "'90s", "BC", "AD", "century", "19th", "now", "today", "until", "to", "from", "between", "/", "2017-10-14", "14/10/2017",
        "3:15",
        "a.m.", "B.C.", "@name", "http://a.b/2017", "Mayadeen", "é", "\u{A0}", "🕊", "ع", "\n", "\n\n", "will", "was", "said", "that", "same", "day",
        "year",
        "the end of the", "earlier this", "circa", "00", "9999", "999999999999999999999", "0", "31", "February", "29", "three-year", "New Year's Day",
        "of that year",
    ]

    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let modes: [TemporalMode] =
        ["2017-10-16", "2017-10", "2017", "-0043-03-15", "201X", "2014/2017", "2016-02-29", "Y-99999"]
        .compactMap { try? .news($0) } + [.narrative]

    private func check(_ bytes: [UInt8], isUTF8: Bool = true) {
        for mode in Self.modes {
            let found = TemporalTagger(mode: mode).expressions(in: TemporalText(plain: bytes))
            var end = 0
            for expression in found {
                #expect(expression.bytes.lowerBound >= end && !expression.bytes.isEmpty && expression.bytes.upperBound <= bytes.count)
                end = expression.bytes.upperBound
                if isUTF8 { #expect(String(validating: bytes[expression.bytes], as: UTF8.self) != nil) }
            }
        }
    }

    @Test(arguments: 0..<40) func generatedWords(seed: UInt64) {
        var generator = Generator(state: seed &* 7_919 + 1)
        for _ in 0..<20 {
            let count = Int.random(in: 1...60, using: &generator)
            var text = ""
            for _ in 0..<count {
                text += Self.pieces.randomElement(using: &generator) ?? ""
                if Int.random(in: 0..<4, using: &generator) > 0 { text += " " }
            }
            check(Array(text.utf8))
        }
    }

    @Test(arguments: 0..<20) func generatedBytes(seed: UInt64) {
        var generator = Generator(state: seed &* 104_729 + 3)
        for _ in 0..<20 {
            var bytes = Array("On Monday, 14 October 2017, two days later – in “mid-2015”.".utf8)
            for _ in 0..<Int.random(in: 1...12, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            check(bytes, isUTF8: false)
            check((0..<50).map { _ in UInt8.random(in: 0...255, using: &generator) }, isUTF8: false)
        }
    }

    @Test(arguments: [
        "", " ", "\n\n", ".", "May", "the", "14", "“", "\u{E9}", "1", "two", "New", "the end of", "mid-", "from", "less than a", "(((((", "@",
    ])
    func fragments(text: String) {
        check(Array(text.utf8))
    }

    /// Long runs of what the grammar looks back and forward over.
    @Test(arguments: ["(", "just ", "early ", "the end of ", "14, ", "May and ", "\"", "two and a half ", "1914-", "a.", "on Monday "])
    func longRuns(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        let found = TemporalTagger(mode: .narrative).expressions(in: text)
        #expect(found.count <= text.utf8.count)
    }

    @Test func rangesThatOverlapOrReachOutAreLeftOut() throws {
        let bytes = Array("On Monday it fell.".utf8)
        let wrong = TemporalText(
            bytes: bytes, blocks: [0..<18, 5..<9, 10..<40], quotations: [2..<30], exclusions: [0..<2, 1..<9, 17..<99],
            handSet: [.init(bytes: 90..<99, date: try PartialDate(edtf: "2017"))])
        #expect(TemporalTagger(mode: try .news("2023-06-15")).expressions(in: wrong).map(\.bytes) == [3..<9])
    }
}
