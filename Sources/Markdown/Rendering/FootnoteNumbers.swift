import CCMarkGFM

/// Which footnote each reference means, and which of the references to it this one is.
struct FootnoteNumbers {
    private struct Definition {
        var label: String
        var references: Int
    }
    /// By number less one: the library puts definitions in the order of their first references.
    private var definitions: [Definition] = []
    private var numbers: [OpaquePointer: Int] = [:]
    private var occurrences: [OpaquePointer: Int] = [:]

    /// Reads all references and definitions of a tree before it is walked, since a definition says how often it is referred to.
    mutating func read(_ root: OpaquePointer, label: (OpaquePointer) -> String, position: (OpaquePointer) -> Int) {
        // Definitions stand at the end; without one there is nothing to find.
        guard let last = cmark_node_last_child(root), cmark_node_get_type(last) == CMARK_NODE_FOOTNOTE_DEFINITION else { return }
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        var references: [(node: OpaquePointer, number: Int, block: Int, order: Int)] = []
        var block = 0
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            guard event == CMARK_EVENT_ENTER else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_FOOTNOTE_DEFINITION:
                definitions.append(Definition(label: label(node), references: 0))
                numbers[node] = definitions.count
            case CMARK_NODE_FOOTNOTE_REFERENCE:
                references.append((node, Self.number(ofReference: node), block, references.count))
            case let type where type.rawValue & 0xC000 == CMARK_NODE_DOCUMENT.rawValue & 0xC000:  // CMARK_NODE_TYPE_MASK: a block
                if cmark_node_get_start_line(node) > 0 { block = position(node) }
            default: break
            }
        }
        // The library counts in the order of the source, where definitions stand between the paragraphs.
        references.sort { ($0.block, $0.order) < ($1.block, $1.order) }
        for (node, number, _, _) in references where definitions.indices.contains(number - 1) {
            definitions[number - 1].references += 1
            occurrences[node] = definitions[number - 1].references
        }
    }

    func definition(_ node: OpaquePointer) -> Node.Kind {
        let number = numbers[node] ?? 0
        let definition = definitions.indices.contains(number - 1) ? definitions[number - 1] : Definition(label: "", references: 0)
        return .footnoteDefinition(label: definition.label, number: number, references: definition.references)
    }

    func reference(_ node: OpaquePointer) -> Node.Kind {
        let number = Self.number(ofReference: node)
        let label = definitions.indices.contains(number - 1) ? definitions[number - 1].label : ""
        return .footnoteReference(label: label, number: number, occurrence: occurrences[node] ?? 1)
    }

    /// The library writes the number into the reference, in place of its label.
    private static func number(ofReference node: OpaquePointer) -> Int {
        cmark_node_get_literal(node).flatMap { Int(String(cString: $0)) } ?? 0
    }
}
