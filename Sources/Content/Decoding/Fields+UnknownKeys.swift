import Diagnostics

/// Keys that nobody asked for.
extension Fields {
    /// Where more keys are unknown, this is no front matter that anybody wrote.
    private static let mostUnknown = 50

    /// Reports every key that was not asked for; one that was meant for a missing key is said to be just that.
    ///
    /// A key that was meant for another one is an error: what stands behind it would be left out. Any other may be for another tool.
    mutating func finish() {
        let unknown = entries.filter { !asked.contains($0.key.text) }
        let places = unknown.isEmpty ? [] : Set([place] + entries.map(\.key.range))
        for entry in unknown.prefix(Self.mostUnknown) {
            let (nearest, suggestion) = meant(by: entry.key.text)
            if let nearest, let index = problems.firstIndex(where: { $0.id == "missing-\(nearest)" && places.contains($0.range ?? place) }) {
                if problems[index].severity == .error {
                    problems[index].range = entry.key.range
                    problems[index].suggestion = suggestion
                    continue
                }
                problems.remove(at: index)
            }
            let message = "nothing is known of the key \"\(entry.key.text)\""
            problems.append(
                suggestion == nil
                    ? .warning("unknown-key", in: file, at: entry.key.range, message)
                    : .error("unknown-key", in: file, at: entry.key.range, message, suggestion: suggestion))
        }
        if let next = unknown.dropFirst(Self.mostUnknown).first {
            problems.append(
                .warning(
                    "unknown-key", in: file, at: next.key.range,
                    "nothing is known of the key \"\(next.key.text)\", nor of \(unknown.count - Self.mostUnknown - 1) behind it"))
        }
    }

    /// The key that was probably meant, and what to do.
    private func meant(by key: String) -> (key: String?, suggestion: String?) {
        if let colon = key.firstIndex(of: ":"), asked.contains(String(key[..<colon])) {
            return (String(key[..<colon]), "put a space behind the colon")
        }
        let visible = String(String.UnicodeScalarView(key.unicodeScalars.filter { $0.properties.generalCategory != .format }))
        if visible != key, asked.contains(visible) { return (visible, "a character that does not show stands in it: write it again") }
        if let word = Self.otherWords[key], asked.contains(word) {
            // BorderPoint the key itself, it is that of another tool.
            let isThere = entries.contains { $0.key.text == word && !$0.value.isNull }
            return isThere ? (nil, nil) : (word, "did you mean \"\(word)\"?")
        }
        let word = Spelling.nearest(to: key, in: asked)
        return (word, word.map { "did you mean \"\($0)\"?" })
    }

    /// What other tools, and people, call the keys.
    private static let otherWords = [
        "headline": "title", "heading": "title", "description": "summary", "subtitle": "summary", "standfirst": "summary", "excerpt": "summary",
        "published": "date", "lastmod": "updated", "modified": "updated", "byline": "authors", "by": "authors", "writer": "authors",
        "category": "type", "redirect_from": "formerly", "shortlink": "short", "also_known_as": "aliases", "lat": "latitude", "lng": "longitude",
        "lon": "longitude",
        "long": "longitude", "location": "places", "parent": "part_of", "colour": "color", "hidden": "draft",
    ]
}
