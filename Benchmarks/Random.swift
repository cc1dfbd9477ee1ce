/// SplitMix64 (Steele, Lea, Flood 2014), so that a seed gives the same site on every machine and with every version of Swift.
struct Random {
    private var state: UInt64

    /// - Parameter seed: the same seed gives the same numbers.
    init(seed: Int) {
        state = UInt64(truncatingIfNeeded: seed)
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number from 0 to `bound` less one.
    mutating func below(_ bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }

    /// A number in a range.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// True in so many of a hundred cases.
    mutating func chance(_ percent: Int) -> Bool {
        below(100) < percent
    }

    /// One of the choices, of which there is at least one.
    mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
        choices[below(choices.count)]
    }
}

/// Picks indices as Zipf's law has words and names: the nth most frequent one in proportion to 1/n.
struct ZipfDistribution {
    private let cumulative: [Double]

    /// - Parameter count: how many indices there are, at least 1.
    init(count: Int) {
        var sum = 0.0
        cumulative = (1...count).map { rank in
            sum += 1 / Double(rank)
            return sum
        }
    }

    /// An index, 0 the most frequent.
    func pick(_ random: inout Random) -> Int {
        let point = Double(random.below(1 << 30)) / Double(1 << 30) * (cumulative.last ?? 1)
        var low = 0
        var high = cumulative.count - 1
        while low < high {
            let middle = (low + high) / 2
            if cumulative[middle] <= point { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
