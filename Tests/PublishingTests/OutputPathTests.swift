import Testing

@testable import Publishing

struct OutputPathTests {
    @Test(arguments: [
        ("index.html", [], "index.html"),
        ("articles/mayadeen.html", ["articles"], "mayadeen.html"),
        ("a/b c/…/المعرة.html", ["a", "b c", "…"], "المعرة.html"),
        (".well-known/security.txt", [".well-known"], "security.txt"),
        ("...", [], "..."),
        (".sitegen", [], ".sitegen"),
    ])
    func splits(text: String, folders: [String], name: String) throws {
        let path = try OutputPath(text)
        #expect(path.folders == folders)
        #expect(path.name == name)
        #expect(path.description == text)
    }

    @Test(arguments: [
        ("", OutputPathProblem.empty), ("/a.html", .absolute), ("a//b.html", .emptyComponent), ("a/", .emptyComponent), (".", .dotComponent),
        ("..", .dotComponent), ("a/../b.html", .dotComponent), ("./a.html", .dotComponent), ("a/..", .dotComponent), ("a\\b.html", .backslash),
        ("a\u{1}.html", .controlCharacter), ("a\nb.html", .controlCharacter), ("a\u{7F}", .controlCharacter),
        (".sitegen-manifest", .reservedComponent), ("a/.SiteGen-0.tmp", .reservedComponent), (".sitegen-x/a.html", .reservedComponent),
    ])
    func refuses(text: String, problem: OutputPathProblem) {
        #expect(throws: problem) { try OutputPath(text) }
    }

    @Test func refusesNUL() {
        #expect(throws: OutputPathProblem.controlCharacter) { try OutputPath("a\u{0}.html") }
    }

    @Test func boundsComponentsInBytes() throws {
        #expect(throws: Never.self) { try OutputPath("a/" + String(repeating: "x", count: 255)) }
        #expect(throws: OutputPathProblem.longComponent) { try OutputPath("a/" + String(repeating: "x", count: 256)) }
        #expect(throws: OutputPathProblem.longComponent) { try OutputPath(String(repeating: "é", count: 128) + "/a") }
    }

    @Test func comparesByBytes() throws {
        let composed = try OutputPath("é.html")
        let decomposed = try OutputPath("e\u{301}.html")
        #expect(composed != decomposed)
        #expect(decomposed < composed)
        #expect(Set([composed, decomposed, composed]).count == 2)
    }

    @Test func foldsCaseAndNormalisation() throws {
        #expect(try OutputPath("A/É.html").folded == OutputPath("a/e\u{301}.HTML").folded)
        #expect(try OutputPath("a.html").folded != OutputPath("b.html").folded)
    }
}
