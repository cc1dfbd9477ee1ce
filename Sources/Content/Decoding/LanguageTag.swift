/// The form of a language tag, such as "ar" or "pt-BR": what pages, data files and security.txt say a language with.
enum LanguageTag {
    /// Whether a text is a tag by its form (RFC 5646, section 2.1); whether anybody has registered its parts is not asked.
    /// The tags of older standards that only a list tells ("i-klingon") are none, nor are languages of four letters and more: those lengths are kept
    /// for later, and what stands there is a language's name.
    static func isWellFormed(_ text: String) -> Bool {
        var parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
        guard parts.allSatisfy({ 1...8 ~= $0.count && $0.allSatisfy { isLetter($0) || isDigit($0) } }) else { return false }
        if isSingle(parts.first) { return isPrivate(parts) }
        guard let language = parts.popFirst(), 2...3 ~= language.count, language.allSatisfy(isLetter) else { return false }
        take(&parts, atMost: 3) { $0.count == 3 && $0.allSatisfy(isLetter) }
        // Script, region, variants.
        take(&parts, atMost: 1) { $0.count == 4 && $0.allSatisfy(isLetter) }
        take(&parts, atMost: 1) { $0.count == 2 && $0.allSatisfy(isLetter) || $0.count == 3 && $0.allSatisfy(isDigit) }
        take(&parts, atMost: .max) { $0.count >= 5 || $0.count == 4 && $0.first.map(isDigit) == true }
        while isSingle(parts.first), !isPrivateSign(parts.first) {
            parts.removeFirst()
            guard take(&parts, atMost: .max, where: { $0.count >= 2 }) > 0 else { return false }
        }
        return parts.isEmpty || isPrivate(parts)
    }

    /// The tag that a language's name, or a text with underscores or spaces between its parts, was probably meant for.
    static func nearest(to text: String) -> String? {
        if let tag = names[text.lowercased()] { return tag }
        let tag = text.replacing("_", with: "-").filter { !$0.isWhitespace }
        return tag != text && isWellFormed(tag) && !text.contains(where: \.isNewline) ? tag : nil
    }

    /// Tags by what their languages are called in English and by themselves, where a site of this kind may name them.
    private static let names = [
        "english": "en", "arabic": "ar", "العربية": "ar", "عربي": "ar", "kurdish": "ku", "kurdî": "ku", "kurmanji": "kmr", "kurmancî": "kmr",
        "central kurdish": "ckb", "sorani": "ckb", "کوردی": "ckb", "zazaki": "zza", "turkish": "tr", "türkçe": "tr", "persian": "fa", "farsi": "fa",
        "فارسی": "fa", "hebrew": "he", "עברית": "he", "russian": "ru", "русский": "ru", "ukrainian": "uk", "українська": "uk", "french": "fr",
        "français": "fr", "german": "de", "deutsch": "de", "spanish": "es", "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt",
        "português": "pt", "dutch": "nl", "nederlands": "nl", "greek": "el", "armenian": "hy", "syriac": "syr", "aramaic": "arc", "turkmen": "tk",
        "azerbaijani": "az", "georgian": "ka", "urdu": "ur", "pashto": "ps", "hindi": "hi", "chinese": "zh", "japanese": "ja", "swedish": "sv",
        "polish": "pl", "amharic": "am", "somali": "so", "swahili": "sw",
    ]

    private typealias Part = Substring.UTF8View

    @discardableResult
    private static func take(_ parts: inout ArraySlice<Part>, atMost limit: Int, where fits: (Part) -> Bool) -> Int {
        let taken = parts.prefix(limit).prefix(while: fits).count
        parts.removeFirst(taken)
        return taken
    }

    /// "x" and at least one part: what two people agree on by themselves.
    private static func isPrivate(_ parts: ArraySlice<Part>) -> Bool { isPrivateSign(parts.first) && parts.count > 1 }

    private static func isSingle(_ part: Part?) -> Bool { part?.count == 1 }

    private static func isPrivateSign(_ part: Part?) -> Bool { part.map { $0.elementsEqual("x".utf8) || $0.elementsEqual("X".utf8) } ?? false }

    private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
