import HTML

/// Images, and addresses as the C library writes them.
extension Renderer {
    mutating func enterImage(_ index: Int, _ target: Node.Target) {
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
            image.size.map { .height($0.height) } ?? .absent, .lazy
        ).render(into: &writer)
    }

    /// The characters of an image's description, line breaks as spaces.
    func alternativeText(of index: Int) -> String {
        var bytes = Array(document.literals[document.nodes[index].literal])
        for child in (index + 1)..<max(index + 1, document.nodes[index].end) {
            let node = document.nodes[child]
            if node.kind == .softBreak || node.kind == .lineBreak {
                bytes[node.literal.lowerBound - document.nodes[index].literal.lowerBound] = .space
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    mutating func plainAddress(_ target: Node.Target, before: StaticString, behind: StaticString) {
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
}
