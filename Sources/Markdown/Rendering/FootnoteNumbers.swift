import CCMarkGFM

/// Which footnote each reference means, and which of the references to it this one is.
///
/// The library counts the references in notes that it leaves out: it would keep a note for them alone, with a way back that leads nowhere.
struct FootnoteNumbers {
    private struct Definition {
        let node: OpaquePointer
        let label: String
        var references = 0
    }
    private struct Mention {
        let node: OpaquePointer
        /// The positions, in the order of the tree, of the note that it means and of the one that it stands in.
        let definition: Int
        let note: Int?
        let block: Int
        let order: Int
    }

    /// By number less one.
    private var definitions: [Definition] = []
    private var numbers: [OpaquePointer: Int] = [:]
    private var occurrences: [OpaquePointer: Int] = [:]

    /// Reads all references and definitions of a tree before it is walked, since a definition says how often it is referred to; takes out those that
    /// only notes refer to that are left out, and puts the others in the order of their first references.
    mutating func read(_ root: OpaquePointer, label: (OpaquePointer) -> String, position: (OpaquePointer) -> Int) {
        // Definitions stand at the end; without one there is nothing to find.
        guard let last = cmark_node_last_child(root), cmark_node_get_type(last) == CMARK_NODE_FOOTNOTE_DEFINITION else { return }
        var all: [Definition] = []
        var mentions = Self.mentions(in: root, position: position) { all.append(Definition(node: $0, label: label($0))) }
        mentions.removeAll { !all.indices.contains($0.definition) }
        let kept = Self.kept(mentions, of: all.count)
        mentions.removeAll { mention in mention.note.map { !kept[$0] } ?? false }
        // The library counts in the order of the source, where definitions stand between the paragraphs.
        mentions.sort { ($0.block, $0.order) < ($1.block, $1.order) }
        var newNumbers = [Int](repeating: 0, count: all.count)
        for mention in mentions {
            if newNumbers[mention.definition] == 0 {
                definitions.append(all[mention.definition])
                newNumbers[mention.definition] = definitions.count
            }
            let number = newNumbers[mention.definition]
            definitions[number - 1].references += 1
            numbers[mention.node] = number
            occurrences[mention.node] = definitions[number - 1].references
        }
        for (definition, isKept) in zip(all, kept) where !isKept { cmark_node_free(definition.node) }
        for (index, definition) in definitions.enumerated() {
            numbers[definition.node] = index + 1
            cmark_node_append_child(root, definition.node)
        }
    }

    /// All references, in the order of the tree.
    private static func mentions(
        in root: OpaquePointer, position: (OpaquePointer) -> Int, definition found: (OpaquePointer) -> Void
    ) -> [Mention] {
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        var mentions: [Mention] = []
        var notes: [Int] = []
        var (count, block) = (0, 0)
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return mentions }
            let type = cmark_node_get_type(node)
            if event == CMARK_EVENT_EXIT {
                if type == CMARK_NODE_FOOTNOTE_DEFINITION { notes.removeLast() }
                continue
            }
            switch type {
            case CMARK_NODE_FOOTNOTE_DEFINITION:
                found(node)
                notes.append(count)
                count += 1
            case CMARK_NODE_FOOTNOTE_REFERENCE:
                mentions.append(
                    Mention(node: node, definition: number(ofReference: node) - 1, note: notes.last, block: block, order: mentions.count))
            case let type where type.rawValue & 0xC000 == CMARK_NODE_DOCUMENT.rawValue & 0xC000:  // CMARK_NODE_TYPE_MASK: a block
                if cmark_node_get_start_line(node) > 0 { block = position(node) }
            default: break
            }
        }
    }

    /// Which notes something refers to that is not left out.
    private static func kept(_ mentions: [Mention], of count: Int) -> [Bool] {
        var references = [Int](repeating: 0, count: count)
        var meant = [[Int]](repeating: [], count: count)
        for mention in mentions {
            references[mention.definition] += 1
            if let note = mention.note { meant[note].append(mention.definition) }
        }
        var kept = [Bool](repeating: true, count: count)
        var unused = references.indices.filter { references[$0] == 0 }
        while let note = unused.popLast() {
            kept[note] = false
            for definition in meant[note] {
                references[definition] -= 1
                if references[definition] == 0 { unused.append(definition) }
            }
        }
        return kept
    }

    func definition(_ node: OpaquePointer) -> Node.Kind {
        let (number, definition) = numbered(node)
        return .footnoteDefinition(label: definition?.label ?? "", number: number, references: definition?.references ?? 0)
    }

    func reference(_ node: OpaquePointer) -> Node.Kind {
        let (number, definition) = numbered(node)
        return .footnoteReference(label: definition?.label ?? "", number: number, occurrence: occurrences[node] ?? 1)
    }

    private func numbered(_ node: OpaquePointer) -> (number: Int, definition: Definition?) {
        let number = numbers[node] ?? 0
        return (number, definitions.indices.contains(number - 1) ? definitions[number - 1] : nil)
    }

    /// The library writes the number into the reference, in place of its label.
    private static func number(ofReference node: OpaquePointer) -> Int {
        cmark_node_get_literal(node).flatMap { Int(String(cString: $0)) } ?? 0
    }
}
