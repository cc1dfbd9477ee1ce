import Explainer
import Matching

/// The part of a contributor's name that the own biography calls them by: "Mariam studied in Amman".
///
/// There it means nobody and nothing else, whatever place has the name; elsewhere it says nothing.
enum FirstName {
    /// The first and the last names of a contributor, in all scripts.
    ///
    /// - Parameters:
    ///   - contributor: somebody; a desk has none.
    ///   - institutions: the names of the actors that are no persons.
    /// - Returns: nothing for what is called like an institution, or by what it does.
    static func all(of contributor: Contributor, institutions: Set<MatchingKey>) -> [String] {
        let name = contributor.name.value
        if name == contributor.role || institutions.contains(MatchingKey(name)) { return [] }
        return ([name] + contributor.foreignNames.map(\.name.value)).flatMap { [of($0), Surname.of($0)].compactMap { $0 } }
    }

    /// The first name of a full name; "Abu Khawla" of "Abu Khawla Hassan", and the name itself where it is one word.
    static func of(_ name: String) -> String? {
        let words = name.split(separator: " ")
        guard let first = words.first else { return nil }
        if words.count == 1 || !Surname.isIndivisible(String(first)) { return String(first) }
        return words.count > 2 ? words.prefix(2).joined(separator: " ") : nil
    }

    /// Whether the place of the name is meant even so: "Jordan studied in Jordan", and not "in Jordan's words".
    static func isPlace(_ name: Range<Int>, in surroundings: Surroundings) -> Bool {
        ["in", "near", "outside", "around"].contains(surroundings.word(before: name.lowerBound)?.folded ?? "")
            && !surroundings.hasPossessive(at: name.upperBound)
    }
}
