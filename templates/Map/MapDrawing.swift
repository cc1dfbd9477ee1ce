import Cartography
import Explainer
import HTML
import Maps

/// A ``MapPicture`` as SVG.
///
/// Lines and areas are drawn once, in units that grow with the map; marks and names stand at shares of the width and keep their size in pixels.
/// What has another place on a screen of another width is drawn once for each of its places, and hidden where it does not belong.
struct MapDrawing {
    let picture: MapPicture
    /// The mark of a place, drawn around the origin.
    let mark: (MapItem, MapPicture.Mark) -> Markup
    /// A link around what is in it, to the page of a place.
    let link: (MapItem, Attribute, _ content: () -> Markup) -> Markup
    /// The language of a place's name, where it is not the page's.
    let nameLanguage: (MapItem) -> Attribute
    let isRightToLeft: Bool
    /// The scale bar's text for a number of kilometres.
    let kilometres: String

    /// The drawing, named by a text.
    func svg(named name: String) -> Markup {
        element("svg", .class("map-picture"), .custom("width", "100%"), .role("group"), .aria("label", name)) {
            ground(picture.paths)
            element("g", .aria("hidden", true)) { picture.items.indices.reversed().filter { !picture.items[$0].hasSigns }.map(marks) }
            picture.inset.map(inset)
            element("g", .aria("hidden", true)) {
                picture.countries.indices.map { number in
                    variants { $0.insetLabels[number] }.map { text(picture.countries[number], $0) }.joined(separator: .empty)
                }
            }
            scaleBar()
            element("g", .aria("hidden", true)) {
                picture.items.indices.map(leaders)
                picture.items.indices.reversed().filter { picture.items[$0].hasSigns }.map(marks)
            }
            picture.items.indices.map(linkAndName)
        }
    }

    // MARK: Lines and areas

    private func ground(_ paths: MapPaths) -> Markup {
        element("svg", viewBox, .custom("preserveAspectRatio", "none"), .aria("hidden", true)) {
            path(paths.land, "map-land")
            path(paths.seams, "map-seam")
            picture.areas.map(area)
            path(paths.lakes, "map-lake")
            path(paths.divisions, "map-division")
            path(paths.rivers, "map-river")
            path(paths.boundaries, "map-border")
            path(paths.disputed, "map-disputed")
        }
    }

    /// An area, in the colour of an actor that surely held it alone: where others were there nobody knows which part was whose.
    private func area(_ area: MapArea) -> Markup {
        let isOwn = area.item.isHere ? " map-own" : ""
        let fill: Attribute = area.owner?.color.map { .custom("fill", $0) } ?? .absent
        let form = (area.isBesieged ? " map-surrounded" : "") + isOwn
        return Markup {
            if let owner = area.owner {
                element("g", .class("map-held side-\(owner.shape ?? 0)\(form)")) { element("path", fill, .custom("d", area.outline.text)) }
            } else {
                path(area.outline, area.item.holders.isEmpty ? "map-area\(form)" : "map-outline\(form)")
            }
            for texture in area.textures where !texture.lines.text.isEmpty {
                element("g", .class(MapTexture.style(texture.holder))) {
                    element("path", MapTexture.stroke(texture.holder), .custom("d", texture.lines.text))
                }
            }
            path(area.dots, "map-dots")
            path(area.moreDots, "map-dots \(Self.hidden(Array(0..<MapArea.firstWithMoreDots)) ?? "")")
        }
    }

    private var viewBox: Attribute { .custom("viewBox", "0 0 \(Int(MapPaths.width)) \(Int(MapPaths.height))") }

    private func path(_ data: PathData, _ name: String) -> Markup {
        data.text.isEmpty ? .empty : element("path", .class(name), .custom("d", data.text))
    }

