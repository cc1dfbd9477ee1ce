import Cartography
import Explainer
import HTML

/// A ``MapPicture`` as SVG.
///
/// Lines and areas are drawn once, in units that grow with the map; marks and names stand at shares of the width and keep their size in pixels.
struct MapDrawing {
    let picture: MapPicture
    /// The mark of a place, drawn around the origin.
    let mark: (MapItem) -> Markup
    /// A link around what is in it, to the page of a place.
    let link: (MapItem, _ content: () -> Markup) -> Markup
    /// The language of a place's name, where it is not the page's.
    let nameLanguage: (MapItem) -> Attribute
    let isRightToLeft: Bool
    /// The scale bar's text for a number of kilometres.
    let kilometres: String

    /// Where the scale bar begins, in widths.
    private static let scaleBarStart = 0.025

    /// The room of a scale bar of some share of the width: boxes of pixels around enough points of it cover it at each width.
    static func scaleBarBoxes(share: Double?, at widths: ScaledBox.Widths) -> [ScaledBox] {
        guard let share else { return [] }
        let steps = 8
        let half = share / Double(steps) / 2
        let reach = half * widths.upperBound + 3
        let bar = (0..<steps).map { step in
            ScaledBox(
                Rectangle(minX: -reach, minY: -34, maxX: reach, maxY: 0),
                at: Point(x: scaleBarStart + (2 * Double(step) + 1) * half, y: MapFrame.ratio))
        }
        let text = ScaledBox(Rectangle(minX: -30, minY: -34, maxX: 30, maxY: 0), at: Point(x: scaleBarStart + share / 2, y: MapFrame.ratio))
        return bar + [text]
    }

    /// The drawing, named by a text.
    func svg(named name: String) -> Markup {
        element("svg", .class("map-picture"), .custom("width", "100%"), .role("group"), .aria("label", name)) {
            ground(picture.paths)
            places()
            picture.inset.map(inset)
            scaleBar()
            for (number, band) in picture.bands.enumerated() { draw(band, "map-band-\(number + 1)") }
        }
    }

    // MARK: Lines and areas

    private func ground(_ paths: MapPaths) -> Markup {
        element("svg", viewBox, .custom("preserveAspectRatio", "none"), .aria("hidden", true)) {
            path(paths.land, "map-land")
            for item in picture.items where item.isHere || item.isNamed {
                if let area = paths.areas[item.place.id] { path(area, item.isHere ? "map-area map-own" : "map-area") }
            }
            for item in picture.items { held(item, paths) }
            path(paths.lakes, "map-lake")
            path(paths.divisions, "map-division")
            path(paths.rivers, "map-river")
            path(paths.boundaries, "map-border")
            path(paths.disputed, "map-disputed")
        }
    }

    /// An area that one actor surely held, in its colour; where others were there nobody knows which part was whose.
    private func held(_ item: MapItem, _ paths: MapPaths) -> Markup {
        guard item.holders.count == 1, let holder = item.holders.first, holder.status == .controlled, holder.isCertain, let color = holder.color,
            let area = paths.areas[item.place.id]
        else { return .empty }
        return element("path", .class("map-held"), .custom("fill", color), .custom("d", area.text))
    }

    private var viewBox: Attribute { .custom("viewBox", "0 0 \(Int(MapPaths.width)) \(Int(MapPaths.height))") }

    private func path(_ data: PathData, _ name: String) -> Markup {
        data.text.isEmpty ? .empty : element("path", .class(name), .custom("d", data.text))
    }

    private func inset(_ inset: MapInset) -> Markup {
        element(
            "svg", .class("map-inset"), .custom("x", percent(inset.corner.x)), .custom("y", percent(inset.corner.y / MapFrame.ratio)),
            .custom("width", percent(MapInset.size)), .custom("height", percent(MapInset.size)), viewBox, .aria("hidden", true)
        ) {
            element("rect", .class("map-sea"), .custom("width", "\(Int(MapPaths.width))"), .custom("height", "\(Int(MapPaths.height))"))
            path(inset.paths.land, "map-land")
            path(inset.paths.boundaries, "map-border")
            path(inset.paths.disputed, "map-disputed")
            element(
                "rect", .class("map-window"), .custom("x", unit(inset.window.minX)), .custom("y", unit(inset.window.minY)),
                .custom("width", unit(inset.window.width)), .custom("height", unit(inset.window.height)))
            element("rect", .class("map-edge"), .custom("width", "\(Int(MapPaths.width))"), .custom("height", "\(Int(MapPaths.height))"))
        }
    }

    private func unit(_ share: Double) -> String { String(Int((share * MapPaths.width).rounded())) }

    // MARK: Places

    private func places() -> Markup {
        element("g", .aria("hidden", true)) {
            for item in picture.items.reversed() where !item.isHeldPoint {
                if let point = item.point { at(point) { mark(item) } }
            }
        }
    }

