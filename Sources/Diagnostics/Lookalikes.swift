/// Words that look like a known one and are another: characters that do not show, letters of other alphabets, dashes for hyphens.
public enum Lookalikes {
    /// What to do about a word that only looks like one that is known; nil if it does not.
    public static func advice(on word: String, isKnown: (String) -> Bool) -> String? {
        guard !word.utf8.allSatisfy({ 0x20 < $0 && $0 < 0x7F }) else { return nil }
        let scalars = word.unicodeScalars.filter { !isHidden($0) }
        let visible = String(String.UnicodeScalarView(scalars))
        if visible != word, isKnown(visible) { return "a character that does not show stands in it: write it again" }
        guard let foreign = scalars.first(where: { latin[$0] != nil }),
            isKnown(String(String.UnicodeScalarView(scalars.map { latin[$0] ?? $0 })))
        else { return nil }
        let code = String(foreign.value, radix: 16, uppercase: true)
        return
            "\"\(foreign)\" in it is another character than it seems (U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)): write it again"
    }

    /// Marks of direction, joiners and spaces of no width, and blanks that nobody means to write in a word.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .format, .control, .spaceSeparator: true
        default: false
        }
    }

    /// Letters of Cyrillic and Greek, and dashes, with what they look like in Latin script.
    private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
        "а": "a", "с": "c", "ԁ": "d", "е": "e", "һ": "h", "і": "i", "ј": "j", "о": "o", "р": "p", "ѕ": "s", "у": "y", "х": "x", "ο": "o", "ν": "v",
        "ρ": "p", "ι": "i", "α": "a", "ı": "i", "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-",
        "\u{2212}": "-",
    ]
}
