import Markdown

/// Where in a document a link may stand: in running text, not in headings, quotations, code, images and links.
struct LinkZones {
    private let document: Document
    /// Stretches of literals without links, in order, not overlapping.
    private var forbidden: [Range<Int>] = []

    init(_ document: Document) {
        self.document = document
        var index = 0
        while index < document.nodes.count {
            let node = document.nodes[index]
            switch node.kind {
            case .heading, .code, .codeBlock, .htmlBlock, .htmlInline, .link, .image:
                forbidden.append(node.literal)
                index = node.end
            case .blockQuote:
                // A box is the editors' own text; only its title line is like a heading.
                if case .box(let box)? = document.boxMarker(of: index) {
                    let first = document.nodes[index + 1]
                    let isAll = box.title.utf8.count + 8 >= first.literal.count
                    forbidden.append(first.literal.lowerBound..<(isAll ? first.literal.upperBound : titleEnd(of: first)))
                    index += 1
                } else {
                    forbidden.append(node.literal)
                    index = node.end
                }
            default:
                index += 1
            }
        }
        forbidden.append(contentsOf: Quotations.ranges(in: document))
        forbidden = Self.merged(forbidden)
    }

    private func titleEnd(of paragraph: Node) -> Int {
        document.literals[paragraph.literal].firstIndex(of: UInt8(ascii: "\n")) ?? paragraph.literal.upperBound
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) where !range.isEmpty {
            if let last = merged.last, last.upperBound >= range.lowerBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    /// Whether a link may stand round these characters.
    func allowsLinks(in range: Range<Int>) -> Bool {
        var low = 0
        var high = forbidden.count
        while low < high {
            let middle = (low + high) / 2
            if forbidden[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low == forbidden.count || forbidden[low].lowerBound >= range.upperBound
    }

    /// The node that holds both the first and the last of these characters directly, so that an element can go round them.
    func parent(of range: Range<Int>, in block: Int) -> Int? {
        var first: Int?
        var index = block + 1
        while index < document.nodes[block].end {
            let node = document.nodes[index]
            if node.literal.contains(range.lowerBound), node.end == index + 1 { first = node.parent }
            if node.literal.contains(range.upperBound - 1), node.end == index + 1 { return first == node.parent ? first : nil }
            index += 1
        }
        return nil
    }
}
