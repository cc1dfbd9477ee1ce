import Diagnostics

/// A list whose items do not begin with a hyphen and a space: YAML takes its lines for one text.
enum ListOnWrongLines {
    /// What is wrong with a text that stands where a list is expected; nil if it may be a list of one.
    static func problem(with key: String, _ scalar: YAMLValue.Scalar, in file: String) -> Diagnostic? {
        guard scalar.isPlain, let first = scalar.text.first else { return nil }
        let isMarked = "-\u{2013}\u{2014}\u{2022}".contains(first)
        // A plain text whose lines are not known stands on several.
        guard isMarked || (scalar.lineStarts.isEmpty && scalar.text.contains(" - ")) else { return nil }
        return .error(
            "wrong-type", in: file, at: scalar.range, "\"\(key)\" must be a list: each line of it starts with a hyphen and a space",
            suggestion: isMarked ? "put - and a space in place of \(first)" : nil)
    }
}
