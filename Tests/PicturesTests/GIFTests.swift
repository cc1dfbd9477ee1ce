import TestSupport
import Testing

@testable import Pictures

struct GIFTests {
    /// 300 by 200 pixels, a palette of two colours.
    private static let screen: [UInt8] = Array("GIF89a".utf8) + [44, 1, 200, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
    private static let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
    private static let timing: [UInt8] = [0x21, 0xF9, 4, 0, 0, 0, 0, 0]
    private static let image: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
    private static let secret: [UInt8] = [UInt8(SampleExif.secret.utf8.count)] + Array(SampleExif.secret.utf8) + [0]
    private static let metadata: [[UInt8]] = [[0x21, 0xFE] + secret, [0x21, 0x01] + secret, [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + secret]
    private static let plain: [[UInt8]] = [screen, loop, timing, image, timing, image]

    private static func file(_ blocks: [[UInt8]]) -> [UInt8] { Array(blocks.joined()) + [0x3B] }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func metadataAreGoneAndEveryOtherByteIsThere(seed: UInt64) throws {
        var random = SeededRandom(seed)
        var blocks = Self.plain
        for extra in Self.metadata where Bool.random(using: &random) {
            blocks.insert(extra, at: Int.random(in: 1...blocks.count, using: &random))
        }
        let picture = try CleanPicture(.gif, Self.file(blocks) + Self.secret)
        #expect(picture.bytes == Self.file(Self.plain))
        #expect(picture.size == PictureSize(width: 300, height: 200))
    }

    @Test func aFileThatIsCutOffOrHasNoPictureIsDamaged() {
        let file = Self.file(Self.plain)
        for length in 6..<file.count {
            #expect(throws: PictureDamage.truncated) { try CleanPicture(.gif, Array(file[..<length])) }
        }
        #expect(throws: PictureDamage.empty) { try CleanPicture(.gif, Self.screen + [0x3B]) }
        #expect(throws: PictureDamage.misplaced) { try CleanPicture(.gif, Self.screen + [0x00]) }
    }
}
