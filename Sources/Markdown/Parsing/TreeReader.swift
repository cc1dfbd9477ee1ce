import CCMarkGFM
import Searching

/// Turns the C library's tree into the nodes, literals and segments of a ``Document``, in one walk.
struct TreeReader {
    private let source: [UInt8]
    private let body: Range<Int>
    private let smartPunctuation: Bool
    /// The offset of each line's first byte, by the library's line numbers less one.
    private let lineStarts: [Int]

    private var nodes: [Node] = []
    private var literals: [UInt8] = []
    private var aligner: SourceAligner

    private var open: [Int] = []
    private var quoteDepth = 0
    private var linkForms: [SourceAligner.LinkForm] = []
    private var tildes: [Int] = []
    private var alignments: [Node.Alignment] = []
    private var row = TableRowScanner()
    private var footnotes = FootnoteNumbers()

    init(source: [UInt8], body: Range<Int>, smartPunctuation: Bool) {
        self.source = source
        self.body = body
        self.smartPunctuation = smartPunctuation
        lineStarts = Self.lineStarts(in: source, body)
        aligner = SourceAligner(source: source)
        literals.reserveCapacity(body.count)
    }

    /// LF, CR and CRLF end a line.
    private static func lineStarts(in source: [UInt8], _ body: Range<Int>) -> [Int] {
        source.withUnsafeBufferPointer { source in
            var starts = [body.lowerBound]
            var position = body.lowerBound
            while let end = source.firstIndex(of: .lineFeed ... .carriageReturn, in: position..<body.upperBound) {
                position = end + 1
                let isPair = source[end] == .carriageReturn && position < body.upperBound && source[position] == .lineFeed
                if !isPair, source[end] == .lineFeed || source[end] == .carriageReturn { starts.append(position) }
            }
            return starts
        }
    }

    /// Reads the whole tree.
    consuming func document(from tree: borrowing CMarkTree) -> Document {
        footnotes.read(tree.root, label: label(ofDefinition:), position: position(of:))
        let iterator = cmark_iter_new(tree.root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            if event == CMARK_EVENT_ENTER {
                enter(node)
                if isLeaf(node) { leave() }
            } else {
                leave()
            }
        }
        // Arrays grow by doubling: copies that just fit, since a document is kept.
        return Document(
            nodes: nodes.withUnsafeBufferPointer(Array.init), literals: literals,
            segments: aligner.segments.withUnsafeBufferPointer(Array.init))
    }

