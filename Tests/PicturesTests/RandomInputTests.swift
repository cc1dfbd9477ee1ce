import TestSupport
import Testing

@testable import Pictures

/// Whatever the bytes are, there is a picture or a reason, never a crash; and what comes out is clean already.
struct RandomInputTests {
    private static let samples: [(PictureFormat, [UInt8])] = [
        (.jpeg, SampleJPEG.file([SampleJPEG.exif(6), SampleJPEG.profile, SampleJPEG.tables, SampleJPEG.frame, SampleJPEG.scan])),
        (.png, SamplePNG.file([SamplePNG.header, SamplePNG.profile] + SamplePNG.metadata + [SamplePNG.data, SamplePNG.end])),
        (.webp, SampleWebP.file([SampleWebP.extended(flags: 0x3C), SampleWebP.profile, SampleWebP.lossy] + SampleWebP.metadata)),
        (.gif, Array("GIF89a".utf8) + [44, 1, 200, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B]),
    ]

    @Test(arguments: 0..<4)
    func changedBytes(sample: Int) {
        let (format, bytes) = Self.samples[sample]
        var random = SeededRandom(UInt64(sample))
        for _ in 0..<2_000 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) { changed[Int.random(in: 0..<changed.count, using: &random)] = random.bytes(1)[0] }
            if Bool.random(using: &random) { changed.removeLast(Int.random(in: 0..<changed.count, using: &random)) }
            guard let picture = try? CleanPicture(format, changed) else { continue }
            #expect((try? CleanPicture(format, picture.bytes))?.bytes == picture.bytes)
            #expect(picture.size.width > 0 && picture.size.height > 0)
        }
    }

    @Test(arguments: PictureFormat.allCases)
    func noise(format: PictureFormat) {
        var random = SeededRandom(1)
        for length in 0..<500 { _ = try? CleanPicture(format, random.bytes(length)) }
    }

    @Test func exifNoise() {
        var random = SeededRandom(2)
        let sample = SampleExif.bytes(orientation: 6)
        for _ in 0..<5_000 {
            var bytes = sample
            bytes[Int.random(in: 0..<40, using: &random)] = random.bytes(1)[0]
            _ = Orientation(exif: bytes, in: 0..<Int.random(in: 0...bytes.count, using: &random))
        }
    }
}
