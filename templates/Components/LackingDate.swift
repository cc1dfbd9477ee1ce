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
        switch single.components {
        case .month(let month, let year): return says(text, month: month, day: nil) ? .year(year) : nil
        case .day(let day): return says(text, month: day.month, day: day.day) ? .year(day.year) : nil
        default: return nil
        }
    }

    /// Whether words say a month, or a day of a month, perhaps of a week, and nothing else.
    private static func says(_ text: String, month: Int, day: Int?) -> Bool {
        var (saysMonth, saysDay) = (false, day == nil)
        var count = 0
        for word in text.utf8.split(whereSeparator: { !isLetterOrDigit($0) }) {
            if isShort(word, for: months[month - 1]) {
                saysMonth = true
            } else if let day, Int(Substring(word.prefix { (0x30...0x39).contains($0) })) == day {
                saysDay = true
            } else if empty.contains(where: { equal($0, word) }) || day != nil && weekdays.contains(where: { isShort(word, for: $0) }) {
                continue
            }
            count += 1
        }
        return saysMonth && saysDay && count == (day == nil ? 1 : 2)
    }

    private typealias Word = Substring.UTF8View

    private static let empty = ["the", "of", "on", "in"].map { Array($0.utf8) }
    private static let months = DateLanguage.english.monthNames.map { Array($0.lowercased().utf8) }
    private static let weekdays = DateLanguage.english.weekdayNames.map { Array($0.lowercased().utf8) }

    /// English dates are ASCII; what is not, as a no-break space or a dash, stands between words.
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    /// Whether a word is the beginning of a name, or all of it: "Oct", "Sept".
    private static func isShort(_ word: Word, for name: [UInt8]) -> Bool {
        word.count >= 3 && word.count <= name.count && equal(name[..<word.count], word)
    }

    private static func equal(_ name: some Collection<UInt8>, _ word: Word) -> Bool {
        name.elementsEqual(word) { $0 == ((0x41...0x5A).contains($1) ? $1 | 0x20 : $1) }
    }
}
