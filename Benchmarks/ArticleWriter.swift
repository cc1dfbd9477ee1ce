/// Writes invented articles: each has its own random numbers, so that its text does not depend on how many there are.
struct ArticleWriter {
    let world: InventedWorld
    let frequencies: ZipfDistribution
    /// How many of each there are to refer to.
    let articles: Int
    let sources: Int
    let events: Int

    /// A heading that every article has, so that links can lead to it.
    private static let commonHeading = "Background"

    static func id(_ index: Int) -> String { "report-\(index + 1)" }

    /// The file of the article at an index.
    func file(_ index: Int) -> String {
        var writer = SentenceWriter(world: world, frequencies: frequencies, random: Random(seed: 1_000_000 + index))
        return "---\n\(frontMatter(index, &writer))---\n\n\(body(index, &writer))"
    }

    // MARK: Front matter

    private func frontMatter(_ index: Int, _ writer: inout SentenceWriter) -> String {
        let date = date(&writer.random)
        let kind = writer.random.pick(["report", "report", "explainer", "analysis", "profile", "questions"])
        var lines = [
            "title: \"\(writer.filled(writer.random.pick(Vocabulary.titles)))\"", "summary: >-",
            "  \(writer.filled(Vocabulary.plainSentences[0]))", "  \(writer.filled(Vocabulary.namingSentences[0]))",
            "date: \(date)", "type: \(kind)",
        ]
        // As in a site that is looked after: only a report may leave it out without a warning.
        if kind != "report" { lines.append("as_of: \(date)") }
        if writer.random.chance(60) { lines.append("dateline: \(writer.random.pick(world.places).id)") }
        let authors = distinct(1...3, of: world.people.count, &writer.random).map { world.people[$0].id }
        lines.append("authors: [\(authors.joined(separator: ", "))]")
        if writer.random.chance(40) {
            lines += ["contributors:", "  - {id: \(writer.random.pick(world.people).id), role: editing}"]
        }
        lines.append("sources: [\(distinct(1...4, of: sources, &writer.random).map { "source-\($0 + 1)" }.joined(separator: ", "))]")
        if writer.random.chance(10) {
            let alternative = writer.filled(Vocabulary.captions[0])
            lines += ["image:", "  file: drawing-\(index % SiteGenerator.drawings + 1).svg", "  alt: \"\(alternative)\"", "  credit: The site's own"]
        }
        if writer.random.chance(20) {
            let entity = writer.entity()
            lines += ["names:", "  \"the \(writer.filled("{adjective} {noun}"))\": \(entity.id)"]
        }
        if writer.random.chance(15) { lines += event(of: index, date, &writer) }
        if writer.random.chance(5) {
            lines += ["corrections:", "  - date: \(date)", "    text: \"\(writer.filled("The {noun} was {adjective}, not {adjective}."))\""]
        }
        if writer.random.chance(3) { lines.append("formerly: [draft-of-\(Self.id(index))]") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func event(of index: Int, _ date: String, _ writer: inout SentenceWriter) -> [String] {
        [
            "events:", "  - id: seen-by-\(Self.id(index))", "    date: \(date)",
            "    title: \"\(writer.filled("{number^} {nouns} {verb} the {noun}"))\"",
            "    places: [\(writer.random.pick(world.places).id)]", "    actors: [\(writer.random.pick(world.actors).id)]", "    kind: statement",
            "    sources: [source-\(writer.random.below(sources) + 1)]",
        ]
    }

    /// A day of ten years.
    private func date(_ random: inout Random) -> String {
        "\(random.number(in: 2010...2019))-\(random.number(in: 10...12))-\(random.number(in: 10...28))"
    }

    private func distinct(_ counts: ClosedRange<Int>, of bound: Int, _ random: inout Random) -> [Int] {
        var indices: [Int] = []
        for _ in 0..<random.number(in: counts) {
            let index = random.below(bound)
            if !indices.contains(index) { indices.append(index) }
        }
        return indices
    }

    // MARK: Body

    private func body(_ index: Int, _ writer: inout SentenceWriter) -> String {
        var blocks = [writer.paragraph(3...4), writer.paragraph(2...3)]
        var notes: [String] = []
        for section in 0..<5 {
            blocks.append("## " + (section == 1 ? Self.commonHeading : writer.filled(writer.random.pick(Vocabulary.headings))))
            for _ in 0..<2 { blocks.append(paragraph(index, &writer, &notes)) }
            if writer.random.chance(35) { blocks.append(special(index, &writer)) }
        }
        blocks += notes
        let width = index.isMultiple(of: 2) ? 110 : Int.max
        return blocks.map { $0.contains("\n") ? $0 : Self.wrapped($0, at: width) }.joined(separator: "\n\n") + "\n"
    }

    /// A paragraph, in every second case with a link and in some with a footnote.
    private func paragraph(_ index: Int, _ writer: inout SentenceWriter, _ notes: inout [String]) -> String {
        var text = writer.paragraph(2...3)
        if writer.random.chance(50) { text += " " + link(&writer) }
        if writer.random.chance(15) {
            notes.append("[^note-\(notes.count + 1)]: \(writer.sentence())")
            text += "[^note-\(notes.count)]"
        }
        return text
    }

    private func link(_ writer: inout SentenceWriter) -> String {
        let words = writer.filled("{adjective} {noun}")
        let target =
            switch writer.random.below(10) {
            case 0: "place:\(writer.random.pick(world.places).id)"
            case 1: "actor:\(writer.random.pick(world.actors).id)"
            case 2, 3: "source:source-\(writer.random.below(sources) + 1)"
            case 4: "article:\(Self.id(writer.random.below(articles)))"
            case 5: "article:\(Self.id(writer.random.below(articles)))#background"
            case 6: "event:event-\(writer.random.below(events) + 1)"
            case 7: "date:\(date(&writer.random))"
            case 8: "contributor:\(writer.random.pick(world.people).id)"
            default: "https://example.org/records/\(writer.random.below(10_000))?page=2"
            }
        return writer.filled("The {nouns} {verb} the [\(words)](\(target)) {when}.")
    }

    /// A block that is no paragraph of running text.
    private func special(_ index: Int, _ writer: inout SentenceWriter) -> String {
        switch writer.random.below(5) {
        case 0:
            let marker = writer.random.pick(["KNOWN", "UNKNOWN", "DISPUTED", "NOTE"])
            return "> [!\(marker)] \(writer.filled("The {adjective} {noun}"))\n> \(writer.paragraph(1...2))"
        case 1:
            return "> \(writer.paragraph(1...2))"
        case 2:
            return (0..<writer.random.number(in: 3...5)).map { _ in "- \(writer.sentence())" }.joined(separator: "\n")
        case 3:
            let rows = (0..<writer.random.number(in: 3...6)).map { _ in
                "| " + (0..<3).map { _ in writer.filled(writer.random.pick(Vocabulary.cells)) }.joined(separator: " | ") + " |"
            }
            return (["| Where | What | Count |", "| --- | --- | ---: |"] + rows).joined(separator: "\n")
        default:
            let caption = writer.filled(writer.random.pick(Vocabulary.captions))
            return "![\(caption)](../media/drawing-\(writer.random.below(SiteGenerator.drawings) + 1).svg \"\(caption) | The site's own\")\n"
        }
    }

    /// The same words in lines of at most so many characters, as many editors break them.
    private static func wrapped(_ paragraph: String, at width: Int) -> String {
        guard paragraph.utf8.count > width else { return paragraph }
        var lines: [String] = []
        var line = ""
        for word in paragraph.split(separator: " ") {
            if !line.isEmpty, line.utf8.count + word.utf8.count >= width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? word : " " + word
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
