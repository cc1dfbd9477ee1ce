import Explainer
import Matching
import Searching

/// Finds the names whose sense a text gives itself, known to the gazetteer or not.
struct SenseMatcher {
    private let matcher: NameMatcher?
    private let senses: [Article.Sense]

    /// - Parameters:
    ///   - senses: what the front matter says that names mean.
    ///   - firstNames: those of the contributor whose biography the text is.
    init(_ senses: [String: Article.Sense], firstNames: [String]) {
        let names = senses.keys.sorted()
        self.senses = names.map { senses[$0] ?? .none }
        let patterns = names.map { NamePattern($0, GazetteerBuilder.isAcronym($0) ? .exact : .name) } + firstNames.map { NamePattern($0) }
        matcher = patterns.isEmpty ? nil : NameMatcher(patterns)
    }

    /// Both kinds of names in order. A given sense goes before a name of the gazetteer unless that is longer.
    func merged(with known: [FoundName], in block: ArraySlice<UInt8>) -> [FoundName] {
        guard let matcher else { return known }
        let given = matcher.matches(in: block).map { match in
            match.patterns[0] < senses.count ? FoundName.sensed(match.range, senses[match.patterns[0]]) : .contributor(match.range, nil)
        }
        let longer = known.filter { name in Self.overlapping(name.range, in: given).allSatisfy { name.range.count > $0.range.count } }
        let kept = given.filter { Self.overlapping($0.range, in: longer).isEmpty }.map { name in
            guard case .contributor(let range, nil) = name else { return name }
            return .contributor(range, Self.overlapping(range, in: known).first { $0.range == range }?.match)
        }
        return (longer + kept).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The names that share a character with a range; they are in order and do not overlap each other.
    private static func overlapping(_ range: Range<Int>, in names: [FoundName]) -> ArraySlice<FoundName> {
        names[names.partitioningIndex { $0.range.upperBound > range.lowerBound }...].prefix { $0.range.lowerBound < range.upperBound }
    }
}
