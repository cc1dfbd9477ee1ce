/// Which events an embedded timeline shows: what stands behind `timeline:` in the address of an image.
public enum TimelineSelection: Hashable, Sendable {
    /// The events of the page that it stands on: `timeline:`.
    case own
    /// The events that lie in a time, as far as is known: `timeline:2017-10`, `timeline:2017-09/2017-10-16`.
    case period(PartialDate)
    /// The events that happened at a place, or that an actor took part in or claimed: `timeline:mayadeen`.
    case entity(String)

    /// Reads what stands behind `timeline:`.
    ///
    /// - Parameters:
    ///   - text: an id, an EDTF date or nothing.
    ///   - isID: whether a text is the id of a place or an actor; an id may look like a date.
    /// - Throws: what is wrong with the date.
    public init(_ text: String, isID: (String) -> Bool) throws(EDTFError) {
        if text.isEmpty {
            self = .own
        } else if isID(text) {
            self = .entity(text)
        } else {
            self = .period(try PartialDate(edtf: text))
        }
    }

    /// Whether an event is one of them; nil where that depends on the page.
    public func contains(_ event: Event) -> Bool? {
        switch self {
        case .own: nil
        case .period(let period): event.date?.overlaps(period) ?? false
        case .entity(let id):
            event.places.contains(Identifier(id)) || event.actors.contains(Identifier(id)) || event.claimedBy.contains(Identifier(id))
        }
    }
}
