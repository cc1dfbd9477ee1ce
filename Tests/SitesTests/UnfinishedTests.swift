import Foundation
import Testing

/// What is not to be read yet, and what was taken back, on the way from the files to the folder.
@Suite struct UnfinishedTests {
    private static let drawing = #"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>"#

    private static func article(_ title: String, _ front: String, _ text: String) -> String {
        "---\ntitle: \(title)\nsummary: Words.\ndate: 2017-10-16\n\(front)---\n\(text)\n"
    }

    /// A picture may show what must not be known yet, or any more.
    @Test func picturesOfUnpublishedArticlesAreLeftOutWithThem() throws {
        let files = [
            "content/articles/draft.md": Self.article(
                "Draft", "draft: true\nimage: { file: lead.svg, alt: A street }\n",
                "![A](../media/inside.svg) [b](../media/linked.svg) ![C](../media/both.svg)"),
            "content/articles/shown.md": Self.article("Shown", "", "![C](../media/both.svg)"),
            "content/media/lead.svg": Self.drawing, "content/media/inside.svg": Self.drawing, "content/media/linked.svg": Self.drawing,
            "content/media/both.svg": Self.drawing, "content/media/nobodys.svg": Self.drawing,
        ]
        try withSite(files) { folder in
            let result = try Command.run(["build", "--root", folder.path, "--today", "2018-01-01"])
            let published = try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/public/media").sorted()
            #expect(published == ["both.svg", "nobodys.svg"])
            for name in ["inside", "lead", "linked"] {
                #expect(result.output.contains("left out with what refers to it: content/media/\(name).svg\n"))
            }
            let notes = try Command.run(["check", "--root", folder.path, "--notes", "--today", "2018-01-01"]).errors
            #expect(
                notes.contains(
                    "content/media/nobodys.svg: note: nothing refers to this file, and it is published all the same [unused-media]\n"))
            #expect(!notes.contains("both.svg") && !notes.contains("lead.svg"))
            // With its article each comes back.
            _ = try Command.run(["build", "--root", folder.path, "--drafts"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/public/media").count == 5)
        }
    }

    @Test func whatIsTakenInIsNamed() throws {
        let files = [
            "content/articles/draft.md": Self.article("A draft", "draft: true\n", "Text."),
            "content/articles/next.md": "---\ntitle: Next\nsummary: B\ndate: 2018-02-01\n---\nText.\n",
        ]
        try withSite(files) { folder in
            let common = ["--root", folder.path, "--drafts", "--today", "2018-01-01"]
            let output = try Command.run(["build"] + common).output
            #expect(
                output.hasPrefix(
                    "taken in, a draft: content/articles/draft.md (A draft)\ntaken in before 2018-02-01: content/articles/next.md (Next)\n"))
            let json = try Command.run(["check", "--format", "json"] + common).output
            let report = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            #expect((report["takenIn"] as? [[String: Any]])?.map { $0["reason"] as? String } == ["draft", "future"])
        }
    }

    /// An article that became a draft is gone for readers, and not for who looks at drafts.
    @Test func aDraftThatIsTakenInIsNotGone() throws {
        try withSite(["content/articles/a.md": Self.article("A", "", "Text.")]) { folder in
            let common = ["--root", folder.path, "--today", "2018-01-01"]
            _ = try Command.run(["record"] + common)
            try folder.write(Self.article("A", "draft: true\n", "Text."), to: "content/articles/a.md")
            #expect(try Command.run(["check"] + common).errors.contains("[article-gone]"))
            #expect(try !Command.run(["check", "--drafts"] + common).errors.contains("[article-gone]"))
        }
    }

    /// Notes are nothing wrong.
    @Test func quietSaysNoNotes() throws {
        let files = [
            "content/articles/draft.md": Self.article("Draft", "draft: true\n", "Text."),
            "content/articles/shown.md": Self.article("Shown", "", "See [that](article:draft)."),
        ]
        try withSite(files) { folder in
            let common = ["--root", folder.path, "--today", "2018-01-01"]
            let (all, quiet) = (try Command.run(["check"] + common), try Command.run(["check", "--quiet"] + common))
            #expect(all.errors.contains("note: ") && quiet.errors == "")
        }
    }

    /// A link is no way round the rule.
    @Test func theSiteIsNotPublishedIntoItsOwnContent() throws {
        try withSite { folder in
            try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/link", withDestinationPath: ".")
            for (root, output) in [("link", "content/new/public"), (".", "link/content/public"), ("link", "link/seeds")] {
                let result = try Command.run(["build", "--root", "\(folder.path)/\(root)", "--output", "\(folder.path)/\(output)"])
                #expect(result.status == 2 && result.errors.contains("lies in "))
            }
        }
    }
}
