/// About how much room a text takes in the letters of a map.
public enum LabelText {
    /// The size of the letters, in pixels.
    public static let size = 13.0
    /// From one line to the next, in pixels.
    public static let lineHeight = 16.0

    /// The widest line that is not broken, in pixels.
    public static let widest = 120.0
    /// The most lines that a name has.
    private static let mostLines = 4

    /// A name in as few lines as are not too wide, of about one width; what does not fit into four ends in "…".
    public static func lines(of text: String, widest: Double = LabelText.widest) -> [String] {
        if width(of: text) <= widest { return [text] }
        let words = text.split(separator: " ").map { cut(String($0), to: widest) }
        let most = wrap(words, in: widest)
        guard most.count <= mostLines else {
            return most[..<(mostLines - 1)] + [cut(most[(mostLines - 1)...].joined(separator: " "), to: widest)]
        }
        // As many lines, but none much wider than it has to be.
        let narrower = stride(from: widest / 2, to: widest, by: 4).lazy.map { wrap(words, in: $0) }
        return narrower.first { lines in lines.count == most.count && lines.allSatisfy { width(of: $0) <= widest } } ?? most
    }

    /// Whether not all of a name has room in its lines.
    public static func isCut(_ lines: [String]) -> Bool { lines.contains { $0.hasSuffix("…") } }

    /// Each line takes as many words as it has room for, and at least one.
    public static func wrap(_ words: [String], in width: Double) -> [String] {
        var lines: [String] = []
        for word in words {
            if let last = lines.last, Self.width(of: "\(last) \(word)") <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(word)
            }
        }
        return lines
    }

    /// A text, or as much of it as a width has room for, with "…".
    public static func cut(_ text: String, to width: Double) -> String {
        if Self.width(of: text) <= width { return text }
        var short = ""
        for character in text {
            guard Self.width(of: "\(short)\(character)…") <= width else { break }
            short.append(character)
        }
        return (short.last == " " ? String(short.dropLast()) : short) + "…"
    }

    /// How wide the longest of some lines is, in pixels.
    public static func widest(of lines: [String]) -> Double { lines.map(width).max() ?? 0 }

    /// How wide a text is in spaced capitals, in pixels.
    public static func capitalWidth(of text: String) -> Double { width(of: text.uppercased()) + Double(text.count) }

    /// How wide a text is in half-bold letters, in pixels; rather too much than too little.
    public static func width(of text: String) -> Double {
        var sum = 4.0
        for scalar in text.unicodeScalars {
            let value = Int(scalar.value)
            sum += value < widths.count ? widths[value] : isMark(value) ? 0 : scalar == "’" ? 5 : 8
        }
        return sum
    }

    /// The widths of the ASCII characters, by their values.
    private static let widths: [Double] = (0..<128).map { value in
        let character = Character(Unicode.Scalar(UInt8(value)))
        if "ijlI'., -()ftr".contains(character) { return 5 }
        if "mwMW".contains(character) { return 12 }
        return "A"..."Z" ~= character ? 9.5 : 8
    }

    /// Whether a scalar stands above or below the one before it: accents, and the vowels of Arabic.
    private static func isMark(_ value: Int) -> Bool { value >= 0x300 && value <= 0x36F || value >= 0x64B && value <= 0x652 }
}
