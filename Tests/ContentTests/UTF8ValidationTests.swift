import TestSupport
import Testing

@testable import Content

@Suite struct UTF8ValidationTests {
    private func isValid(_ bytes: [UInt8]) -> Bool { UTF8Validation.firstInvalidRange(in: bytes) == nil }

    @Test func acceptsAllScalars() {
        var bytes: [UInt8] = []
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            bytes += Array(String(scalar).utf8)
        }
        #expect(isValid(bytes))
    }

    /// Every sequence of the kinds that matter, alone and between others: the standard library has the last word.
    @Test func agreesWithTheStandardLibraryOnAllPairsAndTriples() {
        let bytes: [UInt8] = [
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4,
            0xF5, 0xFF,
        ]
        for first in bytes {
            for second in bytes {
                for third in bytes {
                    for rest in [[], [0x80], [0xBF], [0x41], [0xF0]] as [[UInt8]] {
                        let sequence = [first, second, third] + rest
                        if isValid(sequence) != (String(validating: sequence, as: UTF8.self) != nil) { Issue.record("\(sequence)") }
                    }
                }
            }
        }
    }

    @Test(arguments: 0..<20)
    func agreesWithTheStandardLibraryOnRandomBytes(seed: UInt64) {
        var numbers = SeededRandom(seed)
        for _ in 0..<500 {
            var bytes = Array("Mayadeen الميادين 東京 👩‍👩‍👧 ".utf8)
            for _ in 0..<Int.random(in: 0...3, using: &numbers) {
                let place = Int.random(in: 0..<bytes.count, using: &numbers)
                switch Int.random(in: 0...2, using: &numbers) {
                case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &numbers)
                case 1: bytes.remove(at: place)
                default: bytes.insert(UInt8.random(in: 0x80 ... .max, using: &numbers), at: place)
                }
            }
            let range = UTF8Validation.firstInvalidRange(in: bytes)
            #expect((range == nil) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
            if let range { #expect(String(validating: bytes[..<range.lowerBound], as: UTF8.self) != nil, "\(bytes)") }
        }
    }

    @Test func pointsAtTheFirstByteThatIsWrong() {
        #expect(UTF8Validation.firstInvalidRange(in: [0x61, 0xE9, 0x62]) == 1..<2)
        #expect(UTF8Validation.firstInvalidRange(in: [0x61, 0xD8]) == 1..<2)
        #expect(UTF8Validation.firstInvalidRange(in: [0xC3, 0xA9, 0x80]) == 2..<3)
        #expect(UTF8Validation.firstInvalidRange(in: []) == nil)
    }
}
