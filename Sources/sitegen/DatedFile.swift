import Explainer
import HTML
import Temporal

/// A plain text with its dates.
struct DatedFile {
    let path: String
    let bytes: [UInt8]
    let expressions: [TemporalExpression]

    init(path: String, bytes: [UInt8], tagger: TemporalTagger) {
        self.path = path
        self.bytes = bytes
        expressions = tagger.expressions(in: TemporalText(plain: bytes))
    }

    private func text(of expression: TemporalExpression) -> String { String(decoding: bytes[expression.bytes], as: UTF8.self) }

    /// For programs: what has a certain date.
    var json: JSONValue {
        let dates = expressions.compactMap { expression -> JSONValue? in
            guard let date = expression.date, expression.confidence == .certain else { return nil }
            return .object([
                .init("start", .integer(expression.bytes.lowerBound)), .init("end", .integer(expression.bytes.upperBound)),
                .init("text", .string(text(of: expression))), .init("date", .string(date.edtf)), .init("marked", .bool(expression.isMarked)),
                .init("reason", .string(expression.reason)),
            ])
        }
        return .object([.init("file", .string(path)), .init("mentions", .array([])), .init("dates", .array(dates))])
    }

    /// For people: everything that was found.
    var list: String {
        let lines = expressions.map { expression in
            let sign = expression.isMarked ? "→" : expression.date == nil ? " " : "?"
            let date = expression.date.map { " = \($0.edtf)" } ?? ""
            let notes = [
                expression.kind.rawValue, expression.isQuoted ? "quoted" : nil, expression.isSpeechTime ? "time of speaking" : nil,
                expression.confidence == .doubtful ? "doubtful" : nil,
            ].compactMap { $0 }
            return
                "  \(expression.bytes.lowerBound): \(sign) \(text(of: expression).singleLine)\(date) (\(notes.joined(separator: ", "))): \(expression.rule.rawValue)"
        }
        let marked = expressions.count(where: \.isMarked)
        return (["\(path): \(expressions.count) expressions, \(marked) marked"] + lines).joined(separator: "\n") + "\n"
    }
}
