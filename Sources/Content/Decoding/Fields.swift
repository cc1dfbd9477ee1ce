import Diagnostics
import Explainer
import Markdown

/// A group of keys being read: it hands out typed values, notes every problem at its place, and knows in the end which keys nobody asked for.
struct Fields {
    let file: String
    /// Where to point when a key is missing.
    let place: Range<Int>
    let known: KnownIDs
    /// What its Markdown is written in.
    var textLanguage = Language.english
    private(set) var entries: [YAMLValue.Entry]
    private(set) var asked: [String] = []
    var problems: [Diagnostic] = []
    /// Keys that are not there, and the problems that say so: a key that was meant for one of them is the same mistake.
    private(set) var absences: [Absence] = []
    /// Links in the Markdown of values.
    private(set) var pendingLinks: [ProseChecker.PendingLink] = []

    init(_ entries: [YAMLValue.Entry], in file: String, at place: Range<Int>, known: KnownIDs) {
        self.entries = entries
        self.file = file
        self.place = place
        self.known = known
    }

    mutating func report(_ problem: Diagnostic) {
        problems.append(problem)
    }

    /// A key that is missing.
    struct Absence {
        let key: String
        let problem: Diagnostic
    }

    /// Reports that a key is missing.
    mutating func report(_ problem: Diagnostic, missing key: String) {
        problems.append(problem)
        absences.append(Absence(key: key, problem: problem))
    }

    mutating func report(_ others: [Diagnostic]) {
        problems += others
    }

    mutating func pend(_ links: [ProseChecker.PendingLink]) {
        pendingLinks += links
    }

    /// Leaves out the keys from a byte of the file on.
    mutating func disregardKeys(from place: Int) {
        entries.removeAll { $0.key.range.lowerBound >= place }
    }

    // MARK: Values

    /// The value of a key; nil if it is not there or says nothing.
    mutating func value(_ key: String) -> YAMLValue? {
        asked.append(key)
        guard let entry = entries.first(where: { $0.key.text == key }), !entry.value.isNull else { return nil }
        return entry.value
    }

    /// Whether a key is there and says something.
    func has(_ key: String) -> Bool {
        entries.contains { $0.key.text == key && !$0.value.isNull }
    }

    /// Whether a key is there and its value is a list of nothing.
    func isEmptyList(_ key: String) -> Bool {
        guard case .list(let items, _)? = entries.first(where: { $0.key.text == key })?.value else { return false }
        return items.isEmpty
    }

    /// Whether a key's value is just this word, in any capitals. The key counts as asked for.
    mutating func says(_ key: String, _ word: String) -> Bool {
        guard case .scalar(let scalar)? = value(key) else { return false }
        return scalar.text.lowercased() == word
    }

    func range(ofKey key: String) -> Range<Int> {
        entries.first { $0.key.text == key }?.key.range ?? place
    }

    mutating func wrongType(_ key: String, _ value: YAMLValue, expected: String, suggestion: String? = nil) {
        let range = value.range.isEmpty ? range(ofKey: key) : value.range
        problems.append(.error("wrong-type", in: file, at: range, "\"\(key)\" must be \(expected), not \(value.kindName)", suggestion: suggestion))
    }

    private mutating func wrongItem(of key: String, _ item: YAMLValue, expected: String) {
        problems.append(.error("wrong-type", in: file, at: item.range, "an item of \"\(key)\" must be \(expected), not \(item.kindName)"))
    }

    mutating func missing(_ key: String, _ what: String) {
        let written = entries.first { $0.key.text == key }
        let state = written == nil ? "missing" : "empty"
        report(
            .error("missing-\(key)", in: file, at: written?.key.range ?? place, "the key \"\(key)\" is \(state): \(what)"), missing: key)
    }

    /// A text in one piece.
    mutating func string(_ key: String) -> Located<String>? {
        guard let value = value(key) else { return nil }
        guard case .scalar(let scalar) = value else {
            wrongType(key, value, expected: "a text")
            return nil
        }
        if PlainText.keys.contains(key), let problem = PlainText.problem(of: scalar, in: file) { problems.append(problem) }
        if FormulaText.keys.contains(key), let problem = FormulaText.problem(of: Located(scalar.text, at: scalar.range), in: file) {
            problems.append(problem)
        }
        if PlainText.sentenceKeys.contains(key), let problem = PlainText.comment(behind: scalar, in: file) { problems.append(problem) }
        let isTypographic = textLanguage == .english && PlainText.typographicKeys.contains(key)
        return Located(isTypographic ? TypographicText.smart(scalar.text) : scalar.text, at: scalar.range)
    }

