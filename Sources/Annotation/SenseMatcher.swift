import Explainer
import Matching
import Searching

/// Something found in a block: a name of the gazetteer, or one whose sense the article's front matter gives.
enum FoundName {
    case name(NameMatch)
    case sensed(Range<Int>, Article.Sense)

    var range: Range<Int> {
        switch self {
        case .name(let match): match.range
        case .sensed(let range, _): range
        }
    }

    var match: NameMatch? {
        if case .name(let match) = self { match } else { nil }
    }
}

/// Finds the names whose sense an article gives itself, known to the gazetteer or not.
struct SenseMatcher {
    private let matcher: NameMatcher?
    private let senses: [Article.Sense]

    init(_ senses: [String: Article.Sense]) {
        let names = senses.keys.sorted()
        self.senses = names.map { senses[$0] ?? .none }
        matcher = names.isEmpty ? nil : NameMatcher(names.map { NamePattern($0, GazetteerBuilder.isAcronym($0) ? .exact : .name) })
    }

    /// Both kinds of names in order. A given sense goes before a name of the gazetteer unless that is longer.
    func merged(with matches: [NameMatch], in block: ArraySlice<UInt8>) -> [FoundName] {
        guard let matcher else { return matches.map { .name($0) } }
        let given = matcher.matches(in: block)
        let longer = matches.filter { match in Self.overlapping(match.range, in: given).allSatisfy { match.range.count > $0.range.count } }
        let kept = given.filter { Self.overlapping($0.range, in: longer).isEmpty }
        let found: [FoundName] = longer.map { .name($0) } + kept.map { .sensed($0.range, senses[$0.patterns[0]]) }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The matches that share a character with a range; they are in order and do not overlap each other.
    private static func overlapping(_ range: Range<Int>, in matches: [NameMatch]) -> ArraySlice<NameMatch> {
        matches[matches.partitioningIndex { $0.range.upperBound > range.lowerBound }...].prefix { $0.range.lowerBound < range.upperBound }
    }
}
