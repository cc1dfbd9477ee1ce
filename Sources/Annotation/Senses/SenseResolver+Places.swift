import Explainer
import Matching

/// Which of several places a name means.
extension SenseResolver {
    mutating func place(
        among names: [Gazetteer.Entry], _ kinds: Set<Place.Kind>?, _ match: NameMatch, _ written: String, _ position: Position
    ) -> Meaning {
        let owners = distinct(names.filter { !$0.isVariant })
        let all = distinct(names)
        // What is no place has no type: "a US base".
        if let kinds, all.contains(where: { $0.kind != nil }) {
            let fitting = all.filter { fits($0, kinds) }
            if fitting.count == 1 {
                return .entity(fitting[0].entity, fitting[0].form, all.count == 1 && owners.count == 1 ? .onlyOwner : .typeWord)
            }
            if fitting.isEmpty {
                // "Arauca River", where only the province is known, is a name of its own.
                if let longer = TypeCues.nameWithTypeWord(match.range, in: position.surroundings) {
                    return .undecided(.inside(longer), all.map(\.entity))
                }
                if !TypeWords.mayBeRoundTown(kinds) { return .undecided(.ambiguous, all.map(\.entity)) }
            }
        }
        if PersonCues.precede(match.range, in: position.surroundings), all.contains(where: { $0.kind != nil }) {
            return .undecided(.ambiguous, all.map(\.entity))
        }
        if all.count == 1, all[0].kind?.isSettlement ?? false,
            RegionCues.speaksOfGovernorateAlone(round: match.range, in: position.surroundings)
        {
            return .undecided(.ambiguous, [all[0].entity])
        }
        if let river = river(among: all, match.range, position.surroundings) { return .entity(river.entity, river.form, .cue) }
        if let cued = cued(among: all, match.range, position.surroundings) { return .entity(cued.entity, cued.form, .cue) }
        // A town and its province share their bare name whichever file lists it: the sense last used goes on, and not to a land from its town.
        if all.count > 1, shareTownAndGovernorate(all), let last = latest(of: all), !isLandOfTown(last, owners) {
            return .entity(last.entity, last.form, .lastSense)
        }
        if owners.count == 1 { return .entity(owners[0].entity, owners[0].form, .onlyOwner) }
        if owners.count > 1 { return decided(among: owners, written) }
        return variant(among: all, written)
    }

    /// Among several owners of one name: the one near to other places of the text, the sense last used, the declared default.
    private mutating func decided(among owners: [Gazetteer.Entry], _ written: String) -> Meaning {
        if case .one(let index) = neighbour(among: owners) { return .entity(owners[index].entity, owners[index].form, .neighbour) }
        if let last = latest(of: owners) { return .entity(last.entity, last.form, .lastSense) }
        let key = MatchingKey(written)
        let declared = owners.filter { gazetteer.defaults[$0.entity]?.contains(key) ?? false }
        if declared.count == 1 { return .entity(declared[0].entity, declared[0].form, .declaredDefault) }
        return listed(among: owners)
    }

    /// Among those whose name it could be in another spelling.
    private func variant(among candidates: [Gazetteer.Entry], _ written: String) -> Meaning {
        if candidates.count == 1 {
            let only = candidates[0]
            // "Hasakah" alone may be the town, if only the province is known.
            if isBareGovernorate(only), lastUse(of: only.entity) == nil { return .undecided(.ambiguous, [only.entity]) }
            return .entity(only.entity, only.form, .spelling)
        }
        if let last = latest(of: candidates) { return .entity(last.entity, last.form, .lastSense) }
        let distances = candidates.map { gazetteer.distance(from: written, to: $0.entity) }
        if let least = distances.min(), distances.count(where: { $0 == least }) == 1, let index = distances.firstIndex(of: least) {
            return .entity(candidates[index].entity, candidates[index].form, .spelling)
        }
        // A spelling that is as near to the town as to its governorate is most often the town's.
        let towns = candidates.filter { $0.kind?.isSettlement ?? false }
        if candidates.count == 2, towns.count == 1, shareTownAndGovernorate(candidates) { return .entity(towns[0].entity, towns[0].form, .spelling) }
        return listed(among: candidates)
    }

