import Testing

@testable import Content

@Suite struct NearestFileTests {
    private static let paths = [
        "content/media/map.svg", "content/media/old/map.svg", "content/media/photo.jpg", "content/places/mayadeen.md", "seeds/mayadeen.md",
    ]

    @Test(arguments: [
        ("content/media/mpa.svg", "content/media/map.svg"), ("content/articles/map.svg", "content/media/map.svg"),
        ("map.svg", "content/media/map.svg"),
        ("content/media/old/map.svgg", "content/media/old/map.svg"), ("content/media/Photo.JPG", "content/media/photo.jpg"),
        ("seeds/mayaden.md", "seeds/mayadeen.md"), ("content/articles/mayadeen.md", "content/places/mayadeen.md"),
    ])
    func isFoundByItsName(path: String, nearest: String) {
        #expect(NearestFile.path(to: path, in: Self.paths) == nearest)
        #expect(NearestFile.path(to: path, in: Self.paths.reversed()) == nearest)
    }

    @Test(arguments: ["content/media/diagram.svg", "", "/", "content/articles/raqqa.md"])
    func isNotGuessed(path: String) {
        #expect(NearestFile.path(to: path, in: Self.paths) == nil)
    }

    @Test(arguments: [
        ("content/media/map.svg", "content/articles/a.md", "../media/map.svg"), ("content/articles/b.md", "content/articles/a.md", "b.md"),
        ("seeds/s.md", "content/articles/2017/a.md", "../../../seeds/s.md"), ("content/articles/2017/b.md", "content/articles/a.md", "2017/b.md"),
        ("content/media/map.svg", "content/site.yaml", "media/map.svg"),
    ])
    func isWrittenAsAWayFromAFile(path: String, file: String, way: String) {
        #expect(NearestFile.relative(path, from: file) == way)
    }
}
