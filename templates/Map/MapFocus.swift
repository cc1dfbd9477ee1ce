import Cartography
import Explainer

/// Which places a map must show, and its frame around them.
struct MapFocus {
    let frame: MapFrame

    /// The share of all mentions that lies in the middle of a map.
    private static let share = 0.8
    /// How far beyond the middle other places may lie, in its own size.
    private static let reach = 0.3
    /// The narrowest map, in kilometres.
    static let least = 60.0

    /// A frame around the places that are named most, and around the others that are not far from those: a map for two towns that are named
    /// often must not show half the continent for the sake of a capital that is named once.
    ///
    /// - Parameters:
    ///   - places: points with how often each is named, the most often first.
    ///   - others: points that must be seen, wherever they lie.
    init?(_ places: [(point: Point, count: Int)], including others: [Point] = []) {
        let all = places.reduce(0) { $0 + $1.count }
        var core: [Point] = []
        var sum = 0
        for place in places where core.count < 2 || Double(sum) < Double(all) * Self.share {
            core.append(place.point)
            sum += place.count
        }
        guard let middle = MapFrame(around: core, least: Self.least) else { return nil }
        let around = middle.rectangle.expanded(by: middle.width * Self.reach)
        let near = places.map(\.point).filter(around.contains)
        guard let frame = MapFrame(around: near + others, least: Self.least) else { return nil }
        self.frame = frame
    }

    /// The surroundings of a place: wide enough for some others.
    ///
    /// - Parameters:
    ///   - point: where it lies.
    ///   - others: where others lie.
    init(on point: Point, among others: MapPlaces?) {
        let reach = others?.distances(from: point, atMost: Self.neighbours).last ?? Self.least
        let half = min(Self.most, max(Self.least, reach * 2.4)) / 2
        frame = MapFrame(around: Rectangle(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y), least: half * 2)
    }

    /// How many others the surroundings of a place show, and how wide they are at most, in kilometres.
    private static let neighbours = 6
    private static let most = 320.0
}
