/// Words by numbers, in the order in which they came: a hash table over their bytes, without a string a word.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word ends; it begins where the one before it ends.
    private var ends: [Int] = [0]
    /// A power of two of them, at most half of them taken.
    private var slots = [Slot](repeating: Slot(), count: 1 << 12)

    private struct Slot {
        var hash: UInt32 = 0
        /// The word's number and one, or 0 where there is none.
        var next: UInt32 = 0
    }

    /// How many words there are.
    var count: Int { ends.count - 1 }

    /// The bytes of a word.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[ends[number]..<ends[number + 1]] }

    /// The number of a word, a new one if it is new.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        // FNV-1a of 32 bits.
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot].next != 0 {
            let number = Int(slots[slot].next) - 1
            if slots[slot].hash == hash, isEqual(number, word) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        slots[slot] = Slot(hash: hash, next: UInt32(count))
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private func isEqual(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = ends[number]
        guard ends[number + 1] - start == word.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
            return true
        }
    }

    private mutating func grow() {
        let taken = slots.filter { $0.next != 0 }
        slots = [Slot](repeating: Slot(), count: slots.count * 2)
        for word in taken {
            var slot = Int(word.hash) & (slots.count - 1)
            while slots[slot].next != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = word
        }
    }
}
