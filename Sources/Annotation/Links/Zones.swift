import Markdown
import Searching
import Temporal

/// The parts of a document where names are counted but not linked.
struct Zones {
    private let document: Document
    private var zones: [(decision: Mention.Decision, ranges: IntervalSet)] = []
    /// Where the characters end that a node holds directly, and which node is around that one; in order.
    private let leaves: [(end: Int, parent: Int)]

    init(_ document: Document) {
        self.document = document
        var leaves: [(end: Int, parent: Int)] = []
        var inlines: [Range<Int>] = []
        for index in document.nodes.indices {
            let literal = document.nodes[index].literal
            if document.nodes[index].end == index + 1, !literal.isEmpty { leaves.append((literal.upperBound, document.nodes[index].parent)) }
            if document.nodes[index].kind.holdsInlines { inlines.append(literal) }
        }
        self.leaves = leaves
        var found: [(decision: Mention.Decision, range: Range<Int>)] = []
        var index = 0
        var hasText = false
        while index < document.nodes.count {
            let literal = document.nodes[index].literal
            var next = index + 1
            switch document.nodes[index].kind {
            case .heading: found.append((.heading, literal))
            case .code, .codeBlock, .htmlBlock, .htmlInline: found.append((.code, literal))
            case .link: found.append((.link, literal))
            case .image:
                found.append((.image, literal))
                next = document.nodes[index].end
            case .blockQuote:
                // A box is the editors' own text; only its title line is like a heading.
                if case .box(let box)? = document.boxMarker(of: index) {
                    found.append((.boxTitle, literal.lowerBound..<box.title.upperBound))
                } else {
                    found.append((.quotation, literal))
                    next = document.nodes[index].end
                }
            case .paragraph:
                if !hasText, let dateline = Dateline.range(in: document, paragraph: literal) { found.append((.dateline, dateline)) }
                hasText = true
                found += PhotoCredit.ranges(in: document, paragraph: literal).map { (.credit, $0) }
            case .caption: found += PhotoCredit.ranges(in: document, paragraph: literal).map { (.credit, $0) }
            case .credit: found.append((.credit, literal))
            default: break
            }
            index = next
        }
        found += DirectSpeech.ranges(in: document.literals, blocks: inlines).map { (.quotation, $0) }
        for decision in Self.decisions where found.contains(where: { $0.decision == decision }) {
            zones.append((decision, IntervalSet(found.lazy.filter { $0.decision == decision }.map { $0.range })))
        }
    }

    /// Where several decisions are for the same characters, the first.
    private static let decisions: [Mention.Decision] = [.code, .image, .link, .heading, .boxTitle, .dateline, .credit, .quotation]

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
        let leaf = leaves.partitioningIndex { $0.end > offset }
        return leaf < leaves.count ? leaves[leaf].parent : -1
    }
}
