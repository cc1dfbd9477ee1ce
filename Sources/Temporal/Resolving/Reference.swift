/// The dates that later expressions count from.
struct Reference: Sendable {
    /// The date of the last main event.
    private(set) var main: KnownDate?
    /// The last date, whatever it belonged to.
    private(set) var last: KnownDate?
    /// The last date whose year the text stated, with the number of its sentence, where it opened its sentence.
    private(set) var opening: (known: KnownDate, sentence: Int)?
    /// The main date of the sentence that is being read, with its number.
    private(set) var current: (known: KnownDate, sentence: Int)?

    /// Where an expression stood.
    struct Place: Sendable {
        let sentence: Int
        let isSubordinate: Bool
        let isFronted: Bool
        let statesYear: Bool
    }

    mutating func note(_ known: KnownDate, at place: Place) {
        last = known
        if place.isFronted && place.statesYear || place.statesYear && opening?.sentence == place.sentence { opening = (known, place.sentence) }
        if place.isSubordinate { return }
        main = known
        current = (known, place.sentence)
    }
}
