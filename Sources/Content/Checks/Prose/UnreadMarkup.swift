import Diagnostics
import Explainer
import Markdown
import Searching

/// Signs inside a line that were meant as Markdown, and that readers would see as they are.
struct UnreadMarkup {
    enum Kind {
        /// `](`, with what stands between the brackets behind it; nil if they are not closed.
        case link(address: String?)
        /// The same behind `![`.
        case picture(address: String?)
        /// `] (` before an address.
        case spacedLink
        /// `(text)[address]`.
        case turnedLink(address: String)
        /// `[text][label]` without a definition of the label.
        case labelledLink(label: String)
        /// `[[name]]`, as in a wiki.
        case wikiLink
        /// `[^label]` without a footnote.
        case footnote(label: String)
        /// `[^label]` where the footnote's own text was meant to start.
        case footnoteText(label: String)
        /// `[^label]` in a caption, which has no footnotes.
        case footnoteInCaption(label: String)
        /// Two or three signs of emphasis, or two of deletion, without the others that belong to them.
        case emphasis(signs: String, opens: Bool)
        /// Two or three signs of emphasis with a space on both sides, where they set off words.
        case looseEmphasis(signs: String)
        /// `{{`, `{%` or `{#`: other tools put something in their place.
        case braces
    }

    var kind: Kind
    /// UTF-8 byte offsets in the document's source.
    let range: Range<Int>

    /// The longest address or label that is looked for, in bytes, so that the work for a text stays in proportion to its length.
    private static let longest = 300

    /// What stands in the text node at `index`; signs that were written with a backslash are meant as they are.
    static func find(in index: Int, of document: Document) -> [UnreadMarkup] {
        let literal = document.nodes[index].literal
        guard document.literals.withUnsafeBufferPointer({ holdsSigns($0, literal) }) else { return [] }
        var finder = Finder(document: document, index: index, text: document.literals[literal])
        return finder.find()
    }

    private struct Finder {
        let document: Document
        let index: Int
        let text: ArraySlice<UInt8>
        var found: [UnreadMarkup] = []

        mutating func find() -> [UnreadMarkup] {
            var position = text.startIndex
            while let sign = text[position...].firstIndex(where: UnreadMarkup.isSign) {
                position = max(sign + 1, look(at: sign))
            }
            return found
        }

        /// Looks at a sign, and returns where to go on.
        private mutating func look(at sign: Int) -> Int {
            switch (text[sign], sign + 1 < text.endIndex ? text[sign + 1] : 0) {
            case (0x5D, 0x28): link(at: sign)  // ](
            case (0x5D, 0x20): spacedLink(at: sign)  // ] (
            case (0x5D, 0x5B): labelledLink(at: sign)  // ][
            case (0x29, 0x5B): turnedLink(at: sign)  // )[
            case (0x5B, 0x5B): wikiLink(at: sign)  // [[
            case (0x5B, 0x5E): footnote(at: sign)  // [^
            case (0x7B, 0x7B), (0x7B, 0x25), (0x7B, 0x23): return braces(at: sign)  // {{ {% {#
            case (0x2A, 0x2A), (0x5F, 0x5F), (0x7E, 0x7E): return emphasis(at: sign)  // ** __ ~~
            default: break
            }
            return sign + 1
        }

        /// Whether signs were written as they are, without backslashes.
        private func isBare(_ literal: Range<Int>) -> Bool {
            document.sourceRange(of: literal).count == literal.count
        }

        private mutating func add(_ kind: Kind, _ literal: Range<Int>) {
            found.append(UnreadMarkup(kind: kind, range: document.sourceRange(of: literal)))
        }

        /// The end of a stretch that begins at `start` and goes on to the next sign of one kind.
        private func end(of start: Int, at sign: UInt8) -> Int? {
            text[start...].prefix(UnreadMarkup.longest).firstIndex(of: sign)
        }

        private mutating func link(at bracket: Int) {
            guard isBare(bracket..<(bracket + 2)) else { return }
            if let address = webAddressWithSpace(behind: bracket) { return add(.link(address: address), bracket..<(bracket + 2)) }
            let end = end(of: bracket + 1, at: 0x29)
            let address = end.map { document.text(in: (bracket + 2)..<$0) }
            add(isPicture(endingAt: bracket) ? .picture(address: address) : .link(address: address), bracket..<((end ?? bracket + 1) + 1))
        }

        private func isPicture(endingAt bracket: Int) -> Bool {
            let before = text[..<bracket].suffix(UnreadMarkup.longest)
            return before.lastIndex(of: 0x5B).map { $0 > before.startIndex && before[$0 - 1] == 0x21 } ?? false
        }

        /// A web address between the parentheses that has become a link of its own up to its first space, with what is behind that.
        private func webAddressWithSpace(behind bracket: Int) -> String? {
            let next = document.nodes[index].end
            guard bracket + 2 == text.endIndex, isBareLink(next), case let rest = document.nodes[next].end, rest < document.nodes.count,
                document.nodes[rest].parent == document.nodes[index].parent, case .text = document.nodes[rest].kind
            else { return nil }
            let words = document.text(of: rest).prefix(UnreadMarkup.longest)
            guard words.first == " ", let end = words.firstIndex(of: ")"), !words[..<end].contains("(") else { return nil }
            return document.text(of: next) + words[..<end]
        }

        private mutating func spacedLink(at bracket: Int) {
            guard bracket + 2 < text.endIndex, text[bracket + 2] == 0x28, isBare(bracket..<(bracket + 3)) else { return }
            let start = bracket + 3
            if let end = end(of: start, at: 0x29), UnreadMarkup.isAddress(document.text(in: start..<end)) {
                add(.spacedLink, bracket..<(end + 1))
            } else if start == text.endIndex, isBareLink(document.nodes[index].end) {
                // A web address between the parentheses has become a link of its own.
                add(.spacedLink, bracket..<start)
            }
        }

