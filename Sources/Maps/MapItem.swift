public import Cartography
public import Explainer

/// A place on a map, before it is drawn.
public struct MapItem: Sendable {
    /// How a place is shown.
    public enum Form: Sendable {
        /// A mark at its point.
        case point(Point)
        /// The outline of its shape, if the basemap has one, and its name in it; positions for the name, the best first.
        case area([Point])
        /// A country that has no shape: its name on its side of its borders; places for it, the best first.
        case border([BorderPoint])
        /// The line of a river and its name beside it; positions for the name, the best first.
        case river([Point])
    }

    /// A point of a border, and the direction away from it, of length one.
    public struct BorderPoint: Hashable, Sendable {
        /// On the border, in kilometres of the plane.
        public let point: Point
        /// Towards the country.
        public let direction: Point
    }

    /// What it stands for.
    public let place: Place
    /// What it is called on the page.
    public let name: String
    /// The same, in lines that fit a map.
    public let lines: [String]
    /// How it is shown.
    public let form: Form
    /// Whether the page is its own.
    public let isHere: Bool
    /// Whether it is what the map is about, and not only there to show where that is.
    public let isNamed: Bool
    /// Who held it on the day of the map; empty if nothing is known, or the map says nothing of it.
    public let holders: [MapHolder]

    /// The rings of the plane in which its name must stand; empty for what has no shape.
    let outline: [[Point]]

    /// The borders of a country, which its name must not cross, and beyond which it must not stand.
    let borders: [MapBorder]

    /// Where its mark stands; nil for areas and rivers.
    public let point: Point?

    /// A place; all points are of the plane.
    init(
        place: Place, name: String, lines: [String], form: Form, isHere: Bool, isNamed: Bool, holders: [MapHolder] = [],
        outline: [[Point]] = [], borders: [MapBorder] = []
    ) {
        self.place = place
        self.name = name
        self.lines = lines
        self.form = form
        self.isHere = isHere
        self.isNamed = isNamed
        self.holders = holders
        self.outline = outline
        self.borders = borders
        // Worked out once: as a computed property it makes the optimiser of Swift 6.3 stop with an error of its own.
        point = if case .point(let point) = form { point } else { nil }
    }

    /// Whether its mark shows who held it: at its point or in its area.
    public var hasSigns: Bool {
        switch form {
        case .river, .border: false
        case .point, .area: !holders.isEmpty
        }
    }

    /// Whether its name is that of a country, which stands in capitals.
    public var isCountry: Bool { place.kind == .country && point == nil }

    /// Whether its outline is drawn: that of a country is only where the map is its own or somebody held it, or most maps were of one colour.
    var hasArea: Bool { isHere || !holders.isEmpty || (isNamed && place.kind != .country) }

    /// The points of the plane at which it may have its mark or its name, the best first.
    var anchors: [Point] {
        switch form {
        case .point(let point): [point]
        case .area(let points), .river(let points): points
        case .border(let places): places.map(\.point)
        }
    }

    /// Whether a point of the plane surely lies in it.
    func surrounds(_ point: Point) -> Bool {
        outline.isEmpty ? !borders.isEmpty && MapBorder.holds(borders, point) : Hatching.isInside(point, of: outline)
    }

    /// Whether it is drawn at a point that is only roughly right.
    public var isRoughPoint: Bool { point != nil && place.publishedPrecision == .approximate }
}

extension Place.Kind {
    /// Whether such a place has an extent of its own on a map of many towns.
    public var isArea: Bool {
        switch self {
        case .country, .governorate, .district, .region: true
        default: false
        }
    }

    /// Whether it has no point of its own on a map of many towns.
    public var isExtended: Bool { isArea || self == .river }
}
