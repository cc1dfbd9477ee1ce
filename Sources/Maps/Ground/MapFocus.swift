public import Cartography
public import Explainer

/// Which places a map must show, and its frame around them.
public struct MapFocus {
    /// What is shown.
    public let frame: MapFrame

    /// The share of all mentions that lies in the middle of a map.
    private static let share = 0.8
    /// How far beyond the middle other places may lie, in its own size.
    private static let reach = 0.3
    /// The narrowest map, in kilometres.
    public static let least = 60.0

    /// A frame around the places that are named most, and around the others that are not far from those: a map for two towns that are named
    /// often must not show half the continent for the sake of a capital that is named once.
    ///
    /// - Parameters:
    ///   - places: points with how often each is named, the most often first.
    ///   - others: points that must be seen, wherever they lie.
    public init?(_ places: [(point: Point, count: Int)], including others: [Point] = []) {
        let core = places.prefix(Self.core(of: places.map(\.count))).map(\.point)
        guard let middle = MapFrame(around: core, least: Self.least) else { return nil }
        let around = middle.rectangle.expanded(by: middle.width * Self.reach)
        let near = places.map(\.point).filter(around.contains)
        guard let frame = MapFrame(around: near + others, least: Self.least) else { return nil }
        self.frame = frame
    }

    /// How many of the first places have most of all mentions, and at least two; `counts` say how often each is named, the most often first.
    private static func core(of counts: [Int]) -> Int {
        let all = counts.reduce(0, +)
        var (number, sum) = (0, 0)
        while number < counts.count, number < 2 || Double(sum) < Double(all) * share {
            sum += counts[number]
            number += 1
        }
        return number
    }

    /// The places of a site that its maps are mostly about: those that somebody held, and of those of events, or of all where there are none, the
    /// ones that are named most.
    public static func central(of places: [Place], count: (Place) -> Int, hasEvents: (Place) -> Bool) -> [Place] {
        let known = places.filter { !$0.kind.isExtended && $0.publishedCoordinate != nil }
        let happened = known.filter(hasEvents)
        let sorted = (happened.isEmpty ? known : happened).map { (place: $0, count: count($0)) }.sorted {
            ($1.count, $0.place.id) < ($0.count, $1.place.id)
        }
        return known.filter { !$0.control.isEmpty } + sorted.prefix(core(of: sorted.map(\.count))).map(\.place)
    }

    /// The surroundings of a place: wide enough for some others.
    ///
    /// - Parameters:
    ///   - point: where it lies.
    ///   - others: where others lie.
    public init(on point: Point, among others: MapPlaces?) {
        let reach = others?.distances(from: point, atMost: Self.neighbours).last ?? Self.least
        let half = min(Self.most, max(Self.least, reach * 2.4)) / 2
        frame = MapFrame(around: Rectangle(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y), least: half * 2)
    }

    /// How many others the surroundings of a place show, and how wide they are at most, in kilometres.
    private static let neighbours = 6
    private static let most = 320.0
}
