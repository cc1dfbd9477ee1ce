public import Explainer

/// Somebody who held a place, as a map shows it.
public struct MapHolder: Hashable, Sendable {
    /// What the actor is called on the page.
    public let name: String
    /// The number of its side, from 1; nil if it has no side.
    public let side: Int?
    /// "#" and six hexadecimal digits; nil for the colour of the shape.
    public let color: String?
    /// How it held the place.
    public let status: Place.Control.Status
    /// Whether the day is surely one of those that are meant.
    public let isCertain: Bool
    /// Why the status alone would say too much, in words: that no source is named, or only its own side says so; nil for no reason.
    public var doubt: String?

    /// A holder by what is said of it.
    public init(name: String, side: Int?, color: String?, status: Place.Control.Status, isCertain: Bool, doubt: String? = nil) {
        self.name = name
        self.side = side
        self.color = color
        self.status = status
        self.isCertain = isCertain
        self.doubt = doubt
    }

    /// The shape of its side, 1 to 6; nil if it has no side.
    public var shape: Int? { side.map(Actor.shape) }

    /// Whether both are one holder, however well it is known.
    public func isSame(as other: MapHolder) -> Bool {
        var other = other
        other.doubt = doubt
        return self == other
    }
}
