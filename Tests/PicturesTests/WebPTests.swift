import TestSupport
import Testing

@testable import Pictures

struct WebPTests {
    private static let plain = [SampleWebP.extended(flags: 0x30), SampleWebP.profile, SampleWebP.alpha, SampleWebP.lossy]

    private func clean(_ bytes: [UInt8]) throws -> CleanPicture { try CleanPicture(try #require(PictureFormat(bytes)), bytes) }

    @Test(arguments: [plain, [SampleWebP.lossy], [SampleWebP.lossless]])
    func aPictureThatSaysNothingIsLeftAsItIs(chunks: [[UInt8]]) throws {
        let file = SampleWebP.file(chunks)
        #expect(try clean(file).bytes == file)
        #expect(try clean(file).size == PictureSize(width: 300, height: 200))
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func metadataAreGoneAndEveryOtherByteIsThere(seed: UInt64) throws {
        var random = SeededRandom(seed)
        var chunks = [SampleWebP.extended(flags: 0x3C)] + Self.plain.dropFirst()
        for extra in SampleWebP.metadata where Bool.random(using: &random) {
            chunks.insert(extra, at: Int.random(in: 1...chunks.count, using: &random))
        }
        #expect(try clean(SampleWebP.file(chunks, behind: Array(SampleExif.secret.utf8))).bytes == SampleWebP.file(Self.plain))
    }

    @Test(arguments: 2...8, [false, true])
    func theOrientationStaysAndNothingElseOfExif(value: Int, hasHeading: Bool) throws {
        let exif = SampleWebP.chunk("EXIF", (hasHeading ? Array("Exif\0\0".utf8) : []) + SampleExif.bytes(orientation: value, isBigEndian: false))
        let picture = try clean(SampleWebP.file([SampleWebP.extended(flags: 0x0C), SampleWebP.lossy, exif]))
        let kept = SampleWebP.chunk("EXIF", try #require(Orientation(value)).exif)
        #expect(picture.bytes == SampleWebP.file([SampleWebP.extended(flags: 0x08), SampleWebP.lossy, kept]))
        #expect(picture.size.width == (value >= 5 ? 200 : 300))
    }

    /// A frame of an animation holds chunks of its own.
    @Test func framesAreCleanedToo() throws {
        let place = [UInt8](repeating: 0, count: 16)
        let header = [SampleWebP.extended(flags: 0x02), SampleWebP.chunk("ANIM", [0, 0, 0, 0, 0, 0])]
        let dirty = SampleWebP.chunk("ANMF", place + SampleWebP.lossless + SampleWebP.metadata[3])
        #expect(
            try clean(SampleWebP.file(header + [dirty])).bytes == SampleWebP.file(header + [SampleWebP.chunk("ANMF", place + SampleWebP.lossless)]))
    }

    @Test func aFileThatIsCutOffIsDamaged() {
        let file = SampleWebP.file(Self.plain)
        for length in 12..<file.count {
            #expect(throws: PictureDamage.truncated) { try CleanPicture(.webp, Array(file[..<length])) }
        }
    }

    @Test func aFileWithoutAPictureIsDamaged() {
        #expect(throws: PictureDamage.empty) { try CleanPicture(.webp, SampleWebP.file([SampleWebP.extended(flags: 0)])) }
        #expect(throws: PictureDamage.misplaced) { try CleanPicture(.webp, SampleWebP.file([SampleWebP.chunk("VP8L", [0, 1, 2, 3, 4])])) }
    }
}
