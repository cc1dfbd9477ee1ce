import Foundation
import Testing

@testable import Matching

struct MatchingKeyTests {
    @Test(arguments: [
        (" Deir\u{A0}\n e‑Zor ", "deir e-zor"), ("Qāmišlī", "qamisli"), ("ʿAyn al-ʿArab", "'ayn al-'arab"), ("أإآٱ ى ة ؤ ئ ک ی", "اااا ي ه و ي ك ي"),
        ("مُحَمَّد ال\u{0640}رقّة", "محمد الرقه"), ("İSTANBUL ısparta", "istanbul isparta"), ("STRAẞE Łódź Đakovo Ħamrun", "straße lodz dakovo hamrun"),
        ("Ὀ", "ὀ"), ("ΧΑΛΈΠΙ ς", "χαλεπι σ"), ("Israel–Palestine", "israel–palestine"), ("\u{AD}\u{FEFF}", ""),
    ])
    func folds(name: String, key: String) {
        #expect(MatchingKey(name).description == key)
        #expect(MatchingKey(name).isEmpty == key.isEmpty)
    }

    @Test func composedAndDecomposedLettersAreEqual() {
        for value in Array(0x00C0...0x06FF) + Array(0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic else { continue }
            let name = String(scalar)
            #expect(MatchingKey(name) == MatchingKey(name.decomposedStringWithCanonicalMapping), "U+\(String(value, radix: 16))")
        }
    }

    @Test func bothCasesOfALetterAreEqual() {
        for value in UInt32(0x41)...0x24FF {
            guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory == .uppercaseLetter else { continue }
            let lower = scalar.properties.lowercaseMapping
            #expect(MatchingKey(String(scalar)) == MatchingKey(lower), "U+\(String(value, radix: 16))")
        }
    }

    @Test func foldingTwiceChangesNothing() {
        for value in UInt32(0)...0x24FF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let key = MatchingKey("a\(scalar)b")
            #expect(MatchingKey(key.description) == key, "U+\(String(value, radix: 16))")
        }
    }

    @Test func keysAreOrderedByScalars() {
        let keys = ["b", "a", "ab", "é", "حلب"].map { MatchingKey($0) }.sorted()
        #expect(keys.map(\.description) == ["a", "ab", "b", "e", "حلب"])
    }
}
