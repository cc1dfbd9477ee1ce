/// The shape of a thing on the earth: the geometry types of GeoJSON (RFC 7946, 3.1).
public enum Geometry: Hashable, Sendable {
    case point(Position)
    case multiPoint([Position])
    case lineString([Position])
    case multiLineString([[Position]])
    /// Rings, the outer one first; each is closed, its last position being its first.
    case polygon([[Position]])
    case multiPolygon([[[Position]]])
    case collection([Geometry])

    /// The name of its type in GeoJSON.
    public var typeName: String {
        switch self {
        case .point: "Point"
        case .multiPoint: "MultiPoint"
        case .lineString: "LineString"
        case .multiLineString: "MultiLineString"
        case .polygon: "Polygon"
        case .multiPolygon: "MultiPolygon"
        case .collection: "GeometryCollection"
        }
    }

    /// Whether it has no positions at all.
    public var isEmpty: Bool { points.isEmpty && lines.isEmpty && polygons.isEmpty }

    /// All its points that stand alone.
    public var points: [Position] {
        switch self {
        case .point(let point): [point]
        case .multiPoint(let points): points
        case .collection(let parts): parts.flatMap(\.points)
        default: []
        }
    }

    /// All its lines.
    public var lines: [[Position]] {
        switch self {
        case .lineString(let line): [line]
        case .multiLineString(let lines): lines
        case .collection(let parts): parts.flatMap(\.lines)
        default: []
        }
    }

    /// All its polygons, each as its rings.
    public var polygons: [[[Position]]] {
        switch self {
        case .polygon(let rings): [rings]
        case .multiPolygon(let polygons): polygons
        case .collection(let parts): parts.flatMap(\.polygons)
        default: []
        }
    }
}
