/// The characters of a block round the names in it, word by word.
struct Surroundings {
    /// A word with its place in the text's literals. Most are looked at by their first byte alone.
    struct Word {
        fileprivate let bytes: ArraySlice<UInt8>

        var range: Range<Int> { bytes.startIndex..<bytes.endIndex }

        /// As it is written.
        var text: String { String(decoding: bytes, as: UTF8.self) }

        /// In small letters.
        var folded: String { text.lowercased() }

        /// Whether it is "of".
        var isOf: Bool { bytes.elementsEqual("of".utf8) }

        /// Whether it begins with a capital.
        var isCapitalised: Bool {
            let first = bytes[bytes.startIndex]
            return first < 0x80 ? (0x41...0x5A).contains(first) : text.unicodeScalars.first?.properties.isUppercase ?? false
        }

        /// Whether all its letters are capitals, as in an acronym; one letter is an initial.
        var isInCapitals: Bool { bytes.count > 1 && isCapitalised && !text.unicodeScalars.contains { $0.properties.isLowercase } }
    }

    private let bytes: ArraySlice<UInt8>
    private static let articles: Set<String> = ["al", "el", "ad", "ar", "as", "ash", "at", "az", "ez", "er", "es"]
    /// Nobody writes more than this in capitals, in bytes.
    private static let longestHeadline = 400

    /// - Parameter block: the characters of the block that the names stand in.
    init(block: ArraySlice<UInt8>) {
        bytes = block
    }

    /// The word that follows with nothing but white space between; nil if there is none.
    ///
    /// - Parameters:
    ///   - position: where the name, or the word before, ends.
    ///   - skippingPossessive: whether an 's may stand between.
    /// - Returns: the letters and digits up to the next other sign.
    func word(behind position: Int, skippingPossessive: Bool = false) -> Word? {
        var start = skippingPossessive ? endOfPossessive(at: position) : position
        guard start < bytes.endIndex, isSpace(bytes[start]) else { return nil }
        while start < bytes.endIndex, isSpace(bytes[start]) { start += 1 }
        var end = start
        while end < bytes.endIndex, isWord(at: end) { end += 1 }
        return word(start..<end)
    }

    /// The word that begins at a position; nil if none does.
    func word(at position: Int) -> Word? {
        var end = position
        while end < bytes.endIndex, isWord(at: end) { end += 1 }
        return word(position..<end)
    }

    /// The word that stands before with nothing but white space between; nil if there is none.
    func word(before position: Int) -> Word? {
        var end = position
        guard end > bytes.startIndex, isSpace(bytes[end - 1]) else { return nil }
        while end > bytes.startIndex, isSpace(bytes[end - 1]) { end -= 1 }
        var start = end
        while true {
            if start > bytes.startIndex, isWord(at: start - 1) {
                start -= 1
            } else if let apostrophe = innerApostrophe(before: start, in: end) {
                start = apostrophe
            } else {
                return word(start..<end)
            }
        }
    }

    /// Where an apostrophe begins that stands between the letters of one word, as in "Kata'ib" and not in "Homs's".
    private func innerApostrophe(before position: Int, in end: Int) -> Int? {
        guard end - position > 1 else { return nil }
        let length = bytes[..<position].last == 0x27 ? 1 : 3
        let start = position - length
        guard start > bytes.startIndex, isWord(at: start - 1) else { return nil }
        let sign = bytes[start..<position]
        return length == 1 || sign.elementsEqual([0xE2, 0x80, 0x99]) || sign.elementsEqual([0xE2, 0x80, 0x98]) ? start : nil
    }

    /// The word before a comma that stands before a position; nil if no comma does, or no word before it.
    func word(beforeCommaBefore position: Int) -> Word? {
        guard let comma = comma(before: position) else { return nil }
        var start = comma
        while start > bytes.startIndex, isWord(at: start - 1) { start -= 1 }
        return word(start..<comma)
    }