    /// An article that lists its links was written when one of them alone had the name.
    private func listed(among candidates: [Gazetteer.Entry]) -> Meaning {
        let listed = candidates.filter { linkedOnly?.contains($0.entity) ?? false }
        return listed.count == 1 ? .entity(listed[0].entity, listed[0].form, .listed) : .undecided(.ambiguous, candidates.map(\.entity))
    }

    private func isBareGovernorate(_ entry: Gazetteer.Entry) -> Bool {
        entry.isVariant && entry.kind == .governorate
    }

    // MARK: Evidence

    /// Whether an entity may be what a type word speaks of: a settlement is no governorate, and what is no place has no type.
    private func fits(_ entry: Gazetteer.Entry, _ kinds: Set<Place.Kind>) -> Bool {
        guard let kind = entry.kind else { return false }
        if kinds.contains(kind) { return true }
        return !kind.isTold(apartFrom: kinds)
    }

    private func cued(among candidates: [Gazetteer.Entry], _ range: Range<Int>, _ surroundings: Surroundings) -> Gazetteer.Entry? {
        let wholes = candidates.filter { $0.kind?.isLand ?? false }
        let towns = candidates.filter { $0.kind?.isSettlement ?? false }
        guard wholes.count == 1, !towns.isEmpty else { return nil }
        switch RegionCues.sense(round: range, in: surroundings) {
        case .governorate: return wholes[0]
        case .town: return towns.count == 1 ? towns[0] : nil
        case nil: return nil
        }
    }

    /// A river has the article and a town has none: "water from the Dnipro". Before a noun it is the noun's: "the Dnipro hospital".
    private func river(among candidates: [Gazetteer.Entry], _ range: Range<Int>, _ surroundings: Surroundings) -> Gazetteer.Entry? {
        let rivers = candidates.filter { $0.kind == .river }
        guard rivers.count == 1, candidates.count > 1, surroundings.word(before: range.lowerBound)?.folded == "the" else { return nil }
        guard let next = surroundings.word(behind: range.upperBound) else { return rivers[0] }
        return ChronicleWords.phrases.contains(next.text) || SeatWords.auxiliaries.contains(next.text) || ChronicleWords.isPast(next.text)
            ? rivers[0] : nil
    }

    /// Whether it would have a town's own name only if it lost the word of its kind, as "Kherson oblast" would: "Kherson" alone stays the town.
    private func isLandOfTown(_ entry: Gazetteer.Entry, _ owners: [Gazetteer.Entry]) -> Bool {
        isBareGovernorate(entry) && owners.count == 1 && owners[0].kind?.isSettlement ?? false
    }

    private func shareTownAndGovernorate(_ entries: [Gazetteer.Entry]) -> Bool {
        entries.contains { $0.kind?.isLand ?? false } && entries.contains { $0.kind?.isSettlement ?? false }
    }

    /// The one that lies in a place that the text names, or else much nearer to one than the others do. Looked for once a text: a name may stand there
    /// a thousand times.
    private mutating func neighbour(among owners: [Gazetteer.Entry]) -> Neighbour {
        let entities = owners.map(\.entity)
        if let known = neighbours[entities] { return known }
        let index = indexOfContained(among: entities) ?? indexOfNearest(among: entities)
        let neighbour = index.map { Neighbour.one($0) } ?? .nobody
        neighbours[entities] = neighbour
        return neighbour
    }

    private func indexOfContained(among owners: [EntityID]) -> Int? {
        // What the text names, and the provinces and the like that it lies in; not the countries, in which too many places do.
        let around = Set(certain + certain.flatMap { gazetteer.containers[$0] ?? [] }.filter { gazetteer[$0].kind != .country })
        let contained = owners.indices.filter { index in
            (gazetteer.containers[owners[index]] ?? []).contains { container in
                around.contains(container)
                    && owners.allSatisfy { $0 == owners[index] || !(gazetteer.containers[$0] ?? []).contains(container) }
            }
        }
        return contained.count == 1 ? contained[0] : nil
    }

    private func indexOfNearest(among owners: [EntityID]) -> Int? {
        let distances = owners.map { gazetteer.distance(from: $0, toNearestOf: certain) }
        guard let least = distances.min(), least.isFinite, let index = distances.firstIndex(of: least) else { return nil }
        return distances.enumerated().allSatisfy { $0.offset == index || $0.element > least * 2 } ? index : nil
    }
}
