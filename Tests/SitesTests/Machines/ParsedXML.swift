import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// An element of an XML file, as far as tests ask.
struct ParsedXML {
    /// The name without a prefix.
    let name: String
    /// The namespace that it is in.
    let namespace: String
    let attributes: [String: String]
    private(set) var children: [ParsedXML] = []
    private(set) var text = ""

    /// The elements of a name directly inside.
    func all(_ name: String) -> [ParsedXML] { children.filter { $0.name == name } }

    /// The text of the only element of a name directly inside.
    func text(of name: String) -> String? {
        let all = all(name)
        return all.count == 1 ? all[0].text : nil
    }

    /// The root of a file; nil if it is not well formed.
    static func root(of bytes: [UInt8]) -> ParsedXML? {
        let parser = XMLParser(data: Data(bytes))
        let builder = Builder()
        parser.shouldProcessNamespaces = true
        parser.delegate = builder
        return parser.parse() ? builder.root : nil
    }

    private final class Builder: NSObject, XMLParserDelegate {
        private var open: [ParsedXML] = []
        private(set) var root: ParsedXML?

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
        ) {
            open.append(ParsedXML(name: name, namespace: namespaceURI ?? "", attributes: attributes))
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            if !open.isEmpty { open[open.count - 1].text += text }
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            guard let closed = open.popLast() else { return }
            if open.isEmpty { root = closed } else { open[open.count - 1].children.append(closed) }
        }
    }
}
