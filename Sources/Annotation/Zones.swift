import Markdown
import Searching
import Temporal

/// The parts of a document where names are counted but not linked.
struct Zones {
    private let document: Document
    private var zones: [(decision: Mention.Decision, ranges: IntervalSet)] = []
    /// The nodes that hold characters of their own, in order.
    private let leaves: [Int]

    init(_ document: Document) {
        self.document = document
        leaves = document.nodes.indices.filter { document.nodes[$0].end == $0 + 1 && !document.nodes[$0].literal.isEmpty }
        var found: [Mention.Decision: [Range<Int>]] = [:]
        var index = 0
        var hasText = false
        while index < document.nodes.count {
            let node = document.nodes[index]
            var next = index + 1
            switch node.kind {
            case .heading: found[.heading, default: []].append(node.literal)
            case .code, .codeBlock, .htmlBlock, .htmlInline: found[.code, default: []].append(node.literal)
            case .link: found[.link, default: []].append(node.literal)
            case .image:
                found[.image, default: []].append(node.literal)
                next = node.end
            case .blockQuote:
                // A box is the editors' own text; only its title line is like a heading.
                if case .box? = document.boxMarker(of: index) {
                    let first = document.nodes[index + 1].literal
                    let titleEnd = document.literals[first].firstIndex(of: UInt8(ascii: "\n")) ?? first.upperBound
                    found[.boxTitle, default: []].append(first.lowerBound..<titleEnd)
                } else {
                    found[.quotation, default: []].append(node.literal)
                    next = node.end
                }
            case .paragraph:
                if !hasText, let dateline = Dateline.range(in: document, paragraph: node.literal) { found[.dateline, default: []].append(dateline) }
                hasText = true
                found[.credit, default: []] += PhotoCredit.ranges(in: document, paragraph: node.literal)
            case .caption: found[.credit, default: []] += PhotoCredit.ranges(in: document, paragraph: node.literal)
            case .credit: found[.credit, default: []].append(node.literal)
            default: break
            }
            index = next
        }
        found[.quotation, default: []] += DirectSpeech.ranges(
            in: document.literals, blocks: document.nodes.filter(\.kind.holdsInlines).map(\.literal))
        for decision in [Mention.Decision.code, .image, .link, .heading, .boxTitle, .dateline, .credit, .quotation] {
            if let ranges = found[decision] { zones.append((decision, IntervalSet(ranges))) }
        }
    }

    /// The characters that a decision is for, in order.
    func ranges(of decision: Mention.Decision) -> [Range<Int>] {
        zones.first { $0.decision == decision }?.ranges.ranges ?? []
    }

    /// Why no link may stand round these characters; nil if one may.
    func obstacle(in range: Range<Int>) -> Mention.Decision? {
        if let zone = zones.first(where: { $0.ranges.overlaps(range) }) {
            return zone.decision == .quotation && DirectSpeech.encloses(range, in: document.literals) ? nil : zone.decision
        }
        return liesInOneNode(range) ? nil : .acrossMarkup
    }

    /// Whether one node holds both the first and the last of these characters directly, so that an element can go round them.
    private func liesInOneNode(_ range: Range<Int>) -> Bool {
        parent(ofCharacterAt: range.lowerBound) == parent(ofCharacterAt: range.upperBound - 1)
    }

    private func parent(ofCharacterAt offset: Int) -> Int {
        let leaf = leaves.partitioningIndex { document.nodes[$0].literal.upperBound > offset }
        return leaf < leaves.count ? document.nodes[leaves[leaf]].parent : -1
    }
}
