public import Cartography
import Explainer

/// The outline of a place on a map, and how it shows who held it: in the colour of one who was alone, and in lines that need no colour.
///
/// Each side has a direction of its own. Where one was alone the area has its colour and whole lines; what is only claimed is hatched with broken
/// lines. Where others were there, too, nobody knows which part was whose: scattered dots say so, and the signs beside the name say who they were.
/// What was surrounded has a thick broken outline, as its sign has. Where the day is not sure there is the outline alone.
public struct MapArea: Sendable {
    /// The lines of one holder.
    public struct Texture: Sendable {
        /// Whose they are.
        public let holder: MapHolder
        /// In units of ``MapPaths``.
        public let lines: PathData
    }

    /// The place.
    public let item: MapItem
    /// Its edge, in units of ``MapPaths``.
    public let outline: PathData
    /// Of those who claim it, or of the one who held it alone.
    public let textures: [Texture]
    /// Scattered over what several held.
    public let dots: PathData
    /// More of them, between those, for maps that have room.
    public let moreDots: PathData
    /// Whether it was surely surrounded.
    public let isBesieged: Bool
    /// The one who surely held it alone.
    public let owner: MapHolder?

    /// Between two lines, in the units of a drawing.
    private static let spacing = 260.0
    /// Between two dots.
    private static let dotSpacing = 340.0
    /// The number of the first band that is wide enough for more dots.
    public static let firstWithMoreDots = 2

    /// Those of all places that have one and that are held, or that the map is about, the largest first.
    static func all(of items: [MapItem], _ paths: MapPaths) -> [MapArea] {
        items.filter(\.hasArea).compactMap { item -> (area: MapArea, size: Double)? in
            guard let outline = paths.areas[item.place.id], let rings = paths.rings[item.place.id] else { return nil }
            let size = rings.reduce(0) { $0 + Simplification.area(ofRing: $1).magnitude }
            return (MapArea(item, outline, rings), size)
        }.sorted { ($1.size, $0.area.item.place.id) < ($0.size, $1.area.item.place.id) }.map(\.area)
    }

    private init(_ item: MapItem, _ outline: PathData, _ rings: [[Point]]) {
        self.item = item
        self.outline = outline
        var certain: [MapHolder] = []
        // A part of a side holds for all of it.
        for holder in item.holders where holder.isCertain && !certain.contains(where: { $0.hasSameLook(as: holder) }) { certain.append(holder) }
        let inside = item.holders.filter { $0.status != .besieged }
        let owner = inside.count == 1 ? inside.first { $0.isCertain && $0.status == .controlled } : nil
        self.owner = owner
        isBesieged = certain.contains { $0.status == .besieged }
        let claims = certain.filter { $0.status == .claimed }
        textures = (owner.map { [$0] } ?? claims).map { holder in
            Texture(
                holder: holder,
                lines: Self.lines(rings, angle: Self.angle(ofSide: holder.side), spacing: Self.spacing * Double(max(1, claims.count))))
        }
        let isShared = owner == nil && certain.contains { $0.status == .contested || $0.status == .controlled }
        dots = isShared ? Self.dots(rings, spacing: Self.dotSpacing, isOdd: false) : PathData()
        moreDots = isShared ? Self.dots(rings, spacing: Self.dotSpacing, isOdd: true) : PathData()
    }

    /// The direction of a side's lines, in degrees from the horizontal on clockwise; that of those without a side lies between.
    public static func angle(ofSide side: Int?) -> Double {
        side.map { [135, 45, 0, 90, 157.5, 22.5][Actor.shape(ofSide: $0) - 1] } ?? 67.5
    }

    /// Lines across rings, in their units.
    public static func lines(_ rings: [[Point]], angle: Double, spacing: Double) -> PathData {
        var lines = PathData()
        for line in Hatching.lines(across: rings, angle: angle, spacing: spacing) { lines.add(line: line) }
        return lines
    }

    /// Dots in rows and columns, or in those half a step beside them.
    static func dots(_ rings: [[Point]], spacing: Double, isOdd: Bool) -> PathData {
        let start = isOdd ? spacing / 2 : 0
        var dots = PathData()
        // Every second line lies half a step further.
        for line in Hatching.lines(across: rings, angle: 0, spacing: spacing / 2)
        where ((line[0].y / spacing * 2).rounded().magnitude.truncatingRemainder(dividingBy: 2) == 1) == isOdd {
            let first = ((line[0].x - start) / spacing).rounded(.up) * spacing + start
            dots.add(dots: stride(from: first, through: line[1].x, by: spacing).map { Point(x: $0, y: line[0].y) })
        }
        return dots
    }

    /// Its bytes.
    var size: Int { textures.reduce(outline.text.utf8.count + dots.text.utf8.count + moreDots.text.utf8.count) { $0 + $1.lines.text.utf8.count } }
}

extension MapHolder {
    fileprivate func hasSameLook(as other: MapHolder) -> Bool { side == other.side && color == other.color && status == other.status }
}
