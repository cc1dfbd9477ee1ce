/// Finds what a word means by open addressing: one or two probes, no allocation. Most words mean nothing, and end at an empty slot.
struct WordTable: Sendable {
    private var words: [(key: WordKey, entry: Vocabulary.Entry)] = []
    /// A word's number and one, or 0. Small, so that all of them stay at hand.
    private var slots: [UInt16]
    private static let bits: UInt64 = 12

    init(_ entries: [(StaticString, Vocabulary.Entry)]) {
        slots = Array(repeating: 0, count: 1 << Int(Self.bits))
        for (text, entry) in entries {
            let key = WordKey(text)
            var index = Self.slot(of: key)
            while slots[index] != 0, words[Int(slots[index]) - 1].key != key { index = (index + 1) & (slots.count - 1) }
            words.append((key, entry))
            slots[index] = UInt16(words.count)
        }
    }

    subscript(key: WordKey) -> Vocabulary.Entry? {
        var index = Self.slot(of: key)
        while slots[index] != 0 {
            let number = Int(slots[index]) - 1
            if words[number].key == key { return words[number].entry }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    private static func slot(of key: WordKey) -> Int { Int(key.hash >> (64 - bits)) }
}
