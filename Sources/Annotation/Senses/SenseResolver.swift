import Explainer
import Matching

/// Decides whom a name means, one mention after the other, with what the text has said so far.
struct SenseResolver {
    /// What a match means.
    enum Meaning: Equatable {
        case entity(EntityID, Mention.Form, Mention.Rule)
        /// Somebody could be meant, and nothing says for certain who.
        case undecided(UndecidedName.Reason, [EntityID])
        case nothing
    }

    /// Where a name stands.
    struct Position {
        let surroundings: Surroundings
        /// The known names beside it.
        let longerNames: LongerNames
        /// Whether every word may have a capital there, and a definition may still be to come: in a heading.
        let isHeading: Bool
        /// The dateline of the text, which names where it comes from.
        let dateline: Range<Int>?
        /// The kinds of place that the name's list is said to be of.
        var sharedKinds: Set<Place.Kind>?
    }

    let gazetteer: Gazetteer
    private let acronyms: Acronyms
    /// Every place that the text names without doubt.
    let certain: [EntityID]
    /// The entity whose page the text stands on.
    private let own: EntityID?
    /// The only entities that the text links; nil for no limit.
    let linkedOnly: Set<EntityID>?
    /// What people are called by that no file of a place or an actor knows, whom the text has named in full.
    private var peoplesNames: Set<MatchingKey> = []
    private var uses: [EntityID: Use] = [:]
    /// By the places that have a name: which of them lies near what the text names, as far as that was asked.
    var neighbours: [[EntityID]: Neighbour] = [:]
    private var count = 0

    /// Which of several places lies near what a text names.
    enum Neighbour {
        case one(Int)
        case nobody
    }

    /// How an entity was meant so far.
    private struct Use {
        /// The last time.
        var last = 0
        /// Whether its full name was given.
        var isNamedInFull = false

        mutating func note(_ number: Int, inFull: Bool) {
            last = number
            isNamedInFull = isNamedInFull || inFull
        }
    }

    /// - Parameters:
    ///   - gazetteer: the names.
    ///   - acronyms: what the text's acronyms mean.
    ///   - certain: the places that the text names without doubt.
    ///   - own: the entity whose page the text stands on.
    ///   - linkedOnly: the only entities that the text links; nil for no limit.
    init(gazetteer: Gazetteer, acronyms: Acronyms, certain: [EntityID], own: EntityID?, linkedOnly: Set<EntityID>?) {
        self.gazetteer = gazetteer
        self.acronyms = acronyms
        self.certain = certain
        self.own = own
        self.linkedOnly = linkedOnly
        if let own { note(own, .name) }
    }

    /// What a match means, given what was meant before it.
    mutating func meaning(of match: NameMatch, written: String, at position: Position) -> Meaning {
        let meaning = meaning(of: match.patterns.map { gazetteer.entries[$0] }, match, written, position)
        guard case .entity(let entity, let form, let rule) = meaning else { return meaning }
        let facts = gazetteer[entity]
        if let longer = longerName(round: match, of: facts, form, position) {
            // "Denzel Washington", "Chad Peters"
            let isFirstName =
                PersonCues.isGivenName(written) && PersonCues.isFullName(longer, beginningWith: match.range, in: position.surroundings)
            if mayBeSurname(facts), isFirstName || PersonCues.isFullName(longer, endingWith: match.range, in: position.surroundings) {
                notePerson(called: written)
            }
            return .undecided(.inside(longer), [entity])
        }
        if form == .name, mayBeSurname(facts), isSomebody(match, written, position) { return .undecided(.ambiguous, [entity]) }
        let seated = facts.government.map { seatOrGovernment(entity, $0, match, rule, position) } ?? meaning
        guard case .entity(let entity, let form, let rule) = seated else { return seated }
        if rule == .seat { remember(entity, inFull: false) } else { note(entity, form) }
        if match.hyphenBefore || match.hyphenAfter, form != .surname { return .entity(entity, .prefix, rule) }
        return seated
    }

    /// A capital, or the government that has its seat there. Where no word tells, neither is meant: either link could be wrong.
    private func seatOrGovernment(
        _ seat: EntityID, _ government: EntityID, _ match: NameMatch, _ rule: Mention.Rule, _ position: Position
    ) -> Meaning {
        if rule == .typeWord || rule == .cue || position.dateline?.overlaps(match.range) == true { return .entity(seat, .name, rule) }
        switch SeatCues(position.surroundings).sense(of: match) {
        case .government: return .entity(government, .name, .seat)
        case .town: return .entity(seat, .name, .town)
        case nil: break
        }
        if seat == own { return .entity(seat, .name, rule) }
        // An article that lists the town and not its government was written when nobody had its seat there.
        if let linkedOnly, linkedOnly.contains(seat), !linkedOnly.contains(government) { return .entity(seat, .name, .listed) }
        return .undecided(.ambiguous, [seat, government])
    }

    /// Remembers that an entity was meant, however that was known.
    mutating func note(_ entity: EntityID, _ form: Mention.Form) {
        remember(entity, inFull: form == .name)
    }

    /// Remembers that somebody whom no file of a place or an actor knows is called by a name: "Washington" of "Denzel Washington".
    mutating func notePerson(called name: String) { peoplesNames.insert(MatchingKey(name)) }

    private mutating func remember(_ entity: EntityID, inFull: Bool) {
        count += 1
        uses[entity, default: Use()].note(count, inFull: inFull)
    }

