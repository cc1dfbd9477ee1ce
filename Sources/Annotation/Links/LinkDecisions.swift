import Explainer
import Markdown
import Searching

/// Decides which names become links: one an entity, where a link may stand, and not too many at once.
///
/// Where a sentence has too many, people are linked where they are named in full; states, which readers know, give way, and rivers and lands do to
/// what the text is about.
struct LinkDecisions {
    private let document: Document
    private let annotator: Annotator
    private let own: EntityID?
    private let linkedOnly: Set<EntityID>?
    private let zones: Zones
    private let sentences: Sentences
    /// The heads of tables, which readers pass over.
    private let tableHeads: [Range<Int>]

    /// More links in one sentence than this disturb its reader, unless it is a long one: then one in so many words.
    private static let mostInSentence = 3
    private static let wordsPerLink = 12

    /// - Parameters:
    ///   - parts: those of the text.
    ///   - annotator: knows the entities.
    ///   - own: the entity whose page the text stands on.
    ///   - linkedOnly: the only entities that become links; nil for no limit.
    init(_ parts: TextParts, of annotator: Annotator, own: EntityID?, linkedOnly: Set<EntityID>?) {
        document = parts.document
        zones = parts.zones
        self.annotator = annotator
        self.own = own
        self.linkedOnly = linkedOnly
        sentences = parts.sentences
        tableHeads = parts.tableHeads
    }

    /// What is linked so far, and what is found out of the text as a whole once a sentence asks for it.
    private struct Progress {
        let names: [ResolvedName]
        var linked: Set<EntityID>
        var prominence: Prominence?
        var enumerations: Enumerations?
    }

    /// Decides on all names of the text.
    ///
    /// - Parameters:
    ///   - names: in the order of the text.
    ///   - handSet: the links that the editor set, in the same order; they count as first mentions.
    ///   - earlier: the mentions of a text that this one goes on from.
    /// - Returns: both, in the order of the text.
    func mentions(_ names: [ResolvedName], handSet: [Mention], after earlier: [Mention]) -> [Mention] {
        var progress = Progress(names: names, linked: Set((earlier + handSet).lazy.filter(\.isLinked).map(\.entity)))
        progress.linked.reserveCapacity(progress.linked.count + names.count)
        var mentions: [Mention] = []
        mentions.reserveCapacity(names.count + handSet.count)
        var start = 0
        while start < names.count {
            let sentence = sentences.range(around: names[start].range) ?? names[start].range
            var end = start + 1
            while end < names.count, names[end].range.lowerBound < sentence.upperBound { end += 1 }
            decide(start..<end, in: sentence, handSet, &progress, &mentions)
            start = end
        }
        mentions += handSet
        mentions.sort { $0.literal.lowerBound < $1.literal.lowerBound }
        return mentions
    }

    /// Adds the names of one sentence, which are given by their indices, to the mentions.
    private func decide(
        _ names: Range<Int>, in sentence: Range<Int>, _ handSet: [Mention], _ progress: inout Progress, _ mentions: inout [Mention]
    ) {
        var candidates: [Int] = []
        for index in names {
            let name = progress.names[index]
            var decision = lastingObstacle(to: name)
            if decision == nil, progress.linked.contains(name.entity) || candidates.contains(where: { mentions[$0].entity == name.entity }) {
                decision = .again
            }
            if decision == nil { decision = zones.obstacle(in: name.range) }
            if decision == nil, isInTableHead(name), prominence(&progress).isNamed(name.entity, from: names.upperBound) { decision = .tableHead }
            if decision == nil { candidates.append(mentions.count) }
            mentions.append(
                Mention(literal: name.range, entity: name.entity, form: name.form, rule: name.rule, decision: decision ?? .first))
        }
        if candidates.count > 1 || !handSet.isEmpty {
            for (index, decision) in surplus(candidates.map { mentions[$0] }, of: names, in: sentence, handSet, &progress) {
                mentions[candidates[index]] = mentions[candidates[index]].decided(decision)
            }
        }
        for candidate in candidates where mentions[candidate].decision == .first { progress.linked.insert(mentions[candidate].entity) }
    }

    /// Why a name is no link, wherever it stands; nil if it may be one.
    private func lastingObstacle(to name: ResolvedName) -> Mention.Decision? {
        switch name.form {
        case .adjective: .adjective
        case .prefix: .prefix
        case .name, .abbreviation, .surname: annotator.lastingObstacle(to: name.entity, own: own, linkedOnly: linkedOnly)
        }
    }

    /// Which candidates of a sentence give way: of two links side by side one; of more than three those of least worth. A cell or an item that only
    /// lists names is linked whole.
    private func surplus(
        _ candidates: [Mention], of names: Range<Int>, in sentence: Range<Int>, _ handSet: [Mention], _ progress: inout Progress
    ) -> [Int: Mention.Decision] {
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
        if kept.count <= room || isEnumeration(sentence, names, byHand, &progress) { return surplus }
        let prominence = prominence(&progress)
        let rated = kept.map { (index: $0, worth: worth(of: candidates[$0], from: names.upperBound, prominence)) }
        let byWorth = rated.sorted { $0.worth == $1.worth ? $0.index < $1.index : $0.worth > $1.worth }.map(\.index)
        var linked = Array(byWorth.prefix(room))
        for index in byWorth.dropFirst(room) {
            let entity = candidates[index].entity
            if prominence.isSubject(entity), !annotator.isWellKnown(entity), !annotator.isLarge(entity),
                let large = linked.indices.filter({ yields(candidates[linked[$0]].entity, prominence) }).max(by: { linked[$0] < linked[$1] })
            {
                surplus[linked[large]] = .crowded
                linked[large] = index
            } else {
                surplus[index] = .crowded
            }
        }
        return surplus
    }

    /// Whether it gives way to what the text is about: a river or a land that readers find on any map.
    private func yields(_ entity: EntityID, _ prominence: Prominence) -> Bool { annotator.isLarge(entity) && !prominence.isSubject(entity) }

    /// What a link is worth to a reader. What cannot be linked later goes before what can, and first somebody's full name: later it is the surname
    /// alone.
    /// Behind the index stand the names that come later.
    private func worth(of candidate: Mention, from index: Int, _ prominence: Prominence) -> Int {
        if candidate.form == .name, annotator.isPerson(candidate.entity) { return 4 }
        return (annotator.isWellKnown(candidate.entity) ? 0 : 2) + (prominence.isNamed(candidate.entity, from: index) ? 0 : 1)
    }

    private func prominence(_ progress: inout Progress) -> Prominence {
        if let known = progress.prominence { return known }
        let found = Prominence(progress.names) { lastingObstacle(to: $0) == nil && !isInTableHead($0) && zones.obstacle(in: $0.range) == nil }
        progress.prominence = found
        return found
    }

    private func isInTableHead(_ name: ResolvedName) -> Bool {
        if tableHeads.isEmpty { return false }
        let index = tableHeads.partitioningIndex { $0.upperBound > name.range.lowerBound }
        return index < tableHeads.count && tableHeads[index].lowerBound <= name.range.lowerBound
    }

    private func isEnumeration(_ sentence: Range<Int>, _ names: Range<Int>, _ byHand: [Mention], _ progress: inout Progress) -> Bool {
        let enumerations = progress.enumerations ?? Enumerations(document)
        progress.enumerations = enumerations
        let ranges = (progress.names[names].map(\.range) + byHand.map(\.literal)).sorted { $0.lowerBound < $1.lowerBound }
        return enumerations.contain(sentence, names: ranges)
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
