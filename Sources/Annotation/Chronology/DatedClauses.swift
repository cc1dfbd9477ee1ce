import Searching

/// The clauses of a sentence that gives a date, to tell what happened on it from what only stands in the same sentence.
///
/// A wrong date in a chronology of a war is worse than a missing one: a clause counts where the name, the date and a verb of the past stand in it
/// together, and where the sentence leaves no doubt that it happened.
struct DatedClauses {
    struct Token {
        enum Sign { case word, date, comma, open, close, stop }

        let range: Range<Int>
        let sign: Sign
        /// In small letters; empty for what is no word.
        var word = ""
        var isCapitalised = false
        /// Whether a date has one, as in "the 10 October truce".
        var hasArticle = false
    }

    /// Why a stretch begins where it does.
    enum Cut { case start, comma, opener, spoken, joined, stop, bracket }

    private(set) var tokens: [Token] = []
    /// By token: the number of its clause, which is that of its first token.
    private(set) var clauses: [Int] = []
    /// By clause: why it begins there, and whether it is one beside the main clauses.
    private(set) var cuts: [Int: (cut: Cut, isOwn: Bool)] = [:]
    /// Whether the sentence says of what it tells that it did not happen, or only may have.
    private var isDoubted = false

    /// - Parameters:
    ///   - literals: the characters of the document.
    ///   - sentence: which of them are the sentence.
    ///   - dates: its dates, in order.
    init(_ literals: [UInt8], sentence: Range<Int>, dates: [Range<Int>]) {
        tokens = Self.tokens(of: literals, sentence, dates)
        clauses = [Int](repeating: -1, count: tokens.count)
        let words = tokens.lazy.map(\.word)
        isDoubted =
            EventWords.denies(String(decoding: literals[sentence], as: UTF8.self)) || literals[sentence].last == UInt8(ascii: "?")
            || words.first.map(ChronicleWords.inverted.contains) ?? true
        isDoubted = isDoubted || tokens.indices.contains { $0 > 0 && isCommunicating($0) && ChronicleWords.anybody.contains(word($0 - 1)) }
        divide()
    }

    /// Whether the sentence tells something of a name that happened on a date.
    ///
    /// - Parameters:
    ///   - name: its characters.
    ///   - date: those of the date.
    ///   - isTown: whether it names a place itself, and not the people of a land or a side of the war.
    /// - Returns: false where the words leave a doubt.
    func tell(of name: Range<Int>, at date: Range<Int>, isTown: Bool) -> Bool {
        let names = tokens.indices.filter { tokens[$0].range.overlaps(name) && tokens[$0].sign == .word }
        guard !isDoubted, let named = names.first, let last = names.last,
            let dated = tokens.indices.first(where: { tokens[$0].range.overlaps(date) }), clauses[named] >= 0, clauses[named] == clauses[dated]
        else { return false }
        let clause = tokens.indices.filter { clauses[$0] == clauses[named] }
        return takesPart(named...last, in: clause, isTown: isTown) && isOne(named...last, with: dated, in: clause)
            && !clause.contains { isCommunicating($0) || ChronicleWords.documents.contains(tokens[$0].word) || isInfinitive(at: $0) }
            && !isCompared(named) && dates(whatIsTold: dated)
    }

    // MARK: Words

    private static func tokens(of literals: [UInt8], _ sentence: Range<Int>, _ dates: [Range<Int>]) -> [Token] {
        var tokens: [Token] = []
        var position = sentence.lowerBound
        var nextDate = dates[...]
        while position < sentence.upperBound {
            if let date = nextDate.first, date.lowerBound <= position {
                nextDate.removeFirst()
                if date.upperBound <= position { continue }
                // Not that of "the same day" and "the spring of 2016".
                let hasArticle = literals[date].starts(with: "the ".utf8) && literals[date].dropFirst(4).first.map { $0 < 0x61 } ?? false
                tokens.append(Token(range: date, sign: .date, hasArticle: hasArticle))
                position = date.upperBound
                continue
            }
            let limit = min(sentence.upperBound, nextDate.first?.lowerBound ?? sentence.upperBound)
            var end = position
            while end < limit, isWord(literals, at: end) { end += 1 }
            if end > position {
                let text = String(decoding: literals[position..<end], as: UTF8.self)
                tokens.append(
                    Token(
                        range: position..<end, sign: .word, word: text.lowercased(),
                        isCapitalised: Self.isCapitalised(text)))
                position = end
                continue
            }
            if let sign = sign(literals, at: position) { tokens.append(Token(range: position..<position + 1, sign: sign)) }
            position += 1
        }
        return tokens
    }

