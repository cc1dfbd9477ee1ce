import Diagnostics
import Explainer
import Markdown

/// Checks what a text refers to: links, pictures, boxes, and HTML that will not be passed through.
struct ProseChecker {
    /// A link to an article or a source, or to a heading in any text, which can be checked only when all are read.
    struct PendingLink: Sendable {
        let file: String
        let range: Range<Int>
        let kind: ContentKind
        let id: String
        let fragment: String?
    }

    let file: String
    let known: KnownIDs
    let place: TextPlace
    private(set) var problems: [Diagnostic] = []
    private(set) var pendingLinks: [PendingLink] = []
    private(set) var timelines: [Embed<TimelineSelection>] = []
    private(set) var maps: [Embed<MapSelection>] = []
    /// The HTML elements that were opened, each reported once: not again where it is closed.
    private var openElements: Set<String> = []
    /// The level of the last heading; the page's title is of level 1.
    private var headingLevel = 1
    private var blocks: UnreadBlocks
    /// The paragraphs in which signs of emphasis have been reported: one that is not closed often leaves the next ones out of step.
    private var unpaired: Set<Int> = []
    private var missingFootnotes = MissingFootnotes()

    /// Finds a text's problems, and what is left to check.
    ///
    /// - Parameters:
    ///   - prose: the text.
    ///   - file: the file that holds it, relative to the root.
    ///   - place: where it stands there.
    ///   - known: what it may refer to.
    ///   - lost: its footnotes that are left out.
    init(_ prose: Prose, in file: String, at place: TextPlace, known: KnownIDs, lost: [LostFootnote] = []) {
        self.file = file
        self.known = known
        self.place = place
        blocks = UnreadBlocks(prose.document, in: file, at: place)
        var plainParts = PlainParts(prose.document)
        var cellEnd = 0
        for (index, node) in prose.document.nodes.enumerated() {
            if let problem = plainParts.problem(at: index, in: file, place: place) { report(problem) }
            let range = place.range(node.range)
            switch node.kind {
            case .link(let target): check(target, at: range, in: prose, isEmpty: prose.document.isWithoutWords(index))
            case .image(let target): check(image: target, index, in: prose.document, at: range)
            case .htmlBlock, .htmlInline: check(html: prose.document.text(of: index), isInCell: index < cellEnd, at: range)
            case .tableCell: cellEnd = node.end
            case .blockQuote: checkMarker(of: index, in: prose.document)
            case .text: checkSigns(in: index, of: prose.document)
            case .heading(let level): checkHeading(level, prose.document.text(of: index), at: range)
            default: break
            }
        }
        if let problem = ControlCharacters.problem(in: prose.document, of: file, at: place) { report(problem) }
        reportFootnotes(lost: lost)
    }

    /// A reference and a footnote that do not find each other are one mistake.
    private mutating func reportFootnotes(lost: [LostFootnote]) {
        var unused = lost.filter { !$0.isRepeated }
        let missing = missingFootnotes.found
        for markup in missing {
            var problem = markup.diagnostic(in: file, at: place.range(markup.range))
            if case .footnoteInCaption(let label) = markup.kind {
                unused.removeAll { $0.label.lowercased() == label.lowercased() }
            } else if case .footnote(let label) = markup.kind {
                let only = missing.count == 1 && unused.count == 1 ? unused[0].label : nil
                let nearest = Spelling.nearest(to: label, in: unused.map(\.label)) ?? only
                if let index = unused.firstIndex(where: { $0.label == nearest }) {
                    problem.suggestion = "did you mean [^\(unused[index].label)]?"
                    problem.notes = [.init("nothing refers to this footnote", in: file, at: place.range(unused[index].range))]
                    unused.remove(at: index)
                }
            }
            report(problem)
        }
        for footnote in unused + lost.filter(\.isRepeated) { report(footnote.diagnostic(in: file, at: place.range(footnote.range))) }
    }

    mutating func report(_ problem: Diagnostic) {
        problems.append(problem)
    }

    mutating func pend(_ kind: ContentKind, _ id: String, fragment: String?, at range: Range<Int>) {
        guard fragment != nil || kind == .article || kind == .source else { return }
        pendingLinks.append(PendingLink(file: file, range: range, kind: kind, id: id, fragment: fragment))
    }

    mutating func pend(_ selection: TimelineSelection, at range: Range<Int>) {
        timelines.append(Embed<TimelineSelection>(file: file, range: range, selection: selection))
    }

    mutating func pend(_ selection: MapSelection, at range: Range<Int>) {
        maps.append(Embed<MapSelection>(file: file, range: range, selection: selection))
    }

