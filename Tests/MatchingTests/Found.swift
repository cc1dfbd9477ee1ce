import Matching

/// What a matcher of these names finds in a text, as the text has it.
func found(_ names: [String], _ rule: CaseRule = .name, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return NameMatcher(names.map { NamePattern($0, rule) }).matches(in: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
}

/// A small random number generator, the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
