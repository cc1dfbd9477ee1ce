import Cartography
import Explainer
import HTML
import Maps

/// What a map shows, in words.
extension PageContext {
    /// So many of the most important places are what others are seen from.
    private static let landmarks = 12

    /// The places of a map, each with what it is, where it lies and what is said of it.
    func mapList(_ items: [MapItem]) -> Markup {
        if items.isEmpty { return .empty }
        let landmarks = items.indices.filter { items[$0].point != nil }.prefix(Self.landmarks)
        return ul(.class("map-list")) {
            for (number, item) in items.enumerated() {
                li {
                    entityLink(.place(item.place.id))
                    ": "
                    [gloss(of: .place(item.place.id)), position(of: item.place, behind: landmarks.prefix { $0 < number }.map { items[$0] })].filter {
                        !$0.isEmpty
                    }.joined(
                        separator: words.comma)
                    mapNote(on: item)
                }
            }
        }
    }

    /// What is said of a place, and who held it on the day of the map.
    private func mapNote(on item: MapItem) -> Markup {
        let holders = holderNames(item.holders)
        return Markup {
            ". "
            if !holders.isEmpty {
                element("strong") { holders }
                ". "
            }
            if !item.place.summary.isEmpty { siteText(item.place.summary) }
        }
    }

    /// "45 km south-east of Deir e-Zor city": where a place lies, seen from the nearest of the more important ones; for the first of all its
    /// coordinates. Empty for what has an extent, or no position that is known.
    private func position(of place: Place, behind others: [MapItem]) -> String {
        guard let point = place.publishedCoordinate, !place.kind.isExtended else { return "" }
        let here = Position(point)
        let distances = others.compactMap { other -> (place: Place, distance: Double)? in
            guard let point = other.place.publishedCoordinate, other.point != nil else { return nil }
            return (other.place, Earth.distance(here, Position(point)))
        }
        guard let nearest = distances.min(by: { $0.distance < $1.distance }), let start = nearest.place.publishedCoordinate else {
            return self.position(point, place.publishedPrecision)
        }
        let isEstimate = place.publishedPrecision == .approximate || nearest.place.publishedPrecision == .approximate
        let words = words.mapWords
        let eighth = Int((Earth.bearing(from: Position(start), to: here) / 45).rounded()) % 8
        return (isEstimate ? words.aboutAway : words.away).filled(with: String(Self.rounded(nearest.distance)))
            .filled(with: words.directions[eighth]).filled(with: displayName(of: nearest.place.names).text)
    }

    /// Whole kilometres below twenty, then steps of five: no more exact than the points of towns are.
    static func rounded(_ kilometres: Double) -> Int {
        kilometres < 20 ? max(1, Int(kilometres.rounded())) : Int((kilometres / 5).rounded()) * 5
    }
}

extension Position {
    fileprivate init(_ coordinate: Place.Coordinate) {
        self.init(longitude: coordinate.longitude, latitude: coordinate.latitude)
    }
}
