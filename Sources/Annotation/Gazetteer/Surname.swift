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

    /// What refers back to a person: the surname, with its Arabic article and without: "al-Assad" and "Assad" of "Bashar al-Assad".
    ///
    /// A teknonym stays whole, but what stands behind it may be said alone: "al-Jolani" of "Abu Mohammed al-Jolani", and never "Mohammed".
    static func all(of name: String) -> [String] {
        let words = name.split(separator: " ")
        let surname = of(name) ?? (words.count > 2 ? words.last.map(String.init).flatMap { withoutArticle($0) == nil ? nil : $0 } : nil)
        guard let surname else { return [] }
        return [surname] + (withoutArticle(surname).map { [$0] } ?? [])
    }

    /// The full name as it is often written, without the article: "Bashar Assad"; nil if it has none.
    static func fullNameWithoutArticle(_ name: String) -> String? {
        guard of(name) != nil, let space = name.lastIndex(of: " "), let bare = withoutArticle(String(name[name.index(after: space)...])) else {
            return nil
        }
        return name[...space] + bare
    }

    private static let articles = ["al-", "el-", "as-", "ash-", "ar-", "at-", "ad-", "an-", "az-", "es-", "ez-"]

    /// "Assad" of "al-Assad"; nil without an article, and of what is too short to stand alone.
    private static func withoutArticle(_ word: String) -> String? {
        guard let article = articles.first(where: { word.lowercased().hasPrefix($0) }) else { return nil }
        let bare = word.dropFirst(article.count)
        return bare.utf8.count > 3 && bare.unicodeScalars.first?.properties.isUppercase == true ? String(bare) : nil
    }
}
