import Explainer

extension Gazetteer {
    /// How far the spelling of a name is from the nearest name that an entity owns, in letters to change.
    func distance(from written: String, to entity: EntityID) -> Int {
        let letters = Array(written.lowercased().unicodeScalars)
        return (ownNames[entity] ?? []).map { Self.distance(letters, Array($0.unicodeScalars)) }.min() ?? .max
    }

    /// How far an entity lies from the nearest of others, in degrees; infinite where nothing is known.
    func distance(from entity: EntityID, toNearestOf others: [EntityID]) -> Double {
        guard let here = coordinates[entity] else { return .infinity }
        return others.filter { $0 != entity }.compactMap { coordinates[$0] }
            .map { max(abs($0.latitude - here.latitude), abs($0.longitude - here.longitude)) }.min() ?? .infinity
    }

    /// Levenshtein's distance.
    static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        var row = Array(0...other.count)
        for (index, scalar) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, candidate) in other.enumerated() {
                let next = min(row[column] + 1, row[column + 1] + 1, diagonal + (scalar == candidate ? 0 : 1))
                diagonal = row[column + 1]
                row[column + 1] = next
            }
        }
        return row[other.count]
    }
}
