import Explainer
import HTML

/// The picture of who held a place, with what its patterns mean.
extension PageContext {
    /// Nothing where too few dates are known for a picture.
    func controlFigure(_ statements: [ControlStatement]) -> Markup {
        let asOf = settings.asOf?.lastKnownDay
        guard let bar = ControlBar(statements, asOf: asOf) else { return .empty }
        let holders = bar.rows.map { site[$0.holder] }
        let colors = holders.map { actor in actor.flatMap { $0.color ?? index.sides.side(of: $0)?.color } }
        let labels = bar.rows.indices.map { number in
            let name = holders[number].map { displayName(of: $0.names).text } ?? bar.rows[number].holder.rawValue
            let side = holders[number].flatMap { index.sides.side(of: $0) }
            return TimelineAxis.Label(lines: Self.lines(name), mark: side.map { sideShape($0, color: colors[number]) } ?? .empty)
        }
        let time = bar.frame.date?.text(in: language.dates) ?? ""
        return div(.class("tl")) {
            p(.class("tl-head")) { time }
            ControlDrawing(bar, labels: labels, colors: colors, language: language) { controlText($0) }.svg(
                named: "\(words.control)\(words.comma)\(time)")
            controlKey(bar)
        }
    }

    /// "since 14 October 2017: Syrian government (claims control)"
    private func controlText(_ statement: ControlStatement) -> String {
        let name = site[statement.entry.by].map { displayName(of: $0.names).text } ?? statement.entry.by.rawValue
        let period = controlPeriod(statement.entry).plainText
        return (period.isEmpty ? "" : "\(period): ") + "\(name) (\(words.controlStatuses[statement.status] ?? ""))"
    }

    /// What the patterns and signs of a picture mean, as far as it has them.
    private func controlKey(_ bar: ControlBar) -> Markup {
        let segments = bar.rows.flatMap(\.segments)
        let words = words.controlWords
        let rectangle: (Attribute) -> Markup = { attribute in
            element("rect", attribute, .custom("x", "1"), .custom("y", "1"), .width(26), .height(16))
        }
        return ul(.class("tl-key")) {
            for status in Place.Control.Status.allCases where segments.contains(where: { $0.certain != nil && $0.statement.status == status }) {
                keyItem(words.statuses[status] ?? "", class: "held") {
                    rectangle(.class("any"))
                    if let pattern = ControlDrawing.pattern(of: status) { rectangle(.custom("fill", pattern)) }
                }
            }
            if segments.contains(where: { $0.certain != $0.possible }) {
                keyItem(words.perhaps, class: "held") { rectangle(.class("perhaps")) }
            }
            if segments.contains(where: { $0.start == .open || $0.end == .open }) {
                keyItem(words.goesOn, class: "held") { element("path", .custom("transform", "translate(8 9)"), .custom("d", TimelineAxis.arrow)) }
            }
            if segments.contains(where: { $0.start == .unknown || $0.end == .unknown }) {
                keyItem(words.endUnknown, class: "held") { element("path", .custom("transform", "translate(6 9)"), .custom("d", TimelineAxis.dots)) }
            }
        }
    }
}
