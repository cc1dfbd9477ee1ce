/// A JPEG file that is put together by hand; its image is made up, as nothing here decodes it.
struct SampleJPEG {
    static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 0xFF)] + content
    }

    /// 300 pixels wide and 200 high, before it is turned.
    static let frame = segment(0xC0, [8, 0, 200, 1, 44, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
    static let tables = segment(0xDB, [0] + [UInt8](repeating: 1, count: 64)) + segment(0xC4, [0] + [UInt8](repeating: 0, count: 16))
    static let scan = segment(0xDA, [3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0]) + [1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4, 0xFF, 0, 5]
    static let profile = segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + [UInt8](repeating: 7, count: 40))
    static let adobe = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
    static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 0, 0])

    static func exif(_ orientation: Int?) -> [UInt8] { segment(0xE1, Array("Exif\0\0".utf8) + SampleExif.bytes(orientation: orientation)) }

    private static let secret = Array(SampleExif.secret.utf8)
    /// Segments that say something of how the picture was made, or show more of it.
    static let metadata: [[UInt8]] = [
        exif(nil), exif(1), segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + secret),
        segment(0xED, Array("Photoshop 3.0\0".utf8) + secret),
        segment(0xFE, secret), segment(0xE2, Array("MPF\0".utf8) + secret), segment(0xE0, Array("JFXX\0".utf8) + [0x10] + secret),
        segment(0xEB, secret), segment(0xE5, secret), segment(0xEF, secret), segment(0xEE, Array("Other".utf8) + secret),
    ]

    /// The file with these segments, and what comes behind its end.
    static func file(_ segments: [[UInt8]], behind: [UInt8] = []) -> [UInt8] { [0xFF, 0xD8] + segments.flatMap { $0 } + [0xFF, 0xD9] + behind }
}
