import Foundation

/// The length that a scale bar shows.
public enum ScaleBar {
    /// The greatest of 1, 2 and 5 times a power of ten that is not above a length; nil for lengths that are no positive numbers.
    public static func length(atMost limit: Double) -> Double? {
        guard limit > 0, limit.isFinite else { return nil }
        let power = pow(10, log10(limit).rounded(.down))
        return [5, 2, 1, 0.5].map { $0 * power }.first { $0 <= limit }
    }
}
