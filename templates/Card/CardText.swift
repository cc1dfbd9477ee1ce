import Cartography

/// A text in the lines that a card has room for.
struct CardText {
    let lines: [String]
    /// The height of the letters, in pixels.
    let size: Double

    /// From one line to the next, in heights of the letters.
    private static let leading = 1.22
    /// How much wider letters may be than those that maps count with: nobody knows which fonts are at hand where the card is drawn.
    private static let reserve = 1.1

    /// The largest of some sizes in which all of a text has room; where it has none in the smallest, it ends in "…".
    ///
    /// - Parameters:
    ///   - text: plain text.
    ///   - sizes: heights of letters in pixels, the largest first.
    ///   - width: the room, in pixels.
    ///   - height: the room, in pixels.
    init(_ text: String, sizes: [Double], width: Double, height: Double) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        var (lines, size) = ([String](), 0.0)
        for candidate in sizes {
            size = candidate
            let widest = width / candidate * LabelText.size / Self.reserve
            let most = max(1, Int(height / (candidate * Self.leading)))
            lines = LabelText.wrap(words.map { LabelText.cut($0, to: widest) }, in: widest)
            if lines.count <= most { break }
            lines = lines[..<(most - 1)] + [Self.cut(lines[(most - 1)...].joined(separator: " "), to: widest)]
        }
        (self.lines, self.size) = (lines, size)
    }

    /// As many words as a width has room for, with "…"; a part of the first where it alone is wider. A word that is cut may read as another one.
    private static func cut(_ text: String, to width: Double) -> String {
        let words = text.split(separator: " ")
        var kept = ""
        for word in words {
            let longer = kept.isEmpty ? String(word) : "\(kept) \(word)"
            guard LabelText.width(of: longer + "…") <= width else { break }
            kept = longer
        }
        while let last = kept.last, " ,;:،؛–—-".contains(last) { kept.removeLast() }
        return kept.isEmpty ? LabelText.cut(text, to: width) : kept + "…"
    }

    /// From one line to the next, in pixels.
    var lineHeight: Double { size * Self.leading }

    /// The room of all lines, in pixels.
    var height: Double { lineHeight * Double(lines.count) }
}
