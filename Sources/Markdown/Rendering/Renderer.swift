@_spi(TrustedHTML) public import HTML

extension Document {
    /// The document as HTML, byte for byte as libcmark-gfm renders it in its safe mode: raw HTML and dangerous addresses left out.
    ///
    /// Control characters that HTML forbids become U+FFFD, which is the one difference.
    public func commonMarkHTML() -> [UInt8] {
        var renderer = Renderer(document: self, page: nil)
        return renderer.render()
    }

    /// The document as part of a page.
    public func html(for page: PageRendering) -> RenderedProse {
        var renderer = Renderer(document: self, page: page)
        let bytes = renderer.render()
        guard let notes = renderer.notesStart else { return RenderedProse(body: TrustedHTML(bytes), notes: nil) }
        return RenderedProse(body: TrustedHTML(Array(bytes[..<notes])), notes: TrustedHTML(Array(bytes[notes...])))
    }
}

/// A document as two pieces of HTML, so that a page can put its notes where it likes.
public struct RenderedProse: Sendable {
    /// The text.
    public let body: TrustedHTML
    /// The footnotes, one `<ol>`; nil if there are none.
    public let notes: TrustedHTML?
}

/// Walks a document's nodes once and writes HTML; never recursive, since a text may be nested as deep as it is long.
struct Renderer: ~Copyable {
    let document: Document
    let page: PageRendering?
    var writer: HTMLWriter

    var open: [Int] = []
    var spans: SpanWeaver
    var links: [PageRendering.Link?] = []
    var hasTableBody = false
    /// Whether the first cell of each row of the table is the row's header.
    var hasRowHeaders = false
    var tables = 0
    var footnotes = 0
    var footnotesWithWayBack = 0
    /// Where the footnotes start in what has been written.
    var notesStart: Int?
    /// The block quotes that are boxes.
    var boxes: Set<Int> = []
    /// The paragraphs that are figures.
    var figures: Set<Int> = []

    init(document: Document, page: PageRendering?) {
        self.document = document
        self.page = page
        writer = HTMLWriter(capacity: document.literals.count * 3 / 2 + 256)
        spans = SpanWeaver(spans: page?.spans ?? [])
    }

    mutating func render() -> [UInt8] {
        var index = 0
        while index < document.nodes.count {
            leave(upTo: index)
            let next = enter(index)
            if next == index + 1 { open.append(index) } else { continueBehind(index) }
            index = next
        }
        leave(upTo: document.nodes.count)
        if footnotes > 0 { writer.raw(page == nil ? "</ol>\n</section>\n" : "</ol>\n") }
        return writer.bytes
    }

    /// Closes what ends before the node at `index`.
    private mutating func leave(upTo index: Int) {
        while let last = open.last, document.nodes[last].end <= index {
            open.removeLast()
            leave(last)
        }
    }

    /// What is left out must not keep an open span or a pending one.
    private mutating func continueBehind(_ index: Int) {
        spans.skip(to: document.nodes[index].literal.upperBound)
    }

    func parent(of index: Int) -> Node { document.nodes[document.nodes[index].parent] }

    mutating func text(_ literal: Range<Int>) {
        writer.text(utf8: document.literals[literal])
    }

    // MARK: Entering

    /// Writes what stands before a node's content, or all of it, and returns the node to go on with.
    private mutating func enter(_ index: Int) -> Int {
        switch document.nodes[index].kind {
        case .document: break
        case .blockQuote: return enterBlockQuote(index)
        case .list(let list): enterList(list)
        case .item: startLine("<li>")
        case .taskItem(let isDone): enterTask(isDone: isDone)
        case .paragraph: return enterParagraph(index)
        case .heading(let level): enterHeading(level, index)
        case .codeBlock(let info): return enterCodeBlock(info, index)
        case .htmlBlock:
            startLine("<!-- raw HTML omitted -->\n")
            return document.nodes[index].end
        case .thematicBreak: startLine(page == nil ? "<hr />\n" : "<hr>\n")
        case .table: enterTable(index)
        case .tableRow(let isHeader): enterTableRow(isHeader: isHeader)
        case .tableCell(let alignment): enterTableCell(alignment, index)
        case .footnoteDefinition(let label, let number, _): enterFootnoteDefinition(label, number)
        case .caption: return enterCaption(index)
        case .credit: enterCredit(index)
        case .text, .softBreak: spans.weave(document.nodes[index].literal, of: document, into: &writer)
        case .lineBreak: enterLineBreak(index)
        case .code: enterCode(index)
        case .htmlInline: writer.raw("<!-- raw HTML omitted -->")
        case .emphasis: writer.raw("<em>")
        case .strong: writer.raw("<strong>")
        case .strikethrough: writer.raw("<del>")
        case .link(let target): return enterLink(target, index)
        case .image(let target):
            enterImage(index, target)
            return document.nodes[index].end
        case .footnoteReference(let label, let number, let occurrence): enterFootnoteReference(label, number, occurrence)
        }
        return index + 1
    }

    mutating func startLine(_ markup: StaticString) {
        writer.startLine()
        writer.raw(markup)
    }

    // MARK: Leaving

    private mutating func leave(_ index: Int) {
        switch document.nodes[index].kind {
        case .blockQuote: startLine(boxes.contains(index) ? "</div>\n" : "</blockquote>\n")
        case .list(let list): writer.raw(list.start == nil ? "</ul>\n" : "</ol>\n")
        case .item, .taskItem: writer.raw("</li>\n")
        case .paragraph: leaveParagraph(index)
        case .heading(let level): leaveHeading(level)
        case .table: leaveTable()
        case .tableRow(let isHeader): startLine(isHeader ? "</tr>\n</thead>" : "</tr>")
        case .tableCell: writer.raw(headerScope(of: index) == nil ? "</td>" : "</th>")
        case .footnoteDefinition(let label, let number, let references): leaveFootnoteDefinition(label, number, references)
        case .caption: leaveCaption(index)
        case .credit: writer.raw("</span>")
        case .emphasis: writer.raw("</em>")
        case .strong: writer.raw("</strong>")
        case .strikethrough: writer.raw("</del>")
        case .link: leaveLink()
        case .document, .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline, .image, .footnoteReference: break
        }
    }
}
