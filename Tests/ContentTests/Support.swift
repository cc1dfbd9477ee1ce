import Diagnostics
import Explainer
import Markdown
import Testing

@testable import Content

/// A file of one text.
func source(_ text: String, path: String = "content/articles/a.md") -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
}

extension Diagnostic {
    /// Its severity and id, the bytes of the file that it points at, its message and what to do: `error wrong-type «x»: … -> …`.
    func summary(in source: SourceFile) -> String {
        let place = range.map { " «\(String(decoding: source.bytes[$0], as: UTF8.self))»" } ?? ""
        return "\(severity.rawValue) \(id)\(place): \(message)\(suggestion.map { " -> \($0)" } ?? "")"
    }
}

extension KnownIDs {
    /// Ids as if they had been found, without files.
    init(_ ids: [ContentKind: [String]] = [:]) {
        self.init(ContentTree(root: "/there is no such folder"))
        for (kind, names) in ids { for name in names { add(kind, name) } }
    }
}

/// Reads YAML with a decoder, and gives its product and the problems.
func decode<Product>(
    _ yaml: String, known: KnownIDs = KnownIDs(), language: Language = .english, _ body: (inout Fields) throws -> Product
) throws -> (product: Product, problems: [String]) {
    let source = source(yaml)
    let entries = try YAMLReader.read(source, 0..<source.bytes.count).get()
    var fields = Fields(entries, in: source.path, at: 0..<0, known: known)
    fields.textLanguage = language
    let product = try body(&fields)
    return (product, fields.problems.map { $0.summary(in: source) })
}
