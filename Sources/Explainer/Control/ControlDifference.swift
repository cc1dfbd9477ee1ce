/// How the state of affairs in a place differs between two days.
public struct ControlDifference: Sendable, Hashable {
    /// What kind of difference it is; the first that fits.
    public enum Kind: Sendable, Hashable {
        /// Nothing was known before.
        case becomesKnown
        /// Nothing is known any more.
        case becomesUnknown
        /// Others held it, or more or fewer.
        case holders
        /// The same actors held it in another way.
        case status
        /// The same is more or less sure.
        case certainty
    }

    /// Where.
    public let place: Identifier<Place>
    /// Who held it on the earlier day; empty if nothing is known.
    public let before: [ControlState.Holder]
    /// Who held it on the later day; empty if nothing is known.
    public let after: [ControlState.Holder]

    /// What kind of difference it is.
    public var kind: Kind {
        if before.isEmpty { return .becomesKnown }
        if after.isEmpty { return .becomesUnknown }
        if Set(before.map(\.actor)) != Set(after.map(\.actor)) { return .holders }
        let statuses = [before, after].map { Set($0.map { Pair(actor: $0.actor, status: $0.status) }) }
        return statuses[0] == statuses[1] ? .certainty : .status
    }

    fileprivate struct Pair: Hashable {
        let actor: Identifier<Actor>
        let status: Place.Control.Status
        var isCertain = true
    }
}

extension ControlState {
    /// What is otherwise than it was in an earlier state, by place. A new statement that says the same is no difference.
    public func differences(from earlier: ControlState) -> [ControlDifference] {
        Set(places + earlier.places).sorted().compactMap { place in
            let (before, after) = (earlier[place], self[place])
            return Self.facts(before) == Self.facts(after) ? nil : ControlDifference(place: place, before: before, after: after)
        }
    }

    private static func facts(_ holders: [Holder]) -> Set<ControlDifference.Pair> {
        Set(holders.map { ControlDifference.Pair(actor: $0.actor, status: $0.status, isCertain: $0.isCertain) })
    }
}
