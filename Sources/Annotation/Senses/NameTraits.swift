import Explainer

/// What the rules for words beside a name need to know of whom it means.
struct NameTraits {
    let isPerson: Bool
    /// Whether it means an actor and no place.
    let isActor: Bool
    /// Whether it means a state or a country.
    let isState: Bool
    /// Whether it is written as an acronym, which has capitals whatever stands beside it.
    let isAbbreviation: Bool
    /// What sort of place it means.
    let kind: Place.Kind?

    /// Whether it means a state or an organisation, which has a president or a general.
    var mayHaveTitles: Bool { isActor && !isPerson }
}
