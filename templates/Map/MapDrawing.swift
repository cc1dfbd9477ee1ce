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

    /// The room of the scale bar from the lower left corner, in pixels: at most a quarter of the map.
    static func scaleBarBox(at widths: ScaledBox.Widths) -> Rectangle {
        Rectangle(minX: 0, minY: -34, maxX: max(100, widths.upperBound * 0.28), maxY: 0)
    }

    /// The drawing, named by a text.
    func svg(named name: String) -> Markup {
        element("svg", .class("map-picture"), .custom("width", "100%"), .role("group"), .aria("label", name)) {
            ground(picture.paths)
            places()
            picture.inset.map(inset)
            scaleBar()
            band(picture.narrow, "map-narrow")
            band(picture.wide, "map-wide")
        }
    }

    // MARK: Lines and areas

    private func ground(_ paths: MapPaths) -> Markup {
        element("svg", viewBox, .custom("preserveAspectRatio", "none"), .aria("hidden", true)) {
            path(paths.land, "map-land")
            for item in picture.items where item.isHere || item.isNamed {
                if let area = paths.areas[item.place.id] { path(area, item.isHere ? "map-area map-own" : "map-area") }
            }
            path(paths.lakes, "map-lake")
            path(paths.divisions, "map-division")
            path(paths.rivers, "map-river")
            path(paths.boundaries, "map-border")
            path(paths.disputed, "map-disputed")
        }
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
            for item in picture.items.reversed() {
                if let point = item.point { at(point) { mark(item) } }
            }
        }
    }

    private func at(_ point: Point, content: () -> Markup) -> Markup {
        let share = picture.frame.share(point)
        return element("svg", .custom("x", percent(share.x)), .custom("y", percent(share.y / MapFrame.ratio)), content: content)
    }

    /// The names that have room, and what can be touched.
    private func band(_ band: MapPicture.Band, _ name: String) -> Markup {
        let links = Set(band.links)
        let labels = Dictionary(band.labels.map { ($0.item, $0) }, uniquingKeysWith: { first, _ in first })
        return element("g", .class(name)) {
            for (number, item) in picture.items.enumerated() {
                let label = labels[number].map { text(item, $0) } ?? .empty
                if links.contains(number), let point = item.point {
                    link(item) {
                        Markup {
                            label
                            element(
                                "circle", .class("map-hit"), .custom("cx", percent(picture.frame.share(point).x)),
                                .custom("cy", percent(picture.frame.share(point).y / MapFrame.ratio)), .custom("r", "12"))
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
        return element(
            "text", .class(style), .custom("x", percent(label.anchor.x)), .custom("y", percent(label.anchor.y / MapFrame.ratio)),
            .custom("dx", pixels(label.offset.x)), .custom("dy", pixels(label.offset.y + 4.5)), .custom("text-anchor", anchor), nameLanguage(item)
        ) {
            item.name
        }
    }

    private func scaleBar() -> Markup {
        guard let length = picture.scaleBar else { return .empty }
        let (start, end) = (0.025, 0.025 + length / picture.frame.width)
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