    /// The comma, Latin or Arabic, that stands before a position with nothing but white space between.
    func comma(before position: Int) -> Int? {
        var end = position
        while end > bytes.startIndex, isSpace(bytes[end - 1]) { end -= 1 }
        if end > bytes.startIndex, bytes[end - 1] == UInt8(ascii: ",") { return end - 1 }
        return bytes[..<end].suffix(2).elementsEqual([0xD8, 0x8C]) ? end - 2 : nil
    }

    /// The comma that stands directly behind a position.
    func comma(behind position: Int) -> Int? { position < bytes.endIndex && bytes[position] == UInt8(ascii: ",") ? position : nil }

    /// The letters behind a hyphen that joins a name to what follows: "backed" in "Damascus-backed".
    func part(joinedBehind position: Int) -> Word? {
        guard let start = bytes[position...].prefix(4).firstIndex(where: { $0 < 0x80 && $0 != UInt8(ascii: "-") }) else { return nil }
        var end = start
        while end < bytes.endIndex, isWord(at: end) { end += 1 }
        return word(start..<end)
    }

    /// The letters before a hyphen that joins a name to what stands before it: "pro" in "pro-Damascus".
    func part(joinedBefore position: Int) -> Word? {
        guard let hyphen = bytes[..<position].suffix(4).lastIndex(where: { $0 < 0x80 && $0 != UInt8(ascii: "-") }) else { return nil }
        var start = hyphen + 1
        while start > bytes.startIndex, isWord(at: start - 1) { start -= 1 }
        return word(start..<(hyphen + 1))
    }

