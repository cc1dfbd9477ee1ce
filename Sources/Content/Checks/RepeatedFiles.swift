import Diagnostics

/// Files that say the same under two names: most often a copy that was left behind.
enum RepeatedFiles {
    /// Articles, pages and sources with one title and one text, and authors with one name. A draft may be the new version of an article.
    static func check(_ files: [ReadFile]) -> [Diagnostic] {
        let titles = files.map { file in isDraft(file) ? nil : title(of: file).map { Title(kind: file.file.kind, text: $0.text) } }
        var counts: [Title: Int] = [:]
        for case let title? in titles { counts[title, default: 0] += 1 }
        // Texts are looked at only where a title stands twice.
        var first: [Copy: ReadFile] = [:]
        return zip(files, titles).compactMap { file, title in
            guard let title, counts[title] ?? 0 > 1, let copy = copy(file, title) else { return nil }
            guard let other = first[copy] else {
                first[copy] = file
                return nil
            }
            return problem(file, like: other)
        }
    }

    /// What two copies have in common. A name is enough; a title is not, and where there is no text, it says little.
    private struct Copy: Hashable {
        let title: Title
        let text: ArraySlice<UInt8>
    }

    private static func copy(_ file: ReadFile, _ title: Title) -> Copy? {
        if title.kind == .author { return Copy(title: title, text: []) }
        let text = text(of: file)
        return text.isEmpty ? nil : Copy(title: title, text: text)
    }

    private struct Title: Hashable {
        let kind: ContentKind
        let text: String
    }

    private static func title(of file: ReadFile) -> YAMLValue.Scalar? {
        let key: String? =
            switch file.file.kind {
            case .article, .page, .source: "title"
            case .author: "name"
            // What two of these have in common is told by who owns a name, and by what happened when.
            case .place, .actor, .event: nil
            }
        guard let key, case .scalar(let title)? = file.content?.entries.value(key), !title.text.isEmpty else { return nil }
        return title
    }

    private static func isDraft(_ file: ReadFile) -> Bool {
        ["true", "yes"].contains(file.content?.entries.text("draft")?.lowercased() ?? "")
    }

    /// What stands behind the front matter, without blanks at its ends.
    private static func text(of file: ReadFile) -> ArraySlice<UInt8> {
        guard let source = file.source, let body = file.content?.front.body else { return [] }
        let text = source.bytes[body].drop { $0 <= 0x20 }
        return text.dropLast(text.reversed().prefix { $0 <= 0x20 }.count)
    }

    private static func problem(_ file: ReadFile, like other: ReadFile) -> Diagnostic {
        let kind = file.file.kind.rawValue
        let common = file.file.kind == .author ? "this name" : "this title and this text"
        return .warning(
            "repeated-file", in: file.file.path, at: title(of: file)?.range, "another \(kind) has \(common), too",
            suggestion: file.file.kind == .author ? "delete one of the two files, or tell the two apart" : "delete one of the two files",
            notes: [.init("the other one", in: other.file.path, at: title(of: other)?.range)])
    }
}
