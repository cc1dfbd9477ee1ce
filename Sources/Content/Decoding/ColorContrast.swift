import Foundation

/// How well a colour of an actor can be told from the page, in light and in dark.
struct ColorContrast {
    /// What shapes and lines need that mean something (WCAG 2.2, 1.4.11).
    static let least = 3.0

    /// The relative luminance of the pages of the style sheet, `--paper`: #fdfcf9 and #16181a.
    static let light = luminance(of: (0xFD, 0xFC, 0xF9))
    static let dark = luminance(of: (0x16, 0x18, 0x1A))

    private let color: (UInt8, UInt8, UInt8)

    /// "#" and six hexadecimal digits; nil for any other text.
    init?(_ text: String) {
        guard text.utf8.count == 7, let number = UInt32(text.dropFirst(), radix: 16) else { return nil }
        color = (UInt8(number >> 16 & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF))
    }

    private init(color: (UInt8, UInt8, UInt8)) { self.color = color }

    /// The ratio to a page of a luminance, from 1 to 21 (WCAG 2.2, "contrast ratio").
    func ratio(to page: Double) -> Double {
        let own = Self.luminance(of: color)
        return (max(own, page) + 0.05) / (min(own, page) + 0.05)
    }

    /// Whether it can be told from both pages.
    var isEnough: Bool { ratio(to: Self.light) >= Self.least && ratio(to: Self.dark) >= Self.least }

    /// The colour nearest to it, lighter or darker, that can be told from both pages, as "#" and six digits.
    var nearestEnough: String? {
        let target: Double = ratio(to: Self.light) < Self.least ? 0 : 255
        for step in 1...50 {
            let share = Double(step) / 50
            func mixed(_ part: UInt8) -> UInt8 { UInt8((Double(part) + (target - Double(part)) * share).rounded()) }
            let nearer = ColorContrast(color: (mixed(color.0), mixed(color.1), mixed(color.2)))
            if nearer.isEnough { return nearer.text }
        }
        return nil
    }

    private var text: String {
        "#" + [color.0, color.1, color.2].map { $0 < 16 ? "0\(String($0, radix: 16))" : String($0, radix: 16) }.joined()
    }

    /// WCAG 2.2, "relative luminance".
    private static func luminance(of color: (UInt8, UInt8, UInt8)) -> Double {
        func linear(_ part: UInt8) -> Double {
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(color.0) + 0.7152 * linear(color.1) + 0.0722 * linear(color.2)
    }
}
