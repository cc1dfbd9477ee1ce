import Explainer
import HTML

/// A statement of who held a place as data files have it.
struct ControlRecord: Sendable {
    let place: NamedReference
    /// EDTF, as the place's file has it.
    let from: String?
    let to: String?
    /// The days between which the beginning and the end lie, as ISO 8601-1 writes them; nil where nobody knows since when, or until when.
    let fromEarliest: String?
    let fromLatest: String?
    let toEarliest: String?
    let toLatest: String?
    let by: NamedReference
    /// The word that groups actors; empty for none.
    let side: String
    /// As pages show it: what only the holder's own side says is claimed.
    let status: String
    let source: NamedReference?
    /// Where the source was published.
    let sourceURL: String?

    init(_ statement: ControlStatement, in site: Site) {
        let entry = statement.entry
        let begin = entry.from.map { ControlEnd(beginning: $0) }
        let end = entry.to.map { ControlEnd(ending: $0) }
        place = NamedReference(statement.place, in: site)
        from = entry.from?.edtf
        to = entry.to?.edtf
        fromEarliest = entry.from?.hasUnknownStart == true ? nil : begin?.first?.iso
        fromLatest = begin?.last?.iso
        toEarliest = end?.first?.iso
        toLatest = entry.to?.hasUnknownEnd == true ? nil : end?.last?.iso
        by = NamedReference(entry.by, in: site)
        side = site[entry.by]?.side ?? ""
        status = statement.status.rawValue
        source = entry.source.map { NamedReference($0, in: site) }
        sourceURL = entry.source.flatMap { site[$0]?.url }
    }

    /// What is known of it beside the place.
    var json: JSONValue {
        [
            "from": .text(from),
            "from_earliest": .text(fromEarliest),
            "from_latest": .text(fromLatest),
            "to": .text(to),
            "to_earliest": .text(toEarliest),
            "to_latest": .text(toLatest),
            "by": by.json,
            "side": .string(side),
            "status": .string(status),
            "source": source.map(\.json) ?? .null,
            "source_url": .text(sourceURL),
        ]
    }
}