    /// When an entity was last meant; nil if it was not.
    func lastUse(of entity: EntityID) -> Int? { uses[entity]?.last }

    private func isNamedInFull(_ entity: EntityID) -> Bool { uses[entity]?.isNamedInFull ?? false }

    private mutating func meaning(of entries: [Gazetteer.Entry], _ match: NameMatch, _ written: String, _ position: Position) -> Meaning {
        let kinds = typeWords(round: match.range, position)
        // A surname refers back only, and goes before a place of the same name from then on, unless the text says that it is a place.
        var surnames = entries.filter { $0.form == .surname && isNamedInFull($0.entity) }
        if !surnames.isEmpty {
            surnames =
                kinds != nil || LocationCues.isLocated(match.range, in: position.surroundings)
                    || LocationCues.isNamesake(match.range, in: position.surroundings) ? [] : distinct(surnames)
        }
        if surnames.count == 1 { return .entity(surnames[0].entity, .surname, .fullName) }
        // "Nadia Saleh met Omar Saleh. Saleh left.": whoever was named last is as likely as not.
        if surnames.count > 1 { return .undecided(.ambiguous, surnames.map(\.entity)) }

        var names = entries.filter {
            ($0.form == .name || $0.form == .abbreviation) && !(isShortAcronym($0, written) && position.surroundings.isInCapitals)
        }
        let inactive = names.filter { $0.needsDefinition && !isActive($0, match, written, position) }
        names.removeAll { inactive.contains($0) }
        // "Kurdish" is the people's adjective, also where it is listed among their names.
        let adjectival = Set(entries.lazy.filter { $0.form == .adjective }.map(\.entity))
        names.removeAll { adjectival.contains($0.entity) }
        guard names.isEmpty else { return place(among: names, kinds, match, written, position) }
        if let acronym = inactive.first {
            return .undecided(.acronym(isDefinedLater: acronyms.isDefined(acronym.entity)), inactive.map(\.entity))
        }
        let adjectives = distinct(entries.filter { $0.form == .adjective })
        if adjectives.count == 1 { return .entity(adjectives[0].entity, .adjective, .onlyOwner) }
        return adjectives.isEmpty ? .nothing : latest(of: adjectives).map { .entity($0.entity, .adjective, .lastSense) } ?? .nothing
    }

    // MARK: Evidence

    private func isActive(_ entry: Gazetteer.Entry, _ match: NameMatch, _ written: String, _ position: Position) -> Bool {
        acronyms.isActive(
            match, of: entry.entity, written: written, hasFullName: isNamedInFull(entry.entity), isHeading: position.isHeading)
    }

    /// The longer, unknown name that a name is a part of. Adjectives are not links anyway, and somebody's full name stands for itself.
    private func longerName(round match: NameMatch, of facts: Gazetteer.Facts, _ form: Mention.Form, _ position: Position) -> Range<Int>? {
        if position.isHeading || form == .adjective || match.hyphenBefore || match.hyphenAfter { return nil }
        let traits = NameTraits(
            isPerson: facts.isPerson, isActor: facts.kind == nil, isState: facts.isState, isAbbreviation: form == .abbreviation, kind: facts.kind)
        return position.longerNames.range(round: match.range, traits)
    }

    private func typeWords(round range: Range<Int>, _ position: Position) -> Set<Place.Kind>? {
        TypeCues.kinds(round: range, in: position.surroundings, shared: position.sharedKinds)
    }

    /// Whether people are called like it: like places and lands, and not like organisations.
    private func mayBeSurname(_ facts: Gazetteer.Facts) -> Bool { facts.kind != nil || facts.isState }

    /// Whether a place's name may be what somebody is called, whom the text has named in full or names beside it.
    private func isSomebody(_ match: NameMatch, _ written: String, _ position: Position) -> Bool {
        let surroundings = position.surroundings
        if !peoplesNames.isEmpty {
            if peoplesNames.contains(MatchingKey(written)) {
                return typeWords(round: match.range, position) == nil && !LocationCues.isLocated(match.range, in: surroundings)
            }
            // "Smith, Jordan", "Jordan-Smith", behind "Lina Smith"
            let beside = [
                surroundings.word(beforeCommaBefore: match.range.lowerBound),
                match.hyphenAfter ? surroundings.part(joinedBehind: match.range.upperBound) : nil,
            ]
            if beside.contains(where: { $0.map { peoplesNames.contains(MatchingKey($0.text)) } ?? false }) { return true }
        }
        return PersonCues.isGivenName(written)
            && (position.longerNames.isFollowedByFullName(match.range) || surroundings.isBehindSurname(match.range)
                || PersonCues.describeSomebody(behind: match.range, in: surroundings) && !LocationCues.isLocated(match.range, in: surroundings))
    }

    func latest(of entries: [Gazetteer.Entry]) -> Gazetteer.Entry? {
        entries.filter { lastUse(of: $0.entity) != nil }.max { (lastUse(of: $0.entity) ?? 0) < (lastUse(of: $1.entity) ?? 0) }
    }

    func distinct(_ entries: [Gazetteer.Entry]) -> [Gazetteer.Entry] {
        if entries.count < 2 { return entries }
        var seen: Set<EntityID> = []
        return entries.filter { seen.insert($0.entity).inserted }
    }

    private func isShortAcronym(_ entry: Gazetteer.Entry, _ written: String) -> Bool {
        entry.form == .abbreviation && written.utf8.count <= 3
    }
}
