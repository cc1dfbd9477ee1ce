/// A page as a tree of elements, just far enough for tests: the writer gives every attribute in double quotes and closes what it opens.
struct HTMLTree {
    struct Element {
        let name: String
        let attributes: [String: String]
        let parent: Int?
        /// Just past its last descendant.
        fileprivate(set) var end: Int

        var classes: [Substring] { (attributes["class"] ?? "").split(separator: " ") }
    }

    private(set) var elements: [Element] = []
    private let indexByID: [String: Int]

    /// Elements that have no end (HTML Standard, 13.1.2), and shapes, which the writer closes.
    private static let void: Set<String> = ["meta", "link", "img", "br", "hr", "input", "source", "wbr"]

    init(_ bytes: [UInt8]) {
        var elements: [Element] = []
        var open: [Int] = []
        for part in String(decoding: bytes, as: UTF8.self).split(separator: "<").dropFirst() {
            let inside = part.prefix { $0 != ">" }
            if inside.hasPrefix("!") { continue }
            if inside.hasPrefix("/") {
                if let last = open.popLast() { elements[last].end = elements.count }
                continue
            }
            let name = String(inside.prefix { $0 != " " && $0 != "/" })
            elements.append(
                Element(name: name, attributes: Self.attributes(inside.dropFirst(name.count)), parent: open.last, end: elements.count + 1))
            if !Self.void.contains(name), !inside.hasSuffix("/") { open.append(elements.count - 1) }
        }
        self.elements = elements
        indexByID = Dictionary(
            elements.enumerated().compactMap { position, element in element.attributes["id"].map { ($0, position) } },
            uniquingKeysWith: { first, _ in first })
    }

    private static func attributes(_ text: Substring) -> [String: String] {
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        var attributes: [String: String] = [:]
        for position in stride(from: 0, to: parts.count - 1, by: 2) {
            attributes[String(parts[position].drop { $0 == " " }.dropLast())] = String(parts[position + 1]).replacing("&amp;", with: "&")
        }
        return attributes
    }

    /// The element with an id.
    func index(ofID id: String) -> Int? { indexByID[id] }

    /// Elements with a name and a class, in order.
    func indices(of name: String, class value: String) -> [Int] {
        elements.indices.filter { elements[$0].name == name && elements[$0].classes.contains(value[...]) }
    }

    /// The elements directly inside another one.
    func children(of index: Int) -> [Int] { (index..<elements[index].end).filter { elements[$0].parent == index } }

    /// The addresses of the links in an element, in order.
    func addresses(in index: Int) -> [String] {
        elements[index..<elements[index].end].filter { $0.name == "a" }.compactMap { $0.attributes["href"] }
    }
}
