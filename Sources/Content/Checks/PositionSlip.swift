import Explainer

/// A slip in writing a position, which can be undone.
enum PositionSlip: CaseIterable {
    case swapped, wrongLongitudeSign, wrongLatitudeSign

    /// How far a point must lie from where signs change for its sign to matter, in degrees: nearer ones have neighbours on the other side.
    private static let leastWithSign = 10.0

    /// The position that was meant, had this slip been made; nil where it would make no difference that can be told.
    ///
    /// Undoing is a reflection: two points are as far apart with the one undone as with the other.
    func undone(_ position: Place.Coordinate) -> Place.Coordinate? {
        switch self {
        case .swapped:
            Place.Coordinate(latitude: position.longitude, longitude: position.latitude)
        case .wrongLongitudeSign:
            abs(position.longitude) < Self.leastWithSign
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
