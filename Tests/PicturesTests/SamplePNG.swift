@testable import Pictures

/// A PNG file that is put together by hand.
enum SamplePNG {
    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + content
        return bigEndian(content.count) + named + bigEndian(Int(CRC32.of(named, in: 0..<named.count)))
    }

    private static func bigEndian(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

    /// 300 pixels wide and 200 high.
    static let header = chunk("IHDR", [0, 0, 1, 44, 0, 0, 0, 200, 8, 2, 0, 0, 0])
    static let profile = chunk("iCCP", Array("sRGB\0\0".utf8) + [1, 2, 3])
    static let data = chunk("IDAT", [1, 2, 3]) + chunk("IDAT", [4, 5])
    static let end = chunk("IEND", [])

    private static let secret = Array(SampleExif.secret.utf8)
    /// Chunks that say something of how the picture was made.
    static let metadata =
        ["tEXt", "zTXt", "iTXt", "tIME", "caBX", "prVt"].map { chunk($0, secret) } + [chunk("eXIf", SampleExif.bytes(orientation: 1))]

    static func file(_ chunks: [[UInt8]], behind: [UInt8] = []) -> [UInt8] { PNG.signature + chunks.flatMap { $0 } + behind }
}
