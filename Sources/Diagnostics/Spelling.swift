/// Finds what a misspelt word was meant to be.
public enum Spelling {
    /// Words of more code points are not compared, so that the work for one candidate is bounded.
    private static let longestWord = 100

    /// The known word that a misspelt one was probably meant to be, nil if none is near enough.
    ///
    /// Near is a distance of at most a third of the word's length and at least 1 (optimal string alignment on code points, case ignored;
    /// the restricted edit distance of Damerau). Of equally near candidates the first in order of `String` is taken, whatever their order.
    ///
    /// - Parameters:
    ///   - word: what is written.
    ///   - candidates: the known words.
    ///   - takesShortForms: whether, if no word is near, the only candidate of which the word is a short form is taken: "clark" or "jclark" for
    ///     "justin-clark".
    /// - Returns: one of the candidates.
    public static func nearest(to word: String, in candidates: some Sequence<String>, takesShortForms: Bool = true) -> String? {
        let scalars = folded(word)
        guard 1...longestWord ~= scalars.count else { return nil }
        let limit = max(1, scalars.count / 3)
        var nearest: (distance: Int, word: String)?
        var longForms: Set<String> = []
        // A code point is at most four bytes of UTF-8; a candidate of more bytes is longer than any long form of the word.
        for candidate in candidates where candidate.utf8.count <= 4 * longestWord {
            let other = folded(candidate)
            if let distance = distance(scalars, other, limit: nearest?.distance ?? limit), distance < max(scalars.count, other.count),
                nearest.map({ (distance, candidate) < ($0.distance, $0.word) }) ?? true
            {
                nearest = (distance, candidate)
            }
            if takesShortForms, nearest == nil, isShortForm(scalars, of: other) { longForms.insert(candidate) }
        }
        return nearest?.word ?? (longForms.count == 1 ? longForms.first : nil)
    }

    private static func folded(_ word: String) -> [Unicode.Scalar] {
        Array(word.lowercased().unicodeScalars)
    }

    /// The least number of insertions, deletions, replacements and swaps of neighbours, no code point being touched twice; nil if over the limit.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                let replacement = last[j] + (left[i] == right[j] ? 0 : 1)
                var cost = min(replacement, last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
                row.append(cost)
            }
            if row.allSatisfy({ $0 > limit }) { return nil }
            (beforeLast, last) = (last, row)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }

    /// Whether a word is one of the parts of a hyphenated one, or has the same first letter and at least half of its letters in their order.
    private static func isShortForm(_ word: [Unicode.Scalar], of long: [Unicode.Scalar]) -> Bool {
        guard word.count >= 3, word.count < long.count else { return false }
        if long.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == " " }).contains(where: { $0.elementsEqual(word) }) { return true }
        guard word.count * 2 >= long.count, word[0] == long[0] else { return false }
        var rest = word[...]
        for scalar in long where scalar == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }
}
