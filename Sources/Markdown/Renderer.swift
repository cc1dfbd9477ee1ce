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
struct Renderer {
    let document: Document
    let page: PageRendering?
    var writer: HTMLWriter

    private var open: [Int] = []
    private var spans: SpanWeaver
    private var links: [PageRendering.Link?] = []
    private var hasTableBody = false
    private var tables = 0
    private var footnotes = 0
    private var footnotesWithWayBack = 0
    /// Where the footnotes start in what has been written.
    private(set) var notesStart: Int?
    /// The block quotes that are boxes.
    private var boxes: Set<Int> = []
    /// The paragraphs that are figures.
    private var figures: Set<Int> = []

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

    private func parent(of index: Int) -> Node { document.nodes[document.nodes[index].parent] }

    private mutating func text(_ literal: Range<Int>) {
        writer.text(utf8: document.literals[literal])
    }

    // MARK: Entering

    /// Writes what stands before a node's content, or all of it, and returns the node to go on with.
    private mutating func enter(_ index: Int) -> Int {
        let node = document.nodes[index]
        switch node.kind {
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
            text(node.literal)
            writer.raw("</code></pre>\n")
            return node.end
        case .htmlBlock:
            writer.startLine()
            writer.raw("<!-- raw HTML omitted -->\n")
            return node.end
        case .thematicBreak:
            writer.startLine()
            writer.raw(page == nil ? "<hr />\n" : "<hr>\n")
        case .table:
            writer.startLine()
            enterTable()
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
            writer.open(cellTag(isHeader: parent(of: index).kind == .tableRow(isHeader: true), alignment: alignment))
        case .footnoteDefinition(let label, let number, _):
            if footnotes == 0 { enterFootnotes() }
            footnotes += 1
            writer.raw("<li id=\"fn-")
            footnoteName(label, number)
            writer.raw("\">\n")
        default:
            return enterInline(index)
        }
        return index + 1
    }

