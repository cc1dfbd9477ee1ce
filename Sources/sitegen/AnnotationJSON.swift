import Annotation
import Explainer
import HTML
import Markdown

/// What was found in texts, for programs: version 1, offsets in UTF-8 bytes of the file, end exclusive.
enum AnnotationJSON {
    static func text(_ files: [AnnotatedFile]) -> String {
        let value = JSONValue.object([.init("version", 1), .init("files", .array(files.map(file)))])
        return String(decoding: value.fileBytes, as: UTF8.self)
    }

    private static func file(_ file: AnnotatedFile) -> JSONValue {
        .object([
            .init("file", .string(file.path)), .init("mentions", .array(file.mentions.map(mention))),
            .init("dates", .array(file.dates.compactMap(date))),
        ])
    }

    /// What has a date that is certain.
    private static func date(_ found: AnnotatedFile.Found<DateMention>) -> JSONValue? {
        guard let date = found.value.date, found.value.decision != .doubtful else { return nil }
        return .object([
            .init("start", .integer(found.range.lowerBound)), .init("end", .integer(found.range.upperBound)),
            .init("text", .string(found.text.prose.document.text(in: found.value.literal))), .init("date", .string(date.edtf)),
            .init("marked", .bool(found.value.isMarked)), .init("reason", .string(found.value.reason)),
        ])
    }

    private static func mention(_ found: AnnotatedFile.Found<Mention>) -> JSONValue {
        let (mention, range) = (found.value, found.range)
        let kind =
            switch mention.entity {
            case .place: "place"
            case .actor: "actor"
            }
        return .object([
            .init("start", .integer(range.lowerBound)), .init("end", .integer(range.upperBound)),
            .init("text", .string(found.text.prose.document.text(in: mention.literal))),
            .init("entity", .string(mention.entity.rawValue)), .init("kind", .string(kind)), .init("form", .string(mention.form.rawValue)),
            .init("linked", .bool(mention.isLinked)), .init("reason", .string(mention.decision.rawValue)),
            .init("rule", .string(mention.rule.rawValue)), .init("confidence", .string(mention.confidence.rawValue)),
        ])
    }
}
