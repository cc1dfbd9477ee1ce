import Cartography
import Explainer

/// What a map shows and where, before it is drawn: its lines, its places, and the names that have room, once for each range of widths.
struct MapPicture: Sendable {
    /// A name, and where it stands.
    struct Label: Sendable {
        /// On which side of its point the text begins or ends.
        enum Side: Sendable {
            case right, left, middle
        }

        /// The number of its place in ``MapPicture/items``.
        let item: Int
        /// The point that it belongs to, in widths of the map.
        let anchor: Point
        let side: Side
        /// From the point to where the text begins, ends or has its middle, in pixels.
        let offset: Point
    }

    /// The mark of a place, and how far from its point it stands where another one is in the way.
    struct Mark: Sendable {
        /// The number of its place in ``MapPicture/items``.
        let item: Int
        /// In pixels.
        let offset: Point
    }

    /// What differs between maps of different widths.
    struct Band: Sendable {
        let widths: ScaledBox.Widths
        /// The signs of those who held a place; other marks stand at their points on all screens.
        let marks: [Mark]
        let labels: [Label]
        /// The numbers of the places whose marks are links: those that have room for a finger.
        let links: [Int]
    }

    let frame: MapFrame
    let paths: MapPaths
    /// The most important first.
    let items: [MapItem]
    /// From narrow to wide, one for each of ``widths``.
    let bands: [Band]
    /// Where the small map of the surroundings has room.
    let inset: MapInset?
    /// The length of the scale bar, in kilometres.
    let scaleBar: Double?

    /// The widths for each of which names get their places anew, in pixels: from a phone of 320 pixels on. The style sheet chooses.
    static let widths: [ScaledBox.Widths] = [256...479, 480...639, 640...800]
    /// What a finger needs (WCAG 2.2, 2.5.8), in pixels.
    static let smallestTarget = 24.0

    /// - Parameters:
    ///   - items: the places in the frame, the most important first.
    ///   - frame: what is shown.
    ///   - ground: what there is to draw.
    ///   - markSize: from the middle of a place's mark to its edge, in pixels.
    ///   - linked: whether a place's mark is to be a link where there is room.
    init(_ items: [MapItem], in frame: MapFrame, on ground: MapGround, markSize: (MapItem) -> Double, linked: (MapItem) -> Bool) {
        self.frame = frame
        paths = MapPaths(ground, in: frame)
        let inset = MapInset(ground, around: frame, avoiding: items.compactMap(\.point).map(frame.share))
        self.inset = inset
        let scaleBar = ScaleBar.length(atMost: frame.width / 4)
        self.scaleBar = scaleBar
        let shown = items.filter { !Self.isHidden($0, in: frame, by: inset) }
        self.items = shown
        let sizes = shown.map(markSize)
        let links = shown.map(linked)
        bands = Self.widths.map { Self.band($0, shown, in: frame, inset, scaleBar, sizes: sizes, linked: links) }
    }

    private static func isHidden(_ item: MapItem, in frame: MapFrame, by inset: MapInset?) -> Bool {
        guard let inset, let point = item.point else { return false }
        return inset.covers(frame.share(point))
    }

    private static func band(
        _ widths: ScaledBox.Widths, _ items: [MapItem], in frame: MapFrame, _ inset: MapInset?, _ scaleBar: Double?, sizes: [Double], linked: [Bool]
    ) -> Band {
        var layout = MapLayout(items, frame, widths, inset: inset, scaleBar: scaleBar, sizes: sizes)
        layout.placeMarks()
        layout.chooseLinks(linked)
        layout.placeLabels()
        let marks = items.indices.compactMap { number in
            items[number].isHeldPoint ? layout.offsets[number].map { Mark(item: number, offset: $0) } : nil
        }
        return Band(widths: widths, marks: marks, labels: layout.labels, links: layout.links)
    }

    /// The places at a width, those whose marks are moved with how far they are.
    func offset(of item: Int, in band: Band) -> Point { band.marks.first { $0.item == item }?.offset ?? Point(x: 0, y: 0) }
}
