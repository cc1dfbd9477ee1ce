/// Who held what on a day, as far as the sources say.
///
/// A place has only what its own statements say: a town inherits nothing from its province. Of a place without a holder nothing is known.
public struct ControlState: Sendable, Hashable {
    /// An actor that held a place.
    public struct Holder: Sendable, Hashable {
        /// Who.
        public let actor: Identifier<Actor>
        /// How, as it is to be shown: what only the holder's own side says is claimed.
        public let status: Place.Control.Status
        /// Whether the day is surely one of those that are meant; false where the date of an end is known by its month only, or is an estimate.
        public let isCertain: Bool
        /// What the place's file says.
        public let entry: Place.Control
    }

    /// The day.
    public let day: CalendarDay
    /// The places that somebody held or may have held, by id.
    public let places: [Identifier<Place>]

    private let holders: [Identifier<Place>: [Holder]]

    /// - Parameters:
    ///   - site: what is known.
    ///   - day: the day.
    public init(of site: Site, on day: CalendarDay) {
        self = ControlHistory(of: site).state(on: day)
    }

    init(on day: CalendarDay, holders: [Identifier<Place>: [Holder]]) {
        self.day = day
        self.holders = holders
        places = holders.keys.sorted()
    }

    /// Who held a place, in the order of its file; empty if nothing is known.
    public subscript(place: Identifier<Place>) -> [Holder] { holders[place] ?? [] }
}
