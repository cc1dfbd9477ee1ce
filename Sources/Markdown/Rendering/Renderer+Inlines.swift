import HTML

/// Breaks, code and links.
extension Renderer {
    mutating func enterLineBreak(_ index: Int) {
        writer.raw(page == nil ? "<br />\n" : "<br>\n")
        spans.skip(to: document.nodes[index].literal.upperBound)
    }

    mutating func enterCode(_ index: Int) {
        writer.raw("<code>")
        text(document.nodes[index].literal)
        writer.raw("</code>")
    }

    mutating func enterLink(_ target: Node.Target, _ index: Int) -> Int {
        let link = page?.link(index, target)
        if case .replaced(let markup)? = link, document.nodes[index].end > index + 1 {
            markup.render(into: &writer)
            return document.nodes[index].end
        }
        links.append(link)
        switch link {
        case .element(let tag, _)?: writer.open(tag)
        case .text?: break
        // A link without a text is left as soon as it is entered.
        case .replaced(let markup)?: markup.render(into: &writer)
        case nil: plainAddress(target, before: "<a href=\"", behind: "\">")
        }
        return index + 1
    }

    mutating func leaveLink() {
        switch links.removeLast() {
        case .element(let tag, let ending)?:
            ending.render(into: &writer)
            writer.close(tag)
        case .text?, .replaced?: break
        case nil: writer.raw("</a>")
        }
    }
}
