import Diagnostics
import Explainer
import Markdown
import Temporal

/// What an editor should look at in the dates of one text: warnings, never errors.
struct DateChecks {
    let text: AnnotatedText
    /// The article whose text it is.
    let article: Article?

    /// One problem of a date at most, and one in the whole text of what is counted from a day of speaking that is not given.
    var problems: [Diagnostic] {
        text.dates.isEmpty ? [] : text.dates.compactMap { problem(of: $0) } + [presentWithoutDay()].compactMap { $0 }
    }

    /// Direct speech is somebody else's. A date that is set by hand is the editor's, but for a day of the week in its words.
    private func problem(of mention: DateMention) -> Diagnostic? {
        guard let expression = mention.expression else { return mention.date.flatMap { wrongWeekday(mention, $0, weekday(in: mention)) } }
        if expression.isQuoted { return nil }
        guard let date = mention.date else { return unresolved(mention, expression) }
        if let problem = wrongWeekday(mention, date, expression.statedWeekday) { return problem }
        if expression.confidence == .doubtful { return doubtful(mention, date) }
        return tooLate(mention, date, expression)
    }

    /// Whether the date cannot be meant as it is written: it is of another day of the week, or lies after a text that tells it as past.
    func contradicts(_ mention: DateMention) -> Bool {
        guard let expression = mention.expression, let date = mention.date else { return false }
        return wrongWeekday(mention, date, expression.statedWeekday) != nil || tooLate(mention, date, expression) != nil
    }

    /// "now" or "last month" in a text that is not news, and does not say of what day it speaks.
    private func presentWithoutDay() -> Diagnostic? {
        guard let article, article.kind != .report, !article.statesAsOf else { return nil }
        guard let first = text.dates.first(where: { countsFromSpeaking($0) }) else { return nil }
        let date = article.date
        return warning(
            "present-without-as-of", first, "\"\(written(first))\" will be read for years: the front matter does not say what day it means",
            "add \"as_of: \(date)\", or write the date")
    }

    private func countsFromSpeaking(_ mention: DateMention) -> Bool {
        guard let expression = mention.expression, !expression.isQuoted else { return false }
        if expression.kind == .present { return true }
        switch expression.rule {
        case .present, .countedFromAsOf, .withinUnit, .weekdayBefore, .weekdayAfter: return true
        default: return false
        }
    }

    private func unresolved(_ mention: DateMention, _ expression: TemporalExpression) -> Diagnostic? {
        switch expression.rule {
        case .impossible: warning("no-such-date", mention, "there is no \(written(mention))", "look the date up")
        case .noReference:
            warning(
                "unresolved-date", mention, "nothing says what \"\(written(mention))\" is counted from",
                "write the date, or \(link(mention, nil))")
        default: nil
        }
    }

    private func wrongWeekday(_ mention: DateMention, _ date: PartialDate, _ stated: @autoclosure () -> Weekday?) -> Diagnostic? {
        guard let day = date.earliest, day == date.latest, let stated = stated(), day.weekday != stated else { return nil }
        return warning(
            "wrong-weekday", mention, "\(day.text(in: .english)) was a \(day.weekday.englishName), not a \(stated.englishName)",
            "look up which of the two is right")
    }

    /// The one day of the week that the words of a date name.
    private func weekday(in mention: DateMention) -> Weekday? {
        let words = text.prose.document.literals[mention.literal]
        let stated = Weekday.allCases.filter { day in
            let name = day.englishName.utf8
            return words.indices.contains { words[$0...].starts(with: name) }
        }
        return stated.count == 1 ? stated.first : nil
    }

    private func doubtful(_ mention: DateMention, _ date: PartialDate) -> Diagnostic {
        warning(
            "doubtful-date", mention, "\"\(written(mention))\" may mean \(date.text(in: .english)), and is not shown as a date", link(mention, date))
    }

    private func tooLate(_ mention: DateMention, _ date: PartialDate, _ expression: TemporalExpression) -> Diagnostic? {
        guard let article, expression.tense == .past, let earliest = date.earliest, earliest > max(article.date, article.updated ?? article.date)
        else { return nil }
        let meaning = expression.isRelative ? "is \(date.text(in: .english))," : "lies"
        return warning(
            "date-after-publication", mention,
            "\"\(written(mention))\" \(meaning) after the article's own date, and the sentence tells of the past",
            "correct the date, or switch it off: [\(written(mention))](none:)")
    }

    private func link(_ mention: DateMention, _ date: PartialDate?) -> String {
        "set it by hand: [\(written(mention))](date:\(date?.edtf ?? "2017-10-14")), or [\(written(mention))](none:)"
    }

    private func written(_ mention: DateMention) -> String { text.prose.document.singleLine(in: mention.literal) }

    private func warning(_ id: String, _ mention: DateMention, _ message: String, _ suggestion: String) -> Diagnostic {
        .warning(id, in: text.file, at: text.range(of: mention.literal), message, suggestion: suggestion)
    }
}

extension Weekday {
    fileprivate var englishName: String { DateLanguage.english.name(of: self) }
}
