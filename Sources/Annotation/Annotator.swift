public import Explainer
import Markdown
import Matching

/// Finds the names in one text and decides which of them become links.
public struct Annotator: Sendable {
    private let site: Site
    private let gazetteer: Gazetteer
    /// The actors that publish the site, which its texts need not explain.
    private let publishers: Set<EntityID>

    /// - Parameters:
    ///   - site: says which entities have pages, and who publishes.
    ///   - gazetteer: the names.
    public init(site: Site, gazetteer: Gazetteer) {
        self.site = site
        self.gazetteer = gazetteer
        let name = site.settings.publisher.map { MatchingKey($0.name) }
        publishers = Set(
            site.actors.filter { actor in name.map { key in actor.names.owned.contains { MatchingKey($0.value) == key } } ?? false }.map {
                .actor($0.id)
            })
    }

    /// What was found in a text.
    public struct Findings: Sendable {
        /// In order.
        public var mentions: [Mention] = []
        /// Names that may mean somebody, in order.
        public var undecided: [UndecidedName] = []
        /// The names of contributors, in order, as byte offsets in the text's literals: they mean no place and no actor, and are never links.
        public var contributors: [Range<Int>] = []
    }

    /// The mentions in a text, in order: a pure function of the text, the gazetteer and the senses.
    ///
    /// - Parameters:
    ///   - prose: the text.
    ///   - own: the entity whose page the text stands on, which is not linked there.
    ///   - senses: what names mean in this text, by the name as it is written.
    ///   - linkedOnly: the only entities that become links here; nil for no limit.
    ///   - earlier: the mentions of a text that this one goes on from.
    /// - Returns: every mention, linked or not, each with the reason.
    public func findings(
        in prose: Prose, own: EntityID? = nil, senses: [String: Article.Sense] = [:], linkedOnly: Set<EntityID>? = nil,
        after earlier: [Mention] = []
    ) -> Findings {
        findings(in: prose, own: own, senses: senses, linkedOnly: linkedOnly, after: earlier, zones: Zones(prose.document))
    }

    /// The same, with what is already known of where links may stand, and with the first names of the contributor whose biography it is.
    func findings(
        in prose: Prose, own: EntityID?, senses: [String: Article.Sense], linkedOnly: Set<EntityID>?, after earlier: [Mention], zones: Zones,
        firstNames: [String] = []
    ) -> Findings {
        let document = prose.document
        let (handSet, forbidden) = links(in: document)
        // What a link by hand says stands, also that a name means nothing here.
        let handSetRanges = IntervalSet(handSet.map(\.literal) + forbidden)
        let sensed = SenseMatcher(senses, firstNames: firstNames)
        let blocks = TextBlock.blocks(of: document).map { block in
            let text = document.literals[block.literal]
            return (block: block, names: sensed.merged(with: gazetteer.names(in: text), in: text))
        }
        let matches = blocks.map { $0.names.compactMap(\.match) }
        let written = WrittenOutNames(matches, entries: gazetteer.entries, in: document)
        let certain = earlier.filter { $0.rule == .onlyOwner && gazetteer.kinds[$0.entity] != nil }.map(\.entity)
        var resolver = SenseResolver(
            gazetteer: gazetteer, acronyms: Acronyms(matches, entries: gazetteer.entries, in: document, after: earlier),
            certain: certain + certainPlaces(in: matches.joined()), own: own, linkedOnly: linkedOnly)
        for mention in earlier { resolver.note(mention.entity, mention.form) }
        for mention in handSet { resolver.note(mention.entity, .name) }

        var reading = Reading(document: document, zones: zones, handSet: handSetRanges, written: written, resolver: resolver)
        for (block, names) in blocks { read(names, in: block, &reading) }
        reading.findings.mentions = LinkDecisions(document, zones: zones, of: self, own: own, linkedOnly: linkedOnly).mentions(
            reading.names, handSet: handSet, after: earlier)
        return reading.findings
    }

    /// What is known of a text before its first block, and what its blocks add to that.
    private struct Reading {
        let document: Document
        let zones: Zones
        /// Where a link by hand says what a name means, or that it means nothing.
        let handSet: IntervalSet
        let written: WrittenOutNames
        var resolver: SenseResolver
        var names: [ResolvedName] = []
        var findings = Findings()
    }

