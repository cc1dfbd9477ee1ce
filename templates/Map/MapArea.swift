import Cartography
import Explainer

/// The outline of a place on a map, and how it shows who held it: in the colour of one who was alone, and in lines that need no colour.
///
/// Each side has a direction of its own. Where one was alone the area has its colour and whole lines; where others were there, too, short lines of
/// all stand apart and no colour says whose it was; what is only claimed is hatched with broken lines, and what was surrounded with dots. Where the
/// day is not sure there is the outline alone.
struct MapArea: Sendable {
    /// The lines of one holder.
    struct Texture: Sendable {
        let holder: MapHolder
        let lines: PathData
    }

    let item: MapItem
    let outline: PathData
    let textures: [Texture]
    /// The one who surely held it alone.
    let owner: MapHolder?

    /// Between two lines of one who was alone, in the units of a drawing; of others it is three times that.
    private static let spacing = 220.0

    /// Those of all places that have one and that are held, or that the map is about, the largest first.
    static func all(of items: [MapItem], _ paths: MapPaths) -> [MapArea] {
        items.filter { $0.isHere || $0.isNamed || !$0.holders.isEmpty }.compactMap { item -> (area: MapArea, size: Double)? in
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
        owner = item.holders.count == 1 && certain.first?.status == .controlled ? certain.first : nil
        textures = certain.map { holder in
            let isDense = holder.status == .claimed || (holder.status == .controlled && certain.count == 1)
            var lines = PathData()
            for line in Hatching.lines(
                across: rings, angle: MapTexture.angle(ofSide: holder.side), spacing: isDense ? Self.spacing : Self.spacing * 3)
            {
                lines.add(line: line)
            }
            return Texture(holder: holder, lines: lines)
        }
    }

    /// Its bytes.
    var size: Int { textures.reduce(outline.text.utf8.count) { $0 + $1.lines.text.utf8.count } }
}

extension MapHolder {
    fileprivate func hasSameLook(as other: MapHolder) -> Bool { side == other.side && color == other.color && status == other.status }
}
