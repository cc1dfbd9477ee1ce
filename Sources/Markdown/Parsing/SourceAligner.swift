import Searching

/// Finds the bytes that each inline was written with.
///
/// The C library gives lines and columns for blocks that can be relied on, but those of inlines ignore the indentation of continuation lines, and a
/// text's length is not its source's where escapes, character references or smart punctuation stand. So a cursor goes through the block's source
/// as the tree is read, and every literal is matched against the bytes under it (CommonMark 0.29, sections 2.4, 6.1 to 6.14).
struct SourceAligner {
    private let source: [UInt8]
    private(set) var segments: [Document.Segment] = []

    /// Where the next inline starts.
    private(set) var cursor = 0
    private var block = 0..<0
    private var textStart = 0
    private var quoteDepth = 0
    /// The block's text could not be followed: its inlines are given the whole block.
    private(set) var isLost = false
    /// The title of the last link or image that was closed, without its quotation marks; nil if it has none of its own.
    private(set) var lastTitle: Range<Int>?

    init(source: [UInt8]) {
        self.source = source
    }

    /// Starts a block that holds inlines.
    ///
    /// - Parameters:
    ///   - block: the block's bytes.
    ///   - start: where its text starts.
    ///   - quoteDepth: how many block quotes it stands in: each may put a `>` before its lines.
    mutating func enter(block: Range<Int>, textAt start: Int, quoteDepth: Int) {
        self.block = block
        self.quoteDepth = quoteDepth
        cursor = start
        textStart = start
        isLost = false
    }

    /// The range from `start` to the cursor, or the block's where the text was lost.
    func range(from start: Int) -> Range<Int> {
        isLost ? block : min(start, cursor)..<cursor
    }

    // MARK: Leaves

    /// A text. In that of an autolink a backslash is only a backslash, and in that of a bare address an ampersand only an ampersand.
    mutating func text(_ literal: ArraySlice<UInt8>, in form: LinkForm) {
        let offset = literal.startIndex
        if form == .bare, cursor + literal.count <= block.upperBound, literal.elementsEqual(source[cursor..<(cursor + literal.count)]), !isLost {
            return add(literal: offset, literal.count, sourceCount: literal.count)
        }
        if cursor == textStart, literal.first == .space || literal.first == .tab {
            // Behind reference definitions the library keeps a line's indentation.
            while cursor > block.lowerBound, source[cursor - 1] == .space || source[cursor - 1] == .tab { cursor -= 1 }
        }
        let isAddress = form == .angled || form == .plain
        let start = (cursor: cursor, segments: segments.count)
        var position = offset
        while position < literal.endIndex, !isLost {
            let same = sameBytes(as: literal[position...], isAddress: isAddress)
            if same > 0 {
                add(literal: position, same, sourceCount: same)
                position += same
                continue
            }
            let byte = peek()
            if byte == .backslash, !isAddress, peek(1).isPunctuation, peek(1) == literal[position] {
                add(literal: position, 1, sourceCount: 2)
                position += 1
            } else if byte == .ampersand, form != .plain, let reference = CharacterReference(in: source, at: cursor, before: block.upperBound),
                literal[position...].starts(with: reference.characters)
            {
                add(literal: position, reference.characters.count, sourceCount: reference.sourceCount)
                position += reference.characters.count
            } else if let smart = smartPunctuation(as: literal[position...]) {
                add(literal: position, smart.characterCount, sourceCount: smart.sourceCount)
                position += smart.characterCount
            } else if byte == literal[position], cursor < block.upperBound {
                add(literal: position, 1, sourceCount: 1)
                position += 1
            } else {
                isLost = true
            }
        }
        if isLost {
            cursor = start.cursor
            segments.removeSubrange(start.segments...)
            lose(literal: offset, literal.count)
        }
    }

    /// The typographic character that a literal starts with, and what was typed for it. In a title it may be escaped, and is typographic all the same.
    private func smartPunctuation(as literal: ArraySlice<UInt8>) -> (characterCount: Int, sourceCount: Int)? {
        if let smart = SmartPunctuation(in: source, at: cursor, as: literal) { return (smart.characterCount, smart.sourceCount) }
        if peek() == .backslash, let smart = SmartPunctuation(in: source, at: cursor + 1, as: literal) {
            return (smart.characterCount, smart.sourceCount + 1)
        }
        guard peek() == .ampersand, let reference = CharacterReference(in: source, at: cursor, before: block.upperBound),
            let smart = SmartPunctuation(in: reference.characters, at: 0, as: literal)
        else { return nil }
        return (smart.characterCount, reference.sourceCount)
    }

