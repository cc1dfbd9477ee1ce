import Foundation
import Publishing
import Synchronization
import TestSupport
import Testing

/// A program that stands for rsvg-convert: the rules are about what is asked of it and what becomes of its answers.
@Suite struct CardPicturesTests {
    /// Made executable, it is called as rsvg-convert is: `--format png --output FILE DRAWING`.
    private func program(_ folder: TemporaryFolder, _ script: String) throws -> CardProgram {
        // Written by a process of its own: a file that this one has open for writing cannot be run (ETXTBSY), nor while a process that another test
        // starts at that moment has it open, too.
        let writer = Process()
        writer.executableURL = URL(filePath: "/bin/sh")
        writer.arguments = ["-c", #"printf '#!/bin/sh\n%s\n' "$1" > "$2" && chmod 755 "$2""#, "sh", script, "\(folder.path)/draw"]
        try writer.run()
        writer.waitUntilExit()
        return CardProgram("\(folder.path)/draw")
    }

    private func wanted(_ names: String...) -> [CardPictures.Wanted] {
        names.map { name in CardPictures.Wanted(path: "cards/\(name).png") { Array("<svg>\(name)</svg>".utf8) } }
    }

    private func stamp(_ folder: TemporaryFolder, _ name: String) throws -> [AnyHashable]? { try folder.stamps()["cards/\(name).png"] }

    @Test func aDrawingBecomesAPicture() throws {
        let folder = try TemporaryFolder()
        let log = "\(folder.path)/calls"
        let program = try program(folder, #"\#(SampleCard.script); echo "$1 $2 $3 $(cat "$5")" >> \#(log)"#)
        let cards = CardPictures(wanted("a"), in: folder.publicFolder, by: program)
        #expect(cards.failures == [:])
        _ = try folder.publicFolder.publish(cards.files)
        #expect(try folder.text("public/cards/a.png").contains("IHDR"))
        #expect(try folder.text("calls") == "--format png --output <svg>a</svg>\n")
    }

    /// The name tells the drawing: what is there is that picture.
    @Test func whatIsThereIsNotDrawnAgain() throws {
        let folder = try TemporaryFolder()
        let program = try program(folder, #"\#(SampleCard.script); echo "$4" >> \#(folder.path)/calls"#)
        _ = try folder.publicFolder.publish(CardPictures(wanted("a", "b"), in: folder.publicFolder, by: program).files)
        let before = try stamp(folder, "a")
        let drawn = Mutex<[String]>([])
        let again = ["a", "c"].map { name in
            CardPictures.Wanted(path: "cards/\(name).png") {
                drawn.withLock { $0.append(name) }
                return []
            }
        }
        let summary = try folder.publicFolder.publish(CardPictures(again, in: folder.publicFolder, by: program).files)
        #expect(drawn.withLock { $0 } == ["c"])
        #expect(try stamp(folder, "a") == before)
        #expect(summary.written == ["cards/c.png"] && summary.unchanged == 1 && summary.removed == ["cards/b.png"])
        #expect(try folder.text("calls").split(separator: "\n").count == 3)
    }

    /// One that was removed by hand is drawn again, and what sitegen did not make is not taken for a card.
    @Test func onlyWhatSitegenMadeAndIsThereIsKept() throws {
        let folder = try TemporaryFolder()
        let program = try program(folder, SampleCard.script)
        _ = try folder.publicFolder.publish(CardPictures(wanted("a"), in: folder.publicFolder, by: program).files)
        try FileManager.default.removeItem(atPath: "\(folder.path)/public/cards/a.png")
        try folder.write(["public/cards/b.png": "mine"])
        #expect(folder.publicFolder.holding(["cards/a.png", "cards/b.png", "../x"]) == [])
        let summary = try folder.publicFolder.publish(CardPictures(wanted("a"), in: folder.publicFolder, by: program).files)
        #expect(summary.written == ["cards/a.png"])
    }

    /// A power cut may leave a file without its bytes.
    @Test func anEmptyCardIsDrawnAgain() throws {
        let folder = try TemporaryFolder()
        let program = try program(folder, SampleCard.script)
        _ = try folder.publicFolder.publish(CardPictures(wanted("a"), in: folder.publicFolder, by: program).files)
        try folder.write(["public/cards/a.png": ""])
        let summary = try folder.publicFolder.publish(CardPictures(wanted("a"), in: folder.publicFolder, by: program).files)
        #expect(summary.written == ["cards/a.png"])
        #expect(try folder.text("public/cards/a.png").contains("IHDR"))
    }

    @Test func aProgramThatIsMissing() throws {
        let folder = try TemporaryFolder()
        let cards = CardPictures(wanted("a", "b"), in: folder.publicFolder, by: CardProgram("\(folder.path)/nothing"))
        #expect(cards.failures == ["cards/a.png": .missing, "cards/b.png": .missing])
        #expect(cards.files.isEmpty)
    }

    /// What another computer drew is shown where there is no program.
    @Test func aMissingProgramTakesNothingAway() throws {
        let folder = try TemporaryFolder()
        let program = try program(folder, SampleCard.script)
        _ = try folder.publicFolder.publish(CardPictures(wanted("a"), in: folder.publicFolder, by: program).files)
        let cards = CardPictures(wanted("a", "b"), in: folder.publicFolder, by: CardProgram("\(folder.path)/nothing"))
        #expect(cards.files.map(\.path) == ["cards/a.png"])
        #expect(cards.failures == ["cards/b.png": .missing])
    }

    @Test(arguments: [
        ("echo 'Error rendering SVG: no memory' >&2; echo more >&2; exit 3", "Error rendering SVG: no memory"), ("exit 3", "it ended with status 3"),
        ("kill -9 $$", "it ended with status 137"), ("exit 0", "it made no PNG of 1200 × 630 pixels"),
        ("echo text > \"$4\"", "it made no PNG of 1200 × 630 pixels"),
    ])
    func whatGoesWrongIsTold(script: String, message: String) throws {
        let folder = try TemporaryFolder()
        let cards = CardPictures(wanted("a", "b"), in: folder.publicFolder, by: try program(folder, script))
        #expect(cards.failures == ["cards/a.png": .failed(message), "cards/b.png": .failed(message)])
        #expect(cards.files.isEmpty)
    }

    /// Nothing stays behind in the system's own folder.
    @Test func oneThatFailsLeavesTheOthers() throws {
        let folder = try TemporaryFolder()
        let script = #"grep -q b "$5" && exit 1; \#(SampleCard.script); dirname "$5" > \#(folder.path)/scratch"#
        let scratch: String
        do {
            let cards = CardPictures(wanted("a", "b", "c"), in: folder.publicFolder, by: try program(folder, script))
            #expect(cards.failures == ["cards/b.png": .failed("it ended with status 1")])
            let summary = try folder.publicFolder.publish(cards.files)
            #expect(summary.written == ["cards/a.png", "cards/c.png"])
            scratch = try folder.text("scratch").trimmingCharacters(in: .newlines)
        }
        #expect(scratch.contains("sitegen-") && !FileManager.default.fileExists(atPath: scratch))
    }
}
