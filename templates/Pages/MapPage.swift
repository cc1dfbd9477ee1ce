import Explainer
import HTML

/// map/index.html and map/<day>.html: the whole conflict on a map, and all places in words.
extension PageContext {
    /// The state of affairs that the site describes.
    func mapPage() -> PageContent? {
        let words = words.mapWords
        return mapPage(titled: words.map, lead: words.lead, named: "\(words.map): \(settings.title)") { .empty }
    }

    /// Who held what on a day of change, and what is otherwise than before.
    func mapPage(on day: CalendarDay) -> PageContent? {
        guard let position = index.mapDays.firstIndex(where: { $0.day == day }) else { return nil }
        let title = words.mapWords.mapOn.filled(with: PartialDate(day).text(in: language.dates))
        return mapPage(titled: title, lead: words.mapWords.lead, named: "\(title): \(settings.title)") { changes(at: position) }
    }

    private func mapPage(titled title: String, lead: String, named name: String, changes: () -> Markup) -> PageContent? {
        guard let ground = index.ground else { return nil }
        let subject = wholeConflict(on: ground)
        let shown = Set(mapItems(subject, on: ground).map(\.place.id))
        let elsewhere = site.places.filter { $0.hasPage && !shown.contains($0.id) }
        return PageContent(title: title, description: lead) {
            breadcrumb()
            indexHead(title, lead: .text(lead))
            dayLinks()
            changes()
            mapFigure(subject, on: ground, named: name, isListOpen: true)
            titledSection("elsewhere", words.mapWords.notOnMap) {
                elsewhere.isEmpty ? .empty : ul(.class("dense")) { elsewhere.map { denseItem(.place($0.id), isExplained: true) } }
            }
        }
    }

    // MARK: Days

    /// Links to the maps of all days of change; the days before and after this one come first.
    private func dayLinks() -> Markup {
        let days = index.mapDays
        guard let last = days.last else { return .empty }
        let position = days.firstIndex { page == .mapOn($0.day) }
        let before = position.map { $0 > 0 ? days[$0 - 1].day : nil } ?? (page == .map ? last.day : nil)
        let after = position.flatMap { $0 + 1 < days.count ? Page.mapOn(days[$0 + 1].day) : .map }
        return nav(.class("years map-days"), .aria("label", words.mapWords.days)) {
            ul {
                if let before { li { a(href: url(to: .mapOn(before)), .rel("prev")) { "\(self.words.mapWords.dayBefore): \(text(of: before))" } } }
                if let after { li { a(href: url(to: after), .rel("next")) { "\(self.words.mapWords.dayAfter): \(name(of: after))" } } }
            }
            element("details") {
                element("summary") { "\(words.mapWords.days) (\(days.count))" }
                ul {
                    for day in days { dayLink(.mapOn(day.day), day.dates.map { $0.text(in: language.dates) }.joined(separator: words.comma)) }
                    dayLink(.map, words.mapWords.stateNow)
                }
            }
        }
    }

    private func dayLink(_ target: Page, _ text: String) -> Markup {
        li { a(href: url(to: target), target == page ? .aria("current", "page") : .absent) { text } }
    }

    private func name(of target: Page) -> String {
        if case .mapOn(let day) = target { text(of: day) } else { words.mapWords.stateNow }
    }

    private func text(of day: CalendarDay) -> String { PartialDate(day).text(in: language.dates) }

    // MARK: Changes

    /// What is otherwise than on the day of change before, or than the day before the first of them, in words.
    private func changes(at position: Int) -> Markup {
        let day = index.mapDays[position].day
        let before = position > 0 ? index.mapDays[position - 1].day : day.adding(days: -1)
        let differences = index.controlHistory.differences(from: before, to: day)
        return titledSection("changes", words.mapWords.changedSince.filled(with: text(of: before))) {
            differences.isEmpty
                ? .empty
                : ul(.class("map-list")) {
                    for difference in differences {
                        li {
                            entityLink(.place(difference.place))
                            ": "
                            holders(difference.before)
                            " → "
                            element("strong") { holders(difference.after) }
                        }
                    }
                }
        }
    }

    private func holders(_ holders: [ControlState.Holder]) -> Markup {
        if holders.isEmpty { return .text(words.mapWords.nothingKnown) }
        return holders.map { holder in
            let status = words.controlStatuses[holder.status] ?? ""
            return Markup {
                actorLink(holder.actor)
                " (\(holder.isCertain ? status : "\(words.mapWords.perhaps) \(status)"))"
            }
        }.joined(separator: .text(words.comma))
    }
}
