import Explainer

/// A block with its expressions, on the way from shapes to dates.
struct Block {
    let tokens: [Token]
    let items: [Item]
    let sentences: [Range<Int>]
    /// The sentence of each item, by its place in `sentences`.
    private let sentenceOfItem: [Int]
    private let firstSentence: Int
    /// Whether the block is a heading. Of a range in it, the text below begins with the start.
    let isTitle: Bool
    /// Whether the block is a heading with one date, which governs the text below.
    private let isHeading: Bool
    /// Whether the block is the caption of a picture.
    private let isCaption: Bool

    init(tokens: [Token], items: [Item], firstSentence: Int, isCaption: Bool = false) {
        self.tokens = tokens
        self.items = items
        self.firstSentence = firstSentence
        self.isCaption = isCaption
        let sentences = SentenceBoundaries.ranges(of: tokens)
        var current = 0
        sentenceOfItem = items.map { item in
            while current + 1 < sentences.count, item.start >= sentences[current].upperBound { current += 1 }
            return current
        }
        self.sentences = sentences
        isTitle = Self.isTitle(tokens)
        isHeading = isTitle && items.count == 1
    }

    /// Whether a block is a heading: short, without a full stop.
    static func isTitle(_ tokens: [Token]) -> Bool { tokens.count <= 16 && tokens.last?.word != .period }

    func expression(at index: Int, resolver: inout Resolver) -> TemporalExpression {
        let item = items[index]
        let situation = situation(at: index, resolver: resolver)
        let resolution = resolver.resolve(item.shape, in: situation)
        return TemporalExpression(
            bytes: tokens[item.start].start..<tokens[item.end - 1].end, date: resolution.date, kind: item.shape.kind, rule: resolution.rule,
            confidence: resolution.isCertain ? .certain : .doubtful, bound: item.bound, tense: situation.clause.tense, isQuoted: false,
            isSpeechTime: situation.clause.isSpeechTime,
            isAside: situation.place.isSubordinate || situation.isApposition && item.shape.countsFromEvent,
            isOfState: ClauseReader(tokens: tokens, sentence: sentences[sentenceOfItem[index]]).tellsOfState(item),
            isRelative: !item.statesWholeDate, statedWeekday: item.shape.statedWeekday)
    }

    /// Behind a mark stands no more of the event: "three days after the battle, on 5 May".
    private func isDivided(_ range: Range<Int>) -> Bool {
        tokens[range].contains { [.comma, .semicolon, .colon, .dash, .emDash, .open, .close].contains($0.word) }
    }

    /// "on 30 May, three days after the raid": right behind a date and a comma, a length tells the same date once more.
    private func isApposition(_ index: Int) -> Bool {
        index > 0 && items[index - 1].end + 1 == items[index].start && tokens[items[index].start - 1].word == .comma
    }

    /// "for Saturday and Sunday": the second day of two is governed as the first is.
    private func headOfList(_ index: Int) -> Item {
        var head = index
        while head > 0, items[head].shape.isDayWithoutYear, items[head - 1].shape.isDayWithoutYear, items[head - 1].end + 1 == items[head].start,
            tokens[items[head].start - 1].word == .and || tokens[items[head].start - 1].word == .or
        {
            head -= 1
        }
        return items[head]
    }

    private func situation(at index: Int, resolver: Resolver, looksAhead: Bool = true) -> Resolver.Situation {
        let item = items[index]
        let sentence = sentenceOfItem[index]
        let reader = ClauseReader(tokens: tokens, sentence: sentences[sentence])
        var following: KnownDate?
        if looksAhead, item.shape.countsFromEvent || item.shape.isLength, index + 1 < items.count, sentenceOfItem[index + 1] == sentence,
            !isDivided(item.end..<items[index + 1].start)
        {
            following = resolver.peek(items[index + 1].shape, in: situation(at: index + 1, resolver: resolver, looksAhead: false)).known
        }
        let isAttributive = reader.isAttributive(item)
        let place = Reference.Place(
            sentence: firstSentence + sentence,
            isSubordinate: isAttributive || reader.isSubordinate(item) || isTitle && item.bound == .end, isAttributive: isAttributive,
            isHeading: isHeading,
            isFronted: reader.isFronted(item), statesYear: item.shape.statesYear,
            isOfNoun: reader.lead(of: item) == .of && reader.verbBefore(item) != nil, tellsWhen: item.shape.statesYear && reader.tellsWhen(item),
            endsRange: item.bound == .end,
            endsSpan: item.bound == .end && index > 0 && items[index - 1].bound == .start && reader.lead(of: items[index - 1]) == .between)
        return Resolver.Situation(
            clause: reader.reading(of: headOfList(index), isCaption: isCaption), place: place, speaksOfEnding: reader.speaksOfEnding(item),
            following: following,
            isApposition: isApposition(index), borrowsYear: item.borrowsYear, crossesYear: item.crossesYear)
    }
}
