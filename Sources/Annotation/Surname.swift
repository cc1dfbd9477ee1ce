/// The part of a person's name that refers back to them.
enum Surname {
    /// Words that make what follows them one name: "Abu Khawla" is never "Khawla".
    private static let indivisible: Set<String> = ["abu", "abou", "umm", "um", "oum", "ibn", "bin", "bint", "abd", "abdul", "al", "el", "sheikh"]

    /// Whether a word makes what follows it one name.
    static func isIndivisible(_ word: String) -> Bool { indivisible.contains(word.lowercased()) }

    /// The surname of a full name in Latin letters; nil for a mononym or a teknonym.
    static func of(_ name: String) -> String? {
        let words = name.split(separator: " ")
        guard words.count > 1, let first = words.first, !indivisible.contains(first.lowercased()), let last = words.last, last.utf8.count > 2 else {
            return nil
        }
        guard last.unicodeScalars.first?.properties.isUppercase == true || last.hasPrefix("al-") || last.hasPrefix("el-") else { return nil }
        if indivisible.contains(words[words.count - 2].lowercased()) { return nil }
        return String(last)
    }
}
