extension Unicode.Scalar {
    /// What stands for this code point where text of unknown origin is shown on a terminal, one column for one column.
    ///
    /// A tab becomes a space, other C0 controls their pictures; C1 controls, line separators and the controls that
    /// reorder text (UAX #9: U+202A to U+202E, U+2066 to U+2069) become U+FFFD.
    var terminalSafe: Unicode.Scalar {
        switch value {
        case 0x09: " "
        case 0x00...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: self
        }
    }

    /// The columns that a terminal gives this code point: 0, 1 or 2 (UAX #11, wide and fullwidth).
    fileprivate var columns: Int {
        if value < 0x300 { return 1 }
        if Self.wideRanges.contains(where: { $0.contains(value) }) || properties.isEmojiPresentation { return 2 }
        return switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: 0
        default: 1
        }
    }

    /// East_Asian_Width W and F (Unicode 17, EastAsianWidth.txt) without what is wide as an emoji; unassigned code points close the gaps.
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}

extension Character {
    /// The columns that a terminal gives this character once it is made safe: those of its widest code point, two if U+FE0F asks for an emoji.
    var columns: Int {
        if isASCII { return 1 }
        if unicodeScalars.contains("\u{FE0F}"), unicodeScalars.first?.properties.isEmoji == true { return 2 }
        return unicodeScalars.reduce(0) { max($0, $1.terminalSafe.columns) }
    }
}

extension StringProtocol {
    /// The text with every code point replaced that could attack a terminal or break the line.
    public var terminalSafe: String {
        if utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return String(self) }
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars { scalars.append(scalar.terminalSafe) }
        return String(scalars)
    }
}
