import Explainer

/// Finds the temporal expressions of English prose and says which dates they mean.
///
/// Each block is cut into tokens, the grammar finds expressions in the tokens, and the resolver gives them dates in the order of the text.
/// The time that it takes grows with the length of the text alone.
public struct TemporalTagger: Sendable {
    /// What dates are counted from.
    public let mode: TemporalMode

    /// A tagger for texts of a mode.
    public init(mode: TemporalMode) {
        self.mode = mode
    }

    /// All expressions of a text, in order; those without a date too.
    public func expressions(in text: TemporalText) -> [TemporalExpression] { readings(of: text).expressions }

    /// What was read in a text.
    public struct Readings: Sendable {
        /// All expressions, in order; those without a date too.
        public internal(set) var expressions: [TemporalExpression] = []
        /// The dates set by hand, in order, with what stands around them.
        public internal(set) var handSet: [TemporalExpression] = []
    }

    /// All expressions of a text, and beside them what its sentences say of the dates that were set by hand.
    public func readings(of text: TemporalText) -> Readings {
        Lexer.read(text.bytes) { readings(of: text, by: &$0) }
    }

    private func readings(of text: TemporalText, by lexer: inout Lexer) -> Readings {
        var resolver = Resolver(mode: mode, handSet: text.handSet.map(\.date))
        if let opening = text.opening { resolver.begin(with: opening) }
        var readings = Readings()
        var quotations = RangeCursor(text.quotations)
        var captions = RangeCursor(text.captions)
        let marked = MarkedRange.all(in: text)
        var firstMarked = 0
        var sentenceNumber = 0
        for block in text.blocks {
            while firstMarked < marked.count, marked[firstMarked].bytes.lowerBound < block.lowerBound { firstMarked += 1 }
            var endMarked = firstMarked
            while endMarked < marked.count, marked[endMarked].bytes.upperBound <= block.upperBound { endMarked += 1 }
            let tokens = lexer.tokens(in: block, marked: marked[firstMarked..<endMarked])
            firstMarked = endMarked
            let items = Recogniser(tokens: tokens).items()
            if Block.isTitle(tokens), items.isEmpty || items.contains(where: \.shape.statesYear) { resolver.reference.endSection() }
            guard !items.isEmpty else {
                // A block apart keeps what was said before it from being "the sentence before".
                sentenceNumber += 2
                continue
            }
            let block = Block(tokens: tokens, items: items, firstSentence: sentenceNumber, isCaption: captions.overlaps(block))
            for (index, item) in items.enumerated() {
                var expression = block.expression(at: index, resolver: &resolver)
                expression = expression.quoted(quotations.overlaps(expression.bytes))
                if case .handSet = item.shape { readings.handSet.append(expression) } else { readings.expressions.append(expression) }
            }
            sentenceNumber += block.sentences.count + 1
        }
        return readings
    }
}
