import Cartography
import Diagnostics
import Explainer

/// Places that lie far from those around them, and would lie among them if a slip were undone.
///
/// What contains a place may be the one with the slip: then most of what it contains lies far from it, and it alone is named. Real places are never
/// an error: one is said only by what lies where undoing the slip would move it farther than a country is wide. All else can only warn, and does
/// not if something lies beside the place as it stands.
struct PositionSlips {
    /// How far from what is around it a place must lie to be looked at, in degrees.
    private static let far = 3.0
    /// How near it must come: to what contains it, and, where nothing is known of that, to the middle of all places of the site.
    private static let near = 3.0
    private static let nearAll = 1.5

    /// What the places around one say of it.
    private struct Witnesses {
        /// The places that it would lie beside if the slip were undone, and does not.
        var against: [Int] = []
        /// How many it lies beside, and would not.
        var inFavour = 0
        /// The middle of others, where it has no container.
        var isFarFromOthers = false
        var contains = false
        /// Whether one of those against it cannot be mistaken.
        var isCertain = false
        /// In degrees, where there are others.
        var distanceFromMiddle = 0.0

        var count: Int { against.count + (isFarFromOthers ? 1 : 0) }
    }

    private let places: [Place]
    private let slip: PositionSlip
    private let company: Company
    private var witnesses: [Witnesses]

    static func check(_ places: [Place], on basemap: Basemap? = nil) -> [Diagnostic] {
        let placed = places.filter { $0.coordinate != nil }
        let container = containers(of: placed)
        var blamed: [Int: (slip: PositionSlip, isCertain: Bool)] = [:]
        for slip in PositionSlip.allCases {
            let slips = PositionSlips(placed, slip, container: container)
            for index in slips.blamed where blamed[index] == nil { blamed[index] = (slip, slips.witnesses[index].isCertain) }
        }
        let onBasemap = onBasemap(basemap, places)
        return placed.indices.compactMap { index in
            let shown = onBasemap(placed[index])
            guard let (slip, isCertain) = blamed[index], let position = placed[index].coordinate, let range = placed[index].coordinateRange,
                isCertain || shown?.severity != .error
            else { return shown }
            var problem = Diagnostic.warning(
                slip.id, in: placed[index].file, at: range, "this lies far from the places around it", suggestion: slip.question(of: position))
            if isCertain { problem.severity = .error }
            return problem
        }
    }

    /// What the basemap says of the position of a place.
    private static func onBasemap(_ basemap: Basemap?, _ places: [Place]) -> (Place) -> Diagnostic? {
        let parents = Dictionary(places.compactMap { place in place.partOf.map { (place.id, $0.value) } }, uniquingKeysWith: { first, _ in first })
        let shapes = Basemap.Layer.allCases.flatMap { basemap?[$0] ?? [] }
        let frame = GeoBox(around: shapes.flatMap { $0.geometry.lines.flatMap { $0 } + $0.geometry.polygons.flatMap { $0 }.flatMap { $0 } })
        let (areas, lines) = (ShapeSlips(shapes, frame: frame), LineSlips(shapes, frame: frame))
        return { place in
            let containers = place.id.containers { parents[$0] }
            return areas.problem(of: place, within: containers) ?? lines.problem(of: place, within: containers)
        }
    }

