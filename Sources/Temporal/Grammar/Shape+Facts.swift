import Explainer

/// What a shape says of itself.
extension Shape {
    var kind: TemporalExpression.Kind {
        switch self {
        case .calendar(let fields): fields.isWeekdayAlone ? .weekday : .absolute
        case .decade, .century, .longAgo, .slice, .handSet, .bareYear: .absolute
        case .present, .spokenDay(0): .present
        case .unit(_, 0, .text), .unit(_, 0, .nearest), .named(_, 0, .text), .sinceThen: .anaphor
        case .dayOfMonth(_, 0, .text): .anaphor
        case .spokenDay, .unit, .named, .within, .dayOfMonth: .relative
        case .shift(let amount, _, .event): amount.isUpperBound ? .span : .relative
        case .shift: .relative
        case .length: .span
        case .vague: .vague
        }
    }

    /// The day of the week that stands with a whole date.
    var statedWeekday: Weekday? {
        if case .calendar(let fields) = self, !fields.isWeekdayAlone { fields.weekday } else { nil }
    }

    /// Whether the text gives the year.
    var statesYear: Bool {
        switch self {
        case .calendar(let fields): fields.statedYear != nil
        case .slice(_, let whole): whole.statesYear
        case .decade(let year), .century(let year): year >= 100
        default: false
        }
    }

    /// Whether the expression goes back from the thread of the text: "the previous year", "a month earlier".
    var looksBack: Bool {
        switch self {
        case .unit(_, let step, .text), .named(_, let step, .text): step < 0
        case .shift(_, let sign, _): sign < 0
        default: false
        }
    }

    /// Whether it counts from the date that the text speaks of.
    var countsFromText: Bool {
        switch self {
        case .unit(_, _, let origin), .named(_, _, let origin), .within(_, _, let origin), .dayOfMonth(_, _, let origin), .shift(_, _, let origin):
            origin == .text
        default: false
        }
    }

    /// Whether it is a day that leaves its year open: "Monday", "5 October".
    var isDayWithoutYear: Bool {
        if case .calendar(let fields) = self {
            fields.year == nil && (fields.isWeekdayAlone || fields.day != nil && fields.month != nil)
        } else {
            false
        }
    }

    /// Whether it is a day of the calendar.
    var isDay: Bool {
        if case .calendar(let fields) = self { fields.day != nil || fields.weekday != nil } else { false }
    }

    /// "three-year".
    var isLength: Bool {
        if case .length = self { true } else { false }
    }

    /// Whether the date counts from an event that the text names behind it.
    var countsFromEvent: Bool {
        if case .shift(_, _, .event) = self { true } else { false }
    }
}

extension Item {
    /// Whether a reader has the whole absolute date before them.
    var statesWholeDate: Bool { shape.statesYear || borrowsYear }
}

extension TemporalExpression {
    /// The expression, inside a quotation or not.
    func quoted(_ isQuoted: Bool) -> TemporalExpression {
        TemporalExpression(
            bytes: bytes, date: date, kind: kind, rule: rule, confidence: confidence, bound: bound, tense: tense, isQuoted: isQuoted,
            isSpeechTime: isSpeechTime, isAside: isAside, isOfState: isOfState, isRelative: isRelative, statedWeekday: statedWeekday)
    }
}
