/// About how much room a text takes in the letters of a map.
enum MapText {
    /// The size of the letters, in pixels.
    static let size = 13.0
    /// From one line to the next, in pixels.
    static let lineHeight = 16.0

    /// The widest line that is not broken, in pixels.
    private static let widest = 100.0

    /// A name in one line, or in two that are about equally long.
    static func lines(of text: String) -> [String] {
        let words = text.split(separator: " ")
        guard words.count > 1, width(of: text) > widest else { return [text] }
        let breaks = (1..<words.count).map { (words[..<$0].joined(separator: " "), words[$0...].joined(separator: " ")) }
        let best = breaks.min { max(width(of: $0.0), width(of: $0.1)) < max(width(of: $1.0), width(of: $1.1)) }
        return best.map { [$0.0, $0.1] } ?? [text]
    }

    /// How wide a text is in half-bold letters, in pixels; rather too much than too little.
    static func width(of text: String) -> Double {
        text.unicodeScalars.reduce(4) { width, scalar in
            switch scalar {
            case "i", "j", "l", "I", "'", "’", ".", ",", " ", "-", "(", ")", "f", "t", "r": width + 5
            case "m", "w", "M", "W": width + 12
            case "A"..."Z": width + 9.5
            case "\u{300}"..."\u{36F}", "\u{64B}"..."\u{652}": width
            default: width + 8
            }
        }
    }
}
