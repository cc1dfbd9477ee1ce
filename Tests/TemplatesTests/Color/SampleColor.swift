import Foundation

/// A colour as numbers that say how people see it.
struct SampleColor {
    /// Red, green and blue as they are written, from 0 to 1.
    private let written: [Double]

    init?(_ hex: some StringProtocol) {
        let digits = hex.drop { $0 == "#" }.flatMap { hex.count == 4 ? [$0, $0] : [$0] }
        guard digits.count == 6, let number = Int(String(digits), radix: 16) else { return nil }
        written = [16, 8, 0].map { Double(number >> $0 & 255) / 255 }
    }

    private init(written: [Double]) { self.written = written }

    /// This colour laid over another, as a browser does it.
    func over(_ ground: SampleColor, opacity: Double) -> SampleColor {
        SampleColor(written: zip(written, ground.written).map { opacity * $0 + (1 - opacity) * $1 })
    }

    /// The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio").
    func contrast(to other: SampleColor) -> Double {
        let values = [luminance, other.luminance].sorted()
        return (values[1] + 0.05) / (values[0] + 0.05)
    }

    /// How far apart two colours look to somebody, in OKLab (B. Ottosson, 2020), where black and white are 1 apart.
    func distance(to other: SampleColor, seenBy vision: Vision) -> Double {
        zip(lab(vision), other.lab(vision)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
    }

    private var linear: [Double] { written.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) } }

    private var luminance: Double { zip(linear, [0.2126, 0.7152, 0.0722]).map(*).reduce(0, +) }

    private func lab(_ vision: Vision) -> [Double] {
        let seen = Self.times(vision.matrix, linear).map { min(max($0, 0), 1) }
        let cones = Self.times(
            [
                [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
                [0.0883024619, 0.2817188376, 0.6299787005],
            ], seen
        ).map { cbrt($0) }
        return Self.times(
            [
                [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
                [0.0259040371, 0.7827717662, -0.8086757660],
            ], cones)
    }

    private static func times(_ matrix: [[Double]], _ vector: [Double]) -> [Double] { matrix.map { zip($0, vector).map(*).reduce(0, +) } }
}

/// How somebody sees colours: in full, or without one of the three kinds of cones (G. Machado and others, 2009, severity 1).
enum Vision: CaseIterable {
    case full
    case protanopia
    case deuteranopia
    case tritanopia

    fileprivate var matrix: [[Double]] {
        switch self {
        case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
        case .protanopia:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .deuteranopia:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        case .tritanopia:
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        }
    }
}
