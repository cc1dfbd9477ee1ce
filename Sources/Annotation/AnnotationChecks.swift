public import Diagnostics
import Explainer
import Markdown
import Matching
import Parallel

extension AnnotatedSite {
    /// What an editor should look at in the names of all texts: warnings, never errors.
    public var diagnostics: [Diagnostic] {
        let people = KnownPeople(site)
        return parallelMap(texts) { text -> [Diagnostic] in
            undecided(in: text, text.file) + acronyms(in: text, text.file) + density(in: text, text.file) + people.misspelt(in: text, text.file)
        }.flatMap { $0 }
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

    private func undecided(in text: AnnotatedText, _ file: String) -> [Diagnostic] {
        let document = text.prose.document
        var told: Set<String> = []
        return text.findings.undecided.compactMap { name in
            let written = document.text(in: name.literal).replacing("\n", with: " ")
            guard told.insert(written).inserted else { return nil }
            let labels = name.candidates.map { candidate in
                switch candidate {
                case .place(let id): "place:\(id)"
                case .actor(let id): "actor:\(id)"
                }
            }
            let meaning = labels.count == 1 ? "\(labels[0]) or something that no file knows" : labels.joined(separator: " or ")
            return .warning(
                "undecided-name", in: file, at: text.range(of: name.literal), "\"\(written)\" could mean \(meaning), and is not linked",
                suggestion: "write [\(written)](\(labels.first ?? "none:")), or [\(written)](none:)")
        }
    }

    /// An acronym must not come before "the full name (acronym)".
    private func acronyms(in text: AnnotatedText, _ file: String) -> [Diagnostic] {
        let document = text.prose.document
        let mentions = text.findings.mentions
        var definitions: [EntityID: Int] = [:]
        for (name, acronym) in zip(mentions, mentions.dropFirst())
        where name.form == .name && acronym.form == .abbreviation && name.entity == acronym.entity && definitions[name.entity] == nil {
            let between = document.literals[name.literal.upperBound..<max(name.literal.upperBound, acronym.literal.lowerBound)]
            if between.elementsEqual([0x20, 0x28]) { definitions[name.entity] = acronym.literal.lowerBound }
        }
        var told: Set<EntityID> = []
        return mentions.compactMap { mention in
            guard mention.form == .abbreviation, mention.decision != .heading, mention.decision != .boxTitle,
                let definition = definitions[mention.entity], mention.literal.lowerBound < definition, told.insert(mention.entity).inserted
            else { return nil }
            let written = document.text(in: mention.literal)
            let name = site.names(of: mention.entity)?.name.value ?? ""
            return .warning(
                "acronym-before-definition", in: file, at: text.range(of: mention.literal),
                "\"\(written)\" stands here before the text says what it means", suggestion: "write \"\(name) (\(written))\" here")
        }
    }

    /// More links than one in this many words disturb a reader.
    private static let wordsPerLink = 25
    private static let shortestMeasured = 100

    private func wordCount(of text: ArraySlice<UInt8>) -> Int {
        var count = 0
        var isInWord = false
        for byte in text {
            let isSpace = byte == 0x20 || byte == 0x0A
            if isInWord == isSpace {
                isInWord.toggle()
                if isInWord { count += 1 }
            }
        }
        return count
    }

    /// Articles are read in one go; a page about a place or an actor is there to lead on.
    private func density(in text: AnnotatedText, _ file: String) -> [Diagnostic] {
        guard case .article = text.id else { return [] }
        let document = text.prose.document
        let links = text.findings.mentions.filter { $0.decision == .first }
        let words = document.nodes.filter { $0.kind == .paragraph }.reduce(0) { count, node in
            count + wordCount(of: document.literals[node.literal])
        }
        guard words >= Self.shortestMeasured, links.count * Self.wordsPerLink > words, let last = links.last else { return [] }
        return [
            .warning(
                "too-many-links", in: file, at: text.range(of: last.literal),
                "\(links.count) names are linked in \(words) words, more than one in \(Self.wordsPerLink)",
                suggestion: "set \"link: false\" for the best-known of them")
        ]
    }
}
