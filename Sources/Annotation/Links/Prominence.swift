import Explainer

/// How often a text names each place and actor, and where last: what decides between the names of a sentence that has too many.
struct Prominence {
    private let counts: [EntityID: Int]
    private let most: Int
    /// The last name of each that a link could go round as well, as an index of the text's names.
    private let lastGoodName: [EntityID: Int]

    /// What a text names less often is something that it mentions.
    private static let often = 3

    /// - Parameters:
    ///   - names: all of the text.
    ///   - isGoodPlace: whether a name could be a link, and not only in a table's head.
    init(_ names: [ResolvedName], where isGoodPlace: (ResolvedName) -> Bool) {
        var counts: [EntityID: Int] = [:]
        var last: [EntityID: Int] = [:]
        for index in names.indices.reversed() {
            let name = names[index]
            counts[name.entity, default: 0] += 1
            // Behind the full name the surname is a worse link.
            if name.form != .surname, last[name.entity] == nil, isGoodPlace(name) { last[name.entity] = index }
        }
        self.counts = counts
        most = counts.values.max() ?? 0
        lastGoodName = last
    }

    /// Whether the text is about it: named often, and at least half as often as what is named most.
    func isSubject(_ entity: EntityID) -> Bool {
        let count = counts[entity] ?? 0
        return count >= Self.often && count * 2 >= most
    }

    /// Whether as good a name of an entity stands at or behind an index.
    func isNamed(_ entity: EntityID, from index: Int) -> Bool { lastGoodName[entity].map { $0 >= index } ?? false }
}
