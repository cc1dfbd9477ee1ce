/// Somewhere that the texts name.
///
/// It never changes; a class, so that it is passed on as one reference.
public final class Place: Sendable {
    /// What sort of place it is.
    public enum Kind: String, Sendable, CaseIterable {
        case country, governorate, district, city, town, village, river, region, camp, base, crossing, facility, hospital, school, shelter
        /// Where somebody is, or was, who told what the site says.
        case source
    }

    /// How exactly the coordinates say where it is.
    public enum Precision: String, Sendable, CaseIterable {
        /// They are those of the place.
        case exact
        /// They lie somewhere near it: pages say "about".
        case approximate
    }

    /// A point on WGS 84, in degrees.
    public struct Coordinate: Sendable, Hashable {
        /// -90 to 90, north positive.
        public let latitude: Double
        /// -180 to 180, east positive.
        public let longitude: Double

        /// - Parameters:
        ///   - latitude: -90 to 90.
        ///   - longitude: -180 to 180.
        public init(latitude: Double, longitude: Double) {
            self.latitude = latitude
            self.longitude = longitude
        }
    }

    /// The file's name, and the address.
    public let id: Identifier<Place>
    /// The file, relative to the root.
    public let file: String
    /// What it is called.
    public let names: Names
    /// What sort of place it is.
    public let kind: Kind
    /// The place that contains it.
    public let partOf: Located<Identifier<Place>>?
    /// Where it is, as the file has it; see ``publishedCoordinate``.
    public let coordinate: Coordinate?
    /// The bytes of the file that hold its latitude.
    public let coordinateRange: Range<Int>?
    /// How exactly the coordinates say so.
    public let precision: Precision
    /// A Wikidata item, "Q" and digits.
    public let wikidata: String?
    /// Whether it has a page; without one it is known, so that shorter names do not match inside its own, and never linked.
    public let hasPage: Bool
    /// Old ids, which lead here.
    public let formerly: [Located<String>]
    /// The id of its short address, which leads here whatever it is called; nil for none.
    public let short: Located<String>?
    /// One line, empty if there is none.
    public let summary: String
    /// Who held it when, in the order of the front matter.
    public let control: [Control]
    /// What is to be known of it.
    public let description: Prose

    /// All of it.
    public init(
        id: Identifier<Place>, file: String, names: Names, kind: Kind, partOf: Located<Identifier<Place>>?, coordinate: Located<Coordinate>?,
        precision: Precision,
        wikidata: String?, hasPage: Bool, formerly: [Located<String>] = [], short: Located<String>? = nil, summary: String, control: [Control],
        description: Prose
    ) {
        self.id = id
        self.file = file
        self.names = names
        self.kind = kind
        self.partOf = partOf
        self.coordinate = coordinate?.value
        coordinateRange = coordinate?.range
        self.precision = precision
        self.wikidata = wikidata
        self.hasPage = hasPage
        self.formerly = formerly
        self.short = short
        self.summary = summary
        self.control = control
        self.description = description
    }
}
