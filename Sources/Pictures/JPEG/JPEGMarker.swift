/// The markers of segments, by their second byte (ITU-T T.81, table B.1).
enum JPEGMarker {
    static let startOfImage: UInt8 = 0xD8
    static let endOfImage: UInt8 = 0xD9
    static let startOfScan: UInt8 = 0xDA
    /// JFIF (ITU-T T.871).
    static let application0: UInt8 = 0xE0
    /// Exif, XMP.
    static let application1: UInt8 = 0xE1
    /// ICC profiles, and indexes of further pictures in the file.
    static let application2: UInt8 = 0xE2
    /// Adobe's word on how colours are coded.
    static let application14: UInt8 = 0xEE

    /// Whether a segment tells the size of the picture and how it is coded.
    static func isFrame(_ marker: UInt8) -> Bool { (0xC0...0xCF).contains(marker) && !isTable(marker) }

    /// Whether a segment holds what the image is decoded with: Huffman and quantisation tables, conditioning, restart intervals, hierarchy.
    static func isTable(_ marker: UInt8) -> Bool { [0xC4, 0xC8, 0xCC, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF].contains(marker) }
}