    private static let headingNames: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]

    private mutating func enterInline(_ index: Int) -> Int {
        let node = document.nodes[index]
        switch node.kind {
        case .text:
            spans.weave(node.literal, of: document, into: &writer)
            return node.end
        case .softBreak:
            spans.weave(node.literal, of: document, into: &writer)
        case .lineBreak:
            writer.raw(page == nil ? "<br />\n" : "<br>\n")
            spans.skip(to: node.literal.upperBound)
        case .code:
            writer.raw("<code>")
            text(node.literal)
            writer.raw("</code>")
            return node.end
        case .htmlInline:
            writer.raw("<!-- raw HTML omitted -->")
            return node.end
        case .emphasis: writer.raw("<em>")
        case .strong: writer.raw("<strong>")
        case .strikethrough: writer.raw("<del>")
        case .link(let target):
            links.append(page?.link(index, target))
            switch links.last {
            case .some(.some(.element(let tag))): writer.open(tag)
            case .some(.some(.text)): break
            default: plainAddress(target, before: "<a href=\"", behind: "\">")
            }
        case .image(let target):
            enterImage(index, target)
            return node.end
        case .footnoteReference(let label, let number, let occurrence):
            enterFootnoteReference(label, number, occurrence)
        default:
            break
        }
        return index + 1
    }

    // MARK: Leaving

    private mutating func leave(_ index: Int) {
        let node = document.nodes[index]
        switch node.kind {
        case .blockQuote:
            writer.startLine()
            writer.raw(boxes.contains(index) ? "</div>\n" : "</blockquote>\n")
        case .list(let list): writer.raw(list.start == nil ? "</ul>\n" : "</ol>\n")
        case .item, .taskItem: writer.raw("</li>\n")
        case .paragraph: leaveParagraph(index)
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
            writer.raw(parent(of: index).kind == .tableRow(isHeader: true) ? "</th>" : "</td>")
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
            case .element(let tag)?: writer.close(tag)
            case .text?: break
            case nil: writer.raw("</a>")
            }
        default: break
        }
    }

    // MARK: Blocks

    private mutating func enterBlockQuote(_ index: Int) -> Int {
        writer.startLine()
        guard let page, case .box(let box)? = document.boxMarker(of: index) else {
            writer.raw("<blockquote>\n")
            return index + 1
        }
        boxes.insert(index)
        writer.open(StartTag("div", attributes: [.class("box \(box.kind.rawValue)"), .role("note")]))
        writer.raw("\n<p class=\"box-label\">")
        box.kind.icon.render(into: &writer)
        writer.raw(" <strong>")
        writer.text(page.words.boxes[box.kind] ?? box.kind.rawValue)
        writer.raw("</strong>")
        if !box.title.isEmpty {
            writer.raw(" <span>")
            writer.text(box.title)
            writer.raw("</span>")
        }
        writer.raw("</p>\n")
        open.append(index)
        spans.skip(to: box.rest < document.nodes[box.paragraph].end ? document.nodes[box.rest].literal.lowerBound : document.nodes[box.paragraph].literal.upperBound)
        guard box.rest < document.nodes[box.paragraph].end else { return box.rest }
        writer.raw("<p>")
        open.append(box.paragraph)
        return box.rest
    }

    /// A paragraph in a tight list has no element of its own (CommonMark 0.29, section 5.3).
    private func isTight(_ index: Int) -> Bool {
        let item = parent(of: index)
        if case .list(let list) = document.nodes[item.parent].kind { return list.isTight }
        return false
    }

    private mutating func enterParagraph(_ index: Int) -> Int {
        guard !isTight(index) else { return index + 1 }
        writer.startLine()
        if page != nil, figureImage(in: index) != nil {
            figures.insert(index)
            writer.raw("<figure>\n")
        } else {
            writer.raw("<p>")
        }
        return index + 1
    }

    private mutating func leaveParagraph(_ index: Int) {
        guard !isTight(index) else { return }
        if figures.contains(index) { return leaveFigure(index) }
        if case .footnoteDefinition(let label, let number, let references) = parent(of: index).kind,
            document.nodes[index].end == parent(of: index).end
        {
            writer.raw(" ")
            wayBack(label, number, references)
        }
        writer.raw("</p>\n")
    }

    /// An image alone in its paragraph is a figure.
    private func figureImage(in paragraph: Int) -> Int? {
        let image = paragraph + 1
        guard image < document.nodes[paragraph].end, case .image = document.nodes[image].kind,
            document.nodes[image].end == document.nodes[paragraph].end
        else { return nil }
        return image
    }

    private mutating func leaveFigure(_ index: Int) {
        if let image = figureImage(in: index), case .image(let target) = document.nodes[image].kind, !target.title.isEmpty {
            let caption = Caption(title: target.title)
            writer.raw("\n<figcaption>")
            writer.text(caption.text)
            if !caption.credit.isEmpty {
                if !caption.text.isEmpty { writer.raw(" ") }
                writer.raw("<span class=\"credit\">")
                writer.text(caption.credit)
                writer.raw("</span>")
            }
            writer.raw("</figcaption>")
        }
        writer.raw("\n</figure>\n")
    }

    private mutating func enterTask(isDone: Bool) {
        guard let page else {
            writer.raw(isDone ? "<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> " : "<li><input type=\"checkbox\" disabled=\"\" /> ")
            return
        }
        writer.raw("<li class=\"task\"><input type=\"checkbox\"")
        if isDone { writer.raw(" checked") }
        writer.raw(" disabled")
        writer.attribute(.aria("label", isDone ? page.words.taskDone : page.words.taskOpen))
        writer.raw("> ")
    }

    private mutating func enterTable() {
        hasTableBody = false
        guard let page else { return writer.raw("<table>") }
        tables += 1
        writer.open(StartTag("div", attributes: [.class("table-scroll"), .role("region"), .tabindex(0), .aria("label", "\(page.words.table) \(tables)")]))
        writer.raw("\n<table>")
    }

    private func cellTag(isHeader: Bool, alignment: Node.Alignment) -> StartTag {
        let name: StaticString = isHeader ? "th" : "td"
        let side: String? =
            switch alignment {
            case .none: nil
            case .left: "left"
            case .center: "center"
            case .right: "right"
            }
        var attributes: [Attribute] = []
        // The align attribute is obsolete (HTML, 16.2): a class carries it in a page.
        if page == nil {
            if let side { attributes.append(.custom("align", side)) }
        } else {
            if isHeader { attributes.append(.scope(.col)) }
            if let side { attributes.append(.class(side == "left" ? "align-start" : side == "right" ? "align-end" : "align-center")) }
        }
        return StartTag(name, attributes: attributes)
    }

    // MARK: Images and addresses

    private mutating func enterImage(_ index: Int, _ target: Node.Target) {
        let alternative = alternativeText(of: index)
        guard let page else {
            plainAddress(Node.Target(destination: target.destination, title: ""), before: "<img src=\"", behind: "\"")
            writer.attribute(.custom("alt", alternative))
            if !target.title.isEmpty { writer.attribute(.title(target.title)) }
            return writer.raw(" />")
        }
        guard let image = page.image(index, target) else { return writer.text(alternative) }
        img(
            src: image.source, alt: alternative, image.size.map { .width($0.width) } ?? .absent,
            image.size.map { .height($0.height) } ?? .absent, .loading(.lazy)
        ).render(into: &writer)
    }

    /// The characters of an image's description, line breaks as spaces.
    private func alternativeText(of index: Int) -> String {
        var bytes = Array(document.literals[document.nodes[index].literal])
        for child in (index + 1)..<max(index + 1, document.nodes[index].end) {
            let node = document.nodes[child]
            if node.kind == .softBreak || node.kind == .lineBreak {
                bytes[node.literal.lowerBound - document.nodes[index].literal.lowerBound] = .space
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func plainAddress(_ target: Node.Target, before: StaticString, behind: StaticString) {
        writer.raw(before)
        if !Address.isDangerous(target.destination) { writer.address(target.destination) }
        if !target.title.isEmpty {
            writer.raw("\"")
            writer.attribute(.title(target.title))
            writer.raw(">")
        } else {
            writer.raw(behind)
        }
    }

    // MARK: Footnotes

    private mutating func enterFootnotes() {
        guard page != nil else { return writer.raw("<section class=\"footnotes\" data-footnotes>\n<ol>\n") }
        notesStart = writer.bytes.count
        writer.raw("<ol>\n")
    }

    private mutating func footnoteName(_ label: String, _ number: Int) {
        if page == nil { writer.address(label) } else { writer.text(String(number)) }
    }

    private mutating func enterFootnoteReference(_ label: String, _ number: Int, _ occurrence: Int) {
        writer.raw("<sup class=\"footnote-ref\"><a href=\"#fn-")
        footnoteName(label, number)
        writer.raw("\" id=\"fnref-")
        footnoteName(label, number)
        if occurrence > 1 {
            writer.raw("-")
            writer.text(String(occurrence))
        }
        writer.raw(page == nil ? "\" data-footnote-ref>" : "\" role=\"doc-noteref\">")
        writer.text(String(number))
        writer.raw("</a></sup>")
    }

    /// The links from a note back to each of its references.
    private mutating func wayBack(_ label: String, _ number: Int, _ references: Int) {
        guard footnotesWithWayBack < footnotes else { return }
        footnotesWithWayBack = footnotes
        for occurrence in 1...max(1, references) {
            if occurrence > 1 { writer.raw(" ") }
            writer.raw("<a href=\"#fnref-")
            footnoteName(label, number)
            if occurrence > 1 {
                writer.raw("-")
                writer.text(String(occurrence))
            }
            writer.raw("\" class=\"footnote-backref\"")
            if let page {
                let name = occurrence > 1 ? "\(page.words.backToText) \(number).\(occurrence)" : "\(page.words.backToText) \(number)"
                writer.raw(" role=\"doc-backlink\"")
                writer.attribute(.aria("label", name))
                writer.raw(">")
            } else {
                writer.raw(" data-footnote-backref aria-label=\"Back to content\">")
            }
            writer.raw("↩")
            if occurrence > 1 {
                writer.raw("<sup class=\"footnote-ref\">")
                writer.text(String(occurrence))
                writer.raw("</sup>")
            }
            writer.raw("</a>")
        }
    }
}
