import Explainer

/// A block with its expressions, on the way from shapes to dates.
struct Block {
    let tokens: [Token]
    let items: [Item]
    let sentences: [Range<Int>]
    /// The sentence of each item, by its place in `sentences`.
    private let sentenceOfItem: [Int]
    private let firstSentence: Int
    /// Whether the block is a heading: short, without a full stop. Of a range in it, the text below begins with the start.
    private let isTitle: Bool
    /// Whether the block is a heading with one date, which governs the text below.
    private let isHeading: Bool

    init(tokens: [Token], items: [Item], firstSentence: Int) {
        self.tokens = tokens
        self.items = items
        self.firstSentence = firstSentence
        let sentences = SentenceBoundaries.ranges(of: tokens)
        var current = 0
        sentenceOfItem = items.map { item in
            while current + 1 < sentences.count, item.start >= sentences[current].upperBound { current += 1 }
            return current
        }
        self.sentences = sentences
        isTitle = tokens.count <= 16 && tokens.last?.word != .period
        isHeading = isTitle && items.count == 1
    }

    func expression(at index: Int, resolver: inout Resolver) -> TemporalExpression {
        let item = items[index]
        let situation = situation(at: index, resolver: resolver)
        let resolution = resolver.resolve(item.shape, in: situation)
        return TemporalExpression(
            bytes: tokens[item.start].start..<tokens[item.end - 1].end, date: resolution.date, kind: item.shape.kind, rule: resolution.rule,
            confidence: resolution.isCertain ? .certain : .doubtful, bound: item.bound, tense: situation.clause.tense, isQuoted: false,
            isSpeechTime: situation.clause.isSpeechTime, isRelative: !item.statesWholeDate, statedWeekday: item.shape.statedWeekday)
    }

    /// Behind a comma stands no more of the event: "three days after the battle, on 5 May".
    private func hasComma(_ range: Range<Int>) -> Bool { tokens[range].contains { $0.word == .comma } }

    private func situation(at index: Int, resolver: Resolver, looksAhead: Bool = true) -> Resolver.Situation {
        let item = items[index]
        let sentence = sentenceOfItem[index]
        let reader = ClauseReader(tokens: tokens, sentence: sentences[sentence])
        var following: KnownDate?
        if looksAhead, item.shape.countsFromEvent, index + 1 < items.count, sentenceOfItem[index + 1] == sentence,
            !hasComma(item.end..<items[index + 1].start)
        {
            following = resolver.peek(items[index + 1].shape, in: situation(at: index + 1, resolver: resolver, looksAhead: false)).known
        }
        let place = Reference.Place(
            sentence: firstSentence + sentence,
            isSubordinate: reader.isSubordinate(item) || reader.isAttributive(item) || isTitle && item.bound == .end, isHeading: isHeading,
            isFronted: reader.isFronted(item), statesYear: item.shape.statesYear)
        return Resolver.Situation(
            clause: reader.reading(of: item), place: place, speaksOfEnding: reader.speaksOfEnding(item), following: following,
            borrowsYear: item.borrowsYear, isLaterOn: reader.isLaterOn(item), crossesYear: item.crossesYear)
    }
}
