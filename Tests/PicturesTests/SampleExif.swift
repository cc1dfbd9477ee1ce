/// Exif data as cameras write them, with a position in them.
enum SampleExif {
    /// What must be in no picture that is published.
    static let secret = "35.0194N 40.4519E"

    /// A directory with the name of a camera and an orientation, and the position behind it.
    static func bytes(orientation: Int?, isBigEndian: Bool = true) -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
            return isBigEndian ? bytes.reversed() : bytes
        }
        let camera = number(271, 2) + number(2, 2) + number(4, 4) + Array("Cam\0".utf8)
        let turned = orientation.map { number(274, 2) + number(3, 2) + number(1, 4) + number($0, 2) + [0, 0] } ?? []
        let count = orientation == nil ? 1 : 2
        return Array((isBigEndian ? "MM" : "II").utf8) + number(42, 2) + number(8, 4) + number(count, 2) + camera + turned + number(0, 4)
            + Array(secret.utf8)
    }
}
