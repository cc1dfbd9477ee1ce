import Explainer
import HTML

/// Events as linked data. schema.org has no word for how sure an event is: what readers are told of it stands in its description.
extension PageContext {
    /// How many events are named on a page that is not the timeline.
    private static let mostNamed = 20

    /// The first of some events, each by name, as a property of what has to do with them; nil without any.
    func eventReferences(_ property: String, _ positions: [Int]) -> JSONValue.Member? {
        positions.isEmpty ? nil : .init(property, .array(eventReferences(positions)))
    }

    /// The first of some events, each by name.
    func eventReferences(_ positions: [Int]) -> [JSONValue] {
        positions.prefix(Self.mostNamed).map { .object(eventName(site.events[$0])) }
    }

    /// The events of a page of the timeline: all of those that have their address there, others by name.
    func timelineData() -> [JSONValue] {
        let positions: [Int] =
            switch page {
            case .timeline: site.hasLongTimeline ? index.events.years.undated : Array(site.events.indices)
            case .timelineYear(let year): index.events.years.events(in: year)
            default: []
            }
        return positions.map { site.events[$0] }.map { event in
            .object(eventName(event) + (site.timelinePage(of: event) == page ? eventFacts(event) : []))
        }
    }

    private func eventName(_ event: Event) -> [JSONValue.Member] {
        [
            .init("@type", "Event"), .init("@id", identifier(of: site.timelinePage(of: event), fragment: event.anchor)),
            .init("name", .string(event.title)),
        ]
    }

    /// When, where, who, how sure it is, and who says so. Days are no finer than they are known, and there are no times.
    private func eventFacts(_ event: Event) -> [JSONValue.Member] {
        func references(_ name: String, _ pages: [Page]) -> JSONValue.Member? {
            pages.isEmpty ? nil : .init(name, .array(pages.map { reference(to: $0) }))
        }
        let works =
            event.sources.filter { site[$0] != nil }.map { Page.source($0) }
            + (index.events.articlesByEvent[event.id] ?? []).prefix(3).map { .article(site.articles[$0].id) }
        let members: [JSONValue.Member?] = [
            .init("description", .string(eventStatus(event).plainText)),
            event.date?.start?.htmlDatetime.map { .init("startDate", .string($0)) },
            event.date?.schemaEnd.map { .init("endDate", .string($0)) },
            references("location", event.places.filter { site.hasPage(.place($0)) }.map { .place($0) }),
            references("about", event.actors.filter { site.hasPage(.actor($0)) }.map { .actor($0) }),
            references("subjectOf", works),
        ]
        return members.compactMap(\.self)
    }
}

extension PartialDate {
    /// The date on which it ended, as schema.org has it (ISO 8601): no finer than it is known, without its doubt; nil for what is told as of one
    /// date.
    var schemaEnd: String? {
        switch form {
        case .interval(_, let date), .ending(let date, _): date.htmlDatetime
        case .single, .starting: nil
        }
    }
}
