/// Finds what a word means by open addressing: one or two probes, no allocation.
struct WordTable: Sendable {
    private struct Slot: Sendable {
        var key: WordKey
        var entry: Vocabulary.Entry
    }

    private var slots: [Slot?]
    private static let bits: UInt64 = 11

    init(_ entries: [(StaticString, Vocabulary.Entry)]) {
        slots = Array(repeating: nil, count: 1 << Int(Self.bits))
        for (text, entry) in entries {
            let key = WordKey(text)
            var index = Self.slot(of: key)
            while let taken = slots[index], taken.key != key { index = (index + 1) & (slots.count - 1) }
            slots[index] = Slot(key: key, entry: entry)
        }
    }

    subscript(key: WordKey) -> Vocabulary.Entry? {
        var index = Self.slot(of: key)
        while let slot = slots[index] {
            if slot.key == key { return slot.entry }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    private static func slot(of key: WordKey) -> Int { Int(key.hash >> (64 - bits)) }
}
