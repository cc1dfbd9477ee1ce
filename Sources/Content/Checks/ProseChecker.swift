import Diagnostics
import Explainer
import Markdown

/// Checks what a text refers to: links, pictures, boxes, and HTML that will not be passed through.
struct ProseChecker {
    /// A link to a heading of another text, which can be checked only when all are read.
    struct PendingFragment: Sendable {
        let file: String
        let range: Range<Int>
        let kind: ContentKind
        let id: String
        let fragment: String
    }

    let file: String
    let known: KnownIDs
    /// Where to point when the text stands in the front matter; nil for a body, whose own ranges are its file's.
    var place: Range<Int>?

    /// The problems of a text, and what is left to check.
    func check(_ prose: Prose) -> (problems: [Diagnostic], fragments: [PendingFragment]) {
        var problems: [Diagnostic] = []
        var fragments: [PendingFragment] = []
        for (index, node) in prose.document.nodes.enumerated() {
            let range = place ?? node.range
            switch node.kind {
            case .link(let target):
                check(target, at: range, in: prose, &problems, &fragments)
            case .image(let target):
                check(image: target, alternative: prose.document.text(of: index), at: range, &problems)
            case .htmlBlock, .htmlInline:
                problems.append(
                    .error("raw-html", in: file, at: range, "HTML is not passed through to the page; write Markdown", suggestion: Self.replacement(for: prose.document.text(of: index))))
            case .blockQuote:
                if case .unknown(let word, let range)? = prose.document.boxMarker(of: index) {
                    let words = Box.Kind.allCases.map { $0.rawValue.uppercased() }
                    problems.append(
                        .error(
                            "unknown-box", in: file, at: place ?? range, "there is no box \"[!\(word)]\"; it is one of: \(words.joined(separator: ", "))",
                            suggestion: Spelling.nearest(to: word.uppercased(), in: words).map { "did you mean [!\($0)]?" }))
                }
            case .heading(level: 1):
                problems.append(
                    .warning("heading-level-1", in: file, at: range, "the title is the page's heading of level 1; start with ## here"))
            default: break
            }
        }
        return (problems, fragments)
    }

    private static func replacement(for html: String) -> String? {
        let tags = [
            ("<b>", "**bold**"), ("<strong>", "**bold**"), ("<i>", "*italic*"), ("<em>", "*italic*"), ("<br", "two spaces at the end of the line"),
            ("<a ", "[text](address)"), ("<img", "![what it shows](file)"),
        ]
        return tags.first { html.lowercased().hasPrefix($0.0) }.map { "write \($0.1)" }
    }

    // MARK: Links

    private func check(
        _ target: Node.Target, at range: Range<Int>, in prose: Prose, _ problems: inout [Diagnostic], _ fragments: inout [PendingFragment]
    ) {
        func require(_ kind: ContentKind, _ id: String) {
            if !known.contains(kind, id) { problems.append(Fields.unknown(kind, id, in: file, at: range, known: known)) }
        }
        func require(_ kind: ContentKind, _ id: String, fragment: String?) {
            require(kind, id)
            if let fragment, known.contains(kind, id) { fragments.append(.init(file: file, range: range, kind: kind, id: id, fragment: fragment)) }
        }
        switch Reference(destination: target.destination) {
        case .place(let id): require(.place, id.rawValue)
        case .actor(let id): require(.actor, id.rawValue)
        case .article(let id, let fragment): require(.article, id.rawValue, fragment: fragment)
        case .source(let id): require(.source, id.rawValue)
        case .page(let id, let fragment): require(.page, id.rawValue, fragment: fragment)
        case .event(let id): require(.event, id.rawValue)
        case .contributor(let id): require(.author, id.rawValue)
        case .none, .date, .external: break
        case .fragment(let id):
            let ids = prose.headings.map(\.id)
            if !ids.contains(id) {
                problems.append(
                    .error(
                        "broken-fragment", in: file, at: range, "no heading of this text has the id \"\(id)\"",
                        suggestion: Spelling.nearest(to: id, in: ids).map { "did you mean \"#\($0)\"?" }))
            }
        case .file(let path, let fragment):
            if let found = known.kinds[resolved(path)] {
                if let fragment { fragments.append(.init(file: file, range: range, kind: found.kind, id: found.id, fragment: fragment)) }
            } else if !isMedia(resolved(path)) {
                let nearest = Spelling.nearest(to: resolved(path), in: known.kinds.keys.sorted())
                problems.append(
                    .error(
                        "broken-link", in: file, at: range, "there is no file \"\(resolved(path))\"",
                        suggestion: nearest.map { "did you mean \"\($0)\"?" }))
            }
        case .badDate(let error):
            problems.append(.error("bad-date", in: file, at: range, error.message, suggestion: error.suggestion.map { "write date:\($0)" }))
        case .forbiddenScheme(let scheme):
            let nearest = Spelling.nearest(to: scheme, in: Reference.schemes)
            problems.append(
                .error(
                    "forbidden-address", in: file, at: range, "an address that starts with \"\(scheme):\" does not go on a page",
                    suggestion: nearest.map { "did you mean \"\($0):\"?" }))
        case .empty:
            problems.append(.error("broken-link", in: file, at: range, "this link leads nowhere"))
        }
    }

    // MARK: Pictures

    private func check(image target: Node.Target, alternative: String, at range: Range<Int>, _ problems: inout [Diagnostic]) {
        if alternative.allSatisfy(\.isWhitespace) {
            problems.append(
                .error("missing-alt", in: file, at: range, "the picture has no alternative text: say between the brackets what it shows"))
        }
        guard case .file(let path, _) = Reference(destination: target.destination) else {
            problems.append(.error("foreign-image", in: file, at: range, "a picture must lie in content/media: pages load nothing from elsewhere"))
            return
        }
        let resolved = resolved(path)
        if !isMedia(resolved) {
            let nearest = Spelling.nearest(to: resolved, in: known.media.sorted().map { "content/media/\($0)" })
            problems.append(
                .error(
                    "missing-image", in: file, at: range, "there is no picture \"\(resolved)\"", suggestion: nearest.map { "did you mean \"\($0)\"?" }))
        }
    }

    private func isMedia(_ path: String) -> Bool {
        path.hasPrefix("content/media/") && known.media.contains(String(path.dropFirst("content/media/".count)))
    }

    /// A path from this file, as a path from the root.
    private func resolved(_ path: String) -> String {
        Reference.resolve(path, from: file)
    }
}
