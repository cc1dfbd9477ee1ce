import Explainer

/// A slip in writing a position, which can be undone.
enum PositionSlip: CaseIterable {
    case swapped, wrongLongitudeSign, wrongLatitudeSign

    /// How far a point must lie from where signs change, the 180th meridian included, for its sign to matter, in degrees: nearer ones have
    /// neighbours on the other side.
    private static let leastWithSign = 10.0
    /// How far apart latitude and longitude must lie for it to matter which is which, in degrees: Diyarbakir (37.9, 40.2) has Turkey round it on
    /// both sides.
    private static let leastDifference = 4.5

    /// The position that was meant, had this slip been made; nil where it would make no difference that can be told.
    ///
    /// Undoing is a reflection: two points are as far apart with the one undone as with the other.
    func undone(_ position: Place.Coordinate) -> Place.Coordinate? {
        switch self {
        case .swapped:
            abs(position.latitude - position.longitude) < Self.leastDifference || abs(position.longitude) > 90
                ? nil : Place.Coordinate(latitude: position.longitude, longitude: position.latitude)
        case .wrongLongitudeSign:
            abs(position.longitude) < Self.leastWithSign || abs(position.longitude) > 180 - Self.leastWithSign
                ? nil : Place.Coordinate(latitude: position.latitude, longitude: -position.longitude)
        case .wrongLatitudeSign:
            abs(position.latitude) < Self.leastWithSign
                ? nil : Place.Coordinate(latitude: -position.latitude, longitude: position.longitude)
        }
    }

    /// What the diagnostic is called.
    var id: String { self == .swapped ? "swapped-coordinates" : "wrong-sign" }

    /// What to ask whoever wrote a position.
    func question(of position: Place.Coordinate) -> String {
        switch self {
        case .swapped: "are latitude and longitude swapped?"
        case .wrongLongitudeSign: "is the longitude meant \(-position.longitude)?"
        case .wrongLatitudeSign: "is the latitude meant \(-position.latitude)?"
        }
    }
}
