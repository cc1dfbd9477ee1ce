extension Site {
    /// The place that a place is part of, the one which that is part of, and so on.
    public func containers(of place: Identifier<Place>) -> [Identifier<Place>] {
        place.containers { self[$0]?.partOf?.value }.filter { self[$0] != nil }
    }

    /// The actor that an actor is part of, the one which that is part of, and so on.
    public func containers(of actor: Identifier<Actor>) -> [Identifier<Actor>] {
        actor.containers { self[$0]?.partOf?.value }.filter { self[$0] != nil }
    }
}

extension Identifier {
    /// What contains it, nearest first, by what each thing is directly part of; a circle ends where it closes.
    public func containers(_ container: (Self) -> Self?) -> [Self] {
        var chain: [Self] = []
        var seen: Set = [self]
        while let next = container(chain.last ?? self), seen.insert(next).inserted { chain.append(next) }
        return chain
    }
}
