import Explainer
import HTML

/// Dates for machines as a value, and in running text for readers in full where the words leave it to be worked out.
extension PageContext {
    /// The element of a date.
    ///
    /// HTML has values for a day, a month and a year (`time`); what else is known of a date stands in EDTF beside it, and is all there is for an
    /// interval.
    func dateTag(_ date: PartialDate) -> (name: StaticString, datetime: Attribute, edtf: Attribute) {
        let datetime = date.htmlDatetime
        let written = date.edtf
        let edtf: Attribute = datetime == written ? .absent : .data("edtf", written)
        return datetime.map { ("time", .datetime($0), edtf) } ?? ("span", .absent, edtf)
    }

    /// The element round the words of a date, and what stands in it behind them.
    ///
    /// Words that do not state the date are followed by what they lack of it: seen on hover, on focus and in print, and read out to those who
    /// listen.
    func dateElement(_ date: PartialDate, lacking: LackingDate) -> (tag: StartTag, ending: Markup) {
        let (name, datetime, edtf) = dateTag(date)
        let text: String
        switch lacking {
        case .nothing: return (StartTag(name, attributes: [datetime, edtf]), .empty)
        case .year(let year): text = language.dates.text(year: year)
        case .everything: text = date.text(in: language.dates, style: .longWithWeekday)
        }
        return (StartTag(name, attributes: [.class("dated"), datetime, edtf, .tabindex(0)]), span(.class("when")) { " (\(text))" })
    }
}
