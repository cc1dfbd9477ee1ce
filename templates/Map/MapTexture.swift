import Explainer
import HTML

/// The lines that stand for a side in areas: a direction for each, whole where it held them and broken where only it says so.
enum MapTexture {
    /// The direction of a side's lines, in degrees from the horizontal on clockwise; that of those without a side lies between.
    static func angle(ofSide side: Int?) -> Double {
        side.map { [135, 45, 0, 90, 157.5, 22.5][Sides.shape($0) - 1] } ?? 67.5
    }

    /// The classes that give lines the colour of a side and the form of a status.
    static func style(_ holder: MapHolder) -> String {
        "map-texture line-\(holder.shape ?? 0)\(holder.status == .claimed ? " map-broken" : "")"
    }

    /// The colour of a holder's own as an attribute of lines.
    static func stroke(_ holder: MapHolder) -> Attribute { holder.color.map { .custom("stroke", $0) } ?? .absent }
}
