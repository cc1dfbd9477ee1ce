/// A writing system, as far as names on a page must be told apart by it (Unicode Standard Annex #24).
public enum Script: Sendable, Hashable {
    case latin, arabic, hebrew, syriac, cyrillic, greek

    /// The script of a text's first letter; nil if it is none of these.
    ///
    /// Inlinable: it is asked of every name on every page, for a slice of bytes that only the caller knows.
    @inlinable
    public init?(of text: some Sequence<UInt8>) {
        var bytes = text.makeIterator()
        while let byte = bytes.next() {
            if byte < 0x80 {
                guard (0x61...0x7A).contains(byte | 0x20) else { continue }
                self = .latin
                return
            }
            if byte & 0xC0 == 0x80 { continue }
            // Their letters lie in blocks that the first of their bytes in UTF-8 tells apart, the presentation forms of Arabic by the second.
            switch (byte, bytes.next() ?? 0) {
            case (0xC3...0xC9, _): self = .latin
            case (0xCE...0xCF, _): self = .greek
            case (0xD0...0xD3, _): self = .cyrillic
            case (0xD6, 0x90...), (0xD7, _): self = .hebrew
            // Arabic punctuation, vowel signs and digits say nothing: a stray sign may stand before a Latin word.
            case (0xD8, ..<0xA0), (0xD9, 0x8B...0xA9): continue
            case (0xD8...0xDB, _), (0xDD, 0x90...), (0xE0, 0xA1...0xA3): self = .arabic
            case (0xDC, _), (0xDD, _): self = .syriac
            case (0xE1, 0xB8...0xBB): self = .latin
            case (0xEF, 0xAD...0xBB): self = .arabic
            default: continue
            }
            return
        }
        return nil
    }
}

extension Script {
    /// Whether it is written from right to left.
    public var isRightToLeft: Bool {
        switch self {
        case .arabic, .hebrew, .syriac: true
        case .latin, .cyrillic, .greek: false
        }
    }
}

extension Language {
    /// The script that it is written in.
    public var script: Script {
        switch self {
        case .english: .latin
        case .arabic: .arabic
        }
    }
}
