/// Dates in English words, so that the error can say how they are written.
extension EDTFText {
    /// The date, or the interval, that the text gives in words; nil where it is none of the usual forms, or could be read in two ways.
    var everydayDate: String? {
        let words = String(decoding: bytes, as: UTF8.self).lowercased().split { $0 == " " || $0 == "," }.map(String.init)
        guard 2...12 ~= words.count else { return nil }
        return Self.interval(words[...])
    }

    private static func interval(_ words: ArraySlice<String>) -> String? {
        let words = words.first == "from" || words.first == "between" ? words.dropFirst() : words
        if words.first == "since", let start = date(words.dropFirst()) { return start + "/.." }
        guard let middle = words.firstIndex(where: { separators.contains($0) }) else { return date(words) }
        guard let start = date(words[..<middle]), let end = date(words[(middle + 1)...]) else { return nil }
        return "\(start)/\(end)"
    }

    private static let separators: Set<String> = ["-", "\u{2013}", "\u{2014}", "/", "to", "until", "till", "and"]

    private static func date(_ words: ArraySlice<String>) -> String? {
        guard let first = words.first else { return nil }
        if doubts.contains(first) { return date(words.dropFirst()).map { $0.last == "~" ? $0 : $0 + "~" } }
        let words = Array(words)
        switch words.count {
        case 1: return PartialDate.isWritten(first) ? first : nil
        case 2:
            guard let year = year(words[1]) else { return nil }
            return (month(first) ?? seasons[first]).map { "\(year)-\($0)" }
        case 3:
            guard let year = year(words[2]) else { return nil }
            guard let (month, day) = month(words[0]).map({ ($0, words[1]) }) ?? month(words[1]).map({ ($0, words[0]) }), let day = Self.day(day)
            else {
                return nil
            }
            return "\(year)-\(month)-\(day)"
        default: return nil
        }
    }

    private static let doubts: Set<String> = ["about", "around", "circa", "ca", "ca.", "c.", "c", "approximately", "approx.", "roughly"]

    private static let seasons = ["spring": "21", "summer": "22", "autumn": "23", "fall": "23"]

    private static func year(_ word: String) -> String? { word.count == 4 && word.utf8.allSatisfy(\.isDigit) ? word : nil }

    /// The number of a month, by its name or the first three letters of that.
    private static func month(_ word: String) -> String? {
        let word = word.last == "." ? String(word.dropLast()) : word
        let index = months.firstIndex { $0 == word || word.count >= 3 && word.count <= 4 && $0.hasPrefix(word) }
        return index.map { ($0 + 1).magnitude.padded(to: 2) }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]

    private static func day(_ word: String) -> String? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard 1...2 ~= digits.count, ["", "st", "nd", "rd", "th", "."].contains(word[digits.endIndex...]) else { return nil }
        return digits.count == 1 ? "0" + digits : String(digits)
    }
}

extension PartialDate {
    fileprivate static func isWritten(_ text: String) -> Bool { (try? EDTFParser(text: EDTFText(bytes: Array(text.utf8))).date()) != nil }
}
