import Markdown
import Searching

/// The cells of tables and items of lists that hold names and nothing else: "Azaz, Manbij and Afrin".
struct Enumerations {
    private let document: Document
    /// All cells and items, in order.
    private let entries: [Range<Int>]

    init(_ document: Document) {
        self.document = document
        entries = document.nodes.indices.lazy.filter { index in
            switch document.nodes[index].kind {
            case .tableCell: true
            case .paragraph: document.nodes[document.nodes[index].parent].kind.isItem
            default: false
            }
        }.map { document.nodes[$0].literal }
    }

    /// Whether a stretch of text, by its bytes in the document's literals, is all of a cell or an item, and has no words but its names, which come in
    /// order.
    func contain(_ text: Range<Int>, names: [Range<Int>]) -> Bool {
        let index = entries.partitioningIndex { $0.upperBound > text.lowerBound }
        guard index < entries.count, entries[index].lowerBound <= text.lowerBound, entries[index].upperBound >= text.upperBound else { return false }
        var position = entries[index].lowerBound
        for name in names {
            if position < name.lowerBound, !joins(position..<name.lowerBound) { return false }
            position = max(position, name.upperBound)
        }
        return position >= entries[index].upperBound || joins(position..<entries[index].upperBound)
    }

    /// Whether the words between two names are "and", "or", "the" or other names; of Arabic only the letter for "and".
    private func joins(_ range: Range<Int>) -> Bool {
        document.literals.withUnsafeBufferPointer { bytes in
            var position = range.lowerBound
            while position < range.upperBound {
                var end = position
                while end < range.upperBound, bytes[end] >= 0x80 || (0x41...0x5A).contains(bytes[end] & 0xDF) { end += 1 }
                if end == position {
                    end += 1
                } else if !(0x41...0x5A).contains(bytes[position]), !Self.joining.contains(where: { bytes[position..<end].elementsEqual($0.utf8) }) {
                    return false
                }
                position = end
            }
            return true
        }
    }

    /// With the dash and the point that stand between names.
    private static let joining = ["and", "or", "the", "و", "،", "–", "—", "·"]
}

extension Node.Kind {
    fileprivate var isItem: Bool {
        switch self {
        case .item, .taskItem: true
        default: false
        }
    }
}
