import Diagnostics
import Explainer
import Markdown

/// HTML in a text that readers see as it is: tags, comments, and references to characters.
extension PlainText {
    /// The first of it; nil if there is none.
    static func html(in scalar: YAMLValue.Scalar, _ document: Document, of file: String) -> Diagnostic? {
        let text = Array(scalar.text.utf8)
        let tag = document.nodes.first { isTag($0, in: text) }?.range
        let reference = reference(in: text)
        if let tag, reference.map({ tag.lowerBound < $0.range.lowerBound }) ?? true {
            // A block goes on to the end of the text: what is pointed at is its first tag.
            let end = text[tag].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? tag.upperBound
            return problem("HTML is not read here: readers see its signs", "write the words alone", scalar.place.range(tag.lowerBound..<end), file)
        }
        guard let reference else { return nil }
        let message = "readers see this as it is, not the character that it stands for"
        return problem(message, advice(on: reference.character), scalar.place.range(reference.range), file)
    }

    /// What to write in place of a reference: the character, where it can be seen.
    private static func advice(on character: String) -> String {
        if character.allSatisfy(\.isWhitespace) { return "write a space" }
        let isSeen = character.unicodeScalars.allSatisfy { scalar in
            scalar != "\u{FFFD}" && ![.format, .control, .unassigned, .privateUse].contains(scalar.properties.generalCategory)
        }
        return isSeen ? "write \(character)" : "write the words alone"
    }

    private static func problem(_ message: String, _ suggestion: String, _ range: Range<Int>, _ file: String) -> Diagnostic {
        .warning("html-in-text", in: file, at: range, message, suggestion: suggestion)
    }

    private static func isTag(_ node: Node, in text: [UInt8]) -> Bool {
        guard node.kind == .htmlInline || node.kind == .htmlBlock else { return false }
        let tag = text[node.range].dropFirst()
        if tag.starts(with: "!--".utf8) { return true }
        let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { 0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 }
        // Words of a sentence look like attributes without values: "<b and c>".
        guard !tag.contains(0x20) || tag.contains(UInt8(ascii: "=")) || tag.prefix(while: { $0 != 0x20 }).contains(UInt8(ascii: ">")) else {
            return false
        }
        return elements.contains(String(decoding: name, as: UTF8.self).lowercased())
    }

    /// Only these: what else stands between the signs may be meant to be seen, as in "<unknown>".
    private static let elements: Set<String> = [
        "a", "abbr", "article", "b", "big", "blockquote", "body", "br", "center", "cite", "code", "del", "div", "em", "font", "form", "h1", "h2",
        "h3", "h4",
        "h5", "h6", "head", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "li", "link", "mark", "meta", "ol", "p", "pre", "q", "s",
        "samp", "script",
        "section", "small", "span", "strike", "strong", "style", "sub", "sup", "svg", "table", "tbody", "td", "th", "tr", "tt", "u", "ul", "wbr",
    ]

    /// The first reference to a character, and the character.
    private static func reference(in text: [UInt8]) -> (range: Range<Int>, character: String)? {
        var start = 0
        while let sign = text[start...].firstIndex(of: UInt8(ascii: "&")) {
            start = sign + 1
            let name = text[start...].prefix { 0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "#") }
            guard 2...32 ~= name.count, name.endIndex < text.count, text[name.endIndex] == UInt8(ascii: ";") else { continue }
            let range = sign..<(name.endIndex + 1)
            let written = String(decoding: text[range], as: UTF8.self)
            // Who knows their names is the library that reads them in Markdown; "R&D;" is none.
            let document = Document(parsing: "x\(written)", options: ParsingOptions(smartPunctuation: false))
            let read = document.text(of: 0).dropFirst()
            if read != written { return (range, String(read)) }
        }
        return nil
    }
}
