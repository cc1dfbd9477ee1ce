/// The case of a letter in the text.
enum LetterCase: UInt8 {
    case none, upper, lower
}

/// What one Unicode scalar of a text is to the matcher, and the scalar that it is compared as.
struct FoldedScalar {
    enum Kind: UInt8 {
        /// Letters, digits, the underscore of handles and currency signs ("US$5" does not name a state).
        case word
        /// A combining mark or the Arabic tatweel: dropped, part of the letter before.
        case mark
        /// A zero-width character, bidi control or soft hyphen: dropped, part of nothing.
        case invisible
        case space, apostrophe, hyphen, other
    }

    /// The scalar value to compare: lower case, without diacritics.
    var value: UInt32
    var kind: Kind
    var letterCase: LetterCase
    /// How many UTF-8 bytes the scalar takes in the text.
    var length: UInt8

    /// Whether the scalar leaves no trace in a matching key.
    var isDropped: Bool { kind == .mark || kind == .invisible }

    /// Stands for a byte that is not part of well-formed UTF-8.
    static let illFormed = FoldedScalar(value: 0xFFFD, kind: .other, letterCase: .none, length: 1)
}

extension FoldedScalar {
    /// The folding of every scalar below U+2180, by its value: all alphabets in common use, general punctuation, signs made of letters.
    static let table: [FoldedScalar] = {
        var table = (0..<0x2180).map { FoldedScalar(Unicode.Scalar($0) ?? "\u{FFFD}") }
        for (base, letters) in BaseLetters.latinGreekCyrillic + BaseLetters.arabic {
            for letter in letters.unicodeScalars {
                table[Int(letter.value)].value = base.value
                let capital = letter.properties.uppercaseMapping.unicodeScalars
                if let scalar = capital.first, capital.count == 1 { table[Int(scalar.value)].value = base.value }
            }
        }
        table[0x0130].value = 0x69  // İ: its lower case is two scalars
        // Å, the unit: folded to the letter å so far.
        for index in table.indices where table[index].value < table.count { table[index].value = table[Int(table[index].value)].value }
        return table
    }()

    /// Classifies a scalar by its Unicode properties, without the letters of ``BaseLetters``.
    init(_ scalar: Unicode.Scalar) {
        let properties = scalar.properties
        let category = properties.generalCategory
        value = scalar.value
        length = UInt8(UTF8.width(scalar))
        letterCase = .none
        switch scalar.value {
        case 0x27, 0x60, 0xB4, 0x02B9, 0x02BB...0x02BF, 0x0374, 0x2018, 0x2019, 0x201B, 0x2032:
            kind = .apostrophe
            value = 0x27
        case 0x2D, 0x2010...0x2012, 0x2212:
            // Not the dashes from U+2013 on: "Israel–Palestine" is two names.
            kind = .hyphen
            value = 0x2D
        case 0x0300...0x036F, 0x0640:
            kind = .mark
        case 0x0600...0x06FF where category == .nonspacingMark:
            kind = .mark
        case 0xAD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
            kind = .invisible
        case 0x5F:
            kind = .word
        default:
            switch category {
            case .uppercaseLetter, .titlecaseLetter:
                kind = .word
                letterCase = .upper
                let lower = properties.lowercaseMapping.unicodeScalars
                if let scalar = lower.first, lower.count == 1 { value = scalar.value }
            case .lowercaseLetter:
                kind = .word
                letterCase = .lower
            case .otherLetter, .modifierLetter, .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark,
                .currencySymbol:
                kind = .word
            default:
                kind = properties.isWhitespace ? .space : .other
                if kind == .space { value = 0x20 }
            }
        }
    }
}
