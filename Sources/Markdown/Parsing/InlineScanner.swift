/// Passes over the parts of inline syntax that leave no text: line prefixes, link destinations and titles, labels, reference definitions.
struct InlineScanner {
    let source: [UInt8]
    var position: Int
    let end: Int
    let quoteDepth: Int
    /// What stands between the quotation marks of the last title that was passed.
    private(set) var title: Range<Int>?

    init(source: [UInt8], position: Int, end: Int, quoteDepth: Int) {
        self.source = source
        self.position = position
        self.end = end
        self.quoteDepth = quoteDepth
    }

    private func peek(_ distance: Int = 0) -> UInt8 {
        position + distance < end ? source[position + distance] : 0
    }

    /// Passes LF, CR or CRLF.
    mutating func skipLineEnd() -> Bool {
        guard position < end else { return false }
        if source[position] == .carriageReturn {
            position += 1
            if peek() == .lineFeed { position += 1 }
            return true
        }
        guard source[position] == .lineFeed else { return false }
        position += 1
        return true
    }

    /// Passes indentation and the `>` of the block quotes around, at the start of a line.
    mutating func skipLinePrefix() {
        skipBlanks()
        for _ in 0..<quoteDepth {
            guard peek() == .greaterThan else { break }
            position += 1
            skipBlanks()
        }
    }

    /// Passes an inline link's `(destination "title")` (CommonMark 0.29, section 6.6), or stays where it is.
    mutating func skipInlineTarget() -> Bool {
        let start = position
        guard peek() == .openParenthesis else { return false }
        position += 1
        skipWhitespace()
        if skipDestination(mayBeEmpty: true) {
            let afterDestination = position
            skipWhitespace()
            if position > afterDestination { _ = skipTitle() }
            skipWhitespace()
        }
        if peek() == .closeParenthesis {
            position += 1
            return true
        }
        position = start
        return false
    }

    /// Passes a label `[…]`, which may be empty, or stays where it is.
    mutating func skipLabel() -> Bool {
        let start = position
        guard peek() == .openBracket else { return false }
        position += 1
        while position < end, peek() != .closeBracket {
            if peek() == .openBracket { break }
            position += peek() == .backslash ? 2 : 1
        }
        if peek() == .closeBracket {
            position += 1
            return true
        }
        position = start
        return false
    }

    /// Passes the link reference definitions that a paragraph starts with (CommonMark 0.29, section 4.7): the C library takes them out of the text.
    mutating func skipReferenceDefinitions() {
        while peek() == .openBracket {
            let start = position
            guard skipLabel(), position > start + 2, peek() == .colon else {
                position = start
                return
            }
            position += 1
            skipWhitespace()
            guard skipDestination(mayBeEmpty: false) else {
                position = start
                return
            }
            let afterDestination = position
            skipWhitespace()
            let hasTitle = position > afterDestination && skipTitle()
            skipBlanks()
            if !hasTitle || !(position >= end || isAtLineEnd) {
                position = afterDestination
                skipBlanks()
            }
            guard position >= end || skipLineEnd() else {
                position = start
                return
            }
            skipLinePrefix()
        }
    }

    private var isAtLineEnd: Bool { peek() == .lineFeed || peek() == .carriageReturn }

    private mutating func skipBlanks() {
        while peek() == .space || peek() == .tab { position += 1 }
    }

    private mutating func skipWhitespace() {
        skipBlanks()
        while skipLineEnd() { skipLinePrefix() }
    }

    private mutating func skipDestination(mayBeEmpty: Bool) -> Bool {
        let start = position
        if peek() == .lessThan {
            position += 1
            while position < end, peek() != .greaterThan, peek() != .lessThan, !isAtLineEnd {
                position += peek() == .backslash ? 2 : 1
            }
            if peek() == .greaterThan {
                position += 1
                return true
            }
            position = start
            return false
        }
        var depth = 0
        while position < end {
            let byte = peek()
            if byte == .backslash, peek(1).isPunctuation {
                position += 2
                continue
            }
            if byte <= .space || byte == 0x7F { break }
            if byte == .openParenthesis { depth += 1 }
            if byte == .closeParenthesis {
                if depth == 0 { break }
                depth -= 1
            }
            position += 1
        }
        return mayBeEmpty || position > start
    }

    private mutating func skipTitle() -> Bool {
        let start = position
        let closing: UInt8
        switch peek() {
        case .quote, .apostrophe: closing = peek()
        case .openParenthesis: closing = .closeParenthesis
        default: return false
        }
        position += 1
        while position < end, peek() != closing {
            position += peek() == .backslash ? 2 : 1
        }
        if position < end {
            title = (start + 1)..<position
            position += 1
            return true
        }
        position = start
        return false
    }
}
