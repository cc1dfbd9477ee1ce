/// The one-letter words that Arabic writes together with the next: a conjunction (wa-, fa-), then a preposition (bi-, li-, ka-), then the
/// article. Reads them from the beginning of one word.
struct ArabicProclitics {
    private enum Stage { case conjunction, preposition, article, lamOfArticle, end }

    private let reader: TextReader
    private var offset: Int
    private var stage = Stage.conjunction

    /// The proclitics of the word at an offset; none, if its first scalar, folded, is none.
    init?(ofWordAt offset: Int, beginningWith scalar: UInt32, in reader: TextReader) {
        switch scalar {
        case .wa, .fa, .ba, .lam, .kaf: break
        default: return nil
        }
        self.reader = reader
        self.offset = offset
    }

    /// The next offset inside the word where a name may begin, after one proclitic more.
    ///
    /// The article alone is not one: names have it, or have not, as they are written. After li- it is written without its alef.
    mutating func next() -> Int? {
        if stage == .conjunction {
            stage = .preposition
            if skip(.wa) || skip(.fa) { return offset }
        }
        if stage == .preposition {
            stage = .article
            if skip(.lam) {
                stage = .lamOfArticle
                return offset
            }
            if skip(.ba) || skip(.kaf) { return offset }
        }
        let isArticle = (stage == .article && skip(.alef) && skip(.lam)) || (stage == .lamOfArticle && skip(.lam))
        stage = .end
        return isArticle ? offset : nil
    }

    /// Moves on to what follows a letter, if that is the next scalar that is not dropped.
    private mutating func skip(_ letter: UInt32) -> Bool {
        guard let (scalar, start) = reader.kept(from: offset), scalar.value == letter else { return false }
        offset = start + Int(scalar.length)
        offset = reader.kept(from: offset)?.offset ?? offset
        return true
    }
}

extension ArabicProclitics {
    /// The least number of letters of a name that may follow one: shorter names would be found in too many other words.
    private static let shortestName = 3

    /// Whether a name with this key may follow a proclitic.
    static func mayPrecede(_ key: MatchingKey) -> Bool {
        key.scalars.lazy.filter(isArabic).count >= shortestName
    }

    private static func isArabic(_ scalar: UInt32) -> Bool {
        (0x0620...0x06FF).contains(scalar) || (0x0750...0x077F).contains(scalar)
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
