import Explainer
import HTML
import Maps

/// map/index.html and map/<day>.html: the whole conflict on a map, and all places in words.
extension PageContext {
    /// The state of affairs that the site describes.
    func mapPage() -> PageContent? {
        guard index.exists(.map) else { return nil }
        let words = words.mapWords
        return mapPage(titled: index.ground == nil ? words.whoHeldWhat : words.map, named: "\(words.map): \(settings.title)") { .empty }
    }

    /// Who held what on a day of change, and what is otherwise than before.
    func mapPage(on day: CalendarDay) -> PageContent? {
        guard let position = index.control.days.firstIndex(where: { $0.day == day }) else { return nil }
        let words = words.mapWords
        let title = (index.ground == nil ? words.whoHeldWhatOn : words.mapOn).filled(with: text(of: day))
        return mapPage(titled: title, named: "\(title): \(settings.title)") { changes(at: position) }
    }

    private func mapPage(titled title: String, named name: String, changes: () -> Markup) -> PageContent {
        let words = words.mapWords
        let map = index.ground.map { ground in
            let subject = wholeConflict(on: ground)
            return (picture: mapPicture(subject, on: ground), day: subject.day)
        }
        let shown = Set(map?.picture.listed.map(\.place.id) ?? [])
        let lead = map == nil ? words.leadWithoutPicture : words.lead
        return PageContent(title: title, description: lead, script: index.control.days.count > 1 ? MapScript.page : nil) {
            breadcrumb()
            indexHead(title, lead: .text(lead))
            mapDays()
            map.map { mapFigure($0.picture, day: $0.day, named: name, isListOpen: page == .map) }
            if map == nil { p(.class("map-undrawn")) { site.basemap == nil ? words.noBasemap : words.noPositions } }
            if map == nil { titledSection("held", mapDay.map { words.heldOn.filled(with: text(of: $0)) } ?? "") { elsewhere(besides: shown) } }
            mapDayList()
            changes()
            if map != nil { titledSection("elsewhere", words.notOnMap) { elsewhere(besides: shown) } }
        }
    }

    /// The places that the map does not show, and who held them. Those that nobody held are on the map of the state of affairs alone: they are the same
    /// on each day.
    private func elsewhere(besides shown: Set<Identifier<Place>>) -> Markup {
        let day = mapDay
        let places = site.places.filter { !shown.contains($0.id) }.map { place in
            (place: place, holders: day.map { holderNames(mapHolders(of: place.id, on: $0)) } ?? "")
        }.filter { ($0.place.hasPage && index.ground != nil && page == .map) || !$0.holders.isEmpty }
        if places.isEmpty { return .empty }
        return ul(.class("dense")) {
            for (place, holders) in places {
                denseItem(.place(place.id), isExplained: true, more: holders.isEmpty ? .empty : element("strong") { " \(holders)." })
            }
        }
    }

    // MARK: Changes

    /// What is otherwise than on the day of change before, or than the day before the first of them, in words.
    private func changes(at position: Int) -> Markup {
        let day = index.control.days[position].day
        let before = position > 0 ? index.control.days[position - 1].day : day.adding(days: -1)
        let differences = index.control.history.differences(from: before, to: day)
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
            Markup {
                actorLink(holder.actor)
                " (\(heldAs(holder.status, isCertain: holder.isCertain)))"
            }
        }.joined(separator: .text(words.comma))
    }
}
