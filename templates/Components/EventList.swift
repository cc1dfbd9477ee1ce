import Annotation
import Explainer
import HTML

/// Events, as a list along a line.
extension PageContext {
    /// Events on a page that is not the timeline; their titles lead there.
    func eventList(_ positions: [Int]) -> Markup {
        if positions.isEmpty { return .empty }
        return ol(.class("timeline")) {
            for event in positions.map({ site.events[$0] }) {
                li(.class("event")) {
                    p(.class("event-date")) { date(of: event) }
                    h3(.class("event-title")) { a(href: url(to: event)) { siteText(event.title) } }
                    eventAccount(event)
                }
            }
        }
    }

    /// Events by date, title, status and the sources of other pages than this alone; their titles lead to the timeline.
    func briefEventList(_ positions: [Int], id: String? = nil) -> Markup {
        if positions.isEmpty { return .empty }
        return ol(.class("timeline brief"), id.map { .id($0) } ?? .absent) {
            for event in positions.map({ site.events[$0] }) {
                li(.class("event")) {
                    p(.class("event-date")) { date(of: event) }
                    p(.class("event-title")) { a(href: url(to: event)) { siteText(event.title) } }
                    eventStatus(event)
                    eventSources(event)
                }
            }
        }
    }

    private func eventSources(_ event: Event) -> Markup {
        let sources = event.sources.filter { page != .source($0) }
        if sources.isEmpty { return .empty }
        return p(.class("event-sources")) {
            sources.count > 1 ? words.sources : words.source.capitalizedFirst
            ": "
            sources.map { shortSourceLink($0) }.joined(separator: .text(words.comma))
        }
    }

    /// Events on a page of the timeline, where each has its address.
    func timelineList(_ positions: [Int]) -> Markup {
        ol(.class("timeline wide")) {
            for (position, event) in positions.map({ ($0, site.events[$0]) }) {
                element("li", attributes: [.class("event"), .id(event.anchor), .data("event", "\(position)")] + filterData(of: event)) {
                    p(.class("event-date")) { date(of: event) }
                    h3(.class("event-title")) { siteText(event.title) }
                    eventAccount(event)
                    p(.class("event-link")) {
                        a(href: page == site.timelinePage(of: event) ? .fragment(event.anchor) : url(to: event)) {
                            words.timelineWords.linkToEvent
                            span(.class("visually-hidden")) { ": \(event.title)" }
                        }
                    }
                }
            }
        }
    }

    private func eventAccount(_ event: Event) -> Markup {
        Markup {
            eventStatus(event)
            eventText(event)
            eventFacts(event)
        }
    }

    /// How sure the event is, in words, and who claims it.
    func eventStatus(_ event: Event) -> Markup { eventStatus(event, claimants: event.claimedBy.map { actorLink($0) }) }

    private func eventStatus(_ event: Event, claimants: [Markup]) -> Markup {
        p(.class("status \(event.status.rawValue)")) {
            if event.status != .claimed || claimants.isEmpty {
                words.statuses[event.status] ?? ""
                if !claimants.isEmpty { words.comma }
            }
            if !claimants.isEmpty {
                event.status == .claimed ? words.claimedBy : words.claimedBy.lowercased()
                " "
                words.list(claimants)
            }
        }
    }

    private func eventText(_ event: Event) -> Markup {
        if event.text.isEmpty { return .empty }
        let text = prose(event.text, .event(event.id), from: event.file, part: event.anchor)
        return div(.class("event-text"), lang(settings.language), dir(settings.language)) {
            text.body
            text.notes
        }
    }

    private func eventFacts(_ event: Event) -> Markup {
        let facts = [
            Fact(words.places) {
                if event.places.isEmpty { words.timelineWords.placeUnknown }
                event.places.map { placeLink($0) }.joined(separator: .text(words.comma))
            },
            Fact(words.actors) { event.actors.map { actorLink($0) }.joined(separator: .text(words.comma)) },
            Fact(event.sources.count > 1 ? words.sources : words.source.capitalizedFirst) {
                event.sources.map { shortSourceLink($0) }.joined(separator: .text(words.comma))
            },
            Fact(words.articles) { articleLinks(naming: event).joined(separator: .text(words.comma)) },
        ].filter { !$0.value.isEmpty }
        return facts.isEmpty ? .empty : dl(.class("event-meta")) { facts.map(\.row) }
    }
}

extension PageContext {
    /// The newest articles that tell of an event, this page left out.
    private func articleLinks(naming event: Event) -> [Markup] {
        let newest = (index.events.articlesByEvent[event.id] ?? []).prefix(4).filter { page != .article(site.articles[$0].id) }
        return newest.prefix(3).map { articleLink(site.articles[$0]) }
    }
}

extension PageContext {
    /// A few events side by side, without their texts.
    func eventStrip(_ events: [Event], id: String) -> Markup {
        if events.isEmpty { return .empty }
        return ol(.class("strip"), .id(id)) { events.map { stripItem($0) } }
    }

    private func stripItem(_ event: Event) -> Markup {
        let claimants = event.status == .claimed ? event.claimedBy.compactMap { site[$0].map { displayName(of: $0.names).text } } : []
        return li {
            p(.class("event-date")) { date(of: event) }
            h3(.class("event-title")) { a(href: url(to: event)) { siteText(event.title) } }
            eventStatus(event, claimants: claimants.map { .text($0) })
        }
    }
}
