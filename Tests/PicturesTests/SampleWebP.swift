/// A WebP file that is put together by hand.
enum SampleWebP {
    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        Array(name.utf8) + littleEndian(content.count) + content + (content.count % 2 == 1 ? [0] : [])
    }

    static func littleEndian(_ value: Int, _ count: Int = 4) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    /// A header for 300 by 200 pixels, with a colour profile and more as the flags say.
    static func extended(flags: UInt8) -> [UInt8] { chunk("VP8X", [flags, 0, 0, 0] + littleEndian(299, 3) + littleEndian(199, 3)) }

    /// 300 pixels wide and 200 high.
    static let lossy = chunk("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A] + littleEndian(300, 2) + littleEndian(200, 2) + [1, 2, 3])
    static let lossless = chunk("VP8L", [0x2F] + littleEndian(299 | 199 << 14) + [1, 2, 3])
    static let profile = chunk("ICCP", [1, 2, 3, 4, 5])
    static let alpha = chunk("ALPH", [0, 1, 2])

    private static let secret = Array(SampleExif.secret.utf8)
    static let metadata = [chunk("EXIF", SampleExif.bytes(orientation: nil)), chunk("XMP ", secret), chunk("C2PA", secret), chunk("unkn", secret)]

    static func file(_ chunks: [[UInt8]], behind: [UInt8] = []) -> [UInt8] {
        let content = chunks.flatMap { $0 }
        return Array("RIFF".utf8) + littleEndian(content.count + 4) + Array("WEBP".utf8) + content + behind
    }
}
