/// A page taken apart just far enough for tests: the writer gives every attribute in double quotes, so that tags can be told by their signs.
struct RenderedPage {
    struct Tag {
        let name: String
        let attributes: [String: String]
        let isClosing: Bool
        /// The text up to the next tag.
        let text: String
    }

    let html: String
    let tags: [Tag]

    init(_ bytes: [UInt8]) {
        html = String(decoding: bytes, as: UTF8.self)
        tags = html.split(separator: "<").map { part in
            let pieces = part.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
            let inside = pieces[0].hasPrefix("/") ? pieces[0].dropFirst() : pieces[0]
            let name = inside.prefix { $0 != " " }
            return Tag(
                name: String(name), attributes: Self.attributes(inside.dropFirst(name.count)), isClosing: pieces[0].hasPrefix("/"),
                text: pieces.count > 1 ? String(pieces[1]) : "")
        }
    }

    private static func attributes(_ text: Substring) -> [String: String] {
        var attributes: [String: String] = [:]
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        for position in stride(from: 0, to: parts.count - 1, by: 2) {
            let name = parts[position].split(separator: " ").last.map { $0.dropLast() } ?? ""
            attributes[String(name)] = parts[position + 1].split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
        }
        return attributes
    }

    var ids: [String] { tags.compactMap { $0.attributes["id"] } }

    /// The addresses of links and resources.
    var addresses: [String] { tags.flatMap { [$0.attributes["href"], $0.attributes["src"]].compactMap { $0 } } }

    /// The levels of the headings, in order.
    var headingLevels: [Int] {
        tags.compactMap { tag in
            guard !tag.isClosing, tag.name.count == 2, tag.name.first == "h" else { return nil }
            return tag.name.last?.wholeNumberValue
        }
    }

    /// What stands in the first element of a name, without tags.
    func text(ofFirst name: String) -> String? {
        guard let start = tags.firstIndex(where: { $0.name == name && !$0.isClosing }),
            let end = tags[start...].firstIndex(where: { $0.name == name && $0.isClosing })
        else { return nil }
        return tags[start..<end].map(\.text).joined()
    }
}

extension String {
    /// The part of the text from the first occurrence of a text to the end of the next occurrence of another; empty if there is none.
    func part(from start: String, through end: String) -> String {
        let pieces = split(separator: start, maxSplits: 1, omittingEmptySubsequences: false)
        guard pieces.count == 2 else { return "" }
        let rest = pieces[1].split(separator: end, maxSplits: 1, omittingEmptySubsequences: false)
        return rest.count == 2 ? start + rest[0] + end : ""
    }
}