    /// How many bytes from the cursor on are the literal's own, and cannot be read otherwise.
    private func sameBytes(as literal: ArraySlice<UInt8>, isAddress: Bool) -> Int {
        let start = cursor
        let limit = min(literal.count, block.upperBound - start)
        return source.withUnsafeBufferPointer { source in
            literal.withUnsafeBufferPointer { literal in
                var count = 0
                while count + 8 <= limit {
                    let eight = EightBytes(of: literal, at: count)
                    guard eight == EightBytes(of: source, at: start + count), !eight.holds(.ampersand ... .ampersand),
                        isAddress || !eight.holds(.backslash ... .backslash)
                    else { break }
                    count += 8
                }
                while count < limit {
                    let byte = source[start + count]
                    guard byte == literal[count], byte != .ampersand, byte != .backslash || isAddress else { break }
                    count += 1
                }
                return count
            }
        }
    }

    /// A soft or hard break: the rest of the line, and what stands before the next line's text.
    mutating func lineBreak(at offset: Int) {
        guard !isLost else { return lose(literal: offset, 1) }
        let start = cursor
        while peek() == .space || peek() == .tab { cursor += 1 }
        if peek() == .backslash { cursor += 1 }
        guard skipLineEnd() else {
            cursor = start
            isLost = true
            return lose(literal: offset, 1)
        }
        skipLinePrefix()
        segments.append(.init(literal: offset, literalCount: 1, source: start, sourceCount: cursor - start))
    }

    /// A code span: to the closing run of as many backticks.
    mutating func code(at offset: Int, count: Int) {
        let start = cursor
        let fence = run(of: .backtick, from: cursor)
        var end = cursor + fence
        while !isLost, fence > 0, end < block.upperBound {
            if source[end] != .backtick {
                end += 1
                continue
            }
            let closing = run(of: .backtick, from: end)
            end += closing
            if closing == fence {
                cursor = end
                segments.append(codeSegment(at: offset, count: count, between: (start + fence)..<(end - fence)))
                return
            }
        }
        isLost = true
        lose(literal: offset, count)
    }

    /// What stands between the backticks, without the space that may stand at both ends; over several lines it is not followed byte by byte.
    private func codeSegment(at offset: Int, count: Int, between inner: Range<Int>) -> Document.Segment {
        let padding = inner.count == count + 2 ? 1 : 0
        let isOneLine = !source[inner].contains { $0 == .lineFeed || $0 == .carriageReturn }
        if isOneLine, inner.count == count + 2 * padding {
            return .init(literal: offset, literalCount: count, source: inner.lowerBound + padding, sourceCount: count)
        }
        return .init(literal: offset, literalCount: count, source: inner.lowerBound, sourceCount: inner.count)
    }

    /// A raw HTML tag, which may go over several lines.
    mutating func html(_ literal: ArraySlice<UInt8>) {
        let start = cursor
        for byte in literal where !isLost {
            if byte == .lineFeed || byte == .carriageReturn {
                if skipLineEnd() { skipLinePrefix() }
            } else if peek() == byte {
                cursor += 1
            } else {
                isLost = true
            }
        }
        guard !isLost else { return lose(literal: literal.startIndex, literal.count) }
        segments.append(.init(literal: literal.startIndex, literalCount: literal.count, source: start, sourceCount: cursor - start))
    }

    /// A reference to a footnote, `[^label]`.
    mutating func footnoteReference() {
        while !isLost, cursor < block.upperBound, peek() != .closeBracket { cursor += 1 }
        cursor += 1
    }

    /// Leaves the whole block to a stretch of literals that cannot be followed.
    mutating func lose(literal: Int, _ count: Int) {
        guard count > 0 else { return }
        segments.append(.init(literal: literal, literalCount: count, source: block.lowerBound, sourceCount: block.count))
    }

    // MARK: Containers

    /// Passes `count` delimiters of emphasis.
    mutating func delimiters(_ count: Int) {
        guard !isLost else { return }
        cursor += count
    }

