import Markdown

/// Where in a document a link may stand: in running text, not in headings, quotations, code, images and links.
struct LinkZones {
    private let document: Document
    /// Stretches of literals without links.
    private let forbidden: IntervalSet
    /// The nodes that hold characters of their own, in order.
    private let leaves: [Int]

    init(_ document: Document) {
        self.document = document
        leaves = document.nodes.indices.filter { document.nodes[$0].end == $0 + 1 && !document.nodes[$0].literal.isEmpty }
        var forbidden: [Range<Int>] = []
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
                    forbidden.append(first.literal.lowerBound..<(isAll ? first.literal.upperBound : Self.titleEnd(of: first, in: document)))
                    index += 1
                } else {
                    forbidden.append(node.literal)
                    index = node.end
                }
            default:
                index += 1
            }
        }
        self.forbidden = IntervalSet(forbidden + Quotations.ranges(in: document))
    }

    private static func titleEnd(of paragraph: Node, in document: Document) -> Int {
        document.literals[paragraph.literal].firstIndex(of: UInt8(ascii: "\n")) ?? paragraph.literal.upperBound
    }

    /// Whether a link may stand round these characters.
    func allowsLinks(in range: Range<Int>) -> Bool {
        !forbidden.overlaps(range)
    }

    /// Whether one node holds both the first and the last of these characters directly, so that an element can go round them.
    func liesInOneNode(_ range: Range<Int>) -> Bool {
        parent(ofCharacterAt: range.lowerBound) == parent(ofCharacterAt: range.upperBound - 1)
    }

    private func parent(ofCharacterAt offset: Int) -> Int {
        var low = 0
        var high = leaves.count
        while low < high {
            let middle = (low + high) / 2
            if document.nodes[leaves[middle]].literal.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < leaves.count ? document.nodes[leaves[low]].parent : -1
    }
}
