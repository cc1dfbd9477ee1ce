import Content
import Diagnostics
import Foundation
import Testing

/// What becomes of the files of content/media.
@Suite struct MediaTests {
    private static let pictures = ["street.jpg", "street.png", "street.webp"]

    private func sample(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: "\(Fixtures.folder)/Pictures/\(name)")))
    }

    private func holds(_ bytes: [UInt8], _ text: String) -> Bool { bytes.firstRange(of: Array(text.utf8)) != nil }

    /// The pictures hold a position, names of a camera, a person and a place, and are to be turned to the right.
    @Test(arguments: pictures)
    func aPictureIsPublishedWithoutWhatItSaysOfItsMaking(name: String) throws {
        let original = try sample(name)
        #expect(holds(original, "Secret Camera"))
        try withTemporaryFolder { folder in
            try folder.writeSite([
                "content/articles/street.md":
                    "---\ntitle: A street\nsummary: It is long.\ndate: 2017-10-15\nimage: { file: \(name), alt: A street }\n---\n![The street](../media/\(name))\n"
            ])
            try folder.write(original, to: "content/media/\(name)")
            try build(folder.path, into: folder.path("out"))
            let published = try #require(try files(below: folder.path("out"))["media/\(name)"])
            #expect(!holds(published, "Secret"))
            #expect(published.count < original.count)
            let page = try folder.read("out/articles/street.html")
            #expect(page.contains("<img src=\"../media/\(name)\" alt=\"A street\" width=\"16\" height=\"24\">"))
            #expect(page.contains("<img src=\"../media/\(name)\" alt=\"The street\" width=\"16\" height=\"24\" loading=\"lazy\">"))
        }
    }

    @Test func aFileThatIsNoPictureIsPublishedAsItIs() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(["content/media/order.pdf": "%PDF-1.7 Author"])
            try build(folder.path, into: folder.path("out"))
            #expect(try folder.read("out/media/order.pdf") == "%PDF-1.7 Author")
        }
    }

    @Test(arguments: [
        ("Thumbs.db", "Windows"), ("photos/ehthumbs.db", "Windows"), ("Desktop.ini", "Windows"), ("~$report.docx", "An office program"),
        ("__MACOSX/street.jpg", "macOS"), ("report.docx~", "An editor"), ("report.tmp", "A program"),
    ])
    func whatProgramsLeaveBehindIsNotPublished(path: String, maker: String) throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(["content/media/\(path)": "Secret", "content/media/thumbs.pdf": "%PDF"])
            #expect(
                report(on: folder.path).text(color: false) == """
                    content/media/\(path): warning: \(maker) made this file for itself: it is not published, since it may hold what nobody meant \
                    to show [ignored-file]
                        delete it

                    """)
            try build(folder.path, into: folder.path("out"))
            #expect(try files(below: folder.path("out")).keys.filter { $0.hasPrefix("media/") } == ["media/thumbs.pdf"])
        }
    }

    /// The format counts, not the name.
    @Test func aPictureWithAnotherNameIsCleanedToo() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite()
            try folder.write(try sample("street.jpg"), to: "content/media/street.data")
            try build(folder.path, into: folder.path("out"))
            #expect(try #require(try files(below: folder.path("out"))["media/street.data"]).starts(with: [0xFF, 0xD8]))
            #expect(!holds(try #require(try files(below: folder.path("out"))["media/street.data"]), "Secret"))
        }
    }

    @Test func largePicturesAreReported() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite()
            try folder.write(jpeg(width: 4000, scan: 400_000), to: "content/media/large.jpg")
            try folder.write(jpeg(width: 1200, scan: 290_000), to: "content/media/right.jpg")
            #expect(
                report(on: folder.path).text(color: false) == """
                    content/media/large.jpg: warning: the picture takes 400 KB, 8 seconds on a slow line; make it smaller than 300 KB [large-picture]
                        make it 1600 pixels wide instead of 4000

                    """)
        }
    }

    @Test func aPictureThatIsNoneForTheWebIsRefused() throws {
        try withTemporaryFolder { folder in
            try folder.writeSite(["content/media/huge.png": "", "content/media/recording.mp4": ""])
            for name in ["huge.png", "recording.mp4"] { #expect(truncate(folder.path("content/media/\(name)"), 33 << 20) == 0) }
            #expect(
                report(on: folder.path).text(color: false)
                    == "content/media/huge.png: error: the picture takes more than 32 MiB; make it smaller [oversized-picture]\n")
        }
    }

    /// A file of the form of a JPEG picture.
    private func jpeg(width: Int, scan: Int) -> [UInt8] {
        [0xFF, 0xD8, 0xFF, 0xC0, 0, 8, 8, 4, 0, UInt8(width >> 8), UInt8(width & 0xFF), 3, 0xFF, 0xDA, 0, 2] + [UInt8](repeating: 1, count: scan)
            + [0xFF, 0xD9]
    }
}
