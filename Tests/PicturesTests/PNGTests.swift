import TestSupport
import Testing

@testable import Pictures

struct PNGTests {
    private static let plain = [SamplePNG.header, SamplePNG.profile, SamplePNG.data, SamplePNG.end]

    private func clean(_ bytes: [UInt8]) throws -> CleanPicture { try CleanPicture(try #require(PictureFormat(bytes)), bytes) }

    /// The example of the specification's test suites: the chunk that ends every file.
    @Test func checksum() {
        #expect(SamplePNG.end == [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
    }

    @Test func aPictureThatSaysNothingIsLeftAsItIs() throws {
        let file = SamplePNG.file(Self.plain)
        #expect(try clean(file).bytes == file)
        #expect(try clean(file).size == PictureSize(width: 300, height: 200))
    }

    @Test(arguments: 0..<200 as Range<UInt64>)
    func metadataAreGoneAndEveryOtherByteIsThere(seed: UInt64) throws {
        var random = SeededRandom(seed)
        var chunks = Self.plain
        for extra in SamplePNG.metadata where Bool.random(using: &random) {
            chunks.insert(extra, at: Int.random(in: 1..<chunks.count, using: &random))
        }
        #expect(try clean(SamplePNG.file(chunks, behind: Array(SampleExif.secret.utf8))).bytes == SamplePNG.file(Self.plain))
    }

    @Test(arguments: 2...8)
    func theOrientationStaysAndNothingElseOfExif(value: Int) throws {
        let exif = SamplePNG.chunk("eXIf", SampleExif.bytes(orientation: value, isBigEndian: value % 2 == 0))
        let picture = try clean(SamplePNG.file([SamplePNG.header, exif, SamplePNG.data, SamplePNG.end]))
        let kept = SamplePNG.chunk("eXIf", try #require(Orientation(value)).exif)
        #expect(picture.bytes == SamplePNG.file([SamplePNG.header, kept, SamplePNG.data, SamplePNG.end]))
        #expect(picture.size.width == (value >= 5 ? 200 : 300))
    }

    @Test func aFileThatIsCutOffIsDamaged() {
        let file = SamplePNG.file(Self.plain)
        for length in PNG.signature.count..<file.count {
            #expect(throws: PictureDamage.truncated) { try CleanPicture(.png, Array(file[..<length])) }
        }
    }

    @Test func aChangedByteIsFound() {
        let file = SamplePNG.file(Self.plain)
        for index in PNG.signature.count..<file.count {
            var changed = file
            changed[index] ^= 1
            #expect(throws: PictureDamage.self) { try CleanPicture(.png, changed) }
        }
    }

    @Test func whatCannotBeShownIsDamaged() {
        #expect(throws: PictureDamage.misplaced) { try CleanPicture(.png, SamplePNG.file([SamplePNG.data, SamplePNG.end])) }
        #expect(throws: PictureDamage.empty) { try CleanPicture(.png, SamplePNG.file([SamplePNG.header, SamplePNG.end])) }
        let unknown = PictureDamage(reason: "it holds something unknown that it cannot do without")
        #expect(throws: unknown) { try CleanPicture(.png, SamplePNG.file([SamplePNG.header, SamplePNG.chunk("ABCD", []), SamplePNG.end])) }
    }
}
