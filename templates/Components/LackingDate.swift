import Annotation
import Explainer

/// What readers need of a date that the words do not state.
enum LackingDate: Hashable {
    case nothing
    /// Day and month, or the month alone, stand there: "Monday, 16 October".
    case year(Int)
    case everything

    /// - Parameters:
    ///   - mention: a date in a text.
    ///   - words: what the text says, in English.
    init(_ mention: DateMention, words: String) {
        if !mention.isRelative {
            self = .nothing
        } else {
            self = mention.date.flatMap { Self.year($0, words) } ?? .everything
        }
    }

    /// Nil where words say less of a date than all but its year, or anything else: "a year after 16 October".
    private static func year(_ date: PartialDate, _ text: String) -> LackingDate? {
        guard case .single(let single) = date.form, single.qualifier == nil else { return nil }
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { !empty.contains(String($0)) }
        switch single.components {
        case .month(let month, let year): return words.count == 1 && names(month, in: words) ? .year(year) : nil
        case .day(let day):
            let rest = words.filter { !isWeekday($0) }
            let saysDay = rest.contains { Int($0.prefix(while: \.isNumber)) == day.day }
            return rest.count == 2 && saysDay && names(day.month, in: rest) ? .year(day.year) : nil
        default: return nil
        }
    }

    private static let empty: Set = ["the", "of", "on", "in"]

    /// Whether a month is named, in full or shortened: "Oct", "Sept".
    private static func names(_ month: Int, in words: [Substring]) -> Bool {
        words.contains { isShort($0, for: DateLanguage.english.monthNames[month - 1]) }
    }

    private static func isWeekday(_ word: Substring) -> Bool {
        DateLanguage.english.weekdayNames.contains { isShort(word, for: $0) }
    }

    private static func isShort(_ word: Substring, for name: String) -> Bool { word.count >= 3 && name.lowercased().hasPrefix(word) }
}
