public import Explainer
import Markdown
import Matching

/// Finds the names in one text and decides which of them become links.
public struct Annotator: Sendable {
    private let gazetteer: Gazetteer
    /// Why the places and actors that never become links, or not as a rule, do not; nil for the others.
    private let obstacles: [EntityID: Mention.Decision?]

    /// - Parameters:
    ///   - site: says which entities have pages, and who publishes.
    ///   - gazetteer: the names.
    public init(site: Site, gazetteer: Gazetteer) {
        self.gazetteer = gazetteer
        let name = site.settings.publisher.map { MatchingKey($0.name) }
        let ofPlaces = site.places.map { (EntityID.place($0.id), Self.obstacle($0.names, hasPage: $0.hasPage)) }
        let ofActors = site.actors.map { actor in
            // The actors that publish the site, which its texts need not explain.
            let isPublisher = name.map { key in actor.names.owned.contains { MatchingKey($0.value) == key } } ?? false
            return (EntityID.actor(actor.id), Self.obstacle(actor.names, hasPage: actor.hasPage) ?? (isPublisher ? .publisher : nil))
        }
        obstacles = Dictionary(ofPlaces + ofActors, uniquingKeysWith: { first, _ in first })
    }

    private static func obstacle(_ names: Names, hasPage: Bool) -> Mention.Decision? {
        if !hasPage { return .noPage }
        return names.isLinked ? nil : .notLinked
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
        findings(in: TextParts(prose.document), own: own, senses: senses, linkedOnly: linkedOnly, after: earlier)
    }

    /// The same, with the first names of the contributor whose biography it is.
    func findings(
        in parts: TextParts, own: EntityID?, senses: [String: Article.Sense], linkedOnly: Set<EntityID>?, after earlier: [Mention],
        firstNames: [String] = []
    ) -> Findings {
        let document = parts.document
        let (handSet, forbidden) = setByHand(parts.links)
        // What a link by hand says stands, also that a name means nothing here.
        let handSetRanges = IntervalSet(handSet.map(\.literal) + forbidden)
        let sensed = SenseMatcher(senses, firstNames: firstNames)
        let blocks = zip(parts.blocks, gazetteer.names(in: document.literals, blocks: parts.blocks.map(\.literal))).map { block, names in
            (block: block, names: sensed.merged(with: names, in: document.literals[block.literal]))
        }
        let matches = blocks.map { $0.names.compactMap(\.match) }
        let written = WrittenOutNames(matches, entries: gazetteer.entries, in: document)
        let certain = earlier.filter { $0.rule == .onlyOwner && gazetteer[$0.entity].kind != nil }.map(\.entity)
        var resolver = SenseResolver(
            gazetteer: gazetteer, acronyms: Acronyms(matches, entries: gazetteer.entries, in: document, after: earlier),
            certain: certain + certainPlaces(in: matches.joined()), own: own, linkedOnly: linkedOnly)
        for mention in earlier { resolver.note(mention.entity, mention.form) }
        for mention in handSet { resolver.note(mention.entity, .name) }

        var reading = Reading(
            parts: parts, handSet: handSetRanges, written: written, dateline: parts.zones.ranges(of: .dateline).first, resolver: resolver)
        for (block, names) in blocks { read(names, in: block, &reading) }
        reading.findings.mentions = LinkDecisions(parts, of: self, own: own, linkedOnly: linkedOnly).mentions(
            reading.names, handSet: handSet, after: earlier)
        return reading.findings
    }

    /// What is known of a text before its first block, and what its blocks add to that.
    private struct Reading {
        let parts: TextParts
        /// Where a link by hand says what a name means, or that it means nothing.
        let handSet: IntervalSet
        let written: WrittenOutNames
        /// Where the text says that it comes from.
        let dateline: Range<Int>?
        var resolver: SenseResolver
        var names: [ResolvedName] = []
        var findings = Findings()
    }

