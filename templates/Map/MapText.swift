/// About how much room a text takes in the letters of a map.
enum MapText {
    /// The size of the letters, in pixels.
    static let size = 13.0
    /// From one line to the next, in pixels.
    static let lineHeight = 16.0

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
