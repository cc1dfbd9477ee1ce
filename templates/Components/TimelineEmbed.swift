import Explainer
import HTML

/// A timeline inside a text: a picture of some events, and the list of them.
extension PageContext {
    /// What an image whose address is `timeline:` becomes; nil for all other images. Its alternative text is the caption.
    func timelineEmbed(_ destination: String, caption: String) -> Markup? {
        guard case .timeline(let text) = Reference(destination: destination),
            let selection = try? TimelineSelection(text, isID: { site[Identifier<Place>($0)] != nil || site[Identifier<Actor>($0)] != nil })
        else { return nil }
        let events = self.events(of: selection)
        return figure(.class("embed")) {
            timelineFigure(events, within: frame(of: selection)) { url(to: $0) }
            if events.count > Self.fewEvents {
                element("details") {
                    element("summary") { "\(words.timelineWords.showList) (\(words.eventCount(events.count)))" }
                    briefList(events)
                }
            } else {
                briefList(events)
            }
            figcaption { caption }
        }
    }

    /// How many events are listed openly.
    private static let fewEvents = 6

    private func frame(of selection: TimelineSelection) -> TimelineFrame? {
        guard case .period(let period) = selection, let first = period.earliest, let last = period.latest else { return nil }
        return TimelineFrame(from: first.daysSinceEpoch, to: last.daysSinceEpoch)
    }

    /// The positions of the events that a selection means on this page, in the order of the timeline.
    private func events(of selection: TimelineSelection) -> [Int] {
        guard selection == .own else { return site.events.indices.filter { selection.contains(site.events[$0]) ?? false } }
        return switch page {
        case .article(let id): index.eventsByArticle[id] ?? []
        case .place(let id): index.eventsByPlace[id] ?? []
        case .actor(let id): index.eventsByActor[id] ?? []
        case .source(let id): index.eventsBySource[id] ?? []
        default: Array(site.events.indices)
        }
    }

    /// Events by date, title and status alone; their titles lead to the timeline.
    private func briefList(_ events: [Int]) -> Markup {
        if events.isEmpty { return .empty }
        return ol(.class("timeline brief")) {
            for event in events.map({ site.events[$0] }) {
                li(.class("event")) {
                    p(.class("event-date")) { date(of: event) }
                    p(.class("event-title")) { a(href: url(to: event)) { siteText(event.title) } }
                    eventStatus(event)
                }
            }
        }
    }
}
