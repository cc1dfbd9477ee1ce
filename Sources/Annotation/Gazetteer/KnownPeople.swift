import Diagnostics
import Explainer
import Markdown
import Parallel

/// The full names of contributors and of persons in the gazetteer, to find them spelled in a second way.
struct KnownPeople {
    private struct Person {
        let name: String
        let words: [String]
    }

    private let people: [Person]
    /// The people with a word in their name, by that word in small letters.
    private let byWord: [String: [Int]]
    private let names: Set<String>
    /// The most words of a name.
    private let longest: Int

    init(_ site: Site) {
        let names =
            site.contributors.flatMap { [$0.name.value] + $0.foreignNames.map(\.name.value) }
            + site.actors.filter { $0.kind == .person }.flatMap { [$0.names.name.value] + $0.names.aliases.map(\.value) }
        people = names.map { Person(name: $0, words: Self.words(of: $0)) }.filter { $0.words.count > 1 }
        var byWord: [String: [Int]] = [:]
        for (index, person) in people.enumerated() {
            for word in Set(person.words) { byWord[word, default: []].append(index) }
        }
        self.byWord = byWord
        longest = people.map(\.words.count).max() ?? 0
        self.names = Set(people.map { $0.words.joined(separator: " ") })
    }

    /// Names in a text that are almost somebody's: one word is theirs, and the others differ in a letter or two.
    func misspelt(in text: AnnotatedText, _ file: String) -> [Diagnostic] {
        guard !people.isEmpty else { return [] }
        let document = text.prose.document
        var told: Set<String> = []
        return CapitalisedNames(text, joinsArticles: true).ranges.compactMap { range in
            let range = Self.withoutOpener(range, in: document)
            guard document.literals[range].contains(where: { $0 == 0x20 || $0 == 0x0A }) else { return nil }
            let written = document.singleLine(in: range)
            let words = Self.words(of: written)
            guard !isKnown(words), let person = nearest(to: words).first, told.insert(written).inserted else { return nil }
            return .warning(
                "name-drift", in: file, at: text.range(of: range), "\"\(written)\" is almost \"\(person.name)\"",
                suggestion: Self.suggestion(person.name))
        }
    }

    /// The first word of a sentence may be none of the name: "Then Ammar Hamou".
    private static func withoutOpener(_ range: Range<Int>, in document: Document) -> Range<Int> {
        guard let end = document.literals[range].firstIndex(where: { $0 == 0x20 || $0 == 0x0A }),
            CapitalWords.isOpener(String(decoding: document.literals[range.lowerBound..<end], as: UTF8.self).lowercased())
        else { return range }
        return end + 1..<range.upperBound
    }

    private static func suggestion(_ name: String) -> String { "write \"\(name)\", if that is who is meant" }

    private static func words(of name: String) -> [String] { name.lowercased().split(separator: " ").map(String.init) }

    private func isKnown(_ words: [String]) -> Bool { names.contains(words.joined(separator: " ")) }

    /// The people whose names are almost this one, but not the same, in their order.
    private func nearest(to words: [String]) -> [Person] {
        guard words.count > 1 else { return [] }
        let candidates = Set(words.flatMap { byWord[$0] ?? [] }).sorted()
        return candidates.map { people[$0] }.filter { person in
            person.words.count == words.count && person.words != words
                && zip(person.words, words).allSatisfy { one, other in
                    one == other
                        || (one.first == other.first
                            && Gazetteer.distance(Array(one.unicodeScalars), Array(other.unicodeScalars)) <= (one.count > 6 ? 2 : 1))
                }
        }
    }
}

// MARK: Names in front matter

extension KnownPeople {
    /// Authors of sources whose names are almost a contributor's: the source would name one person twice, or not credit whom the site presents.
    ///
    /// It may be somebody else, unless the source's `reported_by` says that it is them.
    func misspeltAuthors(in site: Site) -> [Diagnostic] {
        site.sources.flatMap { source -> [Diagnostic] in
            let reporters = Set(source.reportedBy.compactMap { site[$0]?.name.value })
            let missing = reporters.subtracting(source.authors.map(\.value)).sorted()
            return source.authors.compactMap { author in
                if reporters.contains(author.value) { return nil }
                if let name = missing.first(where: { Self.isRewritten(author.value, from: $0) }) {
                    return .warning(
                        "name-drift", in: source.file, at: author.range, "\"\(author.value)\" is \"\(name)\" written in another way",
                        suggestion: Self.suggestion(name))
                }
                let words = Self.words(of: author.value)
                guard !isKnown(words) else { return nil }
                let similar = nearest(to: words).map(\.name)
                guard let name = similar.first(where: reporters.contains) ?? similar.first else { return nil }
                return Diagnostic(
                    reporters.contains(name) ? .warning : .note, id: "name-drift", file: source.file, range: author.range,
                    message: "\"\(author.value)\" is almost \"\(name)\"", suggestion: Self.suggestion(name))
            }
        }
    }

