import HTML

/// Quotes and boxes, paragraphs and figures, tasks and tables.
extension Renderer {
    mutating func enterBlockQuote(_ index: Int) -> Int {
        writer.startLine()
        guard let page, case .box(let box)? = document.boxMarker(of: index) else {
            writer.raw("<blockquote>\n")
            return index + 1
        }
        boxes.insert(index)
        writer.open(StartTag("div", attributes: [.class("box \(box.kind.rawValue)"), .role("note")]))
        writer.raw("\n<p class=\"box-label\">")
        if page.address.isEmpty {
            box.kind.icon.render(into: &writer)
            writer.raw(" ")
        }
        writer.raw("<strong>")
        writer.text(page.words.boxes[box.kind] ?? box.kind.rawValue)
        writer.raw("</strong>")
        if !box.title.isEmpty {
            writer.raw(" <span>")
            text(box.title)
            writer.raw("</span>")
        }
        writer.raw("</p>\n")
        open.append(index)
        spans.skip(to: box.text.lowerBound)
        guard box.rest < document.nodes[box.paragraph].end else { return box.rest }
        writer.raw("<p>")
        open.append(box.paragraph)
        return box.rest
    }

    mutating func enterParagraph(_ index: Int) -> Int {
        guard !document.isTight(index) else { return index + 1 }
        writer.startLine()
        let image = page == nil ? nil : document.figureImage(in: index)
        if let image, let block = block(ofImage: image) {
            block.render(into: &writer)
            writer.raw("\n")
            // The block stands for the whole figure.
            return document.caption(ofFigure: index).map { document.nodes[$0].end } ?? document.nodes[index].end
        }
        if image != nil {
            figures.insert(index)
            writer.raw("<figure>\n")
        } else {
            writer.raw("<p>")
        }
        return index + 1
    }

    mutating func leaveParagraph(_ index: Int) {
        guard !document.isTight(index) else { return }
        if figures.contains(index) { return leaveFigure(index) }
        if case .footnoteDefinition(let label, let number, let references) = parent(of: index).kind,
            (document.caption(ofFigure: index).map { document.nodes[$0].end } ?? document.nodes[index].end) == parent(of: index).end
        {
            writer.raw(" ")
            wayBack(label, number, references)
        }
        writer.raw("</p>\n")
    }

    /// What the page puts in the place of a figure.
    private func block(ofImage image: Int) -> Markup? {
        guard case .image(let target) = document.nodes[image].kind else { return nil }
        return page?.block(target, alternativeText(of: image))
    }

    /// A figure with a caption is closed behind it.
    private mutating func leaveFigure(_ index: Int) {
        writer.raw(document.caption(ofFigure: index) == nil ? "\n</figure>\n" : "\n<figcaption>")
    }

    /// Outside a page, a caption is an attribute of its image.
    mutating func enterCaption(_ index: Int) -> Int {
        page == nil ? document.nodes[index].end : index + 1
    }

    mutating func leaveCaption(_ index: Int) {
        if page != nil, document.isInFigure(caption: index) { writer.raw("</figcaption>\n</figure>\n") }
    }

    mutating func enterCredit(_ index: Int) {
        if document.nodes[index].parent != index - 1 { writer.raw(" ") }
        writer.raw("<span class=\"credit\">")
    }

    mutating func enterList(_ list: Node.List) {
        guard let start = list.start else { return startLine("<ul>\n") }
        if start == 1 { return startLine("<ol>\n") }
        writer.startLine()
        writer.open(StartTag("ol", attributes: [.start(start)]))
        writer.raw("\n")
    }

    private static let headingNames: [StaticString] = ["h1", "h2", "h3", "h4", "h5", "h6"]

    mutating func enterHeading(_ level: Int, _ index: Int) {
        writer.startLine()
        writer.open(StartTag(Self.headingNames[min(level, 6) - 1], attributes: [page?.headingIDs[index].map { .id($0) } ?? .absent]))
    }

    mutating func leaveHeading(_ level: Int) {
        writer.close(StartTag(Self.headingNames[min(level, 6) - 1]))
        writer.raw("\n")
    }

    mutating func enterCodeBlock(_ info: String, _ index: Int) -> Int {
        writer.startLine()
        if info.isEmpty {
            writer.raw("<pre><code>")
        } else {
            // Up to the first blank, whatever combining mark may stand behind it; a form feed is none for the library.
            let language = info.utf8.prefix { $0 != .space && $0 != .tab && $0 != .lineFeed && $0 != .carriageReturn }
            writer.raw("<pre><code")
            writer.attribute(.class("language-\(Substring(language))"))
            writer.raw(">")
        }
        text(document.nodes[index].literal)
        writer.raw("</code></pre>\n")
        return document.nodes[index].end
    }

    mutating func enterTask(isDone: Bool) {
        writer.startLine()
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

    mutating func enterTable(_ index: Int) {
        writer.startLine()
        hasTableBody = false
        guard let page else { return writer.raw("<table>") }
        // The table, its header row, that row's first cell: where it is empty, what stands below it names the rows.
        hasRowHeaders = index + 2 < document.nodes.count && document.nodes[index + 2].literal.isEmpty
        tables += 1
        writer.open(
            StartTag("div", attributes: [.class("table-scroll"), .role("region"), .tabindex(0), .aria("label", "\(page.words.table) \(tables)")]))
        writer.raw("\n<table>")
    }

    mutating func leaveTable() {
        if hasTableBody { startLine("</tbody>\n") }
        hasTableBody = false
        startLine(page == nil ? "</table>\n" : "</table>\n</div>\n")
    }

    mutating func enterTableRow(isHeader: Bool) {
        writer.startLine()
        if isHeader {
            writer.raw("<thead>\n")
        } else if !hasTableBody {
            writer.raw("<tbody>\n")
            hasTableBody = true
        }
        writer.raw("<tr>")
    }

    mutating func enterTableCell(_ alignment: Node.Alignment, _ index: Int) {
        writer.startLine()
        writer.open(cellTag(header: headerScope(of: index), alignment: alignment))
    }

    /// What the cell at `index` is the header of: its column, its row, or nothing.
    ///
    /// A page's header cell that says nothing is an ordinary one: a screen reader would announce an empty heading.
    func headerScope(of index: Int) -> HeaderScope? {
        if page != nil, document.nodes[index].literal.isEmpty { return nil }
        if parent(of: index).kind == .tableRow(isHeader: true) { return .col }
        return hasRowHeaders && document.nodes[index].parent + 1 == index ? .row : nil
    }

    func cellTag(header scope: HeaderScope?, alignment: Node.Alignment) -> StartTag {
        let name: StaticString = scope == nil ? "td" : "th"
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
            if let scope { attributes.append(.scope(scope)) }
            if let side { attributes.append(.class(side == "left" ? "align-start" : side == "right" ? "align-end" : "align-center")) }
        }
        return StartTag(name, attributes: attributes)
    }
}
