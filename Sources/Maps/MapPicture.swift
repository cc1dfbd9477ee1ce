public import Cartography
import Explainer

/// What a map shows and where, before it is drawn: its lines, its places, and the signs and names that have room, once for each range of widths.
public struct MapPicture: Sendable {
    /// A name, and where it stands.
    public struct Label: Hashable, Sendable {
        /// How it is written: names of countries stand in capitals, in the small map in small ones.
        public enum Style: Sendable {
            case name, capitals, smallCapitals
        }

        /// On which side of its point the text begins or ends.
        public enum Side: Sendable {
            case right, left, middle
        }

        /// The name as it is broken.
        public let lines: [String]
        /// How wide the longest of them is, in pixels: worked out once for all places at which a name may stand.
        let width: Double
        /// The point that it belongs to, in widths of the map.
        public let anchor: Point
        /// On which side of the point the text lies.
        public let side: Side
        /// From the point to where the text begins, ends or has its middle, in pixels.
        public let offset: Point
        /// How it is written.
        public internal(set) var style = Style.name
        /// Whether it is a number instead of the name, which stands below the map.
        public internal(set) var isNumber = false
        /// Where a line to it begins, because it stands away from its mark, in pixels from the point.
        public internal(set) var leader: Point?
    }

    /// The mark of a place.
    public struct Mark: Hashable, Sendable {
        /// Its point, or for an area a point in it, in widths of the map.
        public let anchor: Point
        /// How far from that point it stands, because another one is in the way, in pixels.
        public internal(set) var offset = Point(x: 0, y: 0)
        /// Whether the signs of its holders are drawn smaller, because there is little room.
        public internal(set) var isSmall = false

        /// A mark at a point, unless an offset is given.
        public init(anchor: Point, offset: Point = Point(x: 0, y: 0), isSmall: Bool = false) {
            self.anchor = anchor
            self.offset = offset
            self.isSmall = isSmall
        }
    }

    /// What differs between maps of different widths. Lists have an element for each of ``MapPicture/items``.
    public struct Band: Sendable {
        /// The widths that it is for, in pixels.
        public let widths: ScaledBox.Widths
        /// nil for what has no mark, or no room for it.
        public let marks: [Mark?]
        /// nil for what has no room for its name.
        public let labels: [Label?]
        /// Whether the mark is a link: whether it has room for a finger.
        public let links: [Bool]
        /// The names of ``MapPicture/countries`` in the small map.
        public internal(set) var insetLabels: [Label?] = []

        /// The items that have a number instead of their name, in the order of the numbers.
        public var numbered: [Int] { labels.indices.filter { labels[$0]?.isNumber == true } }
    }

    /// What it shows of the plane.
    public let frame: MapFrame
    /// Whether north is up in its middle, as far as one can see.
    public let isUpright: Bool
    /// Its lines.
    public let paths: MapPaths
    /// The most important first.
    public let items: [MapItem]
    /// The countries of the small map.
    public let countries: [MapItem]
    /// The areas of some of them, the largest first.
    public let areas: [MapArea]
    /// From narrow to wide, one for each of ``widths``.
    public let bands: [Band]
    /// The small map of the surroundings; nil where it has no room or nothing to tell.
    public let inset: MapInset?
    /// The length of the scale bar, in kilometres; nil where no round length is short enough.
    public let scaleBar: Double?

    /// The widths for each of which names get their places anew, in pixels: from a phone of 320 pixels on. The style sheet chooses.
    public static let widths: [ScaledBox.Widths] = [288...359, 360...479, 480...639, 640...800]
    /// The first of them that has room for a small map of the surroundings.
    public static let firstWithInset = 1
    /// How far north may lie from up on a map of which it is said that it is there, in degrees.
    private static let upright = 5.0
    /// So many held places are a crowd, in which signs and names matter more than the bends of rivers.
    static let crowd = 30
    /// What a finger needs (WCAG 2.2, 2.5.8), in pixels.
    static let smallestTarget = 24.0

