/// What is doubtful about a date as a whole (EDTF level 1, "Qualification of a date (complete)").
public enum DateQualifier: Sendable, Hashable, CaseIterable {
    /// The source of the date is in doubt: possibly this date, possibly another. Written `?`.
    case uncertain
    /// The date is an estimate: this date or one near it. Written `~`.
    case approximate
    /// Both. Written `%`.
    case uncertainAndApproximate

    /// The character that follows the date in EDTF.
    public var symbol: String {
        switch self {
        case .uncertain: "?"
        case .approximate: "~"
        case .uncertainAndApproximate: "%"
        }
    }

    /// Whether the date is in doubt.
    public var isUncertain: Bool { self != .approximate }

    /// Whether the date is an estimate.
    public var isApproximate: Bool { self != .uncertain }

    /// The qualifier that an ASCII byte stands for.
    init?(symbol: UInt8) {
        switch symbol {
        case UInt8(ascii: "?"): self = .uncertain
        case UInt8(ascii: "~"): self = .approximate
        case UInt8(ascii: "%"): self = .uncertainAndApproximate
        default: return nil
        }
    }
}
