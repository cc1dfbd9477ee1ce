import Annotation
import Explainer
import HTML
import Markdown

/// What was found in texts, for programs: version 1, offsets in UTF-8 bytes of the file, end exclusive.
enum AnnotationJSON {
    static func text(_ texts: [AnnotatedText]) -> String {
        let files = texts.compactMap { text in text.file.map { file(text, $0) } }
        return String(decoding: JSONValue.object([.init("version", 1), .init("files", .array(files))]).bytes(.pretty), as: UTF8.self) + "\n"
    }

    private static func file(_ text: AnnotatedText, _ path: String) -> JSONValue {
        .object([
            .init("file", .string(path)), .init("mentions", .array(text.findings.mentions.map { mention($0, in: text.prose.document) })),
            .init("dates", .array([])),
        ])
    }

    private static func mention(_ mention: Mention, in document: Document) -> JSONValue {
        let range = document.sourceRange(of: mention.literal)
        let kind =
            switch mention.entity {
            case .place: "place"
            case .actor: "actor"
            }
        return .object([
            .init("start", .integer(range.lowerBound)), .init("end", .integer(range.upperBound)),
            .init("text", .string(document.text(in: mention.literal))),
            .init("entity", .string(mention.entity.rawValue)), .init("kind", .string(kind)), .init("form", .string(mention.form.rawValue)),
            .init("linked", .bool(mention.isLinked)), .init("reason", .string(mention.decision.rawValue)),
            .init("rule", .string(mention.rule.rawValue)),
        ])
    }
}
