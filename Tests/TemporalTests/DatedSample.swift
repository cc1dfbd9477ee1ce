import Explainer
import Temporal

/// A text whose dates are written into it as `[words=EDTF]`.
struct DatedSample {
    /// The text without the brackets.
    let text: String
    /// "words=EDTF" with the offset of the words, in order.
    let dates: [String]

    init(_ marked: String) {
        var text = ""
        var dates: [String] = []
        var rest = marked[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            text += rest[..<open]
            let inner = rest[rest.index(after: open)..<close]
            let parts = inner.split(separator: "=", maxSplits: 1)
            if parts.count == 2 {
                dates.append("\(text.utf8.count): \(parts[0])=\(parts[1])")
                text += parts[0]
            } else {
                text += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        self.text = text + rest
        self.dates = dates
    }

    /// The certain dates that are found in the text, in the same form.
    func found(in mode: TemporalMode) -> [String] {
        TemporalTagger(mode: mode).expressions(in: text).compactMap { expression in
            guard let date = expression.date, expression.confidence == .certain else { return nil }
            return "\(expression.bytes.lowerBound): \(text.words(of: expression))=\(date.edtf)"
        }
    }
}

extension TemporalTagger {
    /// The expressions of a plain text.
    func expressions(in text: String) -> [TemporalExpression] { expressions(in: TemporalText(plain: Array(text.utf8))) }
}

extension String {
    /// What an expression stands on.
    func words(of expression: TemporalExpression) -> String { String(decoding: Array(utf8)[expression.bytes], as: UTF8.self) }
}

extension TemporalMode {
    /// News of a day, written in EDTF.
    static func news(_ day: String, weekStarts: Weekday = .monday) throws -> TemporalMode {
        .news(asOf: try PartialDate(edtf: day), weekStarts: weekStarts)
    }
}
