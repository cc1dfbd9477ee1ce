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
        /// Whether the words are weak evidence of what lies ahead: the nearer of the two dates counts.
        var isWeak = false
        /// Whether something to come is meant, counted from the event of the clause: "ahead of the vote on Friday".
        var isAheadOfEvent = false
        /// Whether what is ahead is told from a time that may itself be past: "would", "agreed to", "was postponed to".
        var isBackshifted = false
        /// Whether somebody had foretold it before the time that the text is in, so that it may be over: "had warned that it would".
        var isForetold = false
        /// Whether the clause that the expression opens goes back: "Two years earlier he had fought".
        var isFlashback = false
        /// Whether the month of every year may be meant: "farmers harvest in October".
        var isHabit = false
        /// Whether the words can as well be read as of the past: "would have left", "decided to leave".
        var isAmbiguous = false
        /// Whether a date ahead may be meant though the verb is of the past: "agreed to a truce".
        var opensAhead = false
        /// Whether the verb is none that the vocabulary knows.
        var isGuessed = false
        /// Whether the clause goes back from where the text is: "had fought", "since".
        var goesBack = false

        /// Whether it lies ahead of whoever tells it. What lies behind "since" does not, whatever is still to come.
        var isToCome: Bool { !goesBack && (isPlan || tense == .future) }
        /// Whether it is told as still to come, and not from a time that may be past.
        var isAhead: Bool { isToCome && (isPlan || !isBackshifted) }
    }

    /// The verb before the expression in its clause decides; at the head of a clause, the one behind it. In a caption, the present tense tells what
    /// a picture shows.
    func reading(of item: Item, isCaption: Bool = false) -> Reading {
        let reading = reading(of: item)
        return isCaption && reading.tense == .present && (!reading.isPlan || reading.isWeak) ? Reading(tense: .past) : reading
    }

    private func reading(of item: Item) -> Reading {
        let behind = opensClause(item) ? verbBehind(item, untilComma: true) : nil
        let before = behind == nil ? verbBefore(item) : nil
        let verb = before ?? behind ?? verbBehind(item, untilComma: false)
        if isAheadOfVerb(item, verb) {
            let isAmbiguous = lead(of: item) == .for && verb?.tense == .past && standsBeforeNoun(item, form: .plain) || isOvertaken(item)
            return Reading(tense: .future, isBackshifted: verb?.tense == .past, isAmbiguous: isAmbiguous)
        }
        var reading = before.map { governed(by: $0, item) } ?? plain(verb)
        // "will speak on Tuesday, and Wednesday was made a holiday"
        if behind?.tense == .past, lead(of: item) == .and, verbBefore(item)?.tense == .future {
            (reading.tense, reading.isAmbiguous) = (.future, true)
        }
        reading.isHabit = tellsHabit(item)
        reading.isFlashback = before == nil && verb?.isPluperfect == true
        // "By Thursday the city had fallen" looks ahead from where the text is.
        if before == nil || lead(of: item) == .by { reading.goesBack = false }
        switch lead(of: item) {
        case .since: (reading.isPlan, reading.goesBack) = (false, true)
        case .after: reading.isPlan = false
        // "We need tents by Friday"
        case .by where item.shape.kind == .weekday && (reading.tense == .present || reading.tense == .unknown):
            // "By Friday the town is empty"
            reading.isAmbiguous = reading.tense == .present && isFronted(item)
            reading.tense = .future
        default: break
        }
        if item.shape.isDayWithoutYear, isStart(item), reading.tense != .future {
            if reading.tense != .past || item.shape.kind == .weekday {
                reading.isAmbiguous = reading.tense == .past
                reading.tense = .future
            }
            reading.opensAhead = true
        }
        if verb == nil || verb?.isGuessed == true, let subject = announced(before: item) {
            reading.tense = .future
            reading.isAmbiguous = subject.word == .other && subject.form != .plural
        }
        if verb == nil, reading.tense == .unknown, isFronted(item), hasPresentVerb(behind: item) { reading.tense = .present }
        if isInInvertedCondition(item) { (reading.tense, reading.isPlan, reading.isAmbiguous, reading.goesBack) = (.future, false, true, false) }
        return weighed(reading, by: item, isBehindVerb: before != nil)
    }

    /// What the nouns beside the expression say for a date ahead or against it.
    private func weighed(_ reading: Reading, by item: Item, isBehindVerb: Bool) -> Reading {
        var reading = reading
        guard reading.isToCome else {
            if reading.tense == .past || reading.goesBack { return reading }
            if speaksOfDeadline(item) {
                reading.isAmbiguous = reading.tense == .unknown || reading.isGuessed
                reading.tense = .future
            } else if isInCondition(item) {
                (reading.tense, reading.isAmbiguous) = (.future, true)
            } else if reading.tense == .present, belongsToNoun(item) || belongsToIncident(item) || ownsIncident(item) {
                reading.tense = .unknown
            }
            return reading
        }
        if reading.isAheadOfEvent { return reading }
        if reading.isBackshifted || isPlanned(item), isOvertaken(item) { reading.isAmbiguous = true }
        if reading.isBackshifted, isForetold(item) { reading.isForetold = true }
        let isOfIncident = belongsToIncident(item)
        if belongsToNoun(item) || isOfIncident && !isBehindVerb { return Reading(goesBack: reading.goesBack) }
        if isOfIncident || !isBehindVerb && isInPhraseOfAfter(item) {
            (reading.isWeak, reading.isAmbiguous) = (true, reading.isAmbiguous || item.shape.kind == .weekday)
        }
        if !isBehindVerb, isInSubject(item) { reading.isWeak = true }
        return reading
    }

    private func governed(by verb: Verb, _ item: Item) -> Reading {
        // "has been closed until 30 June"
        if lead(of: item) == .until, verb.isPresent { return Reading(tense: .present, isPlan: true) }
        if verb.word == .reporting, !verb.isAdjacent, let after = verbBehind(item, untilComma: true), after.word != .reporting {
            return Reading(tense: after.tense)
        }
        return plain(verb)
    }

    private func plain(_ verb: Verb?) -> Reading {
        guard let verb else { return Reading() }
        return Reading(
            tense: verb.tense, isSpeechTime: verb.word == .reporting, isPlan: verb.isPlan, isWeak: verb.isWeak, isAheadOfEvent: verb.word == .ahead,
            isBackshifted: verb.isBackshifted, isAmbiguous: verb.isAmbiguous, opensAhead: verb.opensAhead,
            isGuessed: verb.isGuessed, goesBack: verb.isPluperfect)
    }

    /// Whether the sentence opens with the expression, but for a preposition.
    func isFronted(_ item: Item) -> Bool { item.start - sentence.lowerBound <= 1 }

    /// Whether a verb of ending stands between the head of the sentence and the expression: "broke a three-year siege".
    func speaksOfEnding(_ item: Item) -> Bool {
        let range = max(sentence.lowerBound, item.start - Self.reach)..<min(sentence.upperBound, item.end + 8)
        return range.contains { tokens[$0].word == .ending }
    }
}
