/// The words by which texts are found: what stands in the search index, and what readers' queries are taken apart into.
///
/// assets/search.js does the same in the browser; both are held against Tests/Audit/search/words.tsv. The rule:
///
/// - Letters are those of a ``MatchingKey``: small, without diacritics, forms of alef, ya, kaf and ta marbuta as one; marks and invisible
///   characters are dropped.
/// - A word is a run of letters, digits, currency signs and "_". An apostrophe inside it is left out ("Sana'a" is "sanaa"), and before an "s" at
///   its end it is the word's end ("Syria's" is "syria").
/// - Full stops between single letters are left out: "U.S." is "us".
/// - The Arabic article is no word: "al" and "el", and before a hyphen its other forms ("Deir ez-Zor" is "deir", "zor"). In Arabic it is taken off, with the
///   one-letter words before it, if three letters or more are left ("والرقة" is "رقه").
/// - A single sign is no word for the search, and of a long word only the first ``longest`` signs count.
public enum FoldedWords {
    /// How many signs of a word count.
    public static let longest = 24

    /// For the script: a letter, and behind it all small letters that are folded to it.
    public static let letters: [String] =
        (BaseLetters.latinGreekCyrillic + BaseLetters.arabic).map { String($0.base) + $0.letters } + ["iİ"]

    /// Forms of the article in Latin letters that are no words before a hyphen, in the order of their letters.
    public static let hyphenatedArticles = CaseDemand.hyphenatedArticles.map { MatchingKey(scalars: $0) }.sorted().map(\.description)

    /// The words of a text, in order; those of fewer signs than `shortest` are left out.
    public static func all(of text: String, shortest: Int = 2) -> [String] {
        var words: [String] = []
        var text = text
        text.withUTF8 { bytes in each(in: bytes, shortest: shortest) { words.append(String(decoding: $0, as: UTF8.self)) } }
        return words
    }

    /// Calls `body` with each word of a text in UTF-8, in order; the bytes must not outlive the call.
    public static func each(in bytes: UnsafeBufferPointer<UInt8>, shortest: Int = 2, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest * 4) { room in
            plainLetters.withUnsafeBufferPointer { plain in
                TextReader.read(bytes) { reader in each(in: reader, shortest, plain, room, body) }
            }
        }
    }

    /// What letters and digits of ASCII, most of all texts, are folded to; 0 for all other bytes.
    private static let plainLetters =
        FoldedScalar.table.prefix(0x80).map { $0.kind == .word ? UInt8($0.value) : 0 } + [UInt8](repeating: 0, count: 0x80)

    private static func each(
        in reader: TextReader, _ shortest: Int, _ plain: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<UInt8>,
        _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var word = Word(room: room, shortest: shortest)
        var offset = 0
        while offset < reader.count {
            word.append(plain, in: reader.bytes, from: &offset)
            guard offset < reader.count else { break }
            let scalar = reader.scalar(at: offset)
            offset += Int(scalar.length)
            switch scalar.kind {
            case .word: word.append(scalar.value)
            case .mark, .invisible: continue
            case .apostrophe where !reader.isLoneS(at: offset): continue
            case .other where scalar.value == 0x2E && word.signs == word.stops + 1 && reader.isBetweenInitials(at: offset - 1): word.stops += 1
            default: word.finish(isBeforeHyphen: scalar.kind == .hyphen, body)
            }
        }
        word.finish(isBeforeHyphen: false, body)
    }

    /// A word that is being read.
    private struct Word {
        let room: UnsafeMutableBufferPointer<UInt8>
        let shortest: Int
        var count = 0
        var signs = 0
        /// How many full stops were left out.
        var stops = 0

        /// Adds all plain letters from an offset on, which is moved behind them.
        mutating func append(_ plain: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from offset: inout Int) {
            var position = offset
            var end = count
            let last = count + FoldedWords.longest - signs
            while position < bytes.count {
                let letter = plain[Int(bytes[position])]
                if letter == 0 { break }
                if end < last {
                    room[end] = letter
                    end += 1
                }
                position += 1
            }
            signs += end - count
            count = end
            offset = position
        }

        mutating func append(_ value: UInt32) {
            guard signs < FoldedWords.longest else { return }
            signs += 1
            if value < 0x80 {
                room[count] = UInt8(truncatingIfNeeded: value)
                count += 1
            } else if let scalar = Unicode.Scalar(value) {
                for byte in UTF8.encode(scalar) ?? .init() {
                    room[count] = byte
                    count += 1
                }
            }
        }

        mutating func finish(isBeforeHyphen: Bool, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
            defer {
                count = 0
                signs = 0
                stops = 0
            }
            guard signs >= shortest, signs > 0, !(signs <= 3 && isArticle(isBeforeHyphen: isBeforeHyphen)) else { return }
            let start = room[0] & 0xFE == 0xD8 ? endOfArabicArticle : 0
            body(UnsafeBufferPointer(rebasing: room[start..<count]))
        }

        private func isArticle(isBeforeHyphen: Bool) -> Bool {
            if count == 2, room[1] == UInt8(ascii: "l"), room[0] == UInt8(ascii: "a") || room[0] == UInt8(ascii: "e") { return true }
            return isBeforeHyphen && CaseDemand.hyphenatedArticles.contains(room[..<count].map { UInt32($0) })
        }

        /// Where the word begins behind the article and what stands before that: its letters have two bytes each.
        private var endOfArabicArticle: Int {
            func letter(_ position: Int) -> UInt16 { position + 1 < count ? UInt16(room[position]) << 8 | UInt16(room[position + 1]) : 0 }
            let (alef, lam): (UInt16, UInt16) = (0xD8A7, 0xD984)
            var start = 0
            // wa-, fa-, then perhaps the article; bi- and ka- before it as well.
            let isConjunction = letter(0) == 0xD988 || letter(0) == 0xD981
            if isConjunction || letter(0) == 0xD8A8 || letter(0) == 0xD983 { start = 2 }
            let isArticle = letter(start) == alef && letter(start + 2) == lam
            let isBehindLi = letter(start) == lam && letter(start + 2) == lam && (start == 0 || isConjunction)
            guard isArticle || isBehindLi, signs - start / 2 - 2 >= 3 else { return 0 }
            return start + 4
        }
    }
}

extension TextReader {
    /// Whether the full stop at an offset stands between two letters, the second of which stands alone: a letter is what has capitals.
    fileprivate func isBetweenInitials(at offset: Int) -> Bool {
        guard offset > 0, offset + 1 < count, scalar(before: offset).scalar.letterCase != .none else { return false }
        let next = scalar(at: offset + 1)
        return next.letterCase != .none && kept(from: offset + 1 + Int(next.length))?.scalar.kind != .word
    }

    /// Whether the letter at an offset is an "s" that ends its word.
    fileprivate func isLoneS(at offset: Int) -> Bool {
        guard let (letter, start) = kept(from: offset), letter.value == 0x73 else { return false }
        return kept(from: start + Int(letter.length))?.scalar.kind != .word
    }
}
