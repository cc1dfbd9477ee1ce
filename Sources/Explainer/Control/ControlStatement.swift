/// A statement of control with what follows from it.
public struct ControlStatement: Sendable, Hashable {
    /// The place.
    public let place: Identifier<Place>
    /// How it was held, as it is to be shown: what only the holder's own side says is claimed.
    public let status: Place.Control.Status
    /// What the place's file says.
    public let entry: Place.Control
    /// The days on which it holds.
    public let span: ControlSpan
}