    /// What is wrong with where a map or a timeline stands.
    func misplaced(_ name: String, isAlone: Bool, at range: Range<Int>) -> Diagnostic? {
        if !place.isBody || file.hasPrefix(ContentKind.event.folder + "/") {
            return .error(
                "misplaced-\(name)", in: file, at: range,
                "a \(name) can stand only in the text of a file, below the front matter, and not in that of an event")
        }
        if isAlone { return nil }
        return .error(
            "misplaced-\(name)", in: file, at: range, "a \(name) must stand alone in its paragraph",
            suggestion: "leave an empty line above and below it")
    }

    private mutating func checkSigns(in index: Int, of document: Document) {
        if let problem = blocks.problem(at: index) { report(problem) }
        for markup in UnreadMarkup.find(in: index, of: document) {
            switch markup.kind {
            case .footnote(let label) where document.isInCaption(index):
                missingFootnotes.add(inCaption: markup, label: label)
            case .footnote(let label):
                let opensParagraph = index == document.nodes[index].parent + 1 && markup.range.lowerBound == document.nodes[index].range.lowerBound
                missingFootnotes.add(markup, label: label, opensParagraph: opensParagraph)
            case .emphasis where !unpaired.insert(document.nodes[index].parent).inserted: break
            case .looseEmphasis where !unpaired.insert(document.nodes[index].parent).inserted: break
            default: report(markup.diagnostic(in: file, at: place.range(markup.range)))
            }
        }
    }

    private mutating func checkHeading(_ level: Int, _ text: String, at range: Range<Int>) {
        if level == 1 {
            report(
                .warning(
                    "heading-level-1", in: file, at: range, "the title is the page's heading of level 1; headings in the text start at level 2",
                    suggestion: "write \"## \(text)\""))
        } else if level > headingLevel + 1 {
            let signs = String(repeating: "#", count: headingLevel + 1)
            report(
                .warning(
                    "heading-skips-level", in: file, at: range,
                    "this heading is of level \(level), and the one that it stands under of level \(headingLevel)",
                    suggestion: "write \"\(signs) \(text)\""))
        }
        headingLevel = level
    }

    private mutating func checkMarker(of index: Int, in document: Document) {
        guard case .unknown(let word, let range)? = document.boxMarker(of: index) else {
            if let problem = blocks.problem(withQuote: index) { report(problem) }
            return
        }
        let words = Box.Kind.allCases.map { $0.rawValue.uppercased() }
        report(
            .error(
                "unknown-box", in: file, at: place.range(range), "there is no box \"[!\(word)]\"; it is one of: \(words.joined(separator: ", "))",
                suggestion: Spelling.nearest(to: word.uppercased(), in: words).map { "did you mean [!\($0)]?" }))
    }

    // MARK: HTML

    private mutating func check(html: String, isInCell: Bool, at range: Range<Int>) {
        let (name, closes) = Self.element(of: html)
        if closes, openElements.contains(name) { return }
        openElements.insert(name)
        report(
            .error(
                "raw-html", in: file, at: range, "HTML is not passed through to the page; write Markdown, or \\< for the sign itself",
                suggestion: name == "br" && isInCell
                    ? "a cell has one line: begin another row" : Self.replacements[name].map { "write \($0)" }))
    }

    /// What to write in place of an HTML element.
    private static let replacements = [
        "b": "**bold**", "strong": "**bold**", "i": "*italic*", "em": "*italic*", "s": "~~struck~~", "del": "~~struck~~", "code": "`code`",
        "br": "two spaces at the end of the line", "a": "[text](address)", "img": "![what it shows](file)", "iframe": "[title](address)",
        "blockquote": "> before each line", "hr": "--- between empty lines", "!--": "it behind # in the front matter, where only colleagues see it",
    ]

    /// The name of an HTML tag, and whether it closes the element.
    private static func element(of html: String) -> (name: String, closes: Bool) {
        let tag = html.drop { $0.isWhitespace }.dropFirst()
        if tag.hasPrefix("!--") { return ("!--", false) }
        let closes = tag.hasPrefix("/")
        return (tag.dropFirst(closes ? 1 : 0).prefix { $0.isLetter || $0.isNumber }.lowercased(), closes)
    }
}

extension Document {
    /// Whether nothing in the link at `index` can be seen or read out. A picture without words is a mistake of its own, and so is a note in a link.
    fileprivate func isWithoutWords(_ index: Int) -> Bool {
        let hasPart = nodes[(index + 1)..<max(index + 1, nodes[index].end)].contains { node in
            switch node.kind {
            case .image, .footnoteReference: true
            default: false
            }
        }
        let isBlank = text(of: index).unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
        return isBlank && !hasPart
    }

    /// Whether a text stands in a caption or a credit.
    fileprivate func isInCaption(_ index: Int) -> Bool {
        switch nodes[nodes[index].parent].kind {
        case .caption, .credit: true
        default: false
        }
    }
}