    /// Finds out what the names of a block mean.
    private func read(_ foundNames: [FoundName], in block: TextBlock, _ reading: inout Reading) {
        let surroundings = Surroundings(block: reading.document.literals[block.literal])
        let ranges = foundNames.map(\.range)
        var position = SenseResolver.Position(
            surroundings: surroundings, longerNames: LongerNames(surroundings, known: ranges), isHeading: block.isHeading,
            dateline: reading.zones.ranges(of: .dateline).first)
        var endOfLongerName = block.literal.lowerBound
        for (found, kinds) in zip(foundNames, Coordination.sharedKinds(of: ranges, in: surroundings))
        where !reading.handSet.overlaps(found.range) && found.range.lowerBound >= endOfLongerName {
            if let name = reading.written.name(at: found.range) {
                if name.range.lowerBound == found.range.lowerBound {
                    reading.resolver.note(name.entity, .name)
                    reading.names.append(ResolvedName(range: name.range, entity: name.entity, form: .name, rule: .onlyOwner))
                }
                continue
            }
            position.sharedKinds = kinds
            switch meaning(of: found, at: position, &reading) {
            case .nothing: break
            case .undecided(let reason, let candidates):
                if case .inside(let longer) = reason { endOfLongerName = longer.upperBound }
                // Nothing is linked in what says whose a picture is, so that nothing is to be decided there.
                let obstacle = reading.zones.obstacle(in: found.range)
                if obstacle == .credit { continue }
                reading.findings.undecided.append(
                    UndecidedName(literal: found.range, candidates: candidates, reason: reason, isQuoted: obstacle == .quotation))
            case .entity(let entity, let form, let rule):
                let whole = withTypeWord(found.range, of: entity, form, in: surroundings)
                // Where an element cannot go round both, the name alone is linked.
                let range = reading.zones.obstacle(in: whole) == .acrossMarkup ? found.range : whole
                reading.names.append(ResolvedName(range: range, entity: entity, form: form, rule: rule))
            }
        }
    }

    private func meaning(of found: FoundName, at position: SenseResolver.Position, _ reading: inout Reading) -> SenseResolver.Meaning {
        switch found {
        case .name(let match):
            return reading.resolver.meaning(of: match, written: reading.document.text(in: match.range), at: position)
        case .contributor(let range, let match?) where FirstName.isPlace(range, in: position.surroundings):
            return reading.resolver.meaning(of: match, written: reading.document.text(in: match.range), at: position)
        case .contributor(let range, _):
            reading.findings.contributors.append(range)
            let name = reading.document.singleLine(in: range)
            let names = [Surname.of(name), FirstName.of(name).flatMap { PersonCues.isGivenName($0) ? $0 : nil }]
            for name in names.compactMap({ $0 }) { reading.resolver.notePerson(called: name) }
            return .nothing
        case .sensed(_, .none):
            return .nothing
        case .sensed(_, .entity(let entity)):
            reading.resolver.note(entity, .name)
            return .entity(entity, .name, .articleSense)
        }
    }

    /// A name and the word behind it that says what it is are one: "Raqqa city".
    private func withTypeWord(_ range: Range<Int>, of entity: EntityID, _ form: Mention.Form, in surroundings: Surroundings) -> Range<Int> {
        guard form == .name, let kind = gazetteer.kinds[entity], let word = TypeCues.typeWord(behind: range, in: surroundings) else { return range }
        return TypeWords.suffixes(of: kind).contains(word.folded) ? range.lowerBound..<word.range.upperBound : range
    }

    /// Why mentions of an entity never become links on a page, whatever the text; nil if they may.
    func lastingObstacle(to entity: EntityID, own: EntityID?, linkedOnly: Set<EntityID>?) -> Mention.Decision? {
        if !site.hasPage(entity) { return .noPage }
        if site.names(of: entity)?.isLinked == false { return .notLinked }
        if linkedOnly?.contains(entity) == false { return .notListed }
        if entity == own { return .ownPage }
        return publishers.contains(entity) ? .publisher : nil
    }

    /// Whether it is a state or a country: what readers know best.
    func isWellKnown(_ entity: EntityID) -> Bool { gazetteer.states.contains(entity) }

    /// Whether it is somebody.
    func isPerson(_ entity: EntityID) -> Bool { gazetteer.people.contains(entity) }

    /// Whether it is a stretch of land or a river, which any map shows.
    func isLarge(_ entity: EntityID) -> Bool {
        switch gazetteer.kinds[entity] {
        case .governorate, .region, .river: true
        default: false
        }
    }

    /// The links that the editor set, which count as the first mention, and the texts of `none:` links.
    private func links(in document: Document) -> (handSet: [Mention], forbidden: [Range<Int>]) {
        var handSet: [Mention] = []
        var forbidden: [Range<Int>] = []
        for node in document.nodes {
            guard case .link(let target) = node.kind else { continue }
            let entity: EntityID
            switch Reference(destination: target.destination) {
            case .place(let id, _): entity = .place(id)
            case .actor(let id, _): entity = .actor(id)
            case .none:
                forbidden.append(node.literal)
                continue
            default: continue
            }
            handSet.append(
                Mention(literal: node.literal, entity: entity, form: .name, rule: .handSet, decision: site.hasPage(entity) ? .byHand : .noPage))
        }
        return (handSet, forbidden)
    }

    /// The places that are meant by a name that only they have, and that stands for nobody else.
    private func certainPlaces(in matches: some Sequence<NameMatch>) -> [EntityID] {
        var seen: Set<EntityID> = []
        var certain: [EntityID] = []
        // Closures that keep the annotator copy all of it, each time.
        let entries = gazetteer.entries
        for match in matches {
            let owners = match.patterns.lazy.map { entries[$0] }.filter { !$0.isVariant && $0.form == .name }
            guard let first = owners.first, owners.allSatisfy({ $0.entity == first.entity }), gazetteer.kinds[first.entity] != nil,
                gazetteer.governments[first.entity] == nil
            else { continue }
            if seen.insert(first.entity).inserted { certain.append(first.entity) }
        }
        return certain
    }
}
