import TestSupport
import Testing

@testable import Pictures

struct JPEGTests {
    private static let plain: [[UInt8]] = [
        SampleJPEG.jfif, SampleJPEG.profile, SampleJPEG.adobe, SampleJPEG.tables, SampleJPEG.frame, SampleJPEG.scan,
    ]

    private func clean(_ bytes: [UInt8]) throws -> CleanPicture { try CleanPicture(try #require(PictureFormat(bytes)), bytes) }

    @Test func aPictureThatSaysNothingIsLeftAsItIs() throws {
        let file = SampleJPEG.file(Self.plain)
        let picture = try clean(file)
        #expect(picture.bytes == file)
        #expect(picture.size == PictureSize(width: 300, height: 200))
    }

    /// Whatever stands between the parts of a picture: the same bytes come out, and none of a position.
    @Test(arguments: 0..<200 as Range<UInt64>)
    func metadataAreGoneAndEveryOtherByteIsThere(seed: UInt64) throws {
        var random = SeededRandom(seed)
        var segments = Self.plain
        for extra in SampleJPEG.metadata where Bool.random(using: &random) {
            segments.insert(extra, at: Int.random(in: 0..<segments.count, using: &random))
        }
        let file = SampleJPEG.file(segments, behind: Array(SampleExif.secret.utf8))
        #expect(try clean(file).bytes == SampleJPEG.file(Self.plain))
    }

    @Test(arguments: 2...8)
    func theOrientationStaysAndNothingElseOfExif(value: Int) throws {
        let picture = try clean(SampleJPEG.file([SampleJPEG.exif(value)] + Self.plain))
        let orientation = try #require(Orientation(value))
        #expect(picture.bytes == SampleJPEG.file([SampleJPEG.segment(0xE1, Array("Exif\0\0".utf8) + orientation.exif)] + Self.plain))
        #expect(picture.size == (value >= 5 ? PictureSize(width: 200, height: 300) : PictureSize(width: 300, height: 200)))
        #expect(try clean(picture.bytes).bytes == picture.bytes)
    }

    /// A preview in the JFIF segment may show what was cut off.
    @Test func thePreviewIsGone() throws {
        let preview = SampleJPEG.segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 1, 1, 9, 9, 9])
        #expect(try clean(SampleJPEG.file([preview] + Self.plain.dropFirst())).bytes == SampleJPEG.file(Self.plain))
    }

    @Test func whatBelongsToTheAdobeSegmentAloneStays() throws {
        let long = SampleJPEG.segment(0xEE, SampleJPEG.adobe.dropFirst(4) + Array(SampleExif.secret.utf8))
        let file = SampleJPEG.file([SampleJPEG.jfif, long, SampleJPEG.tables, SampleJPEG.frame, SampleJPEG.scan])
        #expect(try clean(file).bytes == SampleJPEG.file([SampleJPEG.jfif, SampleJPEG.adobe, SampleJPEG.tables, SampleJPEG.frame, SampleJPEG.scan]))
    }

    @Test func severalScansAndFillBytes() throws {
        let file = SampleJPEG.file([SampleJPEG.frame, SampleJPEG.scan, SampleJPEG.tables, SampleJPEG.scan])
        #expect(try clean(file).bytes == file)
        let filled = SampleJPEG.file([SampleJPEG.frame, [0xFF, 0xFF], SampleJPEG.scan])
        #expect(try clean(filled).bytes == SampleJPEG.file([SampleJPEG.frame, SampleJPEG.scan]))
    }

    @Test func aFileThatIsCutOffIsDamaged() {
        let file = SampleJPEG.file([SampleJPEG.exif(6)] + Self.plain)
        for length in 2..<file.count {
            #expect(throws: PictureDamage.truncated) { try CleanPicture(.jpeg, Array(file[..<length])) }
        }
    }

    @Test func aFileWithoutAPictureIsDamaged() {
        #expect(throws: PictureDamage.empty) { try CleanPicture(.jpeg, SampleJPEG.file([SampleJPEG.jfif])) }
        #expect(throws: PictureDamage.misplaced) { try CleanPicture(.jpeg, SampleJPEG.file([SampleJPEG.scan])) }
        #expect(throws: PictureDamage.misplaced) { try CleanPicture(.jpeg, SampleJPEG.file([[0, 0], SampleJPEG.frame, SampleJPEG.scan])) }
        let flat = SampleJPEG.segment(0xC0, [8, 0, 0, 1, 44, 3])
        #expect(throws: PictureDamage.empty) { try CleanPicture(.jpeg, SampleJPEG.file([flat, SampleJPEG.scan])) }
    }
}
