/// Finds room for the labels of a map.
///
/// The labels come in the order of their importance, and each takes the first of its own positions that is free: the greedy way, which is quick,
/// the same at every run, and leaves out the less important where there is no room (Christensen, Marks and Shieber 1995, "An empirical study of
/// algorithms for point-feature label placement", section 3). What is taken lies in the cells of a grid, so that a box is compared only with those
/// around it.
public struct LabelPlacement {
    private let ratio: Double
    private let widths: ScaledBox.Widths
    private var taken: [ScaledBox] = []
    /// The numbers of the boxes that reach into each cell, row by row.
    private var cells: [[Int]]

    /// How far a label stays from the frame, in pixels.
    private static let margin = 3.0
    /// How many cells the drawing is wide and high.
    private static let side = 24

    /// - Parameters:
    ///   - ratio: how high the drawing is, in its widths.
    ///   - widths: the widths at which the labels must have room, in pixels.
    ///   - obstacles: what no label may cover.
    public init(ratio: Double, widths: ScaledBox.Widths, avoiding obstacles: [ScaledBox]) {
        self.ratio = ratio
        self.widths = widths
        cells = Array(repeating: [], count: Self.side * Self.side)
        for obstacle in obstacles { take(obstacle) }
    }

    /// Puts a label into the first of its positions that is free.
    ///
    /// - Returns: which one; nil if there is none.
    public mutating func place(_ positions: [ScaledBox]) -> Int? {
        let free = positions.firstIndex { box in box.isInside(ratio: ratio, at: widths, margin: Self.margin) && isFree(box) }
        if let free { take(positions[free]) }
        return free
    }

    /// Whether nothing that is taken lies in a box.
    public func isFree(_ box: ScaledBox) -> Bool {
        let block = block(of: box)
        var cell = block.first
        while cell <= block.last {
            for number in cells[cell] where taken[number].overlaps(box, at: widths) { return false }
            cell = block.next(cell)
        }
        return true
    }

    /// Lets no later label cover a box.
    public mutating func take(_ box: ScaledBox) {
        let block = block(of: box)
        var cell = block.first
        while cell <= block.last {
            cells[cell].append(taken.count)
            cell = block.next(cell)
        }
        taken.append(box)
    }

    /// Cells beside and below each other.
    private struct Block {
        /// The cell at its upper left.
        let first: Int
        /// The cell at its lower right.
        let last: Int
        /// How many cells it is wide.
        let width: Int

        /// The cell that comes after one in it, row by row; one behind the last after that.
        func next(_ cell: Int) -> Int {
            let isAtEnd = (cell - first) % LabelPlacement.side == width - 1
            return isAtEnd && cell < last ? cell + LabelPlacement.side - width + 1 : cell + 1
        }
    }

    /// The cells into which a box reaches at some width. What overlaps in pixels at a width overlaps in shares of that width as well.
    private func block(of box: ScaledBox) -> Block {
        let (least, most) = (widths.lowerBound, widths.upperBound)
        func cell(_ share: Double, _ whole: Double) -> Int { max(0, min(Self.side - 1, Int(max(-1, min(2, share / whole)) * Double(Self.side)))) }
        let left = cell(box.anchor.x + min(box.box.minX / least, box.box.minX / most), 1)
        let right = cell(box.anchor.x + max(box.box.maxX / least, box.box.maxX / most), 1)
        let top = cell(box.anchor.y + min(box.box.minY / least, box.box.minY / most), ratio)
        let bottom = cell(box.anchor.y + max(box.box.maxY / least, box.box.maxY / most), ratio)
        return Block(first: top * Self.side + left, last: bottom * Self.side + right, width: right - left + 1)
    }
}