    /// Passes the one or two tildes of a strikethrough and returns how many they were.
    mutating func openStrikethrough() -> Int {
        guard !isLost else { return 0 }
        let count = min(2, run(of: .tilde, from: cursor))
        cursor += count
        return count
    }

    /// How a link's text was set off from the text around it; plain text has no markup at all.
    enum LinkForm { case bracketed, angled, bare, plain }

    /// Passes what opens a link.
    mutating func openLink() -> LinkForm {
        switch peek() {
        case .openBracket where !isLost:
            cursor += 1
            return .bracketed
        case .lessThan where !isLost:
            cursor += 1
            return .angled
        default:
            return .bare
        }
    }

    /// Passes `![`.
    mutating func openImage() {
        delimiters(2)
    }

    /// Passes what closes a link or an image: `>`, or `](…)`, `][label]`, `][]`, `]`.
    mutating func closeLink(_ form: LinkForm) {
        lastTitle = nil
        guard !isLost, form != .bare else { return }
        cursor += 1
        guard form == .bracketed else { return }
        var scanner = InlineScanner(source: source, position: cursor, end: block.upperBound, quoteDepth: quoteDepth)
        guard scanner.skipInlineTarget() || scanner.skipLabel() else { return }
        cursor = scanner.position
        lastTitle = scanner.title
    }

    /// The caption of the figure that the block was, in the title of its image: line by line, since a title may go over several.
    ///
    /// - Parameter title: the title's characters, each line break one line feed or space.
    /// - Returns: the source bytes of the title; the whole block where the title stands elsewhere, as that of an image by reference does.
    mutating func caption(_ title: ArraySlice<UInt8>) -> Range<Int> {
        guard !isLost, let written = lastTitle else {
            lose(literal: title.startIndex, title.count)
            return block
        }
        enter(block: written, textAt: written.lowerBound, quoteDepth: quoteDepth)
        lines(title, in: .bracketed)
        return written
    }

    /// A text without markup that is all of the source.
    mutating func plainText(_ literal: ArraySlice<UInt8>) {
        enter(block: 0..<source.count, textAt: 0, quoteDepth: 0)
        lines(literal, in: .plain)
    }

    /// Text that may go over several lines, whose breaks may be spaces in the literal.
    private mutating func lines(_ literal: ArraySlice<UInt8>, in form: LinkForm) {
        var start = literal.startIndex
        for position in literal.indices where literal[position] == .space || literal[position] == .lineFeed {
            text(literal[start..<position], in: form)
            start = position
            guard !isLost, peek() == .lineFeed || peek() == .carriageReturn else { continue }
            if form == .plain { add(literal: position, 1, sourceCount: 1) } else { lineBreak(at: position) }
            start = position + 1
        }
        text(literal[start...], in: form)
    }

    // MARK: Bytes

    private func peek(_ distance: Int = 0) -> UInt8 {
        cursor + distance < block.upperBound ? source[cursor + distance] : 0
    }

    private func run(of byte: UInt8, from start: Int) -> Int {
        var end = start
        while end < block.upperBound, source[end] == byte { end += 1 }
        return end - start
    }

    private mutating func skipLineEnd() -> Bool {
        var scanner = InlineScanner(source: source, position: cursor, end: source.count, quoteDepth: quoteDepth)
        defer { cursor = scanner.position }
        return scanner.skipLineEnd()
    }

    private mutating func skipLinePrefix() {
        var scanner = InlineScanner(source: source, position: cursor, end: source.count, quoteDepth: quoteDepth)
        scanner.skipLinePrefix()
        cursor = scanner.position
    }

    /// Adds a stretch and moves the cursor past it; stretches that follow each other byte by byte grow together.
    private mutating func add(literal: Int, _ literalCount: Int, sourceCount: Int) {
        let start = cursor
        cursor = start + sourceCount
        if literalCount == sourceCount, let last = segments.last, last.isVerbatim,
            last.literal + last.literalCount == literal, last.source + last.sourceCount == start
        {
            segments[segments.count - 1].literalCount += literalCount
            segments[segments.count - 1].sourceCount += sourceCount
        } else {
            segments.append(.init(literal: literal, literalCount: literalCount, source: start, sourceCount: sourceCount))
        }
    }
}
