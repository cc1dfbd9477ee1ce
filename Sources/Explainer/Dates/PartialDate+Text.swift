extension PartialDate {
    /// The date for people, never more precise than it is known: "14–16 October 2017", "about September 2017", "since 2011".
    ///
    /// It stands for itself and takes no preposition: "possibly 2014", not "in possibly 2014".
    public func text(in language: DateLanguage, style: DateStyle = .long) -> String {
        let phrases = DatePhrases(language: language, style: style)
        return switch form {
        case .single(let date): phrases.qualified(date)
        case .interval(let start, let end): phrases.interval(from: start, to: end)
        case .starting(let start, let end): phrases.starting(start, end: end)
        case .ending(let end, let start): phrases.ending(end, start: start)
        }
    }
}

extension SingleDate {
    /// The date for people, as in ``PartialDate/text(in:style:)``.
    public func text(in language: DateLanguage, style: DateStyle = .long) -> String {
        DatePhrases(language: language, style: style).qualified(self)
    }
}

extension CalendarDay {
    /// The day for people: "14 October 2017".
    public func text(in language: DateLanguage, style: DateStyle = .long) -> String {
        DatePhrases(language: language, style: style).day(self, withMonth: true, withYear: true)
    }
}
