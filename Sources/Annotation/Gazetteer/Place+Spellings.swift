public import Explainer
import Matching

extension Place {
    private var arabicName: String? {
        kind == .country ? nil : names.foreign.first { $0.language == "ar" || $0.language.hasPrefix("ar-") }?.name.value
    }

    /// Whether its names are known in other spellings than those written down.
    var hasVariants: Bool {
        names.hasVariants && (arabicName != nil || kind != .country && SpellingVariants.isPlainlyArabic(names.name.value))
    }

    /// Whether a name of one word may be written with the article although its spelling leaves it out.
    var mayHaveArticle: Bool { arabicName.map { (TypeWords.base(of: $0, kind: kind) ?? $0).hasPrefix("ال") } ?? false }

    /// The words of the spellings that texts may name it by although nobody wrote them down, in small letters.
    public var variantWords: [String] {
        guard hasVariants else { return [] }
        return ([names.name] + names.aliases).flatMap { name in
            SpellingVariants.words(of: TypeWords.base(of: name.value, kind: kind) ?? name.value, mayHaveArticle: mayHaveArticle)
        }
    }
}
