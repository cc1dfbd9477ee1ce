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

    init(_ site: Site) {
        let names =
            site.contributors.map(\.name.value)
            + site.actors.filter { $0.kind == .person }.flatMap { [$0.names.name.value] + $0.names.aliases.map(\.value) }
        people = names.map { name in Person(name: name, words: name.lowercased().split(separator: " ").map(String.init)) }.filter {
            $0.words.count > 1
        }
        var byWord: [String: [Int]] = [:]
        for (index, person) in people.enumerated() {
            for word in Set(person.words) { byWord[word, default: []].append(index) }
        }
        self.byWord = byWord
        self.names = Set(people.map { $0.words.joined(separator: " ") })
    }

    /// Names in a text that are almost somebody's: one word is theirs, and the others differ in a letter or two.
    func misspelt(in text: AnnotatedText, _ file: String) -> [Diagnostic] {
        guard !people.isEmpty else { return [] }
        let document = text.prose.document
        var told: Set<String> = []
        return CapitalisedNames(text).ranges.compactMap { range in
            let written = document.singleLine(in: range)
            let words = written.lowercased().split(separator: " ").map(String.init)
            guard words.count > 1, !names.contains(words.joined(separator: " ")), let person = nearest(to: words), told.insert(written).inserted
            else { return nil }
            return .warning(
                "name-drift", in: file, at: text.range(of: range), "\"\(written)\" is almost \"\(person)\"",
                suggestion: "write \"\(person)\", if that is who is meant")
        }
    }

    private func nearest(to words: [String]) -> String? {
        let candidates = Set(words.flatMap { byWord[$0] ?? [] }).sorted()
        return candidates.map { people[$0] }.first { person in
            person.words.count == words.count
                && zip(person.words, words).allSatisfy { one, other in
                    one == other
                        || (one.first == other.first
                            && Gazetteer.distance(Array(one.unicodeScalars), Array(other.unicodeScalars)) <= (one.count > 6 ? 2 : 1))
                }
        }?.name
    }
}
