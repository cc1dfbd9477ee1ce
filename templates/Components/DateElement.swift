import Explainer
import HTML

/// Dates in running text: for machines as a value, for readers in full where the words leave it to be worked out.
extension PageContext {
    /// The element round the words of a date, and what stands in it behind them.
    ///
    /// HTML has values for a day, a month and a year (`time`); what else is known of a date stands in EDTF beside it, and is all there is for an
    /// interval. Words that do not state the date are followed by what they lack of it: seen on hover, on focus and in print, and read out to those who
    /// listen.
    func dateElement(_ date: PartialDate, lacking: LackingDate) -> (tag: StartTag, ending: Markup) {
        let datetime = date.htmlDatetime
        let written = date.edtf
        let edtf: Attribute = datetime == written ? .absent : .data("edtf", written)
        let name: StaticString = datetime == nil ? "span" : "time"
        let value = datetime.map { Attribute.datetime($0) } ?? .absent
        let text: String
        switch lacking {
        case .nothing: return (StartTag(name, attributes: [value, edtf]), .empty)
        case .year(let year): text = language.dates.text(year: year)
        case .everything: text = date.text(in: language.dates, style: .longWithWeekday)
        }
        return (StartTag(name, attributes: [.class("dated"), value, edtf, .tabindex(0)]), span(.class("when")) { " (\(text))" })
    }
}
