import Explainer

/// The room that the signs of those take who held a place.
public enum MapSigns {
    /// A sign that stands alone, in pixels.
    public static let size = 18.0
    /// One of several, in pixels.
    public static let smallSize = 14.0
    /// How much smaller signs are drawn where there is no room for whole ones.
    public static let smallScale = 0.65
    /// How many stand beside each other; a number says how many more there are.
    public static let most = 3
    /// The room of that number, in pixels.
    public static let numberWidth = 18.0

    /// Those who have a sign: each actor of whom nothing is sure has one, whatever else is said of it.
    public static func shown(_ holders: [MapHolder]) -> [MapHolder] {
        var all: [MapHolder] = []
        for holder in holders where holder.isCertain || !all.contains(where: { $0.name == holder.name }) { all.append(holder) }
        return all
    }

    /// From the middle of all signs of a place to their edge, in pixels.
    public static func reach(of holders: [MapHolder]) -> Double {
        let holders = shown(holders)
        let inner = holders.filter { $0.status != .besieged }
        return width(inner) / 2 + (inner.count == holders.count ? 1 : 9)
    }

    /// How wide the signs are of those who did not stand around it, in pixels.
    public static func width(_ inner: [MapHolder]) -> Double {
        guard isRow(inner) else { return size }
        return smallSize * Double(min(most, inner.count)) + (inner.count > most ? numberWidth : 0)
    }

    /// Two who contest a place share one sign; all others stand in a row.
    public static func isRow(_ inner: [MapHolder]) -> Bool {
        inner.count > 2 || (inner.count == 2 && !inner.allSatisfy { $0.status == .contested && $0.isCertain })
    }
}