    /// The kinds for which the library's iterator gives no exit event.
    private func isLeaf(_ node: OpaquePointer) -> Bool {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT, CMARK_NODE_SOFTBREAK,
            CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
            true
        default: false
        }
    }

    // MARK: Entering and leaving

    private mutating func enter(_ node: OpaquePointer) {
        let index = nodes.count
        let kind = kind(of: node)
        let start = literals.count
        let cursor = aligner.cursor
        let place = isInline(kind) ? cursor..<cursor : blockRange(of: node)
        nodes.append(Node(kind: kind, parent: open.last ?? 0, end: index + 1, range: place, literal: start..<start))
        open.append(index)

        switch kind {
        case .blockQuote:
            quoteDepth += 1
        case .paragraph:
            var scanner = InlineScanner(
                source: source, position: nodes[index].range.lowerBound, end: nodes[index].range.upperBound, quoteDepth: quoteDepth)
            // The library does not look for definitions in what is left before a table.
            if cmark_node_get_start_line(node) > 0 { scanner.skipReferenceDefinitions() }
            enterText(of: index, at: scanner.position)
        case .heading:
            let range = headingRange(from: place)
            nodes[index].range = range
            enterText(of: index, at: headingText(in: range))
        case .tableRow(let isHeader):
            let line = range(ofLine: isHeader ? headerLine(ofTable: cmark_node_parent(node)) : Int(cmark_node_get_start_line(node)))
            let table = nodes[nodes[index].parent].range.lowerBound
            row = TableRowScanner(source: source, line: line, start: line.contains(table) ? table : nil, quoteDepth: quoteDepth)
            nodes[index].range = row.range
        case .tableCell:
            let cell = row.next()
            nodes[index].range = cell
            enterText(of: index, at: cell.lowerBound)
        case .codeBlock, .htmlBlock:
            readLiteral(of: node)
            aligner.enter(block: nodes[index].range, textAt: nodes[index].range.lowerBound, quoteDepth: quoteDepth)
            aligner.lose(literal: start, literals.count - start)
        case .text:
            readLiteral(of: node)
            aligner.text(literals[start...], in: linkForms.last ?? .bracketed)
        case .softBreak, .lineBreak:
            literals.append(.lineFeed)
            aligner.lineBreak(at: start)
        case .code:
            readLiteral(of: node)
            aligner.code(at: start, count: literals.count - start)
        case .htmlInline:
            readLiteral(of: node)
            aligner.html(literals[start...])
        case .emphasis: aligner.delimiters(1)
        case .strong: aligner.delimiters(2)
        case .strikethrough: tildes.append(aligner.openStrikethrough())
        case .link: linkForms.append(aligner.openLink())
        case .image:
            linkForms.append(.bracketed)
            aligner.openImage()
        case .footnoteReference: aligner.footnoteReference()
        case .document, .list, .item, .taskItem, .thematicBreak, .table, .footnoteDefinition, .caption, .credit: break
        }
        if isInline(kind) { nodes[index].range = aligner.range(from: cursor) }
    }

    private mutating func leave() {
        let index = open.removeLast()
        nodes[index].end = nodes.count
        nodes[index].literal = nodes[index].literal.lowerBound..<literals.count
        switch nodes[index].kind {
        case .blockQuote: quoteDepth -= 1
        case .emphasis: aligner.delimiters(1)
        case .strong: aligner.delimiters(2)
        case .strikethrough: aligner.delimiters(tildes.removeLast())
        case .link, .image: aligner.closeLink(linkForms.removeLast())
        case .paragraph: return addCaption(behind: index)
        default: return
        }
        if isInline(nodes[index].kind) { nodes[index].range = aligner.range(from: nodes[index].range.lowerBound) }
    }

    /// Adds the caption of a figure, whose title the library only has as a value: it is part of the text that readers see.
    private mutating func addCaption(behind paragraph: Int) {
        let image = paragraph + 1
        guard image < nodes.count, case .image(let target) = nodes[image].kind, nodes[image].end == nodes.count, !isTight(paragraph)
        else { return }
        let caption = Caption(title: target.title, smartPunctuation: smartPunctuation)
        if caption.isEmpty { return }
        let start = literals.count
        literals += caption.characters
        let range = aligner.caption(literals[start...])
        func add(_ kind: Node.Kind, _ part: Range<Int>, in parent: Int) {
            let literal = (start + part.lowerBound)..<(start + part.upperBound)
            nodes.append(Node(kind: kind, parent: parent, end: nodes.count + 1, range: range, literal: literal))
        }
        let index = nodes.count
        add(.caption, 0..<caption.characters.count, in: nodes[paragraph].parent)
        if !caption.text.isEmpty { add(.text, caption.text, in: index) }
        if !caption.credit.isEmpty {
            add(.credit, caption.credit, in: index)
            add(.text, caption.credit, in: nodes.count - 1)
            nodes[nodes.count - 2].end = nodes.count
        }
        nodes[index].end = nodes.count
    }

    /// Whether a paragraph stands in a tight list, where it has no element of its own and its image is no figure.
    private func isTight(_ paragraph: Int) -> Bool {
        if case .list(let list) = nodes[nodes[nodes[paragraph].parent].parent].kind { list.isTight } else { false }
    }

    private func isInline(_ kind: Node.Kind) -> Bool {
        switch kind {
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference: true
        default: false
        }
    }

    private mutating func enterText(of index: Int, at start: Int) {
        aligner.enter(block: nodes[index].range, textAt: start, quoteDepth: quoteDepth)
    }

    // MARK: Reading a node

    private mutating func kind(of node: OpaquePointer) -> Node.Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: return .document
        case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
        case CMARK_NODE_LIST:
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            return .list(.init(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil, isTight: cmark_node_get_list_tight(node) != 0))
        case CMARK_NODE_ITEM where cmark_node_get_syntax_extension(node) != nil:
            return .taskItem(done: cmark_gfm_extensions_get_tasklist_item_checked(node))
        case CMARK_NODE_ITEM: return .item
        case CMARK_NODE_PARAGRAPH: return .paragraph
        case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_CODE_BLOCK: return .codeBlock(info: string(cmark_node_get_fence_info(node)))
        case CMARK_NODE_HTML_BLOCK: return .htmlBlock
        case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: return footnotes.definition(node)
        case CMARK_NODE_TEXT: return .text
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code
        case CMARK_NODE_HTML_INLINE: return .htmlInline
        case CMARK_NODE_EMPH: return .emphasis
        case CMARK_NODE_STRONG: return .strong
        case CMARK_NODE_LINK: return .link(target(of: node))
        case CMARK_NODE_IMAGE: return .image(target(of: node))
        case CMARK_NODE_FOOTNOTE_REFERENCE: return footnotes.reference(node)
        default: return extensionKind(of: node)
        }
    }

    /// Kinds that extensions add have numbers that are given out when they register; their names are fixed.
    private mutating func extensionKind(of node: OpaquePointer) -> Node.Kind {
        switch string(cmark_node_get_type_string(node)) {
        case "strikethrough": return .strikethrough
        case "table":
            let columns = Int(cmark_gfm_extensions_get_table_columns(node))
            let letters = UnsafeBufferPointer(start: cmark_gfm_extensions_get_table_alignments(node), count: columns)
            alignments = letters.map { letter in
                switch letter {
                case UInt8(ascii: "l"): .left
                case UInt8(ascii: "c"): .center
                case UInt8(ascii: "r"): .right
                default: .none
                }
            }
            return .table
        case "table_header", "table_row":
            return .tableRow(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0)
        default:
            return .tableCell(row.column < alignments.count ? alignments[row.column] : .none)
        }
    }

    private func target(of node: OpaquePointer) -> Node.Target {
        .init(destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    }

    private func string(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }

    /// Adds a node's characters to the literals.
    private mutating func readLiteral(of node: OpaquePointer) {
        guard let pointer = cmark_node_get_literal(node) else { return }
        literals.append(contentsOf: UnsafeRawBufferPointer(start: pointer, count: strlen(pointer)))
    }

    // MARK: Places in the source

    private func offset(line: Int, column: Int) -> Int {
        guard line >= 1, line <= lineStarts.count else { return line < 1 ? body.lowerBound : body.upperBound }
        return min(lineStarts[line - 1] + max(0, column - 1), body.upperBound)
    }

    private func position(of node: OpaquePointer) -> Int {
        offset(line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
    }

    private func blockRange(of node: OpaquePointer) -> Range<Int> {
        if cmark_node_get_start_line(node) == 0, let table = cmark_node_next(node) { return rangeOfParagraph(beforeTable: table) }
        let start = position(of: node)
        let endLine = max(Int(cmark_node_get_end_line(node)), Int(cmark_node_get_start_line(node)))
        let end = range(ofLine: endLine).upperBound
        return start..<max(start, end)
    }

    private func lineNumber(at offset: Int) -> Int {
        lineStarts.partitioningIndex { $0 > offset }
    }

    /// A line's bytes without its end.
    private func range(ofLine line: Int) -> Range<Int> {
        let start = offset(line: line, column: 1)
        var end = line < lineStarts.count ? lineStarts[max(0, line)] : body.upperBound
        while end > start, source[end - 1] == .lineFeed || source[end - 1] == .carriageReturn { end -= 1 }
        return start..<end
    }

    /// The line of a table's header: two before its first row, and one before its delimiter row, which ends a table without rows.
    ///
    /// The library gives the line that the paragraph before the table starts on, where there is one.
    private func headerLine(ofTable table: OpaquePointer) -> Int {
        if let header = cmark_node_first_child(table), let row = cmark_node_next(header) {
            return Int(cmark_node_get_start_line(row)) - 2
        }
        let end = Int(cmark_node_get_end_line(table))
        let delimiter = [end, end - 1, end + 1].first { isDelimiterRow(range(ofLine: $0)) } ?? end
        return delimiter - 1
    }

    private func isDelimiterRow(_ line: Range<Int>) -> Bool {
        var scanner = InlineScanner(source: source, position: line.lowerBound, end: line.upperBound, quoteDepth: quoteDepth)
        scanner.skipLinePrefix()
        let row = source[min(scanner.position, line.upperBound)..<line.upperBound]
        return row.contains(.hyphen)
            && row.allSatisfy { $0 == .hyphen || $0 == .verticalLine || $0 == .colon || $0 == .space || $0 == .tab }
    }

    /// A table takes the last line of a paragraph for its header; what is left of the paragraph has no place of its own in the library's tree.
    private func rangeOfParagraph(beforeTable table: OpaquePointer) -> Range<Int> {
        let start = position(of: table)
        return start..<max(start, range(ofLine: headerLine(ofTable: table) - 1).upperBound)
    }

    /// A heading ends with its line, or with the line under it: the library may let it go on over the blocks behind it.
    private func headingRange(from range: Range<Int>) -> Range<Int> {
        var line = lineNumber(at: range.lowerBound)
        if isATXHeading(range) { return range.lowerBound..<max(range.lowerBound, self.range(ofLine: line).upperBound) }
        while line < lineStarts.count, self.range(ofLine: line).upperBound < range.upperBound {
            line += 1
            if isUnderline(self.range(ofLine: line)) { break }
        }
        return range.lowerBound..<max(range.lowerBound, self.range(ofLine: line).upperBound)
    }

    private func isUnderline(_ line: Range<Int>) -> Bool {
        var scanner = InlineScanner(source: source, position: line.lowerBound, end: line.upperBound, quoteDepth: quoteDepth)
        scanner.skipLinePrefix()
        let row = source[min(scanner.position, line.upperBound)..<line.upperBound]
        return row.contains { $0 == .hyphen || $0 == .equals }
            && (row.allSatisfy { $0 == .hyphen || $0 <= .space } || row.allSatisfy { $0 == .equals || $0 <= .space })
    }

    /// One to six number signs and a blank (CommonMark 0.29, section 4.2).
    private func isATXHeading(_ range: Range<Int>) -> Bool {
        let signs = source[range].prefix { $0 == .numberSign }.count
        let behind = range.lowerBound + signs
        return (1...6).contains(signs) && (behind >= range.upperBound || source[behind] <= .space)
    }

    /// Past an ATX heading's number signs; a setext heading's text starts where the heading does.
    private func headingText(in range: Range<Int>) -> Int {
        guard isATXHeading(range) else {
            var scanner = InlineScanner(source: source, position: range.lowerBound, end: range.upperBound, quoteDepth: quoteDepth)
            scanner.skipReferenceDefinitions()
            return scanner.position
        }
        var position = range.lowerBound
        while position < range.upperBound, source[position] == .numberSign { position += 1 }
        while position < range.upperBound, source[position] == .space || source[position] == .tab { position += 1 }
        return position
    }

    /// The label that a definition was written with: the library keeps it to itself, and says only where the text behind it starts.
    private func label(ofDefinition node: OpaquePointer) -> String {
        var end = position(of: node)
        while end > body.lowerBound, source[end - 1] != .closeBracket { end -= 1 }
        end = max(body.lowerBound, end - 1)
        var start = end
        while start > body.lowerBound, source[start - 1] > .space { start -= 1 }
        while start < end, !(source[start] == .openBracket && source[start + 1] == .caret) { start += 1 }
        return String(decoding: source[min(start + 2, end)..<end], as: UTF8.self)
    }
}
