import Diagnostics
import Explainer
import Markdown

/// Where links and pictures lead.
extension ProseChecker {
    // MARK: Links

    mutating func check(_ target: Node.Target, at range: Range<Int>, in prose: Prose, isEmpty: Bool) {
        if isEmpty { reportNoWords(of: target, at: range) }
        switch Reference(destination: target.destination) {
        case .place(let id, let fragment): require(.place, id.rawValue, fragment, at: range)
        case .actor(let id, let fragment): require(.actor, id.rawValue, fragment, at: range)
        case .article(let id, let fragment): require(.article, id.rawValue, fragment, at: range)
        case .source(let id, let fragment): require(.source, id.rawValue, fragment, at: range)
        case .page(let id, let fragment): require(.page, id.rawValue, fragment, at: range)
        case .event(let id): require(.event, id.rawValue, at: range)
        case .contributor(let id, let fragment): require(.author, id.rawValue, fragment, at: range)
        case .none where !target.destination.hasSuffix(":"):
            report(
                .error(
                    "broken-link", in: file, at: range, "nothing can stand behind \"none:\"",
                    suggestion: "write none: alone for what is no link and no date"))
        case .none, .date: break
        case .external(let address):
            if let problem = ExternalAddress(faultOf: address) {
                report(.error("broken-link", in: file, at: range, problem.fault, suggestion: problem.meant.map { "write \($0)" }))
            }
        case .fragment(let id):
            let ids = prose.headings.map(\.id)
            if !ids.contains(id) {
                report(
                    .error(
                        "broken-fragment", in: file, at: range, "no heading of this text has the id \"\(id)\"",
                        suggestion: Spelling.nearest(to: id, in: ids).map { "did you mean \"#\($0)\"?" }))
            }
        case .file(let path, let fragment):
            check(path: path, fragment, at: range)
        case .badDate(let error):
            report(.error("bad-date", in: file, at: range, error.message, suggestion: error.suggestion.map { "write date:\($0)" }))
        case .timeline:
            report(
                .error(
                    "forbidden-address", in: file, at: range, "a link may not start with \"timeline:\"",
                    suggestion: "write ! before the bracket to show the timeline here"))
        case .map:
            report(
                .error(
                    "forbidden-address", in: file, at: range, "a link may not start with \"map:\"",
                    suggestion: "write ! before the bracket to show the map here"))
        case .forbiddenScheme(let scheme):
            let nearest = Self.otherSchemes[scheme] ?? Spelling.nearest(to: scheme, in: Reference.schemes)
            report(
                .error(
                    "forbidden-address", in: file, at: range, "a link may not start with \"\(scheme):\"",
                    suggestion: nearest.map { "did you mean \"\($0):\"?" }))
        case .empty:
            report(.error("broken-link", in: file, at: range, "this link leads nowhere"))
        }
    }

    private mutating func reportNoWords(of target: Node.Target, at range: Range<Int>) {
        switch Reference(destination: target.destination) {
        // Where a link leads nowhere, that is the mistake.
        case .empty: break
        case .date:
            report(
                .error(
                    "broken-link", in: file, at: range, "there are no words to which this gives a date",
                    suggestion: "write them between the brackets, as in [on Saturday](\(target.destination))"))
        default:
            report(
                .error(
                    "link-without-words", in: file, at: range, "this link has no words, so that nobody can see it",
                    suggestion: "write them between the brackets, as in [words](\(target.destination))"))
        }
    }

    /// What people call the kinds of thing that links name.
    private static let otherSchemes = [
        "author": "contributor", "reporter": "contributor", "person": "actor", "people": "actor", "group": "actor", "organisation": "actor",
        "seed": "source", "document": "source", "town": "place", "city": "place", "location": "place",
    ]

    private mutating func require(_ kind: ContentKind, _ id: String, _ fragment: String? = nil, at range: Range<Int>) {
        guard known.contains(kind, id) else {
            return known.mayHoldMore(of: kind) ? () : report(Fields.unknown(kind, id, in: file, at: range, known: known))
        }
        pend(kind, id, fragment: fragment, at: range)
    }

    private mutating func check(path: String, _ fragment: String?, at range: Range<Int>) {
        let resolved = Reference.resolve(path, from: file)
        if path.hasPrefix("/") {
            let nearest = NearestFile.path(to: resolved, in: Array(known.kinds.keys) + known.media.map { "content/media/\($0)" })
            report(absolute("broken-link", path, nearest: nearest, at: range))
        } else if let found = known.kinds[resolved] {
            pend(found.kind, found.id, fragment: fragment, at: range)
        } else if !isMedia(resolved), !known.mayHold(resolved) {
            let nearest = NearestFile.path(to: resolved, in: known.kinds.keys)
            report(
                .error(
                    "broken-link", in: file, at: range, "there is no file \"\(resolved)\"",
                    suggestion: path.hasPrefix("www.") ? "did you mean \"https://\(path)\"?" : thing(named: path) ?? nearest.map(didYouMean)))
        }
    }

    /// An id where the way to a file is asked for.
    private func thing(named path: String) -> String? {
        ContentKind.allCases.first { known.contains($0, path) }.map { kind in
            "did you mean \"\(kind == .author ? "contributor" : kind.rawValue):\(path)\"?"
        }
    }

    // MARK: Pictures

    mutating func check(image target: Node.Target, _ index: Int, in document: Document, at range: Range<Int>) {
        if document.text(of: index).allSatisfy(\.isWhitespace) {
            report(.error("missing-alt", in: file, at: range, "the picture has no alternative text: say between the brackets what it shows"))
        }
        if case .timeline(let text) = Reference(destination: target.destination) {
            return check(timeline: text, isAlone: document.figureImage(in: document.nodes[index].parent) == index, at: range)
        }
        if case .map(let text) = Reference(destination: target.destination) {
            return check(map: text, isAlone: document.figureImage(in: document.nodes[index].parent) == index, at: range)
        }
        guard case .file(let path, _) = Reference(destination: target.destination) else {
            return report(.error("foreign-image", in: file, at: range, "a picture must lie in content/media: pages load nothing from elsewhere"))
        }
        let resolved = Reference.resolve(path, from: file)
        if path.hasPrefix("/") {
            let nearest = NearestFile.path(to: resolved, in: known.media.map { "content/media/\($0)" })
            report(absolute("missing-image", path, nearest: nearest, at: range))
        } else if !isMedia(resolved), !known.mayHold(resolved) {
            let nearest = NearestFile.path(to: resolved, in: known.media.map { "content/media/\($0)" })
            report(.error("missing-image", in: file, at: range, "there is no picture \"\(resolved)\"", suggestion: nearest.map(didYouMean)))
        }
    }

    /// Where a site lies on its host is not known, nor is there a root on a disk.
    private func absolute(_ id: String, _ path: String, nearest: String?, at range: Range<Int>) -> Diagnostic {
        .error(
            id, in: file, at: range, "\"\(path)\" does not say where the file lies: write the way from this file",
            suggestion: nearest.map(didYouMean))
    }

    private func isMedia(_ path: String) -> Bool {
        path.hasPrefix("content/media/") && known.media.contains(String(path.dropFirst("content/media/".count)))
    }

    private func didYouMean(_ path: String) -> String {
        "did you mean \"\(NearestFile.relative(path, from: file))\"?"
    }
}
