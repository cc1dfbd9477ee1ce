import Diagnostics
import Markdown
import Searching

/// Footnotes that Markdown leaves out, since nothing refers to them or another one has their label: nothing that an editor wrote may be lost without
/// a word.
struct LostFootnote {
    let label: String
    /// `[^label]:`, in UTF-8 bytes of the document's source.
    let range: Range<Int>
    /// Whether another one above has the same label; otherwise nothing refers to it.
    let isRepeated: Bool

    /// Those of a text, in the order of its source; `body` is the part of the source that is Markdown.
    static func find(in document: Document, source: [UInt8], body: Range<Int>) -> [LostFootnote] {
        let definitions = source.withUnsafeBufferPointer { Self.definitions(in: $0, body) }
        if definitions.isEmpty { return [] }
        let used = Set(
            document.nodes.compactMap { node in
                if case .footnoteDefinition(let label, _, _) = node.kind { label.lowercased() } else { nil }
            })
        // What readers see or refer to is no definition. In the order of the file, as the definitions are: footnotes stand at the end of a document.
        let read = document.nodes.filter(\.kind.isRead).map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        var seen: Set<String> = []
        return definitions.compactMap { definition in
            let next = read.partitioningIndex { $0.lowerBound > definition.line.lowerBound }
            if next > 0, read[next - 1].contains(definition.line.lowerBound) { return nil }
            let label = String(decoding: source[definition.label], as: UTF8.self)
            let isRepeated = !seen.insert(label.lowercased()).inserted
            guard isRepeated || !used.contains(label.lowercased()) else { return nil }
            return LostFootnote(label: label, range: definition.line, isRepeated: isRepeated)
        }
    }

    func diagnostic(in file: String, at range: Range<Int>) -> Diagnostic {
        isRepeated
            ? .warning(
                "repeated-footnote", in: file, at: range, "a footnote \"\(label)\" stands above already, and this one is left out",
                suggestion: "give it another label, or join the two")
            : .warning(
                "unused-footnote", in: file, at: range, "nothing refers to the footnote \"\(label)\", so that it is left out",
                suggestion: "write [^\(label)] where it belongs")
    }

    /// Lines that start with `[^label]:`, behind the signs of quotes and lists around, if any.
    private static func definitions(in bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> [(line: Range<Int>, label: Range<Int>)] {
        var found: [(line: Range<Int>, label: Range<Int>)] = []
        var position = body.lowerBound
        while let start = bytes.firstIndex(of: 0x5B...0x5B, in: position..<body.upperBound) {
            position = start + 1
            guard position < body.upperBound, bytes[position] == 0x5E, startsBlock(start, in: bytes, body) else { continue }
            var end = start + 2
            while end < body.upperBound, bytes[end] > 0x20, bytes[end] != 0x5D { end += 1 }
            if end > start + 2, end + 1 < body.upperBound, bytes[end] == 0x5D, bytes[end + 1] == 0x3A {
                found.append((start..<(end + 2), (start + 2)..<end))
            }
        }
        return found
    }

    /// Whether nothing stands before a place on its line but blanks, `>`, bullets and numbers.
    private static func startsBlock(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> Bool {
        var position = place
        while position > body.lowerBound {
            switch bytes[position - 1] {
            case 0x0A, 0x0D: return true
            case 0x20, 0x09, 0x3E, 0x2A, 0x2B, 0x2D, 0x2E, 0x29, 0x30...0x39: position -= 1
            default: return false
            }
        }
        return true
    }
}

extension Node.Kind {
    /// Whether it is written as itself on the page, or is left out with a word of its own.
    fileprivate var isRead: Bool {
        switch self {
        case .text, .code, .codeBlock, .htmlInline, .htmlBlock, .footnoteReference: true
        default: false
        }
    }
}
