import Explainer

/// What an expression came to.
struct Resolution: Sendable, Equatable {
    var date: PartialDate?
    /// The date as something to count on from; nil where it is none.
    var known: KnownDate?
    var rule: TemporalRule
    var isCertain = true

    /// No date.
    static func unresolved(_ rule: TemporalRule) -> Resolution { Resolution(rule: rule) }

    /// A date of the calendar; where it is none, the expression stays without.
    static func known(_ known: KnownDate?, _ rule: TemporalRule, qualifier: DateQualifier? = nil, isCertain: Bool = true) -> Resolution {
        guard let known else { return .unresolved(.noReference) }
        guard let date = known.date(qualifier) else { return .unresolved(.impossible) }
        return Resolution(date: date, known: known, rule: rule, isCertain: isCertain)
    }

    /// From one date to another.
    static func interval(from start: SingleDate?, to end: SingleDate?, known: KnownDate?, _ rule: TemporalRule) -> Resolution {
        guard let start, let end, let date = PartialDate(.interval(from: start, to: end)) else { return .unresolved(.noReference) }
        return Resolution(date: date, known: known, rule: rule)
    }

    func doubted(_ isDoubtful: Bool = true) -> Resolution {
        var copy = self
        if isDoubtful { copy.isCertain = false }
        return copy
    }
}
