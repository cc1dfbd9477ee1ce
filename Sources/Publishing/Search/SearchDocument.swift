import Explainer
import HTML
import Markdown

/// Something that a search can find: a page, or an event on the timeline.
struct SearchDocument: Sendable {
    /// What sort of thing it is; the search page has the word for each.
    enum Kind: String, Sendable {
        case place, actor, contributor, article, source, event, page
    }

    let kind: Kind
    /// Where it is, and in which element of the page.
    let page: Page
    var fragment: String? = nil
    let title: String
    /// The language of title and text (BCP 47).
    let language: String
    /// When it was published or happened, if anything is said of that, and the language to say it in.
    var when: (date: PartialDate, language: DateLanguage)? = nil
    /// Other names, each with its language (BCP 47), empty for the site's own.
    var otherNames: [(language: String, name: String)] = []
    /// Words of spellings that nobody wrote down.
    var variants: [String] = []
    /// What it is in a line; empty if there is none.
    var summary = ""
    /// What else is said of it in a few words, to be found and not to be shown.
    var details: [String] = []
    let text: Prose

    /// About how many bytes ``SearchTexts`` takes for it.
    var size: Int { 120 + title.utf8.count + summary.utf8.count + text.document.literals.count }

    /// What the search page shows of it: a line of JSON, then the summary and each text on a line of its own.
    func write(into bytes: inout [UInt8]) {
        let names = otherNames.map { JSONValue.array([.string($0.language), .string($0.name)]) }
        let head = JSONValue.object([
            .init("kind", .string(kind.rawValue)), .init("url", .string(URLReference.page(relative: page.path, fragment: fragment).text)),
            .init("title", .string(title)), .init("lang", .string(language)),
            .init("when", .string(when.map { $0.date.text(in: $0.language) } ?? "")), .init("names", .array(names)),
        ])
        bytes += head.bytes()
        bytes.append(0x0A)
        if !summary.isEmpty { writeLine(Array(summary.utf8)[...], into: &bytes) }
        let literals = text.document.literals
        text.document.eachText { writeLine(literals[$0], into: &bytes) }
    }

    private func writeLine(_ line: ArraySlice<UInt8>, into bytes: inout [UInt8]) {
        let start = bytes.count
        bytes += line
        bytes.withUnsafeMutableBufferPointer { bytes in
            for position in start..<bytes.count where bytes[position] == 0x0A { bytes[position] = 0x20 }
        }
        bytes.append(0x0A)
    }
}