        private func isBareLink(_ next: Int) -> Bool {
            guard next < document.nodes.count, document.nodes[next].parent == document.nodes[index].parent,
                case .link(let target) = document.nodes[next].kind
            else { return false }
            return target.destination.contains(document.text(of: next))
        }

        private mutating func labelledLink(at bracket: Int) {
            let start = bracket + 2
            guard let end = end(of: start, at: 0x5D), end > start, text[start] != 0x5E, text[..<bracket].contains(0x5B), isBare(bracket..<start)
            else { return }
            add(.labelledLink(label: document.text(in: start..<end)), bracket..<(end + 1))
        }

        private mutating func turnedLink(at parenthesis: Int) {
            let start = parenthesis + 2
            guard let end = end(of: start, at: 0x5D), isBare(parenthesis..<start) else { return }
            let address = document.text(in: start..<end)
            guard UnreadMarkup.isAddress(address) else { return }
            add(.turnedLink(address: address), parenthesis..<(end + 1))
        }

        private mutating func wikiLink(at bracket: Int) {
            guard let end = end(of: bracket + 2, at: 0x5D), end + 1 < text.endIndex, text[end + 1] == 0x5D, end > bracket + 2,
                isBare(bracket..<(bracket + 2))
            else { return }
            add(.wikiLink, bracket..<(end + 2))
        }

        private mutating func footnote(at bracket: Int) {
            guard let end = end(of: bracket, at: 0x5D), end > bracket + 2, isBare(bracket..<(bracket + 2)) else { return }
            add(.footnote(label: document.text(in: (bracket + 2)..<end)), bracket..<(end + 1))
        }

        private mutating func braces(at brace: Int) -> Int {
            guard isBare(brace..<(brace + 2)) else { return brace + 2 }
            let closing = end(of: brace, at: 0x7D).map { $0 + 1 < text.endIndex && text[$0 + 1] == 0x7D ? $0 + 2 : $0 + 1 }
            let end = closing ?? brace + 2
            add(.braces, brace..<end)
            return end
        }

        /// Signs of emphasis with a word on one side and none on the other: `2 ** 3`, `f**k` and `____` are meant as they are.
        private mutating func emphasis(at start: Int) -> Int {
            var end = start + 1
            while end < text.endIndex, text[end] == text[start] { end += 1 }
            let isDeletion = text[start] == 0x7E
            guard end - start == 2 || (end - start == 3 && !isDeletion), isBare(start..<end) else { return end }
            let block = document.block(of: index)
            let before = start > block.lowerBound ? document.literals[start - 1] : 0x20
            let behind = end < block.upperBound ? document.literals[end] : 0x20
            let isBlank = (before <= 0x20, behind <= 0x20)
            if isBlank == (true, true) {
                if setsOffWords(start..<end, in: block) { add(.looseEmphasis(signs: document.text(in: start..<end)), start..<end) }
                return end
            }
            guard !(UnreadMarkup.isLetter(before) && UnreadMarkup.isLetter(behind)),
                UnreadMarkup.isLetter(before) || UnreadMarkup.isLetter(behind) || isBlank.0 != isBlank.1
            else { return end }
            add(.emphasis(signs: document.text(in: start..<end), opens: isBlank.0 || !(isBlank.1 || UnreadMarkup.isLetter(before))), start..<end)
            return end
        }

        /// Whether a line begins with the signs, or words stand between them and the same ones: `x ** y ** z` is meant as it is.
        private func setsOffWords(_ signs: Range<Int>, in block: Range<Int>) -> Bool {
            guard signs.upperBound + 2 < text.endIndex, text[(signs.upperBound + 1)...].prefix(2).allSatisfy(UnreadMarkup.isLetter) else {
                return false
            }
            if signs.lowerBound == block.lowerBound || document.literals[signs.lowerBound - 1] == 0x0A { return true }
            var position = signs.upperBound + 1
            while let next = text[position...].firstIndex(of: text[signs.lowerBound]) {
                let end = text[next...].firstIndex { $0 != text[signs.lowerBound] } ?? text.endIndex
                if end - next == signs.count { return text[next - 1] == 0x20 && (end == text.endIndex || text[end] == 0x20) }
                position = end
            }
            return false
        }
    }

    private static func holdsSigns(_ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>) -> Bool {
        let first = bytes.firstIndex(in: text) {
            $0.holds(0x29...0x2A) || $0.holds(0x5B...0x5F) || $0.holds(0x7B...0x7E)
        } where: {
            isSign(bytes[$0])
        }
        return first != nil
    }

    /// `)`, `*`, `[`, `]`, `_`, `{` and `~`.
    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x29, 0x2A, 0x5B, 0x5D, 0x5F, 0x7B, 0x7E: true
        default: false
        }
    }

    /// An ASCII letter or digit, or a part of any other character.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    /// Whether words in brackets are an address, and not an aside.
    private static func isAddress(_ text: String) -> Bool {
        guard !text.contains(where: \.isWhitespace) else { return false }
        switch Reference(destination: text) {
        case .file(let path, _): return path.hasSuffix(".md") || ["../", "./", "www."].contains { path.hasPrefix($0) }
        case .fragment(let id): return id.first?.isLetter ?? false
        case .empty, .forbiddenScheme: return false
        default: return true
        }
    }
}

extension Document {
    /// The literals of the paragraph, heading or cell that an inline node stands in.
    fileprivate func block(of index: Int) -> Range<Int> {
        var block = index
        while !nodes[block].kind.holdsInlines, block != nodes[block].parent { block = nodes[block].parent }
        return nodes[block].literal
    }
}
