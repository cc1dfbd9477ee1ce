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
        if unknown.count == 1, entries.count == 1, reportedPair(unknown[0]) { return }
        let places = unknown.isEmpty ? [] : Set([place] + entries.map(\.key.range))
        for entry in unknown.prefix(Self.mostUnknown) {
            if reportedComma(before: entry) { continue }
            let meaning = meaning(of: entry)
            let missing = absences.filter { meaning.keys.contains($0.key) }
            if missing.count == 1, let index = problems.firstIndex(of: missing[0].problem), problems[index].severity == .error,
                places.contains(problems[index].range ?? place)
            {
                problems[index].range = entry.key.range
                problems[index].suggestion = meaning.suggestion
                continue
            }
            for absence in missing { problems.firstIndex(of: absence.problem).map { _ = problems.remove(at: $0) } }
            let message = "nothing is known of the key \"\(entry.key.text)\""
            problems.append(
                meaning.suggestion == nil
                    ? .warning("unknown-key", in: file, at: entry.key.range, message)
                    : .error("unknown-key", in: file, at: entry.key.range, message, suggestion: meaning.suggestion))
        }
        if let next = unknown.dropFirst(Self.mostUnknown).first {
            problems.append(
                .warning(
                    "unknown-key", in: file, at: next.key.range,
                    "nothing is known of the key \"\(next.key.text)\", nor of \(unknown.count - Self.mostUnknown - 1) behind it"))
        }
    }

    /// Reports a group of one key that should be of two, most often with what belongs behind them: `- justin-clark: editing`. False if it is none.
    private mutating func reportedPair(_ entry: YAMLValue.Entry) -> Bool {
        let keys = absences.filter { $0.problem.severity == .error && $0.problem.range == place }.map(\.key)
        guard keys.count == 2, place == entry.key.range else { return false }
        let meant = meaning(of: entry).keys.first
        guard meant.map(keys.contains) ?? true else { return false }
        let texts = meant.map { meant in keys.map { $0 == meant ? entry.value.text ?? "" : "" } } ?? [entry.key.text, entry.value.text ?? ""]
        let values = zip(keys, texts).map { key, text in
            let isPlain = !text.isEmpty && text.count <= 40 && !text.contains { ",:#[]{}\"'\n".contains($0) }
            return isPlain && (key != "id" || Slug.isUsable(text)) ? text : "…"
        }
        for absence in absences { problems.firstIndex(of: absence.problem).map { _ = problems.remove(at: $0) } }
        problems.append(
            .error(
                "unknown-key", in: file, at: entry.key.range,
                "nothing is known of the key \"\(entry.key.text)\": this must be a group of the keys \(keys.joined(separator: " and "))",
                suggestion: "write { \(keys[0]): \(values[0]), \(keys[1]): \(values[1]) }"))
        return true
    }

    /// Reports what a comma cut off the text before it; false if nothing was cut off. Of several such parts, the first is reported.
    private mutating func reportedComma(before entry: YAMLValue.Entry) -> Bool {
        guard entry.isBare, !entry.key.text.contains(":"), let index = entries.firstIndex(where: { $0.key.range == entry.key.range }), index > 0
        else { return false }
        if entries[index - 1].isBare { return true }
        let parts = [entries[index - 1].value.text] + entries[index...].prefix(while: \.isBare).map(\.key.text)
        let text = parts.compactMap { $0 }.joined(separator: ", ")
        let key = entries[index - 1].key.text
        let isWhole = parts.allSatisfy { $0 != nil } && text.count <= 80 && !text.contains { "\"\\\n".contains($0) }
        problems.append(
            .error(
                "unknown-key", in: file, at: entry.key.range, "the comma before this ends the value of \"\(key)\"",
                suggestion: isWhole ? "write \(key): \"\(text)\"" : "put the whole text into quotes"))
        return true
    }

    /// Whether none of the keys from a byte of the file on was asked for, or meant for one that was.
    func knowNothing(from place: Int) -> Bool {
        entries.allSatisfy { $0.key.range.lowerBound < place || !asked.contains($0.key.text) && meaning(of: $0).suggestion == nil }
    }

    /// Whether a key that nobody asked for was meant for one that is known.
    func isMeant(_ key: String) -> Bool {
        entries.contains { !asked.contains($0.key.text) && meaning(of: $0).keys == [key] }
    }

    /// What was probably meant by a key.
    private struct Meaning {
        var keys: [String] = []
        var suggestion: String?

        /// Another key.
        init(_ key: String, _ suggestion: String? = nil) {
            keys = [key]
            self.suggestion = suggestion ?? "did you mean \"\(key)\"?"
        }

        init(_ keys: [String] = [], suggestion: String?) {
            self.keys = keys
            self.suggestion = suggestion
        }
    }

    private func meaning(of entry: YAMLValue.Entry) -> Meaning {
        let key = entry.key.text
        if let colon = key.firstIndex(of: ":"), asked.contains(String(key[..<colon])) {
            return Meaning(String(key[..<colon]), "put a space behind the colon")
        }
        var seeming: String?
        if let advice = Lookalikes.advice(
            on: key,
            isKnown: {
                seeming = $0; return asked.contains($0)
            }), let seeming
        {
            return Meaning(seeming, advice)
        }
        if let advice = draftAdvice(on: entry) { return Meaning(suggestion: advice) }
        if let position = position(in: entry) { return position }
        let words = Self.otherWords[key.lowercased()] ?? []
        if let word = words.first(where: asked.contains) {
            // Beside the key itself, it is that of another tool.
            return has(word) ? Meaning(suggestion: nil) : Meaning(word)
        }
        return Spelling.nearest(to: key, in: asked).map { Meaning($0) } ?? Meaning(suggestion: nil)
    }

    /// A position in one key, where two are asked for.
    private func position(in entry: YAMLValue.Entry) -> Meaning? {
        let keys = ["latitude", "longitude"]
        guard Self.positionWords.contains(entry.key.text.lowercased()), keys.allSatisfy(asked.contains), !keys.contains(where: has) else {
            return nil
        }
        let texts =
            switch entry.value {
            case .list(let items, _): items.map { $0.text ?? "" }
            case .scalar(let scalar): scalar.text.split { $0 == "," || $0 == " " }.map(String.init)
            case .map: [String]()
            }
        guard texts.contains(where: { $0.contains(where: \.isNumber) }) else { return nil }
        let isPair = texts.count == 2 && texts.allSatisfy { Double($0) != nil }
        let numbers = isPair ? texts : ["…", "…"]
        return Meaning(keys, suggestion: "write \"latitude: \(numbers[0])\" and, on a line of its own, \"longitude: \(numbers[1])\"")
    }

    private static let positionWords: Set<String> = [
        "coordinates", "coordinate", "coords", "position", "latlng", "latlon", "geo", "location", "point",
    ]

    /// What other tools, and people, call the keys.
    private static let otherWords = [
        "headline": ["title", "name"], "heading": ["title"], "name": ["title", "id"], "title": ["name", "text"], "description": ["summary", "alt"],
        "subtitle": ["summary"], "standfirst": ["summary"], "excerpt": ["summary"], "published": ["date"], "day": ["date"], "lastmod": ["updated"],
        "modified": ["updated"], "byline": ["authors"], "by": ["authors"], "writer": ["authors"], "category": ["type"], "redirect_from": ["formerly"],
        "shortlink": ["short"], "also_known_as": ["aliases"], "lat": ["latitude"], "lng": ["longitude"], "lon": ["longitude"], "long": ["longitude"],
        "location": ["places"], "parent": ["part_of"], "colour": ["color"], "hidden": ["draft"], "outlet": ["publisher"], "newspaper": ["publisher"],
        "src": ["file"], "path": ["file"], "href": ["url"], "link": ["url"], "author": ["authors", "id"],
    ]
}