    /// A text, empty if nothing is said.
    mutating func text(_ key: String) -> String {
        string(key)?.value ?? ""
    }

    /// A text that must be there and must not be empty.
    mutating func required(_ key: String, _ what: String) -> Located<String>? {
        guard has(key) else {
            asked.append(key)
            missing(key, what)
            return nil
        }
        guard let text = string(key) else { return nil }
        if text.value.allSatisfy(\.isWhitespace) {
            missing(key, what)
            return nil
        }
        return text
    }

    /// `true` or `false`.
    mutating func bool(_ key: String, default fallback: Bool) -> Bool {
        guard let value = value(key) else { return fallback }
        if case .scalar(let scalar) = value, scalar.isPlain {
            switch scalar.text.lowercased() {
            case "true", "yes": return true
            case "false", "no": return false
            default: break
            }
        }
        var suggestion: String?
        if case .scalar(let scalar) = value, ["true", "false", "yes", "no"].contains(scalar.text.lowercased()) {
            suggestion = "leave out the quotes"
        }
        problems.append(.error("wrong-type", in: file, at: value.range, "\"\(key)\" must be true or false", suggestion: suggestion))
        return fallback
    }

    /// A decimal number.
    mutating func number(_ key: String) -> Located<Double>? {
        guard let value = value(key) else { return nil }
        if case .scalar(let scalar) = value, let number = Double(scalar.text), number.isFinite { return Located(number, at: scalar.range) }
        var suggestion: String?
        if case .scalar(let scalar) = value {
            let point = scalar.text.replacing(",", with: ".")
            if point != scalar.text, Double(point) != nil { suggestion = "write \(point)" }
        }
        problems.append(
            .error("wrong-type", in: file, at: value.range, "\"\(key)\" must be a decimal number, as in 35.33", suggestion: suggestion))
        return nil
    }