    /// "Homs", "al-Bukamal".
    private static func isCapitalised(_ word: String) -> Bool {
        word.unicodeScalars.first?.properties.isUppercase == true
            || word.contains("-") && word.unicodeScalars.contains { $0.properties.isUppercase }
    }

    /// Letters, digits, apostrophes and hyphens; not the spaces and marks of U+0080 to U+00BF and U+2000 to U+203F, but for ’ and two hyphens.
    private static func isWord(_ literals: [UInt8], at position: Int) -> Bool {
        switch literals[position] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "'"), UInt8(ascii: "-"): true
        case 0xE2: !isMark(literals, at: position)
        case 0x80...0xBF where position > 0 && literals[position - 1] == 0xC2: false
        case 0x80...0xBF: !(1...2).contains { position >= $0 && literals[position - $0] == 0xE2 && isMark(literals, at: position - $0) }
        case 0xC3...: true
        default: false
        }
    }

    private static func isMark(_ literals: [UInt8], at position: Int) -> Bool {
        position + 2 < literals.count && literals[position + 1] == 0x80 && ![0x90, 0x91, 0x99].contains(literals[position + 2])
    }

    /// The spaces of U+2000 to U+203F and what is not seen there: they divide words, and no clauses.
    private static func isSpace(_ literals: [UInt8], at position: Int) -> Bool {
        guard literals[position] == 0xE2, isMark(literals, at: position) else { return false }
        return (0x80...0x8F).contains(literals[position + 2]) || (0xA8...0xAF).contains(literals[position + 2])
    }

    private static func sign(_ literals: [UInt8], at position: Int) -> Token.Sign? {
        switch literals[position] {
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "("), UInt8(ascii: "["): .open
        case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
        // « and »
        case 0xC2 where position + 1 < literals.count && [0xAB, 0xBB].contains(literals[position + 1]): .stop
        case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\""): .stop
        case 0xE2: isSpace(literals, at: position) ? nil : .stop
        default: nil
        }
    }

    /// Whether two words stand in one clause.
    func areInOneClause(_ first: Int, _ second: Int) -> Bool { clauses.indices.contains(first) && clauses[first] == clauses[second] }

    func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].word : "" }
    func isDate(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].sign == .date }

    /// "said", and not the "States" of a name.
    private func isCommunicating(_ index: Int) -> Bool {
        ChronicleWords.communicating.contains(tokens[index].word) && (!tokens[index].isCapitalised || index == 0)
    }

    /// Whether a verb of the past stands there: "besieged" is none in "the besieged town".
    func isVerb(_ index: Int) -> Bool {
        guard !tokens[index].isCapitalised || index == 0, ChronicleWords.isPast(tokens[index].word) else { return false }
        let isAdjective = ChronicleWords.articles.contains(word(index - 1)) || ["of", "by", "in", "with", "from"].contains(word(index - 1))
        return !isAdjective || index == 0
    }

    // MARK: Clauses

    /// Cuts the sentence where another clause may begin, and joins again what is one.
    private mutating func divide() {
        var start = 0
        var cut = Cut.start
        var main: Int?
        var index = 0
        var isSpoken = false
        while index <= tokens.count {
            let next = index == tokens.count ? .stop : self.cut(before: index, from: start, isSpoken: isSpoken)
            if let next {
                join(start..<index, cut, &main)
                if index == tokens.count { break }
                let isSign = tokens[index].sign != .word && tokens[index].sign != .date
                // "…, which": the word says more than the comma.
                start = isSign ? index + 1 : index
                cut = next
                isSpoken = false
            }
            if isCommunicating(index) { isSpoken = true }
            index += 1
        }
    }

    private func cut(before index: Int, from start: Int, isSpoken: Bool) -> Cut? {
        let token = tokens[index]
        switch token.sign {
        case .comma, .close: return .comma
        case .open: return .bracket
        case .stop: return .stop
        // "said on Monday"
        case .date: return nil
        case .word: break
        }
        // "more than 400 soldiers"
        if token.word == "than", ["more", "less", "fewer"].contains(word(index - 1)) { return nil }
        if ChronicleWords.openers.contains(token.word), !(isDate(index + 1) && ChronicleWords.beforeDates.contains(token.word)) { return .opener }
        if isSpoken, !isDate(index + 1), !(isDate(index) || ChronicleWords.datePrepositions.contains(token.word) && isDate(index + 1)) {
            return .spoken
        }
        if ChronicleWords.conjunctions.contains(token.word), (start..<index).contains(where: isVerb), hasVerb(behind: index) { return .joined }
        return nil
    }

    /// Up to the next comma or clause.
    private func hasVerb(behind index: Int) -> Bool {
        for next in tokens.indices[(index + 1)...] {
            if tokens[next].sign != .word, tokens[next].sign != .date { return false }
            if ChronicleWords.openers.contains(tokens[next].word) { return false }
            if isVerb(next) { return true }
        }
        return false
    }

    /// Gives a stretch to the clause that it goes on with, or to one of its own.
    private mutating func join(_ stretch: Range<Int>, _ cut: Cut, _ main: inout Int?) {
        guard let first = stretch.first else { return }
        let isMainAVerbs = main.map { clause in clauses.indices.contains { clauses[$0] == clause && isVerb($0) } } ?? false
        let hasVerb = stretch.contains(where: isVerb)
        let isOwn: Bool
        switch cut {
        case .opener, .bracket: isOwn = true
        // "Far from Mayadeen, …", "Captured on 8 May, …"
        case .start:
            isOwn = !hasVerb && !isPhrase(stretch) && !isName(stretch) && !isSubject(stretch) || isVerb(first) || tokens[first].word.hasSuffix("ing")
        // "The depot in Homs, closed since May, reopened"
        case .comma where !isMainAVerbs && isVerb(first) && main.map({ isSubject($0..<first - 1) }) == true: isOwn = true
        case .comma where main == nil: isOwn = false
        // "…, on 5 October"; "Mayadeen, a town on the river, fell"
        case .comma: isOwn = !hasVerb && !isPhrase(stretch)
        case .spoken, .joined, .stop: isOwn = false
        }
        let number = first
        cuts[number] = (cut, isOwn)
        if isOwn {
            for index in stretch { clauses[index] = number }
            return
        }
        let goesOn = cut == .comma && main != nil && (!hasVerb || !isMainAVerbs)
        if !goesOn { main = number }
        for index in stretch { clauses[index] = main ?? number }
    }

    /// Whether a stretch is only of a place or a time: "In Mayadeen", "on 5 October", "Homs and Raqqa".
    private func isPhrase(_ stretch: Range<Int>) -> Bool {
        stretch.allSatisfy { index in
            let token = tokens[index]
            if token.sign == .date || ChronicleWords.phrases.contains(token.word) { return true }
            if token.word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
            return token.isCapitalised && (index > 0 || stretch.count == 1) || TypeWords.kinds(of: token.word) != nil
        }
    }

    /// Whether a stretch is a subject that a participle between commas follows, and then its verb: "The depot in Homs, closed since May, reopened".
    private func isSubject(_ stretch: Range<Int>) -> Bool {
        guard let first = stretch.first, ChronicleWords.articles.contains(tokens[first].word), !isName(stretch), !stretch.contains(where: isVerb),
            tokens.indices.contains(stretch.upperBound + 1), tokens[stretch.upperBound].sign == .comma, isVerb(stretch.upperBound + 1),
            let comma = tokens.indices[(stretch.upperBound + 1)...].first(where: { tokens[$0].sign == .comma })
        else { return false }
        return tokens.indices.contains(comma + 1) && isVerb(comma + 1)
    }

    /// Whether a stretch at the head of a sentence is a subject that an apposition follows: "Mayadeen", "The town of Mayadeen", "The attack on Mayadeen".
    private func isName(_ stretch: Range<Int>) -> Bool {
        guard let first = stretch.first else { return false }
        let rest = ChronicleWords.articles.contains(tokens[first].word) ? stretch.dropFirst() : stretch
        return rest.allSatisfy { index in
            let word = tokens[index].word
            return tokens[index].isCapitalised || ["of", "on", "against"].contains(word) || TypeWords.kinds(of: word) != nil
                || ChronicleWords.ofTowns.contains(word) || ChronicleWords.onPlaces.contains(word)
        }
    }
}
