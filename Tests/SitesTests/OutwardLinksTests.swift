import Diagnostics
import Foundation
import Testing

/// The folders of a site themselves, and the files that are found by their names alone, may be links, too.
@Suite struct OutwardLinksTests {
    private static let site = [
        "content/site.yaml": "title: The river\nbasemap: { land: basemap/land.geojson, rivers: basemap/land.geojson }\n",
        "content/basemap/land.geojson": """
        {"type": "Polygon", "coordinates": [[[40, 35], [41, 35], [41, 36], [40, 35]]]}
        """,
        "content/media/note.txt": "A note.\n",
        "content/ledger.txt": "mayadeen 2017-10-16 2017-10-16 abc\n",
        "seeds/report.md": "---\ntitle: A report\npublisher: A paper\n---\nText.\n",
    ]

    /// The report on a site of which a part was moved to another folder, with a link in its place.
    private func report(moving name: String, to outside: TemporaryFolder) throws -> String {
        try withSite(Self.site) { folder in
            try FileManager.default.moveItem(atPath: folder.path(name), toPath: outside.path("moved"))
            try FileManager.default.createSymbolicLink(atPath: folder.path(name), withDestinationPath: outside.path("moved"))
            return SitesTests.report(on: folder.path).text(color: false)
        }
    }

    @Test(arguments: ["content", "content/articles", "content/media", "content/basemap", "seeds"])
    func aFolderIsALinkOutOfTheRoot(name: String) throws {
        try withTemporaryFolder { outside in
            let text = try report(moving: name, to: outside)
            let other = text.split(separator: "\n").filter { $0.contains("error:") }
            #expect(
                other == [
                    "\(name): error: this symbolic link leads out of the site's folder; put a copy of the folder in its place [symlink-outside]"
                ])
        }
    }

    @Test(arguments: ["content/ledger.txt", "content/basemap/land.geojson"])
    func aFileIsALinkOutOfTheRoot(name: String) throws {
        try withTemporaryFolder { outside in
            let text = try report(moving: name, to: outside)
            let other = text.split(separator: "\n").filter { $0.contains("error:") }
            #expect(
                other == ["\(name): error: this symbolic link leads out of the site's folder; put a copy of the file in its place [symlink-outside]"])
        }
    }

    @Test func aFolderMayBeALinkInsideTheRoot() throws {
        try withSite(["shapes/land.geojson": Self.site["content/basemap/land.geojson"] ?? ""]) { folder in
            try folder.write("title: The river\nbasemap: { land: basemap/land.geojson }\n", to: "content/site.yaml")
            try FileManager.default.createSymbolicLink(atPath: folder.path("content/basemap"), withDestinationPath: "../shapes")
            #expect(SitesTests.report(on: folder.path).text(color: false) == "")
        }
    }
}