    private func inset(_ inset: MapInset) -> Markup {
        element(
            "svg", classes("map-inset", hidden: Array(0..<MapPicture.firstWithInset)), .custom("x", percent(inset.corner.x)),
            .custom("y", percent(inset.corner.y / MapFrame.ratio)),
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

    /// A part of a drawing with the numbers of the bands that it is not drawn in.
    private struct Variant<Value: Hashable> {
        let value: Value
        let hidden: [Int]
    }

    /// The different values that bands have, each drawn once for all of them.
    private func variants<Value: Hashable>(_ value: (MapPicture.Band) -> Value?) -> [Variant<Value>] {
        let values = picture.bands.map(value)
        var seen: Set<Value> = []
        return values.compactMap { $0 }.filter { seen.insert($0).inserted }.map { value in
            Variant(value: value, hidden: values.indices.filter { values[$0] != value })
        }
    }

    /// The class that hides something in bands; nil for none of them.
    static func hidden(_ bands: [Int]) -> String? { bands.isEmpty ? nil : bands.map { "off-\($0 + 1)" }.joined(separator: " ") }

    private func hidden(_ bands: [Int]) -> Attribute { Self.hidden(bands).map { .class($0) } ?? .absent }

    private func classes(_ name: String, hidden bands: [Int]) -> Attribute {
        .class([name, Self.hidden(bands)].compactMap { $0 }.joined(separator: " "))
    }

    private func at(_ share: Point, _ attribute: Attribute, @MarkupBuilder content: () -> Markup) -> Markup {
        element("svg", .custom("x", percent(share.x)), .custom("y", percent(share.y / MapFrame.ratio)), attribute, content: content)
    }

    /// The mark of a place; where it stands aside a line leads to its point.
    private func marks(_ number: Int) -> Markup {
        let item = picture.items[number]
        return variants { $0.marks[number] }.map { variant in
            let drawn = variant.value
            let moved = transform(drawn)
            return at(drawn.anchor, hidden(variant.hidden)) {
                if drawn.offset != Point(x: 0, y: 0) {
                    element("path", .class("map-leader"), .custom("d", "M0 0 \(pixels(drawn.offset.x)) \(pixels(drawn.offset.y))"))
                    if item.place.publishedPrecision == .exact {
                        element("circle", .class("map-point"), .custom("r", "3"))
                    } else {
                        element("circle", .class("map-about"), .custom("r", "5"))
                    }
                }
                if moved == .absent { mark(item, drawn) } else { element("g", moved) { mark(item, drawn) } }
            }
        }.joined(separator: .empty)
    }

    private func transform(_ mark: MapPicture.Mark) -> Attribute {
        let parts = [
            mark.offset == Point(x: 0, y: 0) ? nil : "translate(\(pixels(mark.offset.x)) \(pixels(mark.offset.y)))",
            mark.isSmall ? "scale(\(MapSigns.smallScale))" : nil,
        ].compactMap { $0 }
        return parts.isEmpty ? .absent : .custom("transform", parts.joined())
    }

    /// The names of a place where they have room, and what can be touched.
    private func linkAndName(_ number: Int) -> Markup {
        let item = picture.items[number]
        let names = variants { $0.links[number] ? $0.labels[number] : nil }.map { text(item, $0) }
        let hits = variants { $0.links[number] ? $0.marks[number] : nil }.map { variant in
            element(
                "circle", classes("map-hit", hidden: variant.hidden),
                .custom("cx", percent(variant.value.anchor.x)), .custom("cy", percent(variant.value.anchor.y / MapFrame.ratio)), .custom("r", "12"),
                transform(MapPicture.Mark(anchor: variant.value.anchor, offset: variant.value.offset)))
        }
        return Markup {
            if !hits.isEmpty {
                link(item, hidden(picture.bands.indices.filter { !picture.bands[$0].links[number] })) { Markup(names + hits) }
            }
            variants { $0.links[number] ? nil : $0.labels[number] }.map { text(item, $0) }
        }
    }

    /// Lines from a mark to its name where that stands away from it: under the signs, which hide their beginning.
    private func leaders(_ number: Int) -> Markup {
        variants { band in band.labels[number].flatMap { $0.leader == nil ? nil : $0 } }.map { variant in
            let label = variant.value
            guard let start = label.leader else { return .empty }
            let end = MapLayout.leaderEnd(label, from: start)
            return at(label.anchor, hidden(variant.hidden)) {
                element(
                    "path", .class("map-leader"),
                    .custom("d", "M\(pixels(start.x)) \(pixels(start.y)) \(pixels(end.x)) \(pixels(end.y))"))
            }
        }.joined(separator: .empty)
    }

    private func text(_ item: MapItem, _ variant: Variant<MapPicture.Label>) -> Markup {
        let label = variant.value
        let style: String
        switch item.form {
        case _ where label.isNumber: style = "map-name"
        case .point: style = item.isHere ? "map-name map-here" : item.isNamed ? "map-name" : "map-name map-other"
        case .area, .border:
            style = "map-name " + (item.isCountry ? "map-country" : "map-region") + (label.style == .smallCapitals ? " map-small" : "")
        case .river: style = "map-name map-stream"
        }
        let anchor: String =
            switch label.side {
            case .right: isRightToLeft ? "end" : "start"
            case .left: isRightToLeft ? "start" : "end"
            case .middle: "middle"
            }
        let rise = LabelText.lineHeight / 2 * Double(label.lines.count - 1)
        return element(
            "text", classes(style, hidden: variant.hidden), .custom("x", percent(label.anchor.x)),
            .custom("y", percent(label.anchor.y / MapFrame.ratio)), .custom("dx", pixels(label.offset.x)),
            .custom("dy", pixels(label.offset.y + 4.5 - rise)), .custom("text-anchor", anchor), nameLanguage(item)
        ) {
            if LabelText.isCut(label.lines) || label.isNumber { element("title") { item.name } }
            label.lines[0]
            for line in label.lines.dropFirst() {
                " "
                element(
                    "tspan", .custom("x", percent(label.anchor.x)), .custom("dx", pixels(label.offset.x)),
                    .custom("dy", pixels(LabelText.lineHeight))
                ) { line }
            }
        }
    }

    private func scaleBar() -> Markup {
        guard let length = picture.scaleBar else { return .empty }
        let (start, end) = (MapLayout.scaleBarStart, MapLayout.scaleBarStart + length / picture.frame.width)
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
