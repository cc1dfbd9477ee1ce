import Testing

@testable import Templates

/// The colours of the style sheet, in both schemes.
@Suite struct ColorTokenTests {
    enum Scheme: String, CaseIterable {
        case light = "\n:root {"
        case dark = "(prefers-color-scheme: dark) {\n  :root {"

        /// The colours and numbers that the scheme sets, by name; the dark one keeps what it does not set itself.
        var tokens: [String: String] {
            let sheet = String(decoding: StyleSheet.bytes, as: UTF8.self)
            guard let start = sheet.firstRange(of: rawValue) else { return [:] }
            let block = sheet[start.upperBound...].prefix { $0 != "}" }
            let lines = block.split(separator: "\n").compactMap { line -> (String, String)? in
                let parts = line.split(separator: ";")[0].split(separator: ":")
                return parts.count == 2 ? (parts[0].filter { $0 != " " }, parts[1].filter { $0 != " " }) : nil
            }
            let own = Dictionary(lines) { first, _ in first }
            return self == .light ? own : Self.light.tokens.merging(own) { $1 }
        }

        func color(_ name: String) throws -> SampleColor { try #require(tokens["--\(name)"].flatMap { SampleColor($0) }, "\(name)") }

        var sides: [SampleColor] { (1...6).compactMap { tokens["--side-\($0)"].flatMap { SampleColor($0) } } }
    }

    /// WCAG 2.2, 1.4.3.
    @Test(arguments: Scheme.allCases) func textCanBeRead(_ scheme: Scheme) throws {
        for ground in ["paper", "tint"] {
            for text in ["ink", "ink-2", "accent", "dispute"] {
                #expect(try scheme.color(text).contrast(to: scheme.color(ground)) >= 4.5, "\(text) on \(ground)")
            }
        }
        #expect(try scheme.color("ink").contrast(to: scheme.color("marked")) >= 4.5)
    }

    /// WCAG 2.2, 1.4.11.
    @Test(arguments: Scheme.allCases) func linesThatMeanSomethingCanBeSeen(_ scheme: Scheme) throws {
        for (line, ground) in [("line-2", "paper"), ("line-2", "tint"), ("water-line", "paper"), ("water-line", "water")] {
            #expect(try scheme.color(line).contrast(to: scheme.color(ground)) >= 3, "\(line) on \(ground)")
        }
    }

    /// A side's mark on the page, and its lines in an area of its colour.
    @Test(arguments: Scheme.allCases) func sidesCanBeSeen(_ scheme: Scheme) throws {
        let paper = try scheme.color("paper")
        let held = try #require(scheme.tokens["--held"].flatMap { Double($0) })
        #expect(scheme.sides.count == 6)
        for (number, side) in scheme.sides.enumerated() {
            #expect(side.contrast(to: paper) >= 3, "side \(number + 1)")
            #expect(side.contrast(to: side.over(paper, opacity: held)) >= 3, "side \(number + 1) in its own area")
        }
    }

    /// A tenth of the way from black to white apart, to everybody.
    @Test(arguments: Scheme.allCases, Vision.allCases) func sidesAreToldApart(_ scheme: Scheme, _ vision: Vision) {
        let sides = scheme.sides
        for first in sides.indices {
            for second in sides.indices where second > first {
                #expect(sides[first].distance(to: sides[second], seenBy: vision) >= 0.1, "sides \(first + 1) and \(second + 1)")
            }
        }
    }
}