    /// The index of what contains each place, if that has a position, too.
    private static func containers(of places: [Place]) -> [Int?] {
        let indices = Dictionary(places.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        return places.enumerated().map { index, place in place.partOf.flatMap { indices[$0.value] }.flatMap { $0 == index ? nil : $0 } }
    }

    private init(_ places: [Place], _ slip: PositionSlip, container: [Int?]) {
        self.places = places
        self.slip = slip
        company = Company(places.compactMap(\.coordinate))
        witnesses = Array(repeating: Witnesses(), count: places.count)
        let whole = Neighbours(places.compactMap(\.coordinate)).center
        let siblings = Dictionary(grouping: places) { $0.partOf?.value }.mapValues { Neighbours($0.compactMap(\.coordinate)) }
        for (index, place) in places.enumerated() {
            guard let position = place.coordinate else { continue }
            if let whole, places.count > 2 { witnesses[index].distanceFromMiddle = Self.distance(position, whole) }
            if let other = container[index], let around = places[other].coordinate {
                witnesses[other].contains = true
                switch verdict(on: position, by: around, near: Self.near) {
                case .against? where slip.undone(around) == nil || places[other].kind == .region:
                    // It lies where the slip makes little difference, or is too wide to say where its parts lie.
                    if isAlone(position, away: around) { witnesses[index].against.append(other) }
                case .against?:
                    witnesses[index].against.append(other)
                    witnesses[index].isCertain = true
                    witnesses[other].against.append(index)
                    witnesses[other].isCertain = true
                case .inFavour?:
                    witnesses[index].inFavour += 1
                    witnesses[other].inFavour += 1
                case nil: break
                }
            } else if ![.country, .region].contains(place.kind) {
                // Countries lie all over the world, and the middle of those that a site names says nothing of the next one.
                let inside = siblings[place.partOf?.value]?.center(without: position)
                guard let around = inside ?? whole else { continue }
                switch verdict(on: position, by: around, near: inside == nil ? Self.nearAll : Self.near) {
                case .against?: witnesses[index].isFarFromOthers = isAlone(position, away: nil)
                case .inFavour?: witnesses[index].inFavour += 1
                case nil: break
                }
            }
        }
    }

    private enum Verdict {
        case against, inFavour
    }

    /// What one point says of another: against it, if that lies far from it and would lie near it, or in favour, the other way round.
    private func verdict(on position: Place.Coordinate, by other: Place.Coordinate, near: Double) -> Verdict? {
        guard let undone = slip.undone(position), slip == .swapped || slip.undone(other) != nil else { return nil }
        let (now, then) = (Self.distance(position, other), Self.distance(undone, other))
        if now > Self.far { return then < near ? .against : nil }
        return then > Self.far ? .inFavour : nil
    }

    /// Whether no other place lies beside a point, and some would if the slip were undone; one that has spoken already does not count.
    private func isAlone(_ position: Place.Coordinate, away witness: Place.Coordinate?) -> Bool {
        guard let undone = slip.undone(position) else { return false }
        return company.count(beside: position, without: [position] + (witness.map { [$0] } ?? [])) == 0
            && company.count(beside: undone, without: witness.map { [$0] } ?? []) > 0
    }

    /// The places that most witnesses speak against, those with most of them first: once one is found, what it says of others does not count.
    /// Of two that speak against each other alone, the one is meant that lies farther from all places, or else the one inside the other.
    private var blamed: [Int] {
        var withdrawn = Array(repeating: 0, count: places.count)
        let order = witnesses.indices.filter { witnesses[$0].count > 0 }.sorted { one, other in
            let (left, right) = (witnesses[one], witnesses[other])
            if left.count != right.count { return left.count > right.count }
            if left.distanceFromMiddle != right.distanceFromMiddle { return left.distanceFromMiddle > right.distanceFromMiddle }
            return left.contains == right.contains ? one < other : right.contains
        }
        return order.filter { index in
            guard witnesses[index].count - withdrawn[index] > witnesses[index].inFavour else { return false }
            for other in witnesses[index].against { withdrawn[other] += 1 }
            return true
        }
    }

    /// Places with one container: the median of at least two in each direction, which one wrong point does not move far.
    private struct Neighbours {
        private let latitudes: [Double]
        private let longitudes: [Double]

        init(_ coordinates: [Place.Coordinate]) {
            latitudes = coordinates.map(\.latitude).sorted()
            longitudes = coordinates.map(\.longitude).sorted()
        }

        var center: Place.Coordinate? {
            let middle = latitudes.count / 2
            return latitudes.count > 1 ? Place.Coordinate(latitude: latitudes[middle], longitude: longitudes[middle]) : nil
        }

        func center(without own: Place.Coordinate) -> Place.Coordinate? {
            let middle = (latitudes.count - 1) / 2
            func median(_ values: [Double], without own: Double) -> Double { values[values[middle] < own ? middle : middle + 1] }
            guard latitudes.count > 2 else { return nil }
            return Place.Coordinate(latitude: median(latitudes, without: own.latitude), longitude: median(longitudes, without: own.longitude))
        }
    }

    /// How many places lie in each square of three degrees, so that those beside a point are counted in one step.
    private struct Company {
        private struct Square: Hashable {
            let row: Int
            let column: Int

            init(_ point: Place.Coordinate) {
                row = Int((point.latitude / far).rounded(.down))
                column = Int((point.longitude / far).rounded(.down))
            }

            private init(row: Int, column: Int) {
                (self.row, self.column) = (row, column)
            }

            var withNeighbours: [Square] {
                (row - 1...row + 1).flatMap { row in (column - 1...column + 1).map { Square(row: row, column: $0) } }
            }
        }

        private let counts: [Square: Int]

        init(_ points: [Place.Coordinate]) {
            counts = Dictionary(points.map { (Square($0), 1) }, uniquingKeysWith: +)
        }

        /// Those up to three degrees away, and some up to six.
        func count(beside point: Place.Coordinate, without own: [Place.Coordinate]) -> Int {
            let squares = Square(point).withNeighbours
            return squares.reduce(0) { $0 + (counts[$1] ?? 0) } - own.count { squares.contains(Square($0)) }
        }
    }

    /// In degrees, good enough to tell a neighbour from another country.
    private static func distance(_ one: Place.Coordinate, _ other: Place.Coordinate) -> Double {
        let across = abs(one.longitude - other.longitude)
        return max(abs(one.latitude - other.latitude), min(across, 360 - across))
    }
}
