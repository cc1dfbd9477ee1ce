import Diagnostics
import Testing

@Suite struct LineIndexTests {
    private func positions(_ text: String) -> [[Int]] {
        positions(Array(text.utf8))
    }

    private func positions(_ bytes: [UInt8]) -> [[Int]] {
        let index = LineIndex(bytes)
        return (0...bytes.count).map {
            let (line, column) = index.position(of: $0)
            return [line, column]
        }
    }

    @Test func countsFromOne() {
        #expect(positions("ab") == [[1, 1], [1, 2], [1, 3]])
        #expect(positions("") == [[1, 1]])
    }

    @Test(arguments: ["\n", "\r"])
    func lineFeedAndCarriageReturnEndLines(end: String) {
        #expect(positions("a\(end)\(end)b\(end)") == [[1, 1], [1, 2], [2, 1], [3, 1], [3, 2], [4, 1]])
    }

    @Test func carriageReturnWithLineFeedEndsOneLine() {
        #expect(positions("a\r\nb\r\n\r") == [[1, 1], [1, 2], [1, 2], [2, 1], [2, 2], [2, 2], [3, 1], [4, 1]])
        #expect(positions("\n\r\n") == [[1, 1], [2, 1], [2, 1], [3, 1]])
    }

    @Test func columnsCountUserPerceivedCharacters() {
        // Arabic letter with a vowel sign, a family of three, a flag, a decomposed letter.
        let text = "مَ👩‍👩‍👧🇸🇾e\u{301}x"
        let index = LineIndex(Array(text.utf8))
        var offset = 0
        for (column, character) in text.enumerated() {
            for _ in character.utf8 {
                #expect(index.position(of: offset) == (1, column + 1))
                offset += 1
            }
        }
        #expect(index.position(of: offset) == (1, 6))
    }

    @Test func byteOrderMarkCountsNothing() {
        #expect(positions("\u{FEFF}ab\nc") == [[1, 1], [1, 1], [1, 1], [1, 1], [1, 2], [1, 3], [2, 1], [2, 2]])
        #expect(LineIndex(Array("\u{FEFF}ab\nc".utf8)).lineRange(1) == 3..<5)
        #expect(LineIndex([0xEF, 0xBB, 0xBF]).lineRange(1) == 3..<3)
        // Anywhere else it is a character.
        #expect(LineIndex(Array("a\n\u{FEFF}b".utf8)).position(of: 5) == (2, 2))
    }

    @Test func illFormedBytesCountAsReplacementCharacters() {
        #expect(positions([0x61, 0xFF, 0xFE, 0x62]) == [[1, 1], [1, 2], [1, 3], [1, 4], [1, 5]])
        // A truncated sequence is one maximal subpart.
        #expect(positions([0xE2, 0x82, 0x62]) == [[1, 1], [1, 1], [1, 2], [1, 3]])
        #expect(positions([0xED, 0xA0, 0x80, 0x0A, 0xF0]) == [[1, 1], [1, 2], [1, 3], [1, 4], [2, 1], [2, 2]])
    }

    @Test func offsetsOutsideAreMovedToTheNearerEnd() {
        let index = LineIndex(Array("ab\ncd".utf8))
        #expect(index.position(of: -7) == (1, 1))
        #expect(index.position(of: .min) == (1, 1))
        #expect(index.position(of: 99) == (2, 3))
        #expect(index.position(of: .max) == (2, 3))
    }

    @Test func lineRangesLeaveOutTheLineEnd() {
        let index = LineIndex(Array("ab\ncd\r\n\r\n\re".utf8))
        #expect(index.position(of: 11).line == 5)
        #expect((1...5).map(index.lineRange) == [0..<2, 3..<5, 7..<7, 9..<9, 10..<11])
    }

    @Test func missingLinesAreEmpty() {
        let index = LineIndex(Array("ab\ncd".utf8))
        #expect(index.lineRange(0) == 0..<0)
        #expect(index.lineRange(-3) == 0..<0)
        #expect(index.lineRange(3) == 5..<5)
        #expect(index.lineRange(.max) == 5..<5)
    }

    @Test(arguments: ["abcdefg", "مَدينة", "👩‍👩‍👧🇸🇾🇱🇧", "e\u{301}中"])
    func longLinesCountAsShortOnes(unit: String) {
        let characters = Array(String(repeating: unit, count: 20_000 / unit.utf8.count))
        let index = LineIndex(Array(("x\n" + String(characters) + "\ny").utf8))
        var offset = 2
        for (column, character) in characters.enumerated() {
            if column % 37 == 0 || column > characters.count - 3 {
                #expect(index.position(of: offset) == (2, column + 1))
                #expect(index.position(of: offset + character.utf8.count - 1) == (2, column + 1))
            }
            offset += character.utf8.count
        }
        #expect(index.position(of: offset) == (2, characters.count + 1))
        #expect(index.position(of: offset + 1) == (3, 1))
    }

    @Test func anyBytesHavePositionsInOrder() {
        var random = LinearCongruentialGenerator(state: 7)
        let alphabet: [[UInt8]] = [
            [0x0A], [0x0D], [0x0D, 0x0A], [0x00], [0x61], [0xFF], [0xE2, 0x82], [0xCC, 0x81], [0xEF, 0xBB, 0xBF], [0xF0, 0x9F, 0x87, 0xB8],
            [0xE2, 0x80, 0x8D],
        ]
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in alphabet.randomElement(using: &random) ?? [] }
            let positions = positions(bytes)
            for (earlier, later) in zip(positions, positions.dropFirst()) {
                #expect(!later.lexicographicallyPrecedes(earlier), "\(bytes)")
                #expect(later[0] == earlier[0] ? later[1] <= earlier[1] + 1 : later == [earlier[0] + 1, 1], "\(bytes)")
            }
        }
    }
}

/// Knuth's MMIX parameters: the same numbers in every run.
private struct LinearCongruentialGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 32)
    }
}
