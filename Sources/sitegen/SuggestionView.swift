import Annotation
import Explainer
import HTML
import Markdown

/// Proposed events, as YAML for an article's front matter.
enum SuggestionView {
    /// A title that is longer, in characters, is cut.
    private static let longestTitle = 100

    static func text(_ suggestions: [EventSuggestion], for article: Article) -> String {
        if suggestions.isEmpty { return "# \(article.file): no sentence in the past with a date\n" }
        let head = "# \(article.file): \(suggestions.count) proposed; paste what you keep into its front matter\nevents:\n"
        let titles = Dictionary(grouping: suggestions.map { title($0.sentence) }) { $0 }
        return head + suggestions.map { entry($0, article, isOnlyOne: titles[title($0.sentence)]?.count == 1) }.joined()
    }

    /// The same for programs: version 1.
    static func json(_ proposals: [(article: Article, events: [EventSuggestion])]) -> String {
        let files = proposals.map { proposal in
            JSONValue.object([
                .init("file", .string(proposal.article.file)), .init("events", .array(proposal.events.map { json($0, proposal.article) })),
            ])
        }
        let value = JSONValue.object([.init("version", 1), .init("files", .array(files))])
        return String(decoding: value.fileBytes, as: UTF8.self)
    }

    private static func json(_ suggestion: EventSuggestion, _ article: Article) -> JSONValue {
        func list(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }
        return .object([
            .init("start", .integer(suggestion.range.lowerBound)), .init("end", .integer(suggestion.range.upperBound)),
            .init("sentence", .string(suggestion.sentence)), .init("date", .string(suggestion.date.edtf)),
            .init("kind", suggestion.kind.map { .string($0.rawValue) } ?? .null), .init("places", list(suggestion.places.map(\.rawValue))),
            .init("actors", list(suggestion.actors.map(\.rawValue))), .init("sources", list(article.sources.map(\.rawValue))),
            .init("known", suggestion.known.map { .string($0.rawValue) } ?? .null),
        ])
    }

    /// Two events of one sentence have its text as their title, and need ids that tell them apart.
    private static func entry(_ suggestion: EventSuggestion, _ article: Article, isOnlyOne: Bool) -> String {
        var lines = ["  # \(suggestion.sentence)"]
        if let known = suggestion.known { lines.append("  # Perhaps the same as the event \"\(known)\", which is on the timeline.") }
        lines.append("  - date: \(quoted(suggestion.date.edtf, only: suggestion.date.isInterval || suggestion.date.edtf.hasPrefix("-")))")
        lines.append("    title: \(quoted(title(suggestion.sentence)))")
        if !isOnlyOne { lines.append("    id: \(Document.slug(of: title(suggestion.sentence).prefix(40) + " " + suggestion.date.edtf))") }
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

    private static func quoted(_ text: String, only isNeeded: Bool = true) -> String { isNeeded ? text.quotedForYAML : text }
}
