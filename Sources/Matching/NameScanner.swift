/// One pass of a matcher over the blocks of one text.
struct NameScanner {
    private let matcher: NameMatcher
    private let nodes: UnsafeBufferPointer<NameTrie.Node>
    private let byteClasses: UnsafeBufferPointer<UInt8>
    /// Reads the block.
    private var reader: TextReader
    /// What is added to offsets in matches.
    private var origin = 0
    private var tokens = ProseTokens()
    /// The case of each scalar on the walk from the root of the tree.
    private var letterCases: [LetterCase]

    /// All matches of a matcher in each block of a text, at offsets in what the text is a slice of.
    static func matches(of matcher: NameMatcher, in text: ArraySlice<UInt8>, blocks: [Range<Int>]) -> [[NameMatch]] {
        text.withUnsafeBufferPointer { bytes in
            TextReader.read(bytes) { reader in
                matcher.trie.nodes.withUnsafeBufferPointer { nodes in
                    matcher.openings.byteClasses.withUnsafeBufferPointer { byteClasses in
                        var scanner = NameScanner(
                            matcher: matcher, nodes: nodes, byteClasses: byteClasses, reader: reader,
                            letterCases: Array(repeating: .none, count: matcher.trie.depth))
                        return blocks.map { block in
                            scanner.reader = reader.part(block.lowerBound - text.startIndex..<block.upperBound - text.startIndex)
                            scanner.origin = block.lowerBound
                            scanner.tokens = ProseTokens()
                            return scanner.matches()
                        }
                    }
                }
            }
        }
    }

    /// All matches in the block, in ascending order.
    private mutating func matches() -> [NameMatch] {
        var matches: [NameMatch] = []
        var offset = 0
        var isInWord = false
        while true {
            skip(to: &offset, isInWord: &isInWord)
            guard offset < reader.count else { return matches }
            let scalar = reader.scalar(at: offset)
            if !isInWord, !scalar.isDropped, matcher.openings.mayBegin(at: offset, in: reader.bytes), let match = match(at: offset, scalar) {
                matches.append(match)
                offset = match.range.upperBound - origin
                isInWord = reader.kept(before: offset)?.scalar.kind == .word
            } else {
                isInWord = scalar.isDropped ? isInWord : scalar.kind == .word
                offset += Int(scalar.length)
            }
        }
    }

    /// Moves on to the next byte at which a name may begin or that must be decoded.
    private func skip(to offset: inout Int, isInWord: inout Bool) {
        let (bytes, classes, end) = (reader.bytes, byteClasses, reader.count)
        typealias Class = NameOpenings.ByteClass
        let (separator, letter, initial) = (Class.separator.rawValue, Class.letter.rawValue, Class.initial.rawValue)
        var next = offset
        // One comparison a byte, without a branch on what the text says: inside a word an initial is a letter like others.
        var lastSkipped = isInWord ? initial : letter
        while next < end {
            let byteClass = classes[Int(bytes[next])]
            if byteClass > lastSkipped { break }
            lastSkipped = byteClass == separator ? letter : initial
            next += 1
        }
        offset = next
        isInWord = lastSkipped == initial
    }

    /// The match for the word that begins at an offset: from its first letter, or else from the first letter after proclitics.
    private mutating func match(at wordStart: Int, _ first: FoldedScalar) -> NameMatch? {
        if let match = longestMatch(from: wordStart, wordStart: wordStart) { return match }
        guard var proclitics = ArabicProclitics(ofWordAt: wordStart, beginningWith: first.value, in: reader) else { return nil }
        while let start = proclitics.next() {
            if let match = longestMatch(from: start, wordStart: wordStart) { return match }
        }
        return nil
    }

    /// The longest name from an offset on. Its word begins there or, with proclitics, before.
    private mutating func longestMatch(from start: Int, wordStart: Int) -> NameMatch? {
        var longest: (end: Int, patterns: [Int])?
        var node = 0
        var depth = 0
        var isAfterSpace = false
        var offset = start
        while offset < reader.count {
            let scalar = reader.scalar(at: offset)
            offset += Int(scalar.length)
            if scalar.isDropped || (isAfterSpace && scalar.kind == .space) { continue }
            guard let next = depth == 0 ? matcher.trie.child(ofRoot: scalar.value) : nodes.child(of: node, scalar.value) else { break }
            node = next
            letterCases[depth] = scalar.letterCase
            depth += 1
            isAfterSpace = scalar.kind == .space
            let name = Int(nodes[node].name)
            if name >= 0 {
                let end = reader.endOfMarks(from: offset)
                let patterns = patterns(of: name, start..<end, wordStart: wordStart)
                if !patterns.isEmpty { longest = (end, patterns) }
            }
        }
        guard let (end, patterns) = longest else { return nil }
        return NameMatch(
            range: start + origin..<end + origin, patterns: patterns, hyphenBefore: reader.hasHyphen(before: wordStart),
            hyphenAfter: reader.hasHyphen(after: end), hasProclitic: start != wordStart)
    }

    /// The patterns that accept a name found in this range, of those that share its key; none where its bounds are wrong.
    private mutating func patterns(of name: Int, _ range: Range<Int>, wordStart: Int) -> [Int] {
        if reader.wordContinues(after: range.upperBound) { return [] }
        let patterns = matcher.spellings.patterns(of: name, accepting: letterCases, afterProclitic: range.lowerBound != wordStart)
        if patterns.isEmpty || reader.wordIsJoined(before: wordStart) || !tokens.areProse(around: range, in: reader) { return [] }
        return patterns
    }
}
