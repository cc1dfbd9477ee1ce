import Foundation

/// The rules of RFC 7946 that a program can check, for the types that the site's files may have.
enum GeoJSONRules {
    /// What breaks a rule, in words; empty if nothing does.
    static func violations(in bytes: [UInt8]) -> [String] {
        guard let file = (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any] else { return ["no JSON object"] }
        var problems = file["type"] as? String == "FeatureCollection" ? [] : ["no FeatureCollection"]
        guard let features = file["features"] as? [[String: Any]] else { return problems + ["no features"] }
        // Section 7.1: other members may not have the names of members of other types. Section 4: no other reference system.
        for name in ["coordinates", "geometries", "geometry", "properties", "crs"] where file[name] != nil { problems.append("\(name) in the file") }
        let box = file["bbox"] as? [Double]
        let ids = features.map { $0["id"] as? String ?? "" }
        if ids.contains("") || Set(ids).count != ids.count { problems.append("an id is missing or stands twice") }
        var points: [[Double]] = []
        for feature in features { problems += violations(of: feature, &points) }
        if points.isEmpty != (file["bbox"] == nil) { problems.append("a box without points, or points without a box") }
        if let box { problems += violations(ofBox: box, around: points) }
        return problems
    }

    /// Section 3.2: type, geometry and properties, each of which may be null but not missing.
    private static func violations(of feature: [String: Any], _ points: inout [[Double]]) -> [String] {
        let id = feature["id"] as? String ?? ""
        var problems = feature["type"] as? String == "Feature" ? [] : ["\(id): no Feature"]
        if !(feature["properties"] is [String: Any] || feature["properties"] is NSNull) { problems.append("\(id): no properties") }
        for name in ["coordinates", "geometries", "features"] where feature[name] != nil { problems.append("\(id): \(name) in a Feature") }
        if feature["geometry"] is NSNull { return problems }
        guard let geometry = feature["geometry"] as? [String: Any], let type = geometry["type"] as? String else {
            return problems + ["\(id): no geometry"]
        }
        switch (type, geometry["coordinates"]) {
        case ("Point", let position as [Double]): points.append(position)
        case ("MultiPoint", let positions as [[Double]]): points += positions
        case ("Polygon", let rings as [[[Double]]]):
            points += rings.flatMap(\.self)
            problems += violations(ofRings: rings).map { "\(id): \($0)" }
        case ("MultiPolygon", let polygons as [[[[Double]]]]):
            points += polygons.flatMap(\.self).flatMap(\.self)
            problems += polygons.flatMap(violations(ofRings:)).map { "\(id): \($0)" }
        default: problems.append("\(id): a geometry that the files may not have")
        }
        return problems + points.filter { !isPosition($0) }.map { "\(id): no position: \($0)" }
    }

    /// Section 3.1.1: longitude, then latitude; section 11.2: no more decimals than mean something.
    private static func isPosition(_ position: [Double]) -> Bool {
        position.count == 2 && abs(position[0]) <= 180 && abs(position[1]) <= 90
            && position.allSatisfy { abs(($0 * 10_000).rounded() / 10_000 - $0) < 1e-12 }
    }

    /// Section 3.1.6: a ring is closed and has four positions at least; the outer one runs against the clock, those of holes with it.
    private static func violations(ofRings rings: [[[Double]]]) -> [String] {
        rings.enumerated().flatMap { number, ring -> [String] in
            if ring.count < 4 || ring.first != ring.last { return ["a ring that is too short or not closed"] }
            let area = zip(ring, ring.dropFirst()).reduce(0) { $0 + $1.0[0] * $1.1[1] - $1.1[0] * $1.0[1] }
            return (area > 0) == (number == 0) ? [] : ["a ring that runs the wrong way"]
        }
    }

    /// Section 5: west, south, east, north, around everything; section 5.2: west is greater than east where the box crosses the antimeridian.
    private static func violations(ofBox box: [Double], around points: [[Double]]) -> [String] {
        guard box.count == 4, box[1] <= box[3] else { return ["no box: \(box)"] }
        if box[0] > box[2] {
            let (west, east) = (points.map { $0[0] }.filter { $0 > 0 }.min(), points.map { $0[0] }.filter { $0 < 0 }.max())
            return west == box[0] && east == box[2] && box[0] - box[2] > 180 ? [] : ["a box across the antimeridian that does not fit: \(box)"]
        }
        let sides = [points.map { $0[0] }.min(), points.map { $0[1] }.min(), points.map { $0[0] }.max(), points.map { $0[1] }.max()]
        return sides == box.map(Optional.some) ? [] : ["a box that does not fit: \(box)"]
    }
}
