import Content
import Explainer
import HTML
import Publishing

/// What a run did beside finding problems, for programs.
enum RunFact {
    /// What is not published.
    case leftOut([LeftOut])
    /// Drafts and articles of the future that are.
    case takenIn([LeftOut])
    /// What is in the public folder now.
    case published(Pipeline.Published, folder: String)

    /// A member of the report.
    var member: (name: String, json: String) {
        let (name, value): (String, JSONValue) =
            switch self {
            case .leftOut(let articles): ("leftOut", .array(articles.map(Self.value)))
            case .takenIn(let articles): ("takenIn", .array(articles.map(Self.value)))
            case .published(let published, let folder): ("published", Self.value(of: published, folder))
            }
        return (name, String(decoding: value.bytes(), as: UTF8.self))
    }

    private static func value(of article: LeftOut) -> JSONValue {
        let (reason, day): (String, String?) =
            switch article.reason {
            case .draft: ("draft", nil)
            case .future(let day): ("future", day.iso)
            case .onlyUnpublished: ("onlyUnpublished", nil)
            }
        return .object([
            .init("file", .string(article.file)), .init("title", .string(article.title)), .init("reason", .string(reason)),
            .init("until", day.map { .string($0) } ?? .null),
        ])
    }

    private static func value(of published: Pipeline.Published, _ folder: String) -> JSONValue {
        let publication = published.publication
        return .object([
            .init("folder", .string(folder)), .init("pages", .integer(published.pages)),
            .init("written", .array(publication.written.map { .string($0) })),
            .init("unchanged", .integer(publication.unchanged)), .init("removed", .array(publication.removed.map { .string($0) })),
        ])
    }
}
