/// One-letter words that Arabic writes together with the next: a conjunction (wa-, fa-), then a preposition (bi-, li-, ka-), then the article.
enum ArabicProclitics {
    /// The least number of letters of a name that may follow one: shorter names would be found in too many other words.
    private static let shortestName = 3

    /// Whether a name with this key may follow a proclitic.
    static func mayPrecede(_ key: MatchingKey) -> Bool {
        guard let first = key.scalars.first, isArabic(first) else { return false }
        return key.scalars.lazy.filter(isArabic).count >= shortestName
    }

    /// The offsets inside the word at `offset` where a name may begin after one proclitic or several, in ascending order.
    /// The article alone is not one: names have it, or have not, as they are written. After li- it is written without its alef.
    static func ends(from offset: Int, in reader: TextReader) -> [Int] {
        var ends: [Int] = []
        var offset = offset
        if let end = reader.end(ofLetter: .wa, from: offset) ?? reader.end(ofLetter: .fa, from: offset) {
            ends.append(end)
            offset = end
        }
        var article: [UInt32] = [.alef, .lam]
        if let end = reader.end(ofLetter: .lam, from: offset) {
            ends.append(end)
            offset = end
            article = [.lam]
        } else if let end = reader.end(ofLetter: .ba, from: offset) ?? reader.end(ofLetter: .kaf, from: offset) {
            ends.append(end)
            offset = end
        }
        if ends.isEmpty { return [] }
        for letter in article {
            guard let end = reader.end(ofLetter: letter, from: offset) else { return ends }
            offset = end
        }
        return ends + [offset]
    }

    private static func isArabic(_ scalar: UInt32) -> Bool {
        (0x0620...0x06FF).contains(scalar) || (0x0750...0x077F).contains(scalar)
    }
}

extension TextReader {
    /// The offset after a letter and its marks, if it is the next that is not dropped.
    fileprivate func end(ofLetter letter: UInt32, from offset: Int) -> Int? {
        guard let (scalar, start) = kept(from: offset), scalar.value == letter else { return nil }
        return endOfMarks(from: start + Int(scalar.length))
    }
}

extension UInt32 {
    fileprivate static let alef: UInt32 = 0x0627
    fileprivate static let ba: UInt32 = 0x0628
    fileprivate static let fa: UInt32 = 0x0641
    fileprivate static let kaf: UInt32 = 0x0643
    fileprivate static let lam: UInt32 = 0x0644
    fileprivate static let wa: UInt32 = 0x0648
}
