import Explainer

/// Somebody who held a place, as a map shows it.
struct MapHolder: Hashable, Sendable {
    /// What the actor is called on the page.
    let name: String
    /// The number of its side, from 1; nil if it has no side.
    let side: Int?
    /// "#" and six hexadecimal digits; nil for the colour of the shape.
    let color: String?
    let status: Place.Control.Status
    /// Whether the day is surely one of those that are meant.
    let isCertain: Bool
    /// Why the status alone would say too much, in words: that no source is named, or only its own side says so; nil for no reason.
    var doubt: String?

    /// The shape of its side, 1 to 6; nil if it has no side.
    var shape: Int? { side.map(Sides.shape) }

    /// Whether both are one holder, however well it is known.
    func isSame(as other: MapHolder) -> Bool {
        var other = other
        other.doubt = doubt
        return self == other
    }
}
