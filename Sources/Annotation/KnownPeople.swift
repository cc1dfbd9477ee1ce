import Diagnostics
import Explainer
import Markdown

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
            site.contributors.map(\.name.value)
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
        return CapitalisedNames(text).ranges.compactMap { range in
            guard document.literals[range].contains(where: { $0 == 0x20 || $0 == 0x0A }) else { return nil }
            let written = document.singleLine(in: range)
            let words = Self.words(of: written)
            guard !isKnown(words), let person = nearest(to: words).first, told.insert(written).inserted else { return nil }
            return .warning(
                "name-drift", in: file, at: text.range(of: range), "\"\(written)\" is almost \"\(person.name)\"",
                suggestion: Self.suggestion(person.name))
        }
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
            return source.authors.compactMap { author in
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

    /// Names in the credits of lead pictures and portraits that are almost somebody's.
    func misspeltCredits(in site: Site) -> [Diagnostic] {
        let pictures = site.articles.map { ($0.file, $0.image) } + site.contributors.map { ($0.file, $0.image) }
        return pictures.flatMap { file, picture -> [Diagnostic] in
            guard !people.isEmpty, let picture, let range = picture.creditRange else { return [] }
            return misspelt(inCredit: picture.credit).map { written, person in
                .warning(
                    "name-drift", in: file, at: range, "\"\(written)\" is almost \"\(person)\"", suggestion: Self.suggestion(person))
            }
        }
    }

    /// A credit names people among other words: "Photo: Ammar Hammou/AFP". Each row of words in it may be a name.
    private func misspelt(inCredit credit: String) -> [(written: String, person: String)] {
        credit.split { !$0.isLetter && !$0.isNumber && $0 != " " && $0 != "-" && $0 != "'" && $0 != "’" }.flatMap { part in
            let written = part.split(separator: " ")
            return written.indices.flatMap { start in
                (start + 2..<max(start + 2, min(written.count, start + longest) + 1)).compactMap { end -> (written: String, person: String)? in
                    let name = written[start..<end].joined(separator: " ")
                    let words = Self.words(of: name)
                    guard !isKnown(words), let person = nearest(to: words).first else { return nil }
                    return (name, person.name)
                }
            }
        }
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
