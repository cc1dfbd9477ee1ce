/// Finds room for the labels of a map.
///
/// The labels come in the order of their importance, and each takes the first of its own positions that is free: the greedy way, which is quick,
/// the same at every run, and leaves out the less important where there is no room (Christensen, Marks and Shieber 1995, "An empirical study of
/// algorithms for point-feature label placement", section 3).
public struct LabelPlacement {
    private let ratio: Double
    private let widths: ScaledBox.Widths
    private var taken: [ScaledBox]

    /// How far a label stays from the frame, in pixels.
    private static let margin = 3.0

    /// - Parameters:
    ///   - ratio: how high the drawing is, in its widths.
    ///   - widths: the widths at which the labels must have room, in pixels.
    ///   - obstacles: what no label may cover.
    public init(ratio: Double, widths: ScaledBox.Widths, avoiding obstacles: [ScaledBox]) {
        self.ratio = ratio
        self.widths = widths
        taken = obstacles
    }

    /// Puts a label into the first of its positions that is free.
    ///
    /// - Returns: which one; nil if there is none.
    public mutating func place(_ positions: [ScaledBox]) -> Int? {
        let free = positions.firstIndex { box in
            box.isInside(ratio: ratio, at: widths, margin: Self.margin) && !taken.contains { $0.overlaps(box, at: widths) }
        }
        if let free { taken.append(positions[free]) }
        return free
    }
}