    /// The Arabic letters that are written together with a name: "ب" in "بدمشق".
    func proclitic(before position: Int) -> String {
        var start = position
        while start > bytes.startIndex, isWord(at: start - 1) { start -= 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// Whether a sentence, or speech, may begin at a word: there a capital says nothing.
    func mayBeginSentence(at position: Int) -> Bool {
        var end = position
        while end > bytes.startIndex, isSpace(bytes[end - 1]) { end -= 1 }
        guard end > bytes.startIndex else { return true }
        switch bytes[end - 1] {
        // Between spaces it is a dash.
        case UInt8(ascii: "-"): return end < position && end - 1 > bytes.startIndex && isSpace(bytes[end - 2])
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "/"): return false
        default: return !isWord(at: end - 1)
        }
    }

    /// Whether a clause may begin at a word that no comma stands before.
    func mayBeginClause(at position: Int) -> Bool {
        mayBeginSentence(at: position) || bytes[..<position].last { !isSpace($0) } == UInt8(ascii: ";")
    }

    /// Whether a person's name has a first name: more than one word, and the first is none like "Abu".
    func isFullName(_ name: Range<Int>) -> Bool {
        guard let space = bytes[name].firstIndex(where: isSpace) else { return false }
        return !Surname.isIndivisible(String(decoding: bytes[name.lowerBound..<space], as: UTF8.self))
    }

    /// Whether a name stands behind somebody's last name, as in a list of people: "Smith, Jordan, by name". Behind a preposition it is a town's land.
    func isBehindSurname(_ name: Range<Int>) -> Bool {
        guard let surname = word(beforeCommaBefore: name.lowerBound), surname.isCapitalised, !surname.isInCapitals, name.upperBound < bytes.endIndex,
            bytes[name.upperBound] == UInt8(ascii: ","), let next = word(behind: name.upperBound + 1), !next.isCapitalised,
            !["and", "or"].contains(next.text)
        else { return false }
        return word(before: surname.range.lowerBound) == nil && mayBeginSentence(at: surname.range.lowerBound)
            && !CapitalisedNames.isCommon(surname.text)
    }

    /// Whether a full stop, another mark or the end of the block stands there.
    func endsClause(at position: Int) -> Bool { position >= bytes.endIndex || !(isSpace(bytes[position]) || bytes[position] == UInt8(ascii: "-")) }

    /// Whether a comma and a word with a capital follow: "Bali, Indonesia".
    func isFollowedByCommaAndCapital(at position: Int) -> Bool {
        guard position < bytes.endIndex, bytes[position] == UInt8(ascii: ",") else { return false }
        return word(behind: position + 1)?.isCapitalised ?? false
    }

    /// Whether a name goes on with a second part that begins with a small article: "Abu Khawla al-Diri", "Omar bin Said".
    func goesOnWithPatronymic(at position: Int) -> Bool {
        guard let word = word(behind: position), ["al", "el", "bin", "ibn"].contains(word.text), word.range.upperBound < bytes.endIndex else {
            return false
        }
        return word.text.hasSuffix("l") ? bytes[word.range.upperBound] == UInt8(ascii: "-") : true
    }

    /// The word with a capital behind a small Arabic article: "Salama" behind "al" in "Bab al-Salama"; nil if the word is no article, or none follows.
    func word(joinedByArticle article: Word) -> Word? {
        guard article.range.count <= 3, Self.articles.contains(article.text) else { return nil }
        let end = article.range.upperBound
        guard end < bytes.endIndex, bytes[end] == UInt8(ascii: "-") || isSpace(bytes[end]) else { return nil }
        var next = end + 1
        while next < bytes.endIndex, isWord(at: next) { next += 1 }
        guard let word = word(end + 1..<next), word.isCapitalised else { return nil }
        // "as Homs"
        return bytes[end] == UInt8(ascii: "-") || ["al", "el"].contains(article.text) ? word : nil
    }

    /// Whether the text has a word in small letters somewhere, so that with a capital it only opens a sentence. Looks at this block alone.
    func hasInSmallLetters(_ word: Word) -> Bool {
        let small = Array(word.folded.utf8)
        var position = bytes.startIndex
        while position + small.count <= bytes.endIndex {
            if bytes[position] == small[0], position == bytes.startIndex || !isWord(at: position - 1), bytes[position...].starts(with: small),
                position + small.count == bytes.endIndex || !isWord(at: position + small.count)
            {
                return true
            }
            position += 1
        }
        return false
    }

    /// Whether the block is written in capitals, so that acronyms cannot be told from words.
    var isInCapitals: Bool {
        guard bytes.count < Self.longestHeadline else { return false }
        var capitals = 0
        var small = 0
        for byte in bytes {
            if (0x41...0x5A).contains(byte) { capitals += 1 }
            if (0x61...0x7A).contains(byte) { small += 1 }
        }
        return capitals > 8 && capitals > small * 2
    }

    /// What stands between two names, if it is short enough to be a mark or a conjunction.
    func text(between start: Int, and end: Int) -> String? {
        start <= end && end - start <= Self.longestConjunction ? String(decoding: bytes[start..<end], as: UTF8.self) : nil
    }

    private static let longestConjunction = 16

    private func word(_ range: Range<Int>) -> Word? {
        range.isEmpty ? nil : Word(bytes: bytes[range])
    }

    /// Whether an 's, or an apostrophe alone, follows.
    func hasPossessive(at position: Int) -> Bool { endOfPossessive(at: position) > position }

    private func endOfPossessive(at position: Int) -> Int {
        let rest = bytes[position...]
        if rest.starts(with: [0x27, 0x73]) { return position + 2 }
        // "Homs' outskirts"
        if rest.starts(with: [0x27, 0x20]) { return position + 1 }
        if rest.starts(with: [0xE2, 0x80, 0x99]) { return position + (rest.dropFirst(3).first == 0x73 ? 4 : 3) }
        return position
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

    /// Letters and digits of any script; not the quotation marks and dashes of U+2000 to U+203F, nor « and ».
    private func isWord(at position: Int) -> Bool {
        switch bytes[position] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x80...0xBF: !isPunctuation(endingAt: position)
        case 0xC2: false
        case 0xE2: !(position + 1 < bytes.endIndex && bytes[position + 1] == 0x80)
        case 0xC3...: true
        default: false
        }
    }

    private func isPunctuation(endingAt position: Int) -> Bool {
        if position > bytes.startIndex, bytes[position - 1] == 0xC2 { return true }
        if position > bytes.startIndex, bytes[position - 1] == 0xE2 { return bytes[position] == 0x80 }
        return position > bytes.startIndex + 1 && bytes[position - 2] == 0xE2 && bytes[position - 1] == 0x80
    }
}
