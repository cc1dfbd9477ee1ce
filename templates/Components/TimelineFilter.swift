import Explainer
import HTML

/// The form by which a timeline is narrowed down. It is hidden until the script assets/timeline.js is there to make it work.
extension PageContext {
    /// The script of a page that has the form.
    func timelineScript(for positions: [Int]) -> Page? { positions.count > 1 ? TimelineScript.page : nil }

    /// The form, with what the events have to choose from.
    func timelineFilter(_ positions: [Int]) -> Markup {
        guard positions.count > 1 else { return .empty }
        let events = positions.map { site.events[$0] }
        let kinds = Event.Kind.allCases.filter { kind in events.contains { $0.kind == kind } }
        let statuses = Event.Status.allCases.filter { status in events.contains { $0.status == status } }
        return element("form", .class("filter"), .aria("label", words.timelineWords.filter)) {
            p(.class("filter-head"), .aria("hidden", true)) { words.timelineWords.filter }
            choice("place", words.places, choices(events.flatMap(\.places).map { .place($0) }))
            choice("actor", words.actors, choices(events.flatMap { $0.actors + $0.claimedBy }.map { .actor($0) }))
            choice("kind", words.kind, kinds.map { Choice($0.rawValue, words.timelineWords.kinds[$0] ?? "") })
            choice("status", words.timelineWords.status, statuses.map { Choice($0.rawValue, words.statuses[$0] ?? "") })
            element("button", .type("reset")) { words.timelineWords.showAll }
            p(.role("status"), .data("text", words.timelineWords.shown), .data("chosen", words.timelineWords.shownOf)) {
                words.timelineWords.shown.filled(with: String(events.count)).filled(with: String(events.count))
            }
        }
    }

    /// What the script reads of an event. Where a province or an army can be chosen, it stands for its towns and its units as well.
    func filterData(of event: Event) -> [Attribute] {
        let places = Self.withContainers(event.places) { site[$0]?.partOf?.value }.filter { index.events.byPlace[$0] != nil }
        let actors = Self.withContainers(event.actors + event.claimedBy) { site[$0]?.partOf?.value }.filter { index.events.byActor[$0] != nil }
        return [
            places.isEmpty ? .absent : .data("place", places.map(\.rawValue).joined(separator: " ")),
            actors.isEmpty ? .absent : .data("actor", actors.map(\.rawValue).joined(separator: " ")),
            .data("kind", event.kind.rawValue),
            .data("status", event.status.rawValue),
        ]
    }

    /// Places or actors, then what each is a part of, everything once.
    private static func withContainers<Kind>(
        _ ids: [Identifier<Kind>], container: (Identifier<Kind>) -> Identifier<Kind>?
    ) -> [Identifier<Kind>] {
        var all: [Identifier<Kind>] = []
        var seen: Set<Identifier<Kind>> = []
        var next = ids
        while !next.isEmpty {
            next = next.filter { seen.insert($0).inserted }
            all += next
            next = next.compactMap(container)
        }
        return all
    }

    private struct Choice {
        let value: String
        let text: String

        init(_ value: String, _ text: String) {
            self.value = value
            self.text = text
        }
    }

    /// Places or actors by their names, each once.
    private func choices(_ entities: [EntityID]) -> [Choice] {
        let named = Set(entities).compactMap { entity in site.names(of: entity).map { (entity, displayName(of: $0).text) } }
        return named.sorted { ($0.1.lowercased(), $0.0) < ($1.1.lowercased(), $1.0) }.map { Choice($0.0.rawValue, $0.1) }
    }

    private func choice(_ name: String, _ label: String, _ choices: [Choice]) -> Markup {
        if choices.isEmpty { return .empty }
        return element("label") {
            span { label }
            element("select", .name(name), .custom("autocomplete", "off")) {
                element("option", .custom("value", "")) { words.timelineWords.all }
                for choice in choices { element("option", .custom("value", choice.value)) { choice.text } }
            }
        }
    }
}
