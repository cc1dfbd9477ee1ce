import Explainer
import Markdown

/// Decides which names become links: one an entity, where a link may stand, and not too many at once.
struct LinkDecisions {
    private let document: Document
    private let annotator: Annotator
    private let own: EntityID?
    private let linkedOnly: Set<EntityID>?
    private let zones: Zones
    private let sentences: Sentences

    /// More links in one sentence than this disturb its reader, unless it is a long one: then one in so many words.
    private static let mostInSentence = 3
    private static let wordsPerLink = 12

    /// - Parameters:
    ///   - document: the text.
    ///   - zones: where in it no link may stand.
    ///   - annotator: knows the entities.
    ///   - own: the entity whose page the text stands on.
    ///   - linkedOnly: the only entities that become links; nil for no limit.
    init(_ document: Document, zones: Zones, of annotator: Annotator, own: EntityID?, linkedOnly: Set<EntityID>?) {
        self.document = document
        self.zones = zones
        self.annotator = annotator
        self.own = own
        self.linkedOnly = linkedOnly
        sentences = Sentences(document)
    }

    /// Decides on all names of the text.
    ///
    /// - Parameters:
    ///   - names: in the order of the text.
    ///   - handSet: the links that the editor set, in the same order; they count as first mentions.
    ///   - earlier: the mentions of a text that this one goes on from.
    /// - Returns: both, in the order of the text.
    func mentions(_ names: [ResolvedName], handSet: [Mention], after earlier: [Mention]) -> [Mention] {
        var linked = Set((earlier + handSet).lazy.filter(\.isLinked).map(\.entity))
        var mentions: [Mention] = []
        mentions.reserveCapacity(names.count + handSet.count)
        var start = 0
        while start < names.count {
            let sentence = sentences.range(around: names[start].range) ?? names[start].range
            var end = start + 1
            while end < names.count, names[end].range.lowerBound < sentence.upperBound { end += 1 }
            mentions += decided(names[start..<end], before: names[end...], in: sentence, handSet, &linked)
            start = end
        }
        mentions += handSet
        mentions.sort { $0.literal.lowerBound < $1.literal.lowerBound }
        return mentions
    }

    /// The names of one sentence, and those that come after it.
    private func decided(
        _ names: ArraySlice<ResolvedName>, before later: ArraySlice<ResolvedName>, in sentence: Range<Int>, _ handSet: [Mention],
        _ linked: inout Set<EntityID>
    ) -> [Mention] {
        var mentions: [Mention] = []
        var candidates: [Int] = []
        var here: [EntityID] = []
        for name in names {
            var decision = lastingObstacle(to: name)
            if decision == nil, linked.contains(name.entity) || here.contains(name.entity) { decision = .again }
            if decision == nil { decision = zones.obstacle(in: name.range) }
            if decision == nil {
                here.append(name.entity)
                candidates.append(mentions.count)
            }
            mentions.append(
                Mention(literal: name.range, entity: name.entity, form: name.form, rule: name.rule, decision: decision ?? .first))
        }
        if candidates.count > 1 || !handSet.isEmpty {
            for (index, decision) in surplus(candidates.map { mentions[$0] }, before: later, in: sentence, handSet) {
                mentions[candidates[index]] = mentions[candidates[index]].decided(decision)
            }
        }
        for candidate in candidates where mentions[candidate].decision == .first { linked.insert(mentions[candidate].entity) }
        return mentions
    }

    /// Why a name is no link, wherever it stands; nil if it may be one.
    private func lastingObstacle(to name: ResolvedName) -> Mention.Decision? {
        switch name.form {
        case .adjective: .adjective
        case .prefix: .prefix
        case .name, .abbreviation, .surname: annotator.lastingObstacle(to: name.entity, own: own, linkedOnly: linkedOnly)
        }
    }

    /// Which candidates of a sentence give way: of two links side by side one; of more than three first what readers know best, then what can be
    /// linked later, then the last.
    private func surplus(_ candidates: [Mention], before later: ArraySlice<ResolvedName>, in sentence: Range<Int>, _ handSet: [Mention]) -> [Int:
        Mention.Decision]
    {
        if candidates.isEmpty { return [:] }
        var surplus: [Int: Mention.Decision] = [:]
        let byHand = handSet.filter { $0.isLinked && sentence.overlaps($0.literal) }
        for (index, candidate) in candidates.enumerated() {
            let previous = candidates[..<index].indices.last { surplus[$0] == nil }
            if byHand.contains(where: { areAdjacent($0.literal, candidate.literal) || areAdjacent(candidate.literal, $0.literal) }) {
                surplus[index] = .adjacent
            } else if let previous, areAdjacent(candidates[previous].literal, candidate.literal) {
                surplus[annotator.isWellKnown(candidates[previous].entity) ? previous : index] = .adjacent
            }
        }
        let kept = candidates.indices.filter { surplus[$0] == nil }
        if kept.count + byHand.count <= Self.mostInSentence { return surplus }
        let room = max(0, max(Self.mostInSentence, wordCount(of: sentence) / Self.wordsPerLink) - byHand.count)
        let worth = kept.map { index in
            (index: index, worth: (annotator.isWellKnown(candidates[index].entity) ? 0 : 2) + (mayWait(candidates[index].entity, later) ? 0 : 1))
        }
        let byWorth = worth.sorted { $0.worth == $1.worth ? $0.index < $1.index : $0.worth > $1.worth }
        for (index, _) in byWorth.dropFirst(room) { surplus[index] = .crowded }
        return surplus
    }

    /// Whether a later mention of an entity may become the link.
    private func mayWait(_ entity: EntityID, _ later: ArraySlice<ResolvedName>) -> Bool {
        later.contains { $0.entity == entity && lastingObstacle(to: $0) == nil && zones.obstacle(in: $0.range) == nil }
    }

    private func wordCount(of sentence: Range<Int>) -> Int { document.literals[sentence].count { $0 == 0x20 || $0 == 0x0A } + 1 }

    /// Whether a reader would take two links for one: nothing but white space stands between.
    private func areAdjacent(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        first.upperBound <= second.lowerBound && document.literals[first.upperBound..<second.lowerBound].allSatisfy { $0 == 0x20 || $0 == 0x0A }
    }
}

extension Mention {
    fileprivate func decided(_ decision: Decision) -> Mention {
        Mention(literal: literal, entity: entity, form: form, rule: rule, decision: decision)
    }
}
