import Explainer
import HTML

/// What drawings of times share: an axis with ticks, labels above their lanes, and where things stand along the axis.
///
/// Lengths along the axis are percentages and all others pixels, so that texts keep their size on every screen. Where the language runs from right
/// to left, so does time.
struct TimelineAxis {
    /// What stands above a lane.
    struct Label {
        let lines: [String]
        let mark: Markup
    }

    let frame: TimelineFrame
    let language: Language
    /// The ticks for narrow and for wide screens.
    let ticks: (narrow: [TimelineTick], wide: [TimelineTick])

    init(frame: TimelineFrame, language: Language) {
        self.frame = frame
        self.language = language
        ticks = (
            TimelineTick.ticks(in: frame, width: TimelinePicture.narrowest, language: language.dates),
            TimelineTick.ticks(in: frame, width: Self.wide, language: language.dates)
        )
    }

    // MARK: Sizes in pixels

    private static let wide = 600.0
    /// A line of a label.
    static let lineHeight = 18
    /// The axis with the texts of its ticks.
    static let height = 24

    // MARK: Along the axis

    /// A share of the width as a percentage, things at the edges a little inwards.
    func x(_ share: Double) -> String {
        let inward = 2.5 + 95 * share
        return Self.percent(language.isRightToLeft ? 100 - inward : inward)
    }

    /// A rectangle between two shares of the width.
    func rectangle(from start: Double, to end: Double, top: Int, height: Int, _ attributes: Attribute...) -> Markup {
        Markup {
            element(
                "rect",
                attributes: attributes + [
                    .custom("x", x(language.isRightToLeft ? end : start)), .custom("width", Self.percent(95 * (end - start))), .custom("y", "\(top)"),
                    .height(height),
                ])
        }
    }

    private static func percent(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let fraction = hundredths % 100
        let digits = fraction == 0 ? "" : fraction % 10 == 0 ? ".\(fraction / 10)" : fraction < 10 ? ".0\(fraction)" : ".\(fraction)"
        return "\(hundredths / 100)\(digits)%"
    }

    // MARK: Parts

    /// The axis at the bottom of a drawing.
    func draw(height: Int) -> Markup {
        let bottom = height - Self.height
        return Markup {
            element("line", .class("tl-axis"), .custom("x2", "100%"), .custom("y1", "\(bottom)"), .custom("y2", "\(bottom)"))
            if ticks.narrow == ticks.wide {
                marks(ticks.narrow, height)
            } else {
                element("g", .class("tl-narrow")) { marks(ticks.narrow, height) }
                element("g", .class("tl-wide")) { marks(ticks.wide, height) }
            }
        }
    }

    private func marks(_ ticks: [TimelineTick], _ height: Int) -> Markup {
        Markup {
            for tick in ticks {
                element(
                    "line", .custom("x1", x(tick.position)), .custom("x2", x(tick.position)), .custom("y2", "\(height - Self.height + 5)"))
                element("text", .custom("x", x(tick.labelPosition)), .custom("y", "\(height - 5)")) { tick.label }
            }
        }
    }

    /// A label with its lines from a height on downwards.
    func draw(_ label: Label, top: Int) -> Markup {
        let indent = label.mark.isEmpty ? 0 : 20
        return Markup {
            if !label.mark.isEmpty {
                element("svg", .custom("x", language.isRightToLeft ? "100%" : "0"), .custom("y", "\(top + 2)")) {
                    element("g", .custom("transform", language.isRightToLeft ? "translate(-15)" : "translate(1)")) { label.mark }
                }
            }
            for (line, text) in label.lines.enumerated() {
                element(
                    "text", .class("tl-label"), .custom("x", language.isRightToLeft ? "100%" : "0"),
                    .custom("dx", "\(language.isRightToLeft ? -indent : indent)"), .custom("y", "\(top + 13 + line * Self.lineHeight)")
                ) { text }
            }
        }
    }

    /// For a time that goes on.
    static let arrow = "M0-8 8 0 0 8z"
    /// For an end of which nothing is known.
    static let dots = "M3-2h3v4h-3zM9-2h3v4h-3z"

    /// A sign at an end of a time, pointing away from it, and so many pixels further out.
    func edge(_ path: String, at share: Double, outward pixels: Int = 0, _ middle: Int, isBeginning: Bool) -> Markup {
        let isLeft = isBeginning != language.isRightToLeft
        let transforms = (pixels == 0 ? [] : ["translate(\(isLeft ? -pixels : pixels))"]) + (isLeft ? ["scale(-1 1)"] : [])
        let transform: Attribute = transforms.isEmpty ? .absent : .custom("transform", transforms.joined(separator: " "))
        return element("svg", .custom("x", x(share)), .custom("y", "\(middle)")) {
            element("path", .class("tl-edge"), .custom("d", path), transform)
        }
    }
}
