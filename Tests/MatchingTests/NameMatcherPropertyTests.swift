import Matching
import TestSupport
import Testing

struct NameMatcherPropertyTests {
    private static func text(_ count: ClosedRange<Int>, _ generator: inout SeededRandom) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: count, using: &generator) { text.append(NaiveMatcher.alphabet.randomElement(using: &generator) ?? " ") }
        return String(text)
    }

    /// Pieces of the text, so that there is something to find, and other names.
    private static func patterns(for text: String, _ generator: inout SeededRandom) -> [NamePattern] {
        let scalars = Array(text.unicodeScalars)
        return (0..<Int.random(in: 1...8, using: &generator)).map { _ in
            let start = Int.random(in: 0...scalars.count, using: &generator)
            let piece = scalars[start...].prefix(Int.random(in: 1...6, using: &generator))
            var name = String(String.UnicodeScalarView(piece))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: name = Self.text(1...4, &generator)
            case 1: name = name.uppercased()
            case 2: name = name.lowercased()
            default: break
            }
            return NamePattern(name, Bool.random(using: &generator) ? .name : .exact)
        }
    }

    @Test(arguments: 0..<10) func agreesWithTheNaiveMatcher(seed: UInt64) {
        var generator = SeededRandom(seed)
        for _ in 0..<60 {
            let text = Self.text(0...30, &generator)
            let patterns = Self.patterns(for: text, &generator)
            let matches = NameMatcher(patterns).matches(in: Array(text.utf8))
            let expected = NaiveMatcher(text).matches(patterns)
            #expect(matches == expected, "\(text.debugDescription) \(patterns)")
            if matches != expected { return }
        }
    }

    @Test func resultsDoNotDependOnTheOrderOfPatterns() {
        var generator = SeededRandom(1)
        for _ in 0..<300 {
            let text = Self.text(0...40, &generator)
            let patterns = Self.patterns(for: text, &generator)
            let order = patterns.indices.shuffled(using: &generator)
            let expected = NameMatcher(patterns).matches(in: Array(text.utf8))
            var matches = NameMatcher(order.map { patterns[$0] }).matches(in: Array(text.utf8))
            for index in matches.indices { matches[index].patterns = matches[index].patterns.map { order[$0] }.sorted() }
            #expect(matches == expected)
        }
    }

    @Test func anyBytesWillDo() {
        var generator = SeededRandom(2)
        for round in 0..<500 {
            var bytes = Array(Self.text(0...40, &generator).utf8)
            let patterns = Self.patterns(for: String(decoding: bytes, as: UTF8.self), &generator)
            for _ in 0..<(round % 8) where !bytes.isEmpty {
                let index = Int.random(in: bytes.indices, using: &generator)
                if Bool.random(using: &generator) { bytes[index] = .random(in: 0...255, using: &generator) } else { bytes.remove(at: index) }
            }
            if round % 5 == 0 { bytes = bytes.map { _ in .random(in: 0...255, using: &generator) } }
            var end = 0
            for match in NameMatcher(patterns).matches(in: bytes) {
                #expect(match.range.lowerBound >= end && !match.range.isEmpty && match.range.upperBound <= bytes.count)
                #expect(!match.patterns.isEmpty)
                end = match.range.upperBound
            }
        }
    }

    @Test func hostileTextTakesLinearTime() {
        // Any step that looks at a whole token or run for each name in it would take minutes.
        let names = ["a", "a a", "a,a", "حلب"].map { NamePattern($0) }
        let matcher = NameMatcher(names)
        for piece in ["a,", "a\u{301}", "a@", "a.", "حلب،", "و", "a'", "'a", "a-", "\u{200D}a ", "a:"] {
            let text = Array(String(repeating: piece, count: 100_000).utf8)
            _ = matcher.matches(in: text)
        }
        let run = Array(("a " + String(repeating: "\u{200D} ", count: 200_000) + "a").utf8)
        #expect(matcher.matches(in: run).map(\.patterns) == [[1]])
    }
}
