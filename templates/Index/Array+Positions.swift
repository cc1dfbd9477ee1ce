extension Array {
    /// Positions by the keys that each element has; a key counts once an element.
    func positions<Key: Hashable>(by keys: (Element) -> [Key]) -> [Key: [Int]] {
        var positions: [Key: [Int]] = [:]
        for (position, element) in enumerated() {
            for key in keys(element) where positions[key]?.last != position { positions[key, default: []].append(position) }
        }
        return positions
    }
}
