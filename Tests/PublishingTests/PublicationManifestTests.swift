import Testing

@testable import Publishing

struct PublicationManifestTests {
    private static let first = "sitegen manifest 1, published: sitegen made these.\n"

    @Test(arguments: PublicationManifest.State.allCases, [[], ["a.html", "b/c.html", "é.html"]])
    func comesBackAsItWas(state: PublicationManifest.State, paths: [String]) throws {
        let manifest = PublicationManifest(state: state, paths: try paths.map { try OutputPath($0) })
        #expect(try PublicationManifest(parsing: manifest.bytes) == manifest)
    }

    @Test func isSortedWhateverTheOrderOfItsLines() throws {
        let manifest = try PublicationManifest(parsing: Array((Self.first + "b.html\na.html\nb.html\n").utf8))
        #expect(manifest.paths.map(\.description) == ["a.html", "b.html"])
    }

    private static let refused: [(String, ManifestProblem)] = [
        ("", .noMarker), ("a.html\nb.html\n", .noMarker), ("sitegen manifest 2, published: files\n", .unknownVersion),
        ("sitegen manifest 1, half: files\n", .unknownVersion), ("sitegen manifest 1, published:", .cutShort), ("\(first)a.html\nb.ht", .cutShort),
        ("\(first)a.html\n\n", .path("", .empty)), ("\(first)/etc/passwd\n", .path("/etc/passwd", .absolute)),
        ("\(first)a/../../b\n", .path("a/../../b", .dotComponent)), ("\(first)a//b\n", .path("a//b", .emptyComponent)),
        ("\(first)a\\b\n", .path("a\\b", .backslash)), ("\(first)a.html\r\n", .path("a.html\r", .controlCharacter)),
        ("\(first).sitegen-manifest\n", .path(".sitegen-manifest", .reservedComponent)),
    ]

    @Test(arguments: refused)
    func refuses(text: String, problem: ManifestProblem) {
        #expect(throws: problem) { try PublicationManifest(parsing: Array(text.utf8)) }
    }

    @Test func refusesWhatIsNotUTF8() {
        #expect(throws: ManifestProblem.notUTF8) { try PublicationManifest(parsing: Array(Self.first.utf8) + [0xC3, 0x28, 0x0A]) }
    }

    @Test(arguments: [("", true), ("site", true), (first, true), ("sitemap", false), ("x", false)])
    func knowsItsBeginning(text: String, isBeginning: Bool) {
        #expect(PublicationManifest.mayBegin(Array(text.utf8)) == isBeginning)
    }
}
