/// How a counted thing is said for each number; `#` stands for the number.
///
/// The categories are those of the Unicode Common Locale Data Repository (CLDR), "Language Plural Rules". English needs `one` and `other`.
struct PluralForms: Sendable {
    /// 1.
    let one: String
    /// 2 in Arabic.
    let two: String
    /// 3 to 10 in Arabic, and what ends so: 103, 2010.
    let few: String
    /// 11 to 99 in Arabic, and what ends so.
    let many: String
    /// All others.
    let other: String

    /// The two forms of English.
    init(one: String, other: String) {
        self.init(one: one, two: other, few: other, many: other, other: other)
    }

    /// The five forms of Arabic.
    init(one: String, two: String, few: String, many: String, other: String) {
        self.one = one
        self.two = two
        self.few = few
        self.many = many
        self.other = other
    }

    /// So many of them: "1 article", "2,000 articles".
    func callAsFunction(_ count: Int) -> String {
        let form =
            switch (count, count % 100) {
            case (1, _): one
            case (2, _): two
            case (_, 3...10): few
            case (_, 11...99): many
            default: other
            }
        return form.filled(with: Self.grouped(count))
    }

    /// Digits in groups of three.
    static func grouped(_ number: Int) -> String {
        let digits = String(number)
        guard digits.utf8.count > 3 else { return digits }
        var grouped = ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.utf8.count - position) % 3 == 0 { grouped += "," }
            grouped.append(digit)
        }
        return grouped
    }
}

extension String {
    /// The text with a value in the place of `#`.
    func filled(with value: String) -> String {
        guard let place = utf8.firstIndex(of: UInt8(ascii: "#")) else { return self }
        return String(self[..<place]) + value + String(self[utf8.index(after: place)...])
    }

    /// The text with its first letter in upper case, as headings and labels have it.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