    /// Finds room for all that a map shows. Of what is too much, names, links and signs that stand aside go before places do.
    ///
    /// - Parameters:
    ///   - items: the places in the frame, the most important first.
    ///   - frame: what is shown.
    ///   - ground: what there is to draw.
    ///   - widths: the ranges of widths for which signs and names get their places; a map of one width has no small map of the surroundings, and
    ///     nothing below it that could say what numbers stand for.
    ///   - countries: what may be named in the small map.
    ///   - markSize: from the middle of a place's mark to its edge, in pixels.
    ///   - linked: whether a place's mark is to be a link where there is room.
    public init(
        _ items: [MapItem], in frame: MapFrame, on ground: MapGround, widths: [ScaledBox.Widths] = Self.widths, countries: [MapItem] = [],
        markSize: (MapItem) -> Double,
        linked: (MapItem) -> Bool
    ) {
        self.frame = frame
        isUpright = ground.projection.north(at: frame.rectangle.center).magnitude <= Self.upright
        self.countries = countries
        let withArea = Set(items.filter(\.hasArea).map(\.place.id))
        let held = items.count(where: \.hasSigns)
        let paths = MapPaths(
            ground.levels, in: frame, budget: held > Self.crowd ? MapPaths.crowdedBudget : MapPaths.budget, areas: withArea.contains)
        self.paths = paths
        let shown = items.filter { !$0.anchors.isEmpty || paths.rings[$0.place.id] != nil }
        self.items = shown
        areas = MapArea.all(of: shown, paths)
        let inset = widths.count == 1 ? nil : MapInset(ground, around: frame, avoiding: shown.compactMap(\.point).map(frame.share))
        self.inset = inset
        let scaleBar = ScaleBar.length(atMost: frame.width / 4)
        self.scaleBar = scaleBar
        let sizes = shown.map(markSize)
        let borders = ground.stateBorders(in: frame).map { $0.map(frame.share) }
        let links = shown.map(linked)
        let drawn = areas.reduce(paths.size + (inset?.paths.size ?? 0)) { $0 + $1.size }
        let hasNumbers = widths.count > 1
        func bands(_ count: Int, named: Int, mayMove: Bool) -> [Band] {
            widths.enumerated().map { number, widths in
                let inset = number < Self.firstWithInset ? nil : inset
                var layout = MapLayout(shown, count, frame, widths, inset: inset, scaleBar: scaleBar, sizes: sizes, borders: borders)
                layout.placeMarks(mayMove: mayMove)
                layout.placeNames(links, among: named, links: named == shown.count ? named : Self.fewest, hasNumbers: hasNumbers)
                var band = layout.band
                band.insetLabels = inset?.labels(of: countries, in: ground.overviewFrame, at: widths) ?? countries.map { _ in nil }
                return band
            }
        }
        func isLight(_ bands: [Band]) -> Bool { drawn + MapWeight.bytes(of: shown, in: bands) <= MapWeight.limit }
        var count = shown.count
        var made = bands(count, named: count, mayMove: true)
        // Where it is too much, names, links and signs that stand aside are left out before others are.
        for (named, mayMove) in Self.steps where named < count && !isLight(made) { made = bands(count, named: named, mayMove: mayMove) }
        while !isLight(made), count > Self.fewest {
            count = count * 7 / 8
            made = bands(count, named: Self.fewest, mayMove: false)
        }
        self.bands = made
    }

    /// How many of the first places of a crowd have a name, and whether signs stand aside, step by step.
    private static let steps = [(named: 40, mayMove: true), (24, true), (24, false), (fewest, false)]
    /// So many places have a sign and a name where there is room, whatever they weigh.
    private static let fewest = 12

    /// Whether anything of a place is drawn on some screen.
    public func shows(_ number: Int) -> Bool {
        let id = items[number].place.id
        return bands.contains { $0.marks[number] != nil || $0.labels[number] != nil } || areas.contains { $0.item.place.id == id }
    }

    /// What stands in the list below it: what is drawn on some screen, what the map is about, and what somebody held.
    public var listed: [MapItem] {
        items.indices.filter { shows($0) || items[$0].isNamed || !items[$0].holders.isEmpty }.map { items[$0] }
    }

    /// How many places that somebody held have no sign in a band.
    public func undrawn(in band: Band) -> Int {
        items.indices.count { items[$0].hasSigns && !items[$0].anchors.isEmpty && band.marks[$0] == nil }
    }
}
