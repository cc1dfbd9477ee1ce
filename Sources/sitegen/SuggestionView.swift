import Annotation
import Explainer

/// Proposed events, as YAML for an article's front matter.
enum SuggestionView {
    /// A title that is longer, in characters, is cut.
    private static let longestTitle = 100

    static func text(_ suggestions: [EventSuggestion], for article: Article) -> String {
        if suggestions.isEmpty { return "# \(article.file): no sentence in the past with a date\n" }
        let head = "# \(article.file): \(suggestions.count) proposed; paste what you keep into its front matter\nevents:\n"
        return head + suggestions.map { entry($0, article) }.joined()
    }

    private static func entry(_ suggestion: EventSuggestion, _ article: Article) -> String {
        var lines = ["  # \(suggestion.sentence)"]
        if let known = suggestion.known { lines.append("  # Perhaps the same as the event \"\(known)\", which is on the timeline.") }
        lines.append("  - date: \(quoted(suggestion.date.edtf, only: suggestion.date.isInterval || suggestion.date.edtf.hasPrefix("-")))")
        lines.append("    title: \(quoted(title(suggestion.sentence)))")
        if let kind = suggestion.kind { lines.append("    kind: \(kind.rawValue)") }
        lines.append("    status: reported")
        lines += [
            list("places", suggestion.places.map(\.rawValue)), list("actors", suggestion.actors.map(\.rawValue)),
            list("sources", article.sources.map(\.rawValue)),
        ].compactMap { $0 }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func list(_ key: String, _ values: [String]) -> String? {
        values.isEmpty ? nil : "    \(key): [\(values.map { quoted($0, only: !$0.allSatisfy { $0.isLetter || $0 == "-" }) }.joined(separator: ", "))]"
    }

    private static func title(_ sentence: String) -> String {
        let text = sentence.last == "." ? String(sentence.dropLast()) : sentence
        guard text.count > longestTitle else { return text }
        let cut = text.prefix(longestTitle)
        return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
    }

    /// YAML's double quotes, in which a backslash and a quotation mark are escaped (YAML 1.1, section 5.6).
    private static func quoted(_ text: String, only isNeeded: Bool = true) -> String {
        isNeeded ? "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" : text
    }
}
