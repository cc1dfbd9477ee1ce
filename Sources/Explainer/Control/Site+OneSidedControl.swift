extension Site {
    /// How a statement of control is to be shown: what only the holder's own side says is a claim, whatever the file calls it, and so is what
    /// nobody is named for.
    public func shownStatus(of entry: Place.Control) -> Place.Control.Status {
        entry.status == .controlled && (entry.source == nil || isOneSided(entry)) ? .claimed : entry.status
    }

    /// Whether the source of a statement speaks for the holder or for its side.
    public func isOneSided(_ entry: Place.Control) -> Bool {
        guard let party = entry.source.flatMap({ self[$0]?.party }) else { return false }
        return areOfOneSide(party, entry.by)
    }

    /// Whether two actors are one, one is a part of the other, or both are of one side.
    public func areOfOneSide(_ one: Identifier<Actor>, _ other: Identifier<Actor>) -> Bool {
        let (first, second) = (lineage(of: one), lineage(of: other))
        if first.contains(other) || second.contains(one) { return true }
        guard let side = side(of: first) else { return false }
        return side == self.side(of: second)
    }

    /// Whether an actor is another one, or a part of it, or of a part of it.
    public func isPart(_ actor: Identifier<Actor>, of whole: Identifier<Actor>) -> Bool { lineage(of: actor).contains(whole) }

    /// An actor, what it is part of, and so on.
    private func lineage(of actor: Identifier<Actor>) -> [Identifier<Actor>] { [actor] + containers(of: actor) }

    /// The side that an actor gives, or what it is part of; where nobody says anything, the whole may be a side of its own.
    private func side(of lineage: [Identifier<Actor>]) -> String? {
        guard let word = lineage.lazy.compactMap({ self[$0]?.side }).first(where: { !$0.isEmpty }) else { return lineage.last?.rawValue }
        return word == Actor.noSide ? nil : word
    }
}
