import HTML

/// A block quote that opens with `[!KNOWN]`, `[!UNKNOWN]`, `[!DISPUTED]` or `[!NOTE]`: what is and is not known, set apart from the text.
public struct Box: Sendable, Equatable {
    /// What a box says about what it holds.
    public enum Kind: String, Sendable, CaseIterable {
        case known, unknown, disputed, note

        /// A drawing that says the same as the word beside it: a tick, a question mark, two arrows, an i.
        var icon: Markup {
            element("svg", .class("icon"), .custom("viewBox", "0 0 24 24"), .aria("hidden", true)) {
                if self != .disputed { element("circle", .custom("cx", "12"), .custom("cy", "12"), .custom("r", "10")) {} }
                element("path", .custom("d", stroke)) {}
            }
        }

        private var stroke: String {
            switch self {
            case .known: "m7 12.5 3.5 3.5L17 9"
            case .unknown: "M9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.2M12 17v.5"
            case .disputed: "M3 8h15m-4-4 4 4-4 4M21 16H6m4-4-4 4 4 4"
            case .note: "M12 11v6M12 7v.5"
            }
        }
    }

    /// What the box says.
    public let kind: Kind
    /// What stands behind the marker on its line, in ``Document/literals``: the box's own heading; empty if nothing does.
    public let title: Range<Int>
    /// What its first paragraph says behind that line; empty if nothing.
    public let text: Range<Int>
    /// The block quote's first paragraph, which holds the marker.
    let paragraph: Int
    /// The first node of that paragraph behind the marker's line, which is where the title's nodes end; the paragraph's end if there is none.
    public let rest: Int
}

extension Document {
    /// What a block quote's first line says it is: a box, a marker that names no kind of box, or neither.
    public enum BoxMarker: Sendable, Equatable {
        case box(Box)
        /// The word between `[!` and `]`, and its bytes in the source.
        case unknown(String, Range<Int>)
    }

    /// The marker that the block quote at `index` opens with, if it does. Signs with a backslash before them are no marker.
    public func boxMarker(of index: Int) -> BoxMarker? {
        let paragraph = index + 1
        guard case .blockQuote = nodes[index].kind, paragraph < nodes[index].end, case .paragraph = nodes[paragraph].kind,
            paragraph + 1 < nodes[paragraph].end, case .text = nodes[paragraph + 1].kind
        else { return nil }
        let text = literals[nodes[paragraph + 1].literal]
        guard text.starts(with: [.openBracket, .exclamationMark]), let close = text.firstIndex(of: .closeBracket),
            ![text.startIndex, text.startIndex + 1, close].contains(where: isEscaped)
        else { return nil }
        let word = String(decoding: text[(text.startIndex + 2)..<close], as: UTF8.self)
        guard let kind = Box.Kind(rawValue: word.lowercased()) else {
            return .unknown(word, sourceRange(of: (text.startIndex + 2)..<close))
        }
        return .box(box(kind, markerEnd: close + 1, in: paragraph))
    }

    private func box(_ kind: Box.Kind, markerEnd: Int, in paragraph: Int) -> Box {
        var rest = paragraph + 1
        var titleEnd = markerEnd
        while rest < nodes[paragraph].end, nodes[rest].kind != .softBreak, nodes[rest].kind != .lineBreak {
            titleEnd = max(titleEnd, nodes[rest].literal.upperBound)
            rest = nodes[rest].end
        }
        if rest < nodes[paragraph].end { rest = nodes[rest].end }
        let title = literals[markerEnd..<titleEnd].drop { $0 == .space }
        let end = nodes[paragraph].literal.upperBound
        let start = rest < nodes[paragraph].end ? nodes[rest].literal.lowerBound : end
        return Box(kind: kind, title: title.startIndex..<title.endIndex, text: start..<end, paragraph: paragraph, rest: rest)
    }
}
