import Explainer

/// The one style sheet of the site, assets/style.css.
enum StyleSheet {
    /// Its bytes.
    static let bytes = PackageResources.style_css

    /// Its file, whose name changes when its bytes do, so that a browser may keep it for ever.
    static let page = Page.styleSheet(fingerprint: fingerprint(of: bytes))

    /// Sixteen hexadecimal digits that tell different bytes apart: FNV-1a of 64 bits (Fowler, Noll and Vo; RFC 9923).
    ///
    /// It finds changes, not forgeries.
    static func fingerprint(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
