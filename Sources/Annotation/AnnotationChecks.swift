public import Diagnostics
import Explainer
import Markdown
import Matching
import Parallel

extension AnnotatedSite {
    /// What an editor should look at in the names and dates of all texts: warnings, never errors.
    public var diagnostics: [Diagnostic] {
        let people = KnownPeople(site)
        return parallelMap(texts) { text -> [Diagnostic] in
            undecided(in: text, text.file) + density(in: text, text.file) + people.misspelt(in: text, text.file)
                + lostLinks(in: text) + dateChecks(of: text).problems
        }.flatMap { $0 } + people.misspeltHeads(in: site) + people.misspeltAuthors(in: site) + people.misspeltCredits(in: site)
            + people.similarContributors(in: site)
    }

    /// The checks of the dates in a text.
    func dateChecks(of text: AnnotatedText) -> DateChecks {
        let article = if case .article(let id) = text.id { site[id] } else { nil as Article? }
        return DateChecks(text: text, article: article)
    }

    /// Names in the gazetteer that stand in no text: notes, for an editor who tidies up.
    public var unusedNames: [Diagnostic] {
        var used: [EntityID: Set<String>] = [:]
        for text in texts {
            for mention in text.findings.mentions {
                used[mention.entity, default: []].insert(MatchingKey(text.prose.document.text(in: mention.literal)).description)
            }
        }
        func notes(_ names: Names, _ entity: EntityID, _ file: String) -> [Diagnostic] {
            let unused = names.aliases.filter { !(used[entity]?.contains(MatchingKey($0.value).description) ?? false) }
            guard let first = unused.first else { return [] }
            let list = unused.map { "\"\($0.value)\"" }.joined(separator: ", ")
            return [.note("unused-alias", in: file, at: first.range, "no text uses \(list)")]
        }
        return site.places.flatMap { notes($0.names, .place($0.id), $0.file) } + site.actors.flatMap { notes($0.names, .actor($0.id), $0.file) }
    }

    /// Each name once.
    private func undecided(in text: AnnotatedText, _ file: String) -> [Diagnostic] {
        let document = text.prose.document
        var told: Set<String> = []
        return text.findings.undecided.compactMap { name in
            let written = document.singleLine(in: name.literal)
            let place = text.range(of: name.literal)
            switch name.reason {
            case .ambiguous where name.isQuoted: return nil
            case .ambiguous: return told.insert(written).inserted ? ambiguous(name, written, in: file, at: place) : nil
            case .inside(let range):
                let longer = document.singleLine(in: range)
                return told.insert(longer).inserted ? inside(longer, name, written, in: file, at: place) : nil
            case .acronym(let isDefinedLater):
                return told.insert(written).inserted ? undefined(name, written, isDefinedLater, in: file, at: place) : nil
            }
        }
    }

    private func ambiguous(_ name: UndecidedName, _ written: String, in file: String, at place: Range<Int>) -> Diagnostic {
        let labels = name.candidates.map(\.label)
        let meaning = labels.count == 1 ? "\(labels[0]) or something that no file knows" : labels.joined(separator: " or ")
        return .warning(
            "undecided-name", in: file, at: place, "\"\(written)\" could mean \(meaning), and is not linked",
            suggestion: "write \((labels.map { "[\(written)](\($0))" }).joined(separator: ", ")), or [\(written)](none:)")
    }

    private func inside(_ longer: String, _ name: UndecidedName, _ written: String, in file: String, at place: Range<Int>) -> Diagnostic {
        .warning(
            "part-of-unknown-name", in: file, at: place,
            "\"\(written)\" stands in \"\(longer)\", which no file knows, and is not linked",
            suggestion:
                "make a file for \"\(longer)\", with \"page: false\" if it needs no page; or write [\(written)](\(name.candidates.first?.label ?? "none:")), or [\(written)](none:)"
        )
    }

    private func undefined(
        _ name: UndecidedName, _ written: String, _ isDefinedLater: Bool, in file: String, at place: Range<Int>
    ) -> Diagnostic {
        let fullName = name.candidates.first.flatMap { site.names(of: $0)?.name.value } ?? ""
        let suggestion = "write \"\(fullName) (\(written))\" here"
        if isDefinedLater {
            return .warning(
                "acronym-before-definition", in: file, at: place, "\"\(written)\" stands here before the text says what it means",
                suggestion: suggestion)
        }
        return .warning(
            "undefined-acronym", in: file, at: place, "the text does not say what \"\(written)\" means, and it is not linked",
            suggestion: "\(suggestion); or set \"known_abbreviation: true\" in the file of \(name.candidates.first?.label ?? "the name")")
    }

    /// More links than one in this many words disturb a reader.
    private static let wordsPerLink = 25
    /// A brief names whom it is about in few words: it may have as many links as an article of this many.
    private static let shortestMeasured = 350

    private func wordCount(of text: ArraySlice<UInt8>) -> Int {
        text.withUnsafeBufferPointer { bytes in
            var count = 0
            var wasSpace = true
            for byte in bytes {
                let isSpace = byte == 0x20 || byte == 0x0A
                if wasSpace, !isSpace { count += 1 }
                wasSpace = isSpace
            }
            return count
        }
    }

    /// Articles are read in one go; a page about a place or an actor is there to lead on.
    private func density(in text: AnnotatedText, _ file: String) -> [Diagnostic] {
        guard case .article = text.id else { return [] }
        let document = text.prose.document
        let mentions = text.findings.mentions
        let links = mentions.count { $0.decision == .first }
        let enoughWords = links * Self.wordsPerLink
        guard enoughWords > Self.shortestMeasured, let last = mentions.last(where: { $0.decision == .first }) else { return [] }
        var words = 0
        for index in document.nodes.indices {
            guard case .paragraph = document.nodes[index].kind else { continue }
            words += wordCount(of: document.literals[document.nodes[index].literal])
            // Most texts have enough of them long before their end.
            if words >= enoughWords { return [] }
        }
        return [
            .warning(
                "too-many-links", in: file, at: text.range(of: last.literal),
                "\(links) names are linked in \(words) words, more than one in \(Self.wordsPerLink)",
                suggestion: "set \"link: false\" for the best-known of them")
        ]
    }
}
