import Diagnostics
import Testing

/// Files in folders of content that do not end in .md.
@Suite struct FileEndingsTests {
    private func text(_ files: [String: String]) throws -> String {
        try withSite(files) { folder in report(on: folder.path).text(color: false) }
    }

    private static let author = "---\nname: Lina Haddad\n---\n"

    @Test(arguments: ["txt", "TXT", "text", "markdown", "MD", "md.txt", "md.text"])
    func aTextWithAFrontMatterIsRenamed(ending: String) throws {
        let path = "content/authors/lina-haddad.\(ending)"
        let message = "only files that end in .md are read here, and this one was written to be read [bad-file-name]"
        #expect(try text([path: Self.author]) == "\(path): error: \(message)\n    rename it to \"lina-haddad.md\"\n")
        #expect(try text(["content/authors/Lina H.\(ending)": Self.author]).hasSuffix("    rename it to \"lina-h.md\"\n"))
    }

    /// A copy beside the file itself, and what was not written to be read.
    @Test func othersAreLeftOut() throws {
        let message = "warning: only files that end in .md are read here; this one is left out [ignored-file]"
        #expect(
            try text(["content/authors/lina.md": Self.author, "content/authors/lina.txt": Self.author]) == "content/authors/lina.txt: \(message)\n")
        #expect(try text(["content/authors/lina.bak": Self.author]) == "content/authors/lina.bak: \(message)\n")
        #expect(try text(["content/authors/lina.txt": "Notes."]) == "content/authors/lina.txt: \(message)\n")
        #expect(
            try text(["content/authors/lina.md.bak": "Notes."])
                == "content/authors/lina.md.bak: \(message)\n    did you mean \"lina.md\"?\n")
    }

    /// Where one reference alone is written otherwise, it is the reference that is wrong.
    @Test func oneReferenceInSmallLetters() throws {
        let article = "---\ntitle: A\nsummary: B.\ndate: 2017-10-16\nauthors: [lina]\n---\nText.\n"
        let text = try text(["content/authors/Lina.md": Self.author, "content/articles/second.md": article])
        #expect(text.hasPrefix("content/articles/second.md:5:11: error: no author has the id \"lina\" [unknown-author]"))
    }
}
