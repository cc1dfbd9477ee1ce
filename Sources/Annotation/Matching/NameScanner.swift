/// One pass of a matcher over one text.
struct NameScanner {
    private let reader: TextReader
    private let nodes: UnsafeBufferPointer<NameTrie.Node>
    private let byteClasses: UnsafeBufferPointer<UInt8>
    private let roots: UnsafeBufferPointer<UInt32>
    private let spellings: NameSpellings
    /// What is added to offsets in matches.
    private let origin: Int
    private var tokens = ProseTokens()
    /// The case of each scalar on the walk from the root of the tree.
    private var letterCases: [LetterCase]

    /// Calls `body` with a scanner that must not outlive the call.
    static func scan(_ text: ArraySlice<UInt8>, for matcher: NameMatcher) -> [NameMatch] {
        text.withUnsafeBufferPointer { bytes in
            TextReader.read(bytes) { reader in
                matcher.trie.nodes.withUnsafeBufferPointer { nodes in
                  matcher.trie.roots.withUnsafeBufferPointer { roots in
                    matcher.byteClasses.withUnsafeBufferPointer { byteClasses in
                        var scanner = NameScanner(
                            reader: reader, nodes: nodes, byteClasses: byteClasses, roots: roots, spellings: matcher.spellings, origin: text.startIndex,
                            letterCases: Array(repeating: .none, count: matcher.trie.depth))
                        return scanner.matches()
}
                    }
                }
            }
        }
    }

    /// All matches, in ascending order.
    private mutating func matches() -> [NameMatch] {
        var matches: [NameMatch] = []
        var offset = 0
        var isInWord = false
        while true {
            skip(to: &offset, isInWord: &isInWord)
            guard offset < reader.count else { return matches }
            let scalar = reader.scalar(at: offset)
            if !isInWord, !scalar.isDropped, let match = match(at: offset, scalar) {
                matches.append(match)
                offset = match.range.upperBound - origin
                isInWord = true
            } else {
                isInWord = scalar.isDropped ? isInWord : scalar.kind == .word
                offset += Int(scalar.length)
            }
        }
    }

    /// Moves on to the next byte at which a name may begin or that must be decoded.
    private func skip(to offset: inout Int, isInWord: inout Bool) {
        let (bytes, classes, end) = (reader.bytes, byteClasses, reader.count)
        let (separator, letter, initial) = (ByteClass.separator.rawValue, ByteClass.letter.rawValue, ByteClass.initial.rawValue)
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
        guard first.value >= 0x0620, first.value <= 0x06FF else { return nil }
        for start in ArabicProclitics.ends(from: wordStart, in: reader) {
            if let match = longestMatch(from: start, wordStart: wordStart) { return match }
        }
        return nil
    }

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
            guard let next = depth == 0 ? root(scalar.value) : nodes.child(of: node, scalar.value) else { break }
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

    private func root(_ scalar: UInt32) -> Int? {
        guard scalar < 0x700 else { return nodes.child(of: 0, scalar) }
        let r = Int(roots[Int(scalar)])
        return r == 0 ? nil : r
    }

    private mutating func patterns(of name: Int, _ range: Range<Int>, wordStart: Int) -> [Int] {
        if reader.wordContinues(after: range.upperBound) { return [] }
        let patterns = spellings.patterns(of: name, accepting: letterCases, afterProclitic: range.lowerBound != wordStart)
        if patterns.isEmpty || reader.wordIsJoined(before: wordStart) || !tokens.areProse(around: range, in: reader) { return [] }
        return patterns
    }
}
