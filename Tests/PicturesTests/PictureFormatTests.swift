import Testing

@testable import Pictures

struct PictureFormatTests {
    @Test func bytesTellTheFormat() {
        #expect(PictureFormat(SampleJPEG.file([])) == .jpeg)
        #expect(PictureFormat(SamplePNG.file([])) == .png)
        #expect(PictureFormat(SampleWebP.file([])) == .webp)
        #expect(PictureFormat(Array("GIF87a".utf8)) == .gif)
        #expect(PictureFormat(Array("RIFF0000WAVE".utf8)) == nil)
        #expect(PictureFormat([]) == nil)
    }

    @Test(arguments: [
        ("a.jpg", PictureFormat.jpeg), ("a.b.JPEG", .jpeg), ("maps/a.png", .png), ("a.WebP", .webp), ("a.gif", .gif), ("a.svg", nil), ("jpg", nil),
    ])
    func theNamePromisesAFormat(name: String, format: PictureFormat?) {
        #expect(PictureFormat(fileName: name) == format)
    }
}