    private func at(_ point: Point, content: () -> Markup) -> Markup { at(share: picture.frame.share(point), content: content) }

    private func at(share: Point, content: () -> Markup) -> Markup {
        element("svg", .custom("x", percent(share.x)), .custom("y", percent(share.y / MapFrame.ratio)), content: content)
    }

    /// The signs of those who held a place, and a line to its point where they stand aside.
    private func signs(_ drawn: MapPicture.Mark) -> Markup {
        let item = picture.items[drawn.item]
        guard let point = item.point else { return .empty }
        return at(point) {
            Markup {
                if drawn.offset != Point(x: 0, y: 0) {
                    element("path", .class("map-leader"), .custom("d", "M0 0 \(pixels(drawn.offset.x)) \(pixels(drawn.offset.y))"))
                    if item.place.publishedPrecision == .exact { element("circle", .class("map-point"), .custom("r", "3")) }
                }
                element("g", translation(drawn.offset)) { mark(item) }
            }
        }
    }

    private func translation(_ offset: Point) -> Attribute {
        offset == Point(x: 0, y: 0) ? .absent : .custom("transform", "translate(\(pixels(offset.x)) \(pixels(offset.y)))")
    }

    /// The names that have room, and what can be touched.
    private func draw(_ band: MapPicture.Band, _ name: String) -> Markup {
        let links = Set(band.links)
        let labels = Dictionary(band.labels.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
        return element("g", .class(name)) {
            if !band.marks.isEmpty { element("g", .aria("hidden", true)) { band.marks.reversed().map(signs) } }
            for (number, item) in picture.items.enumerated() {
                let label = labels[number].map { text(item, $0) } ?? .empty
                if links.contains(number), let point = item.point {
                    link(item) {
                        Markup {
                            label
                            element(
                                "circle", .class("map-hit"), .custom("cx", percent(picture.frame.share(point).x)),
                                .custom("cy", percent(picture.frame.share(point).y / MapFrame.ratio)), .custom("r", "12"),
                                translation(picture.offset(of: number, in: band)))
                        }
                    }
                } else {
                    label
                }
            }
        }
    }

    private func text(_ item: MapItem, _ label: MapPicture.Label) -> Markup {
        let style: String
        switch item.form {
        case .point: style = item.isHere ? "map-name map-here" : item.isNamed ? "map-name" : "map-name map-other"
        case .area: style = "map-name map-region"
        case .river: style = "map-name map-stream"
        }
        let anchor: String =
            switch label.side {
            case .right: isRightToLeft ? "end" : "start"
            case .left: isRightToLeft ? "start" : "end"
            case .middle: "middle"
            }
        let rise = MapText.lineHeight / 2 * Double(item.lines.count - 1)
        let text = element(
            "text", .class(style), .custom("x", percent(label.anchor.x)), .custom("y", percent(label.anchor.y / MapFrame.ratio)),
            .custom("dx", pixels(label.offset.x)), .custom("dy", pixels(label.offset.y + 4.5 - rise)), .custom("text-anchor", anchor),
            nameLanguage(item)
        ) {
            item.lines[0]
            for line in item.lines.dropFirst() {
                " "
                element(
                    "tspan", .custom("x", percent(label.anchor.x)), .custom("dx", pixels(label.offset.x)),
                    .custom("dy", pixels(MapText.lineHeight))
                ) { line }
            }
        }
        guard item.hasSignsBelow else { return text }
        let below = Point(x: label.offset.x, y: label.offset.y + rise + MapText.lineHeight / 2 + MapSigns.smallSize / 2 + 1)
        return Markup {
            text
            at(share: label.anchor) { element("g", translation(below), .aria("hidden", true)) { MapSigns.row(item.holders) } }
        }
    }

    private func scaleBar() -> Markup {
        guard let length = picture.scaleBar else { return .empty }
        let (start, end) = (Self.scaleBarStart, Self.scaleBarStart + length / picture.frame.width)
        return element("g", .class("map-scale"), .custom("transform", "translate(0 -10)"), .aria("hidden", true)) {
            element("line", .custom("x1", percent(start)), .custom("x2", percent(end)), .custom("y1", "100%"), .custom("y2", "100%"))
            element("text", .custom("x", percent((start + end) / 2)), .custom("y", "100%"), .custom("dy", "-6"), .custom("text-anchor", "middle")) {
                kilometres
            }
        }
    }

    // MARK: Numbers

    private func percent(_ share: Double) -> String { "\(decimal(share * 100))%" }

    private func pixels(_ value: Double) -> String { decimal((value * 2).rounded() / 2) }

    /// Two decimals, without zeros at the end.
    private func decimal(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, fraction) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
        let digits = fraction == 0 ? "" : fraction % 10 == 0 ? ".\(fraction / 10)" : fraction < 10 ? ".0\(fraction)" : ".\(fraction)"
        return "\(hundredths < 0 ? "-" : "")\(whole)\(digits)"
    }
}
