import Explainer

/// Who is said to have held what, and the days of which maps show it.
struct ControlIndex: Sendable {
    /// Who held what when.
    let history: ControlHistory
    /// The days that have a map of their own.
    let days: [MapDay]
    /// Who held a place, in the order of its file.
    let byPlace: [Identifier<Place>: [ControlStatement]]
    /// What an actor held: what it may still hold first.
    let byActor: [Identifier<Actor>: [ControlStatement]]
    /// Places whose control somebody is said to have by a source, as positions in the places of the site.
    let placesBySource: [Identifier<Source>: [Int]]

    init(_ site: Site) {
        history = ControlHistory(of: site)
        days = MapDay.all(of: history)
        byPlace = Dictionary(grouping: history.statements, by: \.place)
        byActor = history.holdings()
        placesBySource = site.places.positions { $0.control.compactMap(\.source) }
    }
}
