public import Explainer
import Markdown

/// Finds the names in one text and decides which of them become links.
public struct Annotator: Sendable {
    private let site: Site
    private let gazetteer: Gazetteer

    /// - Parameters:
    ///   - site: says which entities have pages.
    ///   - gazetteer: the names.
    public init(site: Site, gazetteer: Gazetteer) {
        self.site = site
        self.gazetteer = gazetteer
    }

    /// The mentions in a text, in order: a pure function of the text, the gazetteer and the senses.
    ///
    /// - Parameters:
    ///   - prose: the text.
    ///   - own: the entity whose page the text stands on, which is not linked there.
    ///   - senses: what names mean in this text, by the name as it is written.
    /// - Returns: every mention, linked or not, each with the reason.
    public func mentions(in prose: Prose, own: EntityID? = nil, senses: [String: Article.Sense] = [:]) -> [Mention] {
        let document = prose.document
        let zones = LinkZones(document)
        var found = handSetLinks(in: document)
        var linked = Set(found.map(\.entity))
        // A link's text is in no zone for links, but it is no further mention either.
        let byHand = IntervalSet(found.map(\.literal))

        for node in document.nodes where node.kind.holdsInlines {
            for match in gazetteer.matcher.matches(in: document.literals[node.literal]) {
                guard let (entity, form) = meaning(of: match, in: document, senses: senses) else { continue }
                if byHand.overlaps(match.range) { continue }
                let decision: Mention.Decision
                if form == .adjective || form == .compound {
                    decision = .notAName
                } else if !site.hasPage(entity) {
                    decision = .noPage
                } else if entity == own {
                    decision = .ownPage
                } else if linked.contains(entity) {
                    decision = .again
                } else if !zones.allowsLinks(in: match.range) {
                    decision = .outsideRunningText
                } else if !zones.liesInOneNode(match.range) {
                    decision = .acrossMarkup
                } else {
                    decision = .first
                    linked.insert(entity)
                }
                found.append(Mention(literal: match.range, entity: entity, form: form, decision: decision))
            }
        }
        return found.sorted { $0.literal.lowerBound < $1.literal.lowerBound }
    }

    /// Links that the editor set count as the first mention.
    private func handSetLinks(in document: Document) -> [Mention] {
        document.nodes.compactMap { node in
            guard case .link(let target) = node.kind else { return nil }
            let entity: EntityID
            switch Reference(destination: target.destination) {
            case .place(let id): entity = .place(id)
            case .actor(let id): entity = .actor(id)
            default: return nil
            }
            return Mention(literal: node.literal, entity: entity, form: .name, decision: site.hasPage(entity) ? .byHand : .noPage)
        }
    }

    private func meaning(of match: NameMatch, in document: Document, senses: [String: Article.Sense]) -> (EntityID, Mention.Form)? {
        if !senses.isEmpty, let sense = senses[document.text(in: match.range)] {
            guard case .entity(let entity) = sense else { return nil }
            return (entity, match.hyphenBefore || match.hyphenAfter ? .compound : .name)
        }
        // A proper name goes before an adjective that is written the same.
        let entries = match.patterns.map { gazetteer.entries[$0] }
        guard let entry = entries.first(where: { $0.form != .adjective }) ?? entries.first else { return nil }
        if match.hyphenBefore || match.hyphenAfter { return (entry.entity, .compound) }
        return (entry.entity, entry.form)
    }
}
