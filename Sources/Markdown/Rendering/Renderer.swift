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
    private var links: [PageRendering.Link?] = []
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
        case .document:
            break
        case .blockQuote:
            return enterBlockQuote(index)
        case .list(let list):
            writer.startLine()
            if let start = list.start {
                if start == 1 { writer.raw("<ol>\n") } else { writer.open(StartTag("ol", attributes: [.start(start)])); writer.raw("\n") }
            } else {
                writer.raw("<ul>\n")
            }
        case .item:
            writer.startLine()
            writer.raw("<li>")
        case .taskItem(let isDone):
            writer.startLine()
            enterTask(isDone: isDone)
        case .paragraph:
            return enterParagraph(index)
        case .heading(let level):
            writer.startLine()
            writer.open(StartTag(Self.headingNames[min(level, 6) - 1], attributes: [page?.headingIDs[index].map { .id($0) } ?? .absent]))
        case .codeBlock(let info):
            writer.startLine()
            if info.isEmpty {
                writer.raw("<pre><code>")
            } else {
                let language = info.prefix { !$0.isASCII || !($0.isWhitespace) }
                writer.raw("<pre><code")
                writer.attribute(.class("language-\(language)"))
                writer.raw(">")
            }
            text(document.nodes[index].literal)
            writer.raw("</code></pre>\n")
            return document.nodes[index].end
        case .htmlBlock:
            writer.startLine()
            writer.raw("<!-- raw HTML omitted -->\n")
            return document.nodes[index].end
        case .thematicBreak:
            writer.startLine()
            writer.raw(page == nil ? "<hr />\n" : "<hr>\n")
        case .table:
            writer.startLine()
            enterTable(index)
        case .tableRow(let isHeader):
            writer.startLine()
            if isHeader {
                writer.raw("<thead>\n")
            } else if !hasTableBody {
                writer.raw("<tbody>\n")
                hasTableBody = true
            }
            writer.raw("<tr>")
        case .tableCell(let alignment):
            writer.startLine()
            writer.open(cellTag(header: headerScope(of: index), alignment: alignment))
        case .caption:
            return enterCaption(index)
        case .credit:
            enterCredit(index)
        case .footnoteDefinition(let label, let number, _):
            if footnotes == 0 { enterFootnotes() }
            footnotes += 1
            writer.raw("<li id=\"")
            noteID("fn", label, number)
            writer.raw("\">\n")
        default:
            return enterInline(index)
        }
        return index + 1
    }

    private static let headingNames: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]

    private mutating func enterInline(_ index: Int) -> Int {
        let (literal, end) = (document.nodes[index].literal, document.nodes[index].end)
        switch document.nodes[index].kind {
        case .text:
            spans.weave(literal, of: document, into: &writer)
            return end
        case .softBreak:
            spans.weave(literal, of: document, into: &writer)
        case .lineBreak:
            writer.raw(page == nil ? "<br />\n" : "<br>\n")
            spans.skip(to: literal.upperBound)
        case .code:
            writer.raw("<code>")
            text(literal)
            writer.raw("</code>")
            return end
        case .htmlInline:
            writer.raw("<!-- raw HTML omitted -->")
            return end
        case .emphasis: writer.raw("<em>")
        case .strong: writer.raw("<strong>")
        case .strikethrough: writer.raw("<del>")
        case .link(let target):
            let link = page?.link(index, target)
            if case .replaced(let markup)? = link, end > index + 1 {
                markup.render(into: &writer)
                return end
            }
            links.append(link)
            switch link {
            case .element(let tag, _)?: writer.open(tag)
            case .text?: break
            // A link without a text is left as soon as it is entered.
            case .replaced(let markup)?: markup.render(into: &writer)
            case nil: plainAddress(target, before: "<a href=\"", behind: "\">")
            }
        case .image(let target):
            enterImage(index, target)
            return end
        case .footnoteReference(let label, let number, let occurrence):
            enterFootnoteReference(label, number, occurrence)
        default:
            break
        }
        return index + 1
    }

    // MARK: Leaving

    private mutating func leave(_ index: Int) {
        switch document.nodes[index].kind {
        case .blockQuote:
            writer.startLine()
            writer.raw(boxes.contains(index) ? "</div>\n" : "</blockquote>\n")
        case .list(let list): writer.raw(list.start == nil ? "</ul>\n" : "</ol>\n")
        case .item, .taskItem: writer.raw("</li>\n")
        case .paragraph: leaveParagraph(index)
        case .caption: leaveCaption(index)
        case .credit: writer.raw("</span>")
        case .heading(let level):
            writer.close(StartTag(Self.headingNames[min(level, 6) - 1]))
            writer.raw("\n")
        case .table:
            if hasTableBody {
                writer.startLine()
                writer.raw("</tbody>\n")
            }
            hasTableBody = false
            writer.startLine()
            writer.raw(page == nil ? "</table>\n" : "</table>\n</div>\n")
        case .tableRow(let isHeader):
            writer.startLine()
            writer.raw("</tr>")
            if isHeader { writer.raw("\n</thead>") }
        case .tableCell:
            writer.raw(headerScope(of: index) == nil ? "</td>" : "</th>")
        case .footnoteDefinition(let label, let number, let references):
            if footnotesWithWayBack < footnotes {
                wayBack(label, number, references)
                writer.raw("\n")
            }
            writer.raw("</li>\n")
        case .emphasis: writer.raw("</em>")
        case .strong: writer.raw("</strong>")
        case .strikethrough: writer.raw("</del>")
        case .link:
            switch links.removeLast() {
            case .element(let tag, let ending)?:
                ending.render(into: &writer)
                writer.close(tag)
            case .text?, .replaced?: break
            case nil: writer.raw("</a>")
            }
        default: break
        }
    }
}
