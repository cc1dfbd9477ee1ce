/// Straight lines between two points each.
public enum Segments {
    /// Whether two of them have a point in common; those that lie on one line do not count.
    public static func cross(_ start: Point, _ end: Point, _ otherStart: Point, _ otherEnd: Point) -> Bool {
        // Apart in one direction, as most are: no more to be worked out.
        if max(start.x, end.x) < min(otherStart.x, otherEnd.x) || max(otherStart.x, otherEnd.x) < min(start.x, end.x) { return false }
        if max(start.y, end.y) < min(otherStart.y, otherEnd.y) || max(otherStart.y, otherEnd.y) < min(start.y, end.y) { return false }
        return isBetween(start, end, otherStart, otherEnd) && isBetween(otherStart, otherEnd, start, end)
    }

    /// Whether two points lie on both sides of the line through two others, or one of them on it.
    private static func isBetween(_ start: Point, _ end: Point, _ one: Point, _ other: Point) -> Bool {
        let (first, second) = (side(start, end, one), side(start, end, other))
        return (first <= 0 && second >= 0 || first >= 0 && second <= 0) && first != second
    }

    private static func side(_ start: Point, _ end: Point, _ point: Point) -> Double {
        (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x)
    }
}
