import Diagnostics
import Markdown
import Searching

/// Footnotes that Markdown leaves out, since nothing refers to them or another one has their label: nothing that an editor wrote may be lost without
/// a word.
struct LostFootnote {
    let label: String
    /// `[^label]:`, in the file.
    let range: Range<Int>
    /// Whether another one above has the same label; otherwise nothing refers to it.
    let isRepeated: Bool

    static func find(in document: Document, source: SourceFile, body: Range<Int>) -> [LostFootnote] {
        let definitions = source.bytes.withUnsafeBufferPointer { Self.definitions(in: $0, body) }
        if definitions.isEmpty { return [] }
        let used = Set(
            document.nodes.compactMap { node in
                if case .footnoteDefinition(let label, _, _) = node.kind { label.lowercased() } else { nil }
            })
        let blocks = document.nodes.compactMap { node in
            if case .codeBlock = node.kind { node.range } else { nil }
        }
        // In the order of the file, as the definitions are: footnotes stand at the end of a document.
        var code = blocks.sorted { $0.lowerBound < $1.lowerBound }[...]
        var seen: Set<String> = []
        return definitions.compactMap { definition in
            code = code.drop { $0.upperBound <= definition.line.lowerBound }
            if let block = code.first, block.contains(definition.line.lowerBound) { return nil }
            let label = String(decoding: source.bytes[definition.label], as: UTF8.self)
            let isRepeated = !seen.insert(label.lowercased()).inserted
            guard isRepeated || !used.contains(label.lowercased()) else { return nil }
            return LostFootnote(label: label, range: definition.line, isRepeated: isRepeated)
        }
    }

    func diagnostic(in file: String) -> Diagnostic {
        isRepeated
            ? .warning(
                "repeated-footnote", in: file, at: range, "a footnote \"\(label)\" stands above already, and this one is left out",
                suggestion: "give it another label, or join the two")
            : .warning(
                "unused-footnote", in: file, at: range, "nothing refers to the footnote \"\(label)\", so that it is left out",
                suggestion: "write [^\(label)] where it belongs")
    }

    /// Lines that start with `[^label]:`.
    private static func definitions(in bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> [(line: Range<Int>, label: Range<Int>)] {
        var found: [(line: Range<Int>, label: Range<Int>)] = []
        var position = body.lowerBound
        while let start = bytes.firstIndex(of: 0x5B...0x5B, in: position..<body.upperBound) {
            position = start + 1
            let startsLine = start == body.lowerBound || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
            guard startsLine, bytes[start...].starts(with: [0x5B, 0x5E]) else { continue }
            var end = start + 2
            while end < body.upperBound, bytes[end] > 0x20, bytes[end] != 0x5D { end += 1 }
            if end > start + 2, bytes[end...].starts(with: [0x5D, 0x3A]) { found.append((start..<(end + 2), (start + 2)..<end)) }
        }
        return found
    }
}
