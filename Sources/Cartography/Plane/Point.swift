/// A point of a plane, x to the right and y down.
public struct Point: Hashable, Sendable {
    /// To the right.
    public var x: Double
    /// Down.
    public var y: Double

    /// - Parameters:
    ///   - x: to the right.
    ///   - y: down.
    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}
