/// An expression in the tokens of a block.
struct Item: Sendable {
    var shape: Shape
    /// The first token.
    var start: Int
    /// The token after the last.
    var end: Int
    /// Which end of a range the expression is.
    var bound: TemporalExpression.Bound?
    /// Whether the year is borrowed from the other end of the range.
    var borrowsYear = false
    /// Whether the next date of the list comes earlier in its year: "from October to March".
    var crossesYear = false
}