    /// Finds out what the names of a block mean.
    private func read(_ foundNames: [FoundName], in block: TextBlock, _ reading: inout Reading) {
        if foundNames.isEmpty { return }
        let surroundings = Surroundings(block: reading.parts.document.literals[block.literal])
        let ranges = foundNames.map(\.range)
        var position = SenseResolver.Position(
            surroundings: surroundings, longerNames: LongerNames(surroundings, known: ranges), isHeading: block.isHeading,
            dateline: reading.dateline)
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
                let obstacle = reading.parts.zones.obstacle(in: found.range)
                if obstacle == .credit { continue }
                reading.findings.undecided.append(
                    UndecidedName(literal: found.range, candidates: candidates, reason: reason, isQuoted: obstacle == .quotation))
            case .entity(let entity, let form, let rule):
                let whole = withTypeWord(found.range, of: entity, form, in: surroundings)
                // Where an element cannot go round both, the name alone is linked.
                let range = reading.parts.zones.obstacle(in: whole) == .acrossMarkup ? found.range : whole
                reading.names.append(ResolvedName(range: range, entity: entity, form: form, rule: rule))
            }
        }
    }

    private func meaning(of found: FoundName, at position: SenseResolver.Position, _ reading: inout Reading) -> SenseResolver.Meaning {
        switch found {
        case .name(let match):
            return reading.resolver.meaning(of: match, written: reading.parts.document.text(in: match.range), at: position)
        case .contributor(let range, let match?) where FirstName.isPlace(range, in: position.surroundings):
            return reading.resolver.meaning(of: match, written: reading.parts.document.text(in: match.range), at: position)
        case .contributor(let range, _):
            reading.findings.contributors.append(range)
            let name = reading.parts.document.singleLine(in: range)
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
        guard form == .name, let kind = gazetteer[entity].kind, let word = TypeCues.typeWord(behind: range, in: surroundings) else { return range }
        return TypeWords.suffixes(of: kind).contains(word.folded) ? range.lowerBound..<word.range.upperBound : range
    }

    /// Why mentions of an entity never become links on a page, whatever the text; nil if they may.
    func lastingObstacle(to entity: EntityID, own: EntityID?, linkedOnly: Set<EntityID>?) -> Mention.Decision? {
        guard let obstacle = obstacles[entity] else { return .noPage }
        if let obstacle, obstacle != .publisher { return obstacle }
        if linkedOnly?.contains(entity) == false { return .notListed }
        return entity == own ? .ownPage : obstacle
    }

    private func hasPage(_ entity: EntityID) -> Bool {
        if let obstacle = obstacles[entity] { obstacle != .noPage } else { false }
    }

    /// Whether it is a state or a country: what readers know best.
    func isWellKnown(_ entity: EntityID) -> Bool { gazetteer[entity].isState }

    /// Whether it is somebody.
    func isPerson(_ entity: EntityID) -> Bool { gazetteer[entity].isPerson }

    /// Whether it is a stretch of land or a river, which any map shows.
    func isLarge(_ entity: EntityID) -> Bool {
        switch gazetteer[entity].kind {
        case .governorate, .region, .river: true
        default: false
        }
    }

    /// The links that the editor set, which count as the first mention, and the texts of `none:` links.
    private func setByHand(_ links: [(literal: Range<Int>, reference: Reference)]) -> (handSet: [Mention], forbidden: [Range<Int>]) {
        var handSet: [Mention] = []
        var forbidden: [Range<Int>] = []
        for (literal, reference) in links {
            let entity: EntityID
            switch reference {
            case .place(let id, _): entity = .place(id)
            case .actor(let id, _): entity = .actor(id)
            case .none:
                forbidden.append(literal)
                continue
            default: continue
            }
            handSet.append(
                Mention(literal: literal, entity: entity, form: .name, rule: .handSet, decision: hasPage(entity) ? .byHand : .noPage))
        }
        return (handSet, forbidden)
    }

    /// The places that are meant by a name that only they have, and that stands for nobody else.
    private func certainPlaces(in matches: some Sequence<NameMatch>) -> [EntityID] {
        var seen: Set<EntityID> = []
        var certain: [EntityID] = []
        let entries = gazetteer.entries
        for match in matches {
            let owners = match.patterns.lazy.filter { !entries[$0].isVariant && entries[$0].form == .name }
            guard let first = owners.first, entries[first].kind != nil else { continue }
            let entity = entries[first].entity
            guard owners.allSatisfy({ $0 == first || entries[$0].entity == entity }), seen.insert(entity).inserted,
                gazetteer[entity].government == nil
            else { continue }
            certain.append(entity)
        }
        return certain
    }
}
