public import Cartography

/// What lies below every map: coasts, borders, rivers, from the GeoJSON files that site.yaml names.
public struct Basemap: Sendable {
    /// A kind of shape, and the key of site.yaml that names its files.
    public enum Layer: String, Sendable, CaseIterable {
        /// Areas of dry land.
        case land
        /// Borders of states.
        case boundaries
        /// Governorates, provinces, districts: areas, or the lines between them.
        case divisions
        /// Rivers as lines, lakes as areas.
        case rivers
    }

    /// One shape.
    public struct Shape: Sendable {
        /// Where it lies; it has lines or polygons.
        public let geometry: Geometry
        /// The place that it is the shape of.
        public let place: Identifier<Place>?
        /// Whether it is a border that is disputed or not settled, by the words of the data.
        public let isDisputed: Bool

        /// - Parameters:
        ///   - geometry: where it lies.
        ///   - place: the place that it is the shape of.
        ///   - isDisputed: whether it is a border that is disputed or not settled.
        public init(geometry: Geometry, place: Identifier<Place>? = nil, isDisputed: Bool = false) {
            self.geometry = geometry
            self.place = place
            self.isDisputed = isDisputed
        }
    }

    private let shapes: [Layer: [Shape]]
    /// Who made the data, plain text; empty if nothing is said.
    public let attribution: String

    /// - Parameters:
    ///   - shapes: by layer, in the order of the files.
    ///   - attribution: who made the data.
    public init(_ shapes: [Layer: [Shape]], attribution: String) {
        self.shapes = shapes
        self.attribution = attribution
    }

    /// The shapes of a layer.
    public subscript(layer: Layer) -> [Shape] { shapes[layer] ?? [] }
}
