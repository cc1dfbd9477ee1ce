/// Reads the words around an expression in its sentence. It looks only so far that long sentences take no longer a word than short ones.
struct ClauseReader {
    let tokens: [Token]
    /// The tokens of the sentence.
    let sentence: Range<Int>

    /// How many tokens away a verb or a conjunction is looked for.
    static let reach = 40

    /// What was found out about the clause of an expression.
    struct Reading {
        var tense = TemporalExpression.Tense.unknown
        /// Whether a verb of speaking governs the expression.
        var isSpeechTime = false
        /// "are meeting", "expires", "is closed until": of what is going on, or of what is planned.
        var isPlan = false
        /// Whether something to come is meant, counted from the event of the clause: "ahead of the vote on Friday".
        var isAheadOfEvent = false
    }

    /// The verb before the expression in its clause decides; at the head of a clause, the one behind it.
    func reading(of item: Item) -> Reading {
        if let before = verbBefore(item) {
            // "has been closed until 30 June"
            let isOpenEnd = sentence.contains(item.start - 1) && tokens[item.start - 1].word == .until
            if isOpenEnd, before.isPresent { return Reading(tense: .present, isPlan: true) }
            if before.word == .reporting, !before.isAdjacent, let after = verbBehind(item.end, untilComma: true), after.word != .reporting {
                return Reading(tense: after.tense)
            }
            return Reading(tense: before.tense, isSpeechTime: before.word == .reporting, isPlan: before.isPlan, isAheadOfEvent: before.word == .ahead)
        }
        guard let after = verbBehind(item.end, untilComma: false) else { return Reading() }
        return Reading(tense: after.tense, isSpeechTime: after.word == .reporting)
    }

    /// Whether "later on" stands before the expression.
    func isLaterOn(_ item: Item) -> Bool {
        sentence.contains(item.start - 2) && tokens[item.start - 1].word == .on && tokens[item.start - 2].word == .later
    }

    /// Whether the sentence opens with the expression, but for a preposition.
    func isFronted(_ item: Item) -> Bool { item.start - sentence.lowerBound <= 1 }

    /// Whether a verb of ending stands between the head of the sentence and the expression: "broke a three-year siege".
    func speaksOfEnding(_ item: Item) -> Bool {
        let range = max(sentence.lowerBound, item.start - Self.reach)..<min(sentence.upperBound, item.end + 8)
        return range.contains { tokens[$0].word == .ending }
    }
}