    /// Whether a name is another in capitals, with the surname first, or with initials: "IDRIS, S." for "Samia Idris".
    private static func isRewritten(_ written: String, from name: String) -> Bool {
        let parts = written.split(separator: ",")
        let ordered = parts.count == 2 ? "\(parts[1]) \(parts[0])" : written
        let words = words(of: ordered).map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
        let others = Self.words(of: name)
        return words.count > 1 && words.count == others.count && words.last == others.last
            && zip(words, others).allSatisfy { $0 == $1 || ($0.count == 1 && $1.hasPrefix($0)) }
    }

    /// Names in titles and summaries that are almost somebody's.
    func misspeltHeads(in site: Site) -> [Diagnostic] {
        if people.isEmpty { return [] }
        return parallelMap(site.articles) { article -> [Diagnostic] in
            var told: Set<String> = []
            return (misspelt(among: article.title) + misspelt(among: article.summary)).filter { told.insert($0.written).inserted }.map { name in
                .warning(
                    "name-drift", in: article.file, at: nil, "\"\(name.written)\" in the title or the summary is almost \"\(name.person)\"",
                    suggestion: Self.suggestion(name.person))
            }
        }.flatMap { $0 }
    }

    /// Names in the credits of lead pictures and portraits that are almost somebody's.
    func misspeltCredits(in site: Site) -> [Diagnostic] {
        let pictures = site.articles.map { ($0.file, $0.image) } + site.contributors.map { ($0.file, $0.image) }
        return pictures.flatMap { file, picture -> [Diagnostic] in
            guard !people.isEmpty, let picture, let range = picture.creditRange else { return [] }
            return misspelt(among: picture.credit).map { written, person in
                .warning(
                    "name-drift", in: file, at: range, "\"\(written)\" is almost \"\(person)\"", suggestion: Self.suggestion(person))
            }
        }
    }

    /// A credit or a title names people among other words: "Photo: Ammar Hammou/AFP". Each row of words in it may be a name.
    private func misspelt(among text: String) -> [(written: String, person: String)] {
        Self.rows(of: text).flatMap { misspelt(inRow: $0) }
    }

    /// The words of each row.
    private static func rows(of text: String) -> [[String]] {
        let bytes = Array(text.utf8)
        var rows: [[String]] = []
        var row: [String] = []
        var start = 0
        for end in 0...bytes.count {
            let isSpace = end < bytes.count && bytes[end] == UInt8(ascii: " ")
            if end < bytes.count, !isSpace, mayBeInName(bytes[end]) { continue }
            if start < end { row.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
            start = end + 1
            if isSpace { continue }
            if row.count > 1 { rows.append(row) }
            row.removeAll(keepingCapacity: true)
        }
        return rows
    }

    /// Letters, digits, spaces, hyphens and apostrophes; bytes of other scripts may all be letters.
    private static func mayBeInName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x80..., UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "'"):
            true
        default: false
        }
    }

    private func misspelt(inRow written: [String]) -> [(written: String, person: String)] {
        let folded = written.map { $0.lowercased() }
        // Most words are in nobody's name.
        guard folded.contains(where: { byWord[$0] != nil }) else { return [] }
        var found: [(written: String, person: String)] = []
        for start in written.indices {
            let end = min(written.count, start + longest)
            guard start + 2 <= end else { break }
            for end in start + 2...end {
                let words = Array(folded[start..<end])
                guard !isKnown(words), let person = nearest(to: words).first else { continue }
                found.append((written[start..<end].joined(separator: " "), person.name))
            }
        }
        return found
    }

    /// Contributors whose names are almost those of others with a smaller id: perhaps one person with two files.
    func similarContributors(in site: Site) -> [Diagnostic] {
        var earlier: [String: Contributor] = [:]
        return site.contributors.compactMap { contributor in
            defer { earlier[contributor.name.value] = contributor }
            guard let other = nearest(to: Self.words(of: contributor.name.value)).lazy.compactMap({ earlier[$0.name] }).first else { return nil }
            return .note(
                "similar-contributors", in: contributor.file, at: contributor.name.range,
                "\"\(contributor.name.value)\" is almost \"\(other.name.value)\", another contributor",
                suggestion: "if they are one person, keep one file",
                notes: [.init("the other one", in: other.file, at: other.name.range)])
        }
    }
}