    /// One of a fixed set of words.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, of type: Choice.Type = Choice.self) -> Choice? {
        choice(key, among: Array(Choice.allCases))
    }

    /// One of a set of words, which must be said.
    mutating func requiredChoice<Choice: RawRepresentable<String>>(_ key: String, among choices: [Choice]) -> Choice? {
        let choice = choice(key, among: choices)
        if choice == nil, !has(key) { missing(key, "one of: \(choices.map(\.rawValue).joined(separator: ", "))") }
        return choice
    }

    private mutating func choice<Choice: RawRepresentable<String>>(_ key: String, among choices: [Choice]) -> Choice? {
        guard let text = string(key) else { return nil }
        if let choice = choices.first(where: { $0.rawValue == text.value }) { return choice }
        let words = choices.map(\.rawValue)
        problems.append(
            .error(
                "unknown-value", in: file, at: text.range, "\"\(key)\" cannot be \"\(text.value)\"; it is one of: \(words.joined(separator: ", "))",
                suggestion: Lookalikes.advice(on: text.value, isKnown: words.contains)
                    ?? Self.meant(by: text.value, among: words).map { "did you mean \"\($0)\"?" }))
        return nil
    }

    private static func meant(by text: String, among words: [String]) -> String? {
        OtherValues.meant(by: text, among: words) ?? Spelling.nearest(to: text, in: words) ?? kin(of: text, in: words)
    }

    /// The only word that starts with the same four letters: "editing" for "editor".
    private static func kin(of text: String, in words: [String]) -> String? {
        let kin = words.filter { text.count >= 4 && $0.hasPrefix(text.lowercased().prefix(4)) }
        return kin.count == 1 ? kin.first : nil
    }

    /// A list of texts; one text alone counts as a list of one, unless commas in it look like a list's.
    mutating func strings(_ key: String) -> [Located<String>] {
        let texts = listed(key)
        if FormulaText.keys.contains(key) { problems += texts.compactMap { FormulaText.problem(of: $0, in: file) } }
        return texts
    }

    private mutating func listed(_ key: String) -> [Located<String>] {
        guard let value = value(key) else { return [] }
        switch value {
        case .scalar(let scalar):
            if let problem = ListOnWrongLines.problem(with: key, scalar, in: file) {
                problems.append(problem)
                return []
            }
            guard scalar.isPlain, scalar.text.contains(",") else { return [Located(scalar.text, at: scalar.range)] }
            problems.append(
                .error(
                    "wrong-type", in: file, at: scalar.range, "\"\(key)\" must be a list of texts, not one text with commas",
                    suggestion: "write [\(scalar.text)], or put the text into quotes"))
            return []
        case .map:
            wrongType(key, value, expected: "a list of texts")
            return []
        case .list(let items, _):
            return items.compactMap { item in
                guard !reportedEmpty(item, of: key) else { return nil }
                guard case .scalar(let scalar) = item else {
                    wrongItem(of: key, item, expected: "a text")
                    return nil
                }
                return Located(scalar.text, at: scalar.range)
            }
        }
    }

    /// A group of keys below a key, read by `body`; `finish()` is called on it.
    mutating func group<Product>(_ key: String, _ body: (inout Fields) -> Product?) -> Product? {
        guard let value = value(key) else { return nil }
        guard case .map(let entries, let range) = value else {
            wrongType(key, value, expected: "a group of keys\(keys(body))")
            return nil
        }
        return nested(entries, at: range.lowerBound..<range.lowerBound, body)
    }

    /// A list of groups of keys.
    mutating func groups<Product>(_ key: String, _ body: (inout Fields) -> Product?) -> [Product] {
        guard let value = value(key) else { return [] }
        guard case .list(let items, _) = value else {
            wrongType(
                key, value, expected: "a list of groups of keys\(keys(body))",
                suggestion: value.isMap ? "write it on a line of its own, behind a hyphen and a space" : nil)
            return []
        }
        return items.compactMap { item in
            guard !reportedEmpty(item, of: key) else { return nil }
            guard case .map(let entries, let range) = item else {
                wrongItem(of: key, item, expected: "a group of keys\(keys(body))")
                return nil
            }
            return nested(entries, at: range.lowerBound..<range.lowerBound, body)
        }
    }

    /// Keys that are not fixed, with their texts: names by language.
    mutating func dictionary(_ key: String) -> [(key: Located<String>, value: Located<String>)] {
        guard let value = value(key) else { return [] }
        guard case .map(let entries, _) = value else {
            wrongType(key, value, expected: "a group of keys")
            return []
        }
        return entries.compactMap { entry in
            guard case .scalar(let scalar) = entry.value else {
                wrongType(entry.key.text, entry.value, expected: "a text")
                return nil
            }
            if entry.value.isNull {
                problems.append(
                    .error(
                        "empty-item", in: file, at: entry.key.range, "\"\(entry.key.text)\" in \"\(key)\" is empty; fill it or remove it",
                        suggestion: entry.key.text.contains(":") ? "put a space behind the colon" : nil))
                return nil
            }
            let text = Located(scalar.text, at: scalar.range)
            if FormulaText.keys.contains(key), let problem = FormulaText.problem(of: text, in: file) { problems.append(problem) }
            return (Located(entry.key.text, at: entry.key.range), text)
        }
    }

    /// Whether an item of a list is empty, which is a problem.
    private mutating func reportedEmpty(_ item: YAMLValue, of key: String) -> Bool {
        if item.isNull { problems.append(.error("empty-item", in: file, at: item.range, "this item of \"\(key)\" is empty; fill it or remove it")) }
        return item.isNull
    }

    /// The keys that a group may have, for messages: those that `body` asks for.
    private func keys<Product>(_ body: (inout Fields) -> Product?) -> String {
        var fields = Fields([], in: file, at: place, known: known)
        _ = body(&fields)
        var names: [String] = []
        for name in fields.asked where !names.contains(name) { names.append(name) }
        return " (\(names.joined(separator: ", ")))"
    }

    private mutating func nested<Product>(_ entries: [YAMLValue.Entry], at place: Range<Int>, _ body: (inout Fields) -> Product?) -> Product? {
        let start = entries.first?.key.range ?? place
        var fields = Fields(entries, in: file, at: start, known: known)
        fields.textLanguage = textLanguage
        let product = body(&fields)
        fields.finish()
        problems += fields.problems
        pendingLinks += fields.pendingLinks
        return product
    }
}
