/// A season by its code in EDTF level 1, which says nothing of the hemisphere.
///
/// The standard gives seasons no first and last day. Here they are the meteorological seasons of the northern hemisphere,
/// three whole months each; winter, the last of the four codes, begins in December of its year and ends in the February after.
public enum Season: Int, Sendable, Hashable, CaseIterable {
    /// March to May.
    case spring = 21
    /// June to August.
    case summer
    /// September to November.
    case autumn
    /// December to February of the next year.
    case winter

    /// The month, 1 to 12, in which the season begins.
    public var firstMonth: Int { (rawValue - 20) * 3 }
}
