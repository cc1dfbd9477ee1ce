/// Words by numbers, in the order in which they came: a hash table over their bytes, without a string a word.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word ends; it begins where the one before it ends.
    private var ends: [Int] = [0]
    private var hashes: [UInt32] = []
    /// A word's number and one, or 0; a power of two of them, at most half of them taken.
    private var slots = [UInt32](repeating: 0, count: 1 << 12)

    /// How many words there are.
    var count: Int { hashes.count }

    /// The bytes of a word.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[ends[number]..<ends[number + 1]] }

    /// The number of a word, a new one if it is new.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        // FNV-1a of 32 bits.
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if hashes[number] == hash, isEqual(number, word) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        hashes.append(hash)
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        slots[slot] = UInt32(hashes.count)
        if hashes.count * 2 > slots.count { grow() }
        return hashes.count - 1
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
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(number + 1)
        }
    }
}
