import Explainer
import HTML

/// A timeline inside a text: a picture of some events, and the list of them.
extension PageContext {
    /// What an image whose address is `timeline:` becomes; nil for all other images. Its alternative text is the caption. `ending` tells the id of
    /// its list from that of the same timeline elsewhere on the page.
    func timelineEmbed(_ destination: String, caption: String, ending: String = "") -> Markup? {
        guard case .timeline(let text) = Reference(destination: destination),
            let selection = try? TimelineSelection(text, isID: { site[Identifier<Place>($0)] != nil || site[Identifier<Actor>($0)] != nil })
        else { return nil }
        let events = self.events(of: selection)
        let list = "list-of-\(destination)\(ending)"
        return figure(.class("embed")) {
            timelineFigure(events, within: frame(of: selection, events), list: list) { url(to: $0) }
            if events.isEmpty {
                p { words.timelineWords.noEvents }
            } else if events.count > Self.fewEvents {
                element("details", .id(list)) {
                    element("summary") { "\(words.timelineWords.showList) (\(words.eventCount(events.count)))" }
                    briefEventList(events)
                }
            } else {
                briefEventList(events, id: list)
            }
            figcaption { caption }
        }
    }

    /// How many events are listed openly.
    private static let fewEvents = 6

    /// The days of a period; where it has no start or no end, up to the first or last day of its events.
    private func frame(of selection: TimelineSelection, _ events: [Int]) -> TimelineFrame? {
        guard case .period(let period) = selection else { return nil }
        let extents = events.compactMap { site.events[$0].date.map { TimelineExtent($0, toldOn: settings.asOf?.latest) } }
        guard let first = period.earliest?.daysSinceEpoch ?? extents.map(\.first).min(),
            let last = period.latest?.daysSinceEpoch ?? extents.map(\.last).max(), first <= last
        else { return nil }
        return TimelineFrame(from: first, to: last)
    }

    /// The positions of the events that a selection means on this page, in the order of the timeline.
    private func events(of selection: TimelineSelection) -> [Int] {
        guard selection == .own else { return site.events.indices.filter { selection.contains(site.events[$0]) ?? false } }
        return switch page {
        case .article(let id): index.events.byArticle[id] ?? []
        case .place(let id): index.events.byPlace[id] ?? []
        case .actor(let id): index.events.byActor[id] ?? []
        case .source(let id): index.events.bySource[id] ?? []
        default: Array(site.events.indices)
        }
    }
}
