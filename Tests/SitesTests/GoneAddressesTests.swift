import Foundation
import TestSupport
import Testing

/// A build names the addresses that it gives up.
@Suite(.enabled(if: Command.path != nil, "the command sitegen does not lie beside the tests; build it first"))
struct GoneAddressesTests {
    /// Addresses that readers may have kept: a page that is gone is named, one that has moved is not.
    @Test func pagesThatAreGoneAreNamed() throws {
        let text = "---\ntitle: B\nsummary: B\ndate: 2017-10-16\n---\nText.\n"
        try withSite(["content/articles/second.md": text]) { folder in
            #expect(try Command.run(["build", "--root", folder.path]).status == 0)
            try folder.remove("content/articles/second.md")
            try folder.write(text, to: "content/articles/third.md")
            let gone = "no longer there: articles/second.html; if it has a new name, write the old one into \"formerly\"\n"
            #expect(try Command.run(["build", "--root", folder.path]).output.contains(gone))
            try folder.write(text.replacingOccurrences(of: "\n---\nText", with: "\nformerly: [third]\n---\nText"), to: "content/articles/fourth.md")
            try folder.remove("content/articles/third.md")
            #expect(!(try Command.run(["build", "--root", folder.path]).output.contains("no longer there")))
        }
    }

    @Test(arguments: ["content/authors", "content/places", "content/actors", "seeds", "content/pages"])
    func everyPageOfAFileIsNamedWhenItIsGone(folderOfFiles: String) throws {
        let text = "---\nname: Nadia\ntitle: Nadia\npublisher: Nadia\nkind: person\n---\nText.\n"
            .replacingOccurrences(of: "person", with: folderOfFiles == "content/places" ? "town" : "person")
        let pages = ["content/authors": "contributors/", "content/pages": "", "seeds": "sources/"]
        try withSite(["\(folderOfFiles)/old.md": text]) { folder in
            #expect(try Command.run(["build", "--root", folder.path]).status == 0)
            try folder.remove("\(folderOfFiles)/old.md")
            try folder.write(text, to: "\(folderOfFiles)/new.md")
            let page = (pages[folderOfFiles] ?? folderOfFiles.dropFirst("content/".count) + "/") + "old.html"
            let gone = "no longer there: \(page); if it has a new name, write the old one into \"formerly\"\n"
            #expect(try Command.run(["build", "--root", folder.path]).output.contains(gone))
            try folder.write(text.replacingOccurrences(of: "kind", with: "formerly: [old]\nkind"), to: "\(folderOfFiles)/new.md")
            #expect(!(try Command.run(["build", "--root", folder.path]).output.contains("no longer there")))
        }
    }

    /// A short address may stand on paper: it is not given up unseen.
    @Test func shortAddressesThatAreGoneAreNamed() throws {
        let text = "---\ntitle: B\nsummary: B\ndate: 2017-10-16\nshort: b\n---\nText.\n"
        try withSite(["content/articles/second.md": text]) { folder in
            #expect(try Command.run(["build", "--root", folder.path]).status == 0)
            try folder.remove("content/articles/second.md")
            try folder.write(text.replacingOccurrences(of: "short: b", with: "formerly: [second]"), to: "content/articles/third.md")
            let gone = "no longer there: s/b.html; it led to a page: put \"short\" back there\n"
            #expect(try Command.run(["build", "--root", folder.path]).output.contains(gone))
            try folder.write(text.replacingOccurrences(of: "short: b", with: "formerly: [second]\nshort: b"), to: "content/articles/third.md")
            #expect(!(try Command.run(["build", "--root", folder.path]).output.contains("no longer there")))
        }
    }
}
