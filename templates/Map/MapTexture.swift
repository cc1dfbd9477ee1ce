import Explainer
import HTML
import Maps

/// How the lines that stand for a side in areas look: whole where it held them and broken where only it says so.
enum MapTexture {
    /// The classes that give lines the colour of a side and the form of a status.
    static func style(_ holder: MapHolder) -> String {
        "map-texture line-\(holder.shape ?? 0)\(holder.status == .claimed ? " map-broken" : "")"
    }

    /// The colour of a holder's own as an attribute of lines.
    static func stroke(_ holder: MapHolder) -> Attribute { holder.color.map { .custom("stroke", $0) } ?? .absent }
}
