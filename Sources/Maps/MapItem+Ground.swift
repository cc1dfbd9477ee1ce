import Cartography
public import Explainer

extension MapItem {
    /// A place as a map shows it; nil where nothing of it is seen in the frame.
    ///
    /// - Parameters:
    ///   - place: what it stands for.
    ///   - name: what it is called on the page.
    ///   - frame: what the map shows.
    ///   - ground: what there is to draw.
    ///   - isHere: whether the page is its own.
    ///   - isNamed: whether it is what the map is about.
    ///   - holders: who held it on the day of the map.
    public init?(
        _ place: Place, called name: String, in frame: MapFrame, on ground: MapGround, isHere: Bool = false, isNamed: Bool = false,
        holders: [MapHolder] = []
    ) {
        guard let form = Self.form(of: place, isHeld: !holders.isEmpty, in: frame, on: ground) else { return nil }
        self.init(
            place: place, name: name, lines: LabelText.lines(of: name), form: form, isHere: isHere, isNamed: isNamed, holders: holders,
            outline: place.kind.isArea ? ground.outline(of: place.id, in: frame) : [],
            borders: place.kind == .country ? ground.borders(of: place.id, in: frame) : [])
    }

    /// An area of which there is no shape is a point that is only roughly right: one that somebody held, so that it is seen who was there, and a
    /// region whose point is said to be no more than that, as a name alone does not tell where in the emptiness around it the region is.
    private static func form(of place: Place, isHeld: Bool, in frame: MapFrame, on ground: MapGround) -> Form? {
        if place.kind == .river {
            let points = ground.riverPoints(of: place.id, in: frame)
            return points.isEmpty ? nil : .river(points)
        }
        let mayBePoint = isHeld || (place.kind == .region && place.publishedPrecision == .approximate)
        let box = place.kind.isArea && mayBePoint ? ground.box(of: place.id) : nil
        if place.kind.isArea, !mayBePoint || box != nil {
            let points = ground.labelPoints(of: place, in: frame)
            // What somebody held is seen even where only a sliver of it is.
            if points.isEmpty, !isHeld, place.kind == .country {
                let places = ground.borderPoints(of: place.id, in: frame)
                return places.isEmpty ? nil : .border(places)
            }
            return points.isEmpty && !(box?.overlaps(frame.rectangle) ?? false) ? nil : .area(points)
        }
        return ground.point(of: place).flatMap { frame.rectangle.contains($0) ? .point($0) : nil }
    }
}
