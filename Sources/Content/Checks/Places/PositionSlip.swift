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
        let (latitude, longitude) = (position.latitude, position.longitude)
        let canBeTold =
            switch self {
            case .swapped: abs(latitude - longitude) >= Self.leastDifference && abs(longitude) <= 90
            case .wrongLongitudeSign: abs(longitude) >= Self.leastWithSign && abs(longitude) <= 180 - Self.leastWithSign
            case .wrongLatitudeSign: abs(latitude) >= Self.leastWithSign
            }
        return canBeTold ? mirrored(position) : nil
    }

    /// The position that was meant, had this slip been made, wherever that lies.
    func mirrored(_ position: Place.Coordinate) -> Place.Coordinate {
        switch self {
        case .swapped: Place.Coordinate(latitude: position.longitude, longitude: position.latitude)
        case .wrongLongitudeSign: Place.Coordinate(latitude: position.latitude, longitude: -position.longitude)
        case .wrongLatitudeSign: Place.Coordinate(latitude: -position.latitude, longitude: position.longitude)
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
