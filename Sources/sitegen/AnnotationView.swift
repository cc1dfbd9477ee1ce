import Annotation
import Diagnostics
import Explainer
import Markdown

/// What was found in a file, for people: its lines that hold text with each name and date marked and numbered, and under each paragraph what was
/// decided.
///
/// `[Mayadeen](1)` is linked, `{Mayadeen}(2)` is not, and `<Hasakah>(3)` is undecided; a date is shown to readers, or not, in the same signs.
struct AnnotationView {
    private let file: AnnotatedFile
    private let lines: LineIndex
    private let bytes: [UInt8]
    private let color: Bool
    /// In the order of the file; the number of each is its position and one.
    private let decisions: [TextDecision]

    /// - Parameters:
    ///   - file: what was found.
    ///   - source: the file as it was read.
    ///   - color: whether to mark the marks with ANSI escape sequences (ECMA-48, SGR).
    init(_ file: AnnotatedFile, source: SourceFile, color: Bool) {
        self.file = file
        self.color = color
        lines = LineIndex(source.bytes)
        bytes = source.bytes
        let all = file.mentions.map(TextDecision.init) + file.undecided.map(TextDecision.init) + file.dates.map(TextDecision.init)
        decisions = all.enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }.map(\.element)
    }

    /// Lines that end with LF.
    var text: String {
        let linked = file.mentions.count { $0.value.isLinked }
        let shown = file.dates.count { $0.value.isMarked }
        var text =
            "\(file.path.terminalSafe): names: \(linked) linked, \(file.mentions.count - linked) not, \(file.undecided.count) undecided; "
            + "dates: \(shown) shown, \(file.dates.count - shown) not\n"
        text += freezing
        let marks = marks
        var next = (mark: 0, decision: 0)
        for paragraph in paragraphs {
            text += "\n"
            for line in paragraph {
                let range = lines.lineRange(line)
                text += String(repeating: " ", count: max(0, 5 - String(line).count)) + "\(line) | "
                var position = range.lowerBound
                while next.mark < marks.count, marks[next.mark].offset <= range.upperBound {
                    let mark = marks[next.mark]
                    text += written(position..<max(position, mark.offset)) + styled(mark.text, mark.kind)
                    position = max(position, mark.offset)
                    next.mark += 1
                }
                text += written(position..<range.upperBound) + "\n"
            }
            let end = paragraph.last.map { lines.lineRange($0).upperBound } ?? 0
            while next.decision < decisions.count, decisions[next.decision].range.lowerBound <= end {
                text += "        \(next.decision + 1) \(decisions[next.decision].sentence.terminalSafe)\n"
                next.decision += 1
            }
        }
        return text
    }

    /// The list that keeps the links of an article as they are, in the order of the text.
    private var freezing: String {
        let mentions = file.mentions.filter { found in
            switch found.text.id {
            case .article, .leadCaption: found.value.isLinked
            default: false
            }
        }
        var seen: Set<EntityID> = []
        let linked = mentions.map(\.value.entity).filter { seen.insert($0).inserted }.map(\.label)
        return linked.isEmpty ? "" : "    to keep these links whatever files come, add: linked: [\(linked.joined(separator: ", "))]\n"
    }

    private func written(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self).terminalSafe }

    private func styled(_ text: String, _ kind: TextDecision.Kind) -> String {
        color ? "\u{1B}[\(kind.style)m\(text)\u{1B}[0m" : text
    }

    // MARK: Lines

    /// The numbers of the lines that hold text, in order, those that follow each other together.
    private var paragraphs: [[Int]] {
        var numbers: Set<Int> = []
        for text in file.texts {
            for node in text.prose.document.nodes where !node.literal.isEmpty && node.kind.isShown {
                let range = text.prose.place.range(node.range)
                numbers.formUnion(lines.position(of: range.lowerBound).line...lines.position(of: max(range.lowerBound, range.upperBound - 1)).line)
            }
        }
        var paragraphs: [[Int]] = []
        for number in numbers.sorted() {
            if paragraphs.last?.last == number - 1 { paragraphs[paragraphs.count - 1].append(number) } else { paragraphs.append([number]) }
        }
        return paragraphs
    }

    // MARK: Marks

    private struct Mark {
        let offset: Int
        let text: String
        let kind: TextDecision.Kind
    }

    /// Where a name starts and ends, in the order of the file; one that ends goes before one that starts.
    private var marks: [Mark] {
        let starts = decisions.map { Mark(offset: $0.range.lowerBound, text: $0.kind.opening, kind: $0.kind) }
        let ends = decisions.enumerated().map { number, decision in
            Mark(offset: decision.range.upperBound, text: "\(decision.kind.closing)(\(number + 1))", kind: decision.kind)
        }
        return (ends + starts).enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map(\.element)
    }
}

extension Node.Kind {
    /// Whether all lines of a node are shown.
    fileprivate var isShown: Bool {
        switch self {
        case .codeBlock, .table: true
        default: holdsInlines
        }
    }
}
