import Explainer
import HTML

/// The way from the map of one day to those of others: links, and a slider that is hidden until the script assets/map.js is there to make it work.
extension PageContext {
    /// The number of the day whose map the page shows: its own, or for the state of affairs the last day on which it changed.
    var mapPosition: Int? {
        if case .mapOn(let day) = page { return index.control.days.firstIndex { $0.day == day } }
        guard let day = mapDay else { return nil }
        return index.control.days.lastIndex { $0.day <= day }
    }

    /// The way to the days before and after; nothing where it never changed who held what.
    func mapDays() -> Markup {
        let days = index.control.days
        if days.isEmpty { return .empty }
        let position = mapPosition
        let earlier = position.map { $0 - 1 }.flatMap { days.indices.contains($0) ? $0 : nil }
        let later = position.map { $0 + 1 }.flatMap { days.indices.contains($0) ? $0 : nil } ?? (position == nil ? 0 : nil)
        if earlier == nil, later == nil { return .empty }
        return nav(.id("days"), .class("years map-days"), .aria("label", words.mapWords.days)) {
            ul {
                if let earlier { step(earlier, words.mapWords.dayBefore, "earlier", .rel("prev"), goesOn: earlier > 0) }
                if let later { step(later, words.mapWords.dayAfter, "later", .rel("next"), goesOn: later + 1 < days.count) }
            }
            // The days before the first change have no place on it.
            if let position { slider(at: position) }
        }
    }

    /// Links to the maps of all days, and a word where two pages show the same map.
    func mapDayList() -> Markup {
        let days = index.control.days
        if days.isEmpty { return .empty }
        return div(.class("years map-days")) {
            sameMapNote()
            element("details") {
                element("summary") { "\(words.mapWords.days) (\(days.count))" }
                ul {
                    for day in days {
                        dayLink(
                            .mapOn(day.day), day.dates.map { $0.text(in: language.dates) }.joined(separator: words.comma),
                            .data("day", text(of: day.day)))
                    }
                    dayLink(.map, words.mapWords.stateNow, .absent)
                }
            }
        }
    }

    /// A link to the day before or after. The same link of the next page gets the focus, so that one can go on.
    private func step(_ position: Int, _ name: String, _ id: String, _ rel: Attribute, goesOn: Bool) -> Markup {
        let day = index.control.days[position].day
        return li { a(href: url(to: .mapOn(day), fragment: goesOn ? id : "days"), rel, .id(id)) { "\(name): \(text(of: day))" } }
    }

    private func dayLink(_ target: Page, _ text: String, _ data: Attribute) -> Markup {
        li { a(href: url(to: target), target == page ? .aria("current", "page") : .absent, data) { text } }
    }

    private func slider(at position: Int) -> Markup {
        let days = index.control.days
        if days.count < 2 { return .empty }
        let now = text(of: days[position].day)
        return element("form", .class("map-slider")) {
            element("label", .custom("for", "day")) { words.mapWords.day }
            " "
            element("output", .custom("for", "day"), .aria("hidden", true)) { now }
            input(
                type: "range", .id("day"), .custom("min", "0"), .custom("max", String(days.count - 1)), .custom("value", String(position)),
                .aria("valuetext", now), .aria("describedby", "day-note"), .custom("autocomplete", "off"))
            p(.id("day-note")) { words.mapWords.dayNote }
        }
    }

    /// A day in words.
    func text(of day: CalendarDay) -> String { PartialDate(day).text(in: language.dates) }

    /// Two pages that show the same map say so: that of the state of affairs, and that of the last day on which it changed.
    private func sameMapNote() -> Markup {
        guard let last = index.control.days.last?.day else { return .empty }
        let state = PageContext.stateDay(settings, last: last)
        guard let changed = index.control.days.last(where: { $0.day <= state })?.day else { return .empty }
        switch page {
        case .map:
            return p(.class("map-same")) {
                a(href: url(to: .mapOn(changed))) { words.mapWords.sameSince.filled(with: text(of: changed)) }
            }
        case .mapOn(changed):
            return p(.class("map-same")) { a(href: url(to: .map)) { words.mapWords.sameAsState } }
        default: return .empty
        }
    }
}
