import Diagnostics
import Markdown

/// Footnotes that nothing refers to: Markdown leaves them out, and nothing that an editor wrote may be lost without a word.
struct UnusedFootnote {
    let label: String
    /// `[^label]:`, in the file.
    let range: Range<Int>

    static func find(in document: Document, source: SourceFile, body: Range<Int>) -> [UnusedFootnote] {
        let definitions = source.bytes.withUnsafeBufferPointer { Self.definitions(in: $0, body) }
        if definitions.isEmpty { return [] }
        let used = Set(
            document.nodes.compactMap { node in
                if case .footnoteDefinition(let label, _, _) = node.kind { label.lowercased() } else { nil }
            })
        let code = document.nodes.compactMap { node in
            if case .codeBlock = node.kind { node.range } else { nil }
        }
        return definitions.compactMap { definition in
            let label = String(decoding: source.bytes[definition.label], as: UTF8.self)
            guard !used.contains(label.lowercased()), !code.contains(where: { $0.contains(definition.line.lowerBound) }) else { return nil }
            return UnusedFootnote(label: label, range: definition.line)
        }
    }

    func diagnostic(in file: String) -> Diagnostic {
        .warning(
            "unused-footnote", in: file, at: range, "nothing refers to the footnote \"\(label)\", so that it is left out",
            suggestion: "write [^\(label)] where it belongs")
    }

    /// Lines that start with `[^label]:`.
    private static func definitions(in bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> [(line: Range<Int>, label: Range<Int>)] {
        var found: [(line: Range<Int>, label: Range<Int>)] = []
        var position = body.lowerBound
        while position < body.upperBound {
            if bytes[position] == 0x5B, bytes[position...].starts(with: [0x5B, 0x5E]) {
                var end = position + 2
                while end < body.upperBound, bytes[end] > 0x20, bytes[end] != 0x5D { end += 1 }
                if end > position + 2, bytes[end...].starts(with: [0x5D, 0x3A]) { found.append((position..<(end + 2), (position + 2)..<end)) }
            }
            while position < body.upperBound, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
            position += 1
        }
        return found
    }
}
