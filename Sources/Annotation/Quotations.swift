import Markdown

/// Direct speech inside blocks of text: what stands between quotation marks is somebody else's words.
enum Quotations {
    /// A quotation longer than this, in bytes, was not closed where it should have been.
    private static let longest = 2_000

    /// The stretches of literals between “ and ”, „ and “, ‘ and ’, « and », ‹ and ›, or two straight double quotes, marks included.
    ///
    /// An unclosed one ends with its block, but for single and straight marks, which may be apostrophes and inches.
    static func ranges(in document: Document) -> [Range<Int>] {
        document.literals.withUnsafeBufferPointer { bytes in
            document.nodes.filter(\.kind.holdsInlines).flatMap { Scanner(bytes: bytes, block: $0.literal).ranges() }
        }
    }

    /// Whether a name has quotation marks directly on both sides, as what is only called so: that is no speech.
    static func encloses(_ name: Range<Int>, in document: Document) -> Bool {
        let (before, behind) = (document.literals[..<name.lowerBound], document.literals[name.upperBound...])
        return marks.contains { before.suffix($0.opening.count).elementsEqual($0.opening) && behind.starts(with: $0.closing) }
    }

    private static let marks: [(opening: [UInt8], closing: [UInt8])] = [("“", "”"), ("„", "“"), ("‘", "’"), ("«", "»"), ("‹", "›"), ("\"", "\"")].map
    {
        (Array($0.0.utf8), Array($0.1.utf8))
    }

    private enum Mark { case double, low, single, guillemet, singleGuillemet, straight }

    private struct Scanner {
        let bytes: UnsafeBufferPointer<UInt8>
        let block: Range<Int>

        func ranges() -> [Range<Int>] {
            var ranges: [Range<Int>] = []
            var position = block.lowerBound
            var lastSingle: Int?
            while let (mark, start) = opening(from: position) {
                if mark == .single {
                    // Behind the last closing mark of the block there is none to look for.
                    lastSingle = lastSingle ?? lastClosingSingle()
                    if start > lastSingle ?? block.upperBound {
                        position = start + 1
                        continue
                    }
                }
                if let end = end(of: mark, from: start) {
                    ranges.append(start..<end)
                    position = end
                } else {
                    position = start + 1
                }
            }
            return ranges
        }

        /// The next opening mark.
        private func opening(from start: Int) -> (Mark, Int)? {
            var position = start
            while position < block.upperBound {
                switch bytes[position] {
                case 0x22: return (.straight, position)
                case 0xC2 where follows(0xAB, position + 1): return (.guillemet, position)
                case 0xE2 where follows(0x80, position + 1):
                    if follows(0x9C, position + 2) { return (.double, position) }
                    if follows(0x9E, position + 2) { return (.low, position) }
                    if follows(0xB9, position + 2) { return (.singleGuillemet, position) }
                    if follows(0x98, position + 2), !isLetter(before: position) { return (.single, position) }
                default: break
                }
                position += 1
            }
            return nil
        }

        /// Where a quotation ends, behind its closing mark; nil if it is none.
        private func end(of mark: Mark, from start: Int) -> Int? {
            switch mark {
            case .straight: return closing([0x22], from: start + 1)
            case .guillemet: return closing([0xC2, 0xBB], from: start + 2) ?? unclosed(start)
            case .double: return closing([0xE2, 0x80, 0x9D], from: start + 3) ?? unclosed(start)
            case .low: return [closing([0xE2, 0x80, 0x9C], from: start + 3), closing([0xE2, 0x80, 0x9D], from: start + 3)].compactMap { $0 }.min()
            case .singleGuillemet: return closing([0xE2, 0x80, 0xBA], from: start + 3)
            case .single: return endOfSingle(from: start + 3)
            }
        }

        private func unclosed(_ start: Int) -> Int { min(block.upperBound, start + longest) }

        private func lastClosingSingle() -> Int {
            var position = block.upperBound - 3
            while position >= block.lowerBound, !(bytes[position] == 0xE2 && bytes[position + 1] == 0x80 && bytes[position + 2] == 0x99) {
                position -= 1
            }
            return position
        }

        /// Looks no further than a quotation may be long: else many open marks would each look through the whole block.
        private func closing(_ mark: [UInt8], from start: Int) -> Int? {
            var position = start
            let end = min(block.upperBound, start + longest)
            while position + mark.count <= end {
                if bytes[position] == mark[0], mark.indices.allSatisfy({ bytes[position + $0] == mark[$0] }) { return position + mark.count }
                position += 1
            }
            return nil
        }

        /// A closing single mark is an apostrophe to look at: it closes behind a stop, or where no letter follows and it is no plural's possessive.
        private func endOfSingle(from start: Int) -> Int? {
            var fallback: Int?
            var position = start
            let last = min(block.upperBound, start + longest)
            while position < last, let end = closing([0xE2, 0x80, 0x99], from: position), end <= last {
                let mark = end - 3
                if let fallback, bytes[fallback..<mark].contains(0x98) { return fallback }
                position = end
                if isLetter(at: end) { continue }
                switch bytes[mark - 1] {
                case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"): return end
                case UInt8(ascii: "s") where end < block.upperBound && bytes[end] == 0x20: fallback = fallback ?? end
                default: return end
                }
            }
            return fallback
        }

        private func follows(_ byte: UInt8, _ position: Int) -> Bool { position < block.upperBound && bytes[position] == byte }

        private func isLetter(at position: Int) -> Bool {
            position < block.upperBound && ((0x61...0x7A).contains(bytes[position] | 0x20) || bytes[position] >= 0xC3 && bytes[position] != 0xE2)
        }

        private func isLetter(before position: Int) -> Bool { position > block.lowerBound && isLetter(at: position - 1) }
    }
}
