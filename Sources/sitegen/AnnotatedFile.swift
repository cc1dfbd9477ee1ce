import Annotation

/// A file with everything that was found in its texts: its body, and the values of its front matter that hold Markdown.
struct AnnotatedFile {
    /// Relative to the root.
    let path: String
    /// In the order of the site.
    let texts: [AnnotatedText]

    /// The files of some texts, in the order of their paths.
    static func all(of texts: [AnnotatedText]) -> [AnnotatedFile] {
        Dictionary(grouping: texts, by: \.file).sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
            AnnotatedFile(path: $0.key, texts: $0.value)
        }
    }

    /// Something found, with the text that holds it and its bytes in the file.
    struct Found<Value> {
        let value: Value
        let text: AnnotatedText
        let range: Range<Int>
    }

    /// In the order of the file.
    var mentions: [Found<Mention>] {
        sorted(texts.flatMap { text in text.findings.mentions.map { Found(value: $0, text: text, range: text.range(of: $0.literal)) } })
    }

    /// In the order of the file; those without a date too.
    var dates: [Found<DateMention>] {
        sorted(texts.flatMap { text in text.dates.map { Found(value: $0, text: text, range: text.range(of: $0.literal)) } })
    }

    /// Names that could mean several, in the order of the file.
    var undecided: [Found<UndecidedName>] {
        sorted(texts.flatMap { text in text.findings.undecided.map { Found(value: $0, text: text, range: text.range(of: $0.literal)) } })
    }

    private func sorted<Value>(_ found: [Found<Value>]) -> [Found<Value>] {
        found.enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }.map(\.element)
    }
}
