import Annotation
import Content
import Diagnostics
import Explainer
import HTML

/// Names that no file knows, each with its first place and sentence and with the file that would make it known.
struct UnknownNamesView {
    private struct Entry {
        let name: UnknownNames.Name
        let line: Int
        let column: Int
        let file: ProposedFile
    }

    private let entries: [Entry]

    /// - Parameters:
    ///   - names: most frequent first.
    ///   - site: whose ids are taken.
    ///   - sources: the files as they were read, by path.
    init(_ names: UnknownNames, of site: Site, sources: [String: SourceFile]) {
        let lines = Dictionary(uniqueKeysWithValues: Set(names.names.map(\.file)).map { ($0, LineIndex(sources[$0]?.bytes ?? [])) })
        entries = zip(names.names, ProposedFile.all(for: names.names, in: site)).map { name, file in
            let place = lines[name.file]?.position(of: name.range.lowerBound) ?? (line: 1, column: 1)
            return Entry(name: name, line: place.line, column: place.column, file: file)
        }
    }

    /// For people.
    var text: String {
        if entries.isEmpty { return "No unknown names.\n" }
        return entries.map { entry in
            let lines = entry.file.content.split(separator: "\n").map { "        \($0.terminalSafe)\n" }
            return "\(entry.name.count) × \(entry.name.text.terminalSafe)\n"
                + "    \(entry.name.file.terminalSafe):\(entry.line):\(entry.column): \(entry.name.sentence.terminalSafe)\n"
                + "    \(entry.file.path):\n" + lines.joined()
        }.joined(separator: "\n")
    }

    /// For programs: version 1, offsets in UTF-8 bytes of the file, end exclusive.
    var json: String {
        let names = entries.map { entry in
            JSONValue.object([
                .init("name", .string(entry.name.text)), .init("count", .integer(entry.name.count)), .init("file", .string(entry.name.file)),
                .init("line", .integer(entry.line)), .init("column", .integer(entry.column)), .init("start", .integer(entry.name.range.lowerBound)),
                .init("end", .integer(entry.name.range.upperBound)), .init("sentence", .string(entry.name.sentence)),
                .init("proposed", .object([.init("path", .string(entry.file.path)), .init("content", .string(entry.file.content))])),
            ])
        }
        let value = JSONValue.object([.init("version", 1), .init("names", .array(names))])
        return String(decoding: value.fileBytes, as: UTF8.self)
    }
}
