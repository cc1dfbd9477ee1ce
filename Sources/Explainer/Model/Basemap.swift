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

    /// What lies to the left and to the right of a border, as one goes along its line.
    public struct Sides: Hashable, Sendable {
        /// The country to the left.
        public let left: Identifier<Place>?
        /// The country to the right.
        public let right: Identifier<Place>?

        /// - Parameters:
        ///   - left: the country to the left, if it is known.
        ///   - right: the country to the right, if it is known.
        public init(left: Identifier<Place>? = nil, right: Identifier<Place>? = nil) {
            self.left = left
            self.right = right
        }
    }

    /// One shape.
    public struct Shape: Sendable {
        /// Where it lies; it has lines or polygons.
        public let geometry: Geometry
        /// The place that it is the shape of.
        public let place: Identifier<Place>?
        /// Whether it is a border that is disputed or not settled, by the words of the data.
        public let isDisputed: Bool
        /// The countries on both sides of a border's lines, seen along them.
        public let sides: Sides

        /// - Parameters:
        ///   - geometry: where it lies.
        ///   - place: the place that it is the shape of.
        ///   - isDisputed: whether it is a border that is disputed or not settled.
        ///   - sides: the countries on both sides of a border's lines.
        public init(geometry: Geometry, place: Identifier<Place>? = nil, isDisputed: Bool = false, sides: Sides = Sides()) {
            self.geometry = geometry
            self.place = place
            self.isDisputed = isDisputed
            self.sides = sides
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
