/// Somebody who acts: a state, an army, an armed group, an organisation, a person.
///
/// It never changes; a class, so that it is passed on as one reference.
public final class Actor: Sendable {
    /// What sort of actor it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// A country as a party to what happens.
        case state
        /// Those who govern a state, or a part of them.
        case government
        /// The armed forces of a state, or a part of them.
        case military
        /// Fighters of no state.
        case armedGroup = "armed_group"
        /// Several actors that act together.
        case coalition
        /// One that does not fight: an agency, an association, a company.
        case organisation
        /// One that reports.
        case media
        case person
        /// A people, a tribe or a faith.
        case community
    }

    /// The file's name, and the address.
    public let id: Identifier<Actor>
    /// The file, relative to the root.
    public let file: String
    /// What it is called.
    public let names: Names
    /// What sort of actor it is.
    public let kind: Kind
    /// The actor that it belongs to.
    public let partOf: Located<Identifier<Actor>>?
    /// The capital whose name may stand for it where somebody acts: "Damascus said".
    public let seat: Located<Identifier<Place>>?
    /// A person's role, empty if nothing is said.
    public let role: String
    /// The word that groups actors for maps and lists; empty for none.
    public let side: String
    /// The bytes of the file that hold it.
    public let sideRange: Range<Int>?
    /// "#" and six hexadecimal digits.
    public let color: String?
    /// When it came into being; nil if nothing is said.
    public let activeFrom: PartialDate?
    /// When it ended; nil if nothing is said.
    public let activeTo: PartialDate?
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
    /// What is to be known of it.
    public let description: Prose

    /// All of it.
    public init(
        id: Identifier<Actor>, file: String, names: Names, kind: Kind, partOf: Located<Identifier<Actor>>?,
        seat: Located<Identifier<Place>>? = nil, role: String, side: String,
        sideRange: Range<Int>? = nil,
        color: String?,
        activeFrom: PartialDate?, activeTo: PartialDate?, wikidata: String?, hasPage: Bool, formerly: [Located<String>] = [],
        short: Located<String>? = nil, summary: String,
        description: Prose
    ) {
        self.id = id
        self.file = file
        self.names = names
        self.kind = kind
        self.partOf = partOf
        self.seat = seat
        self.role = role
        self.side = side
        self.sideRange = sideRange
        self.color = color
        self.activeFrom = activeFrom
        self.activeTo = activeTo
        self.wikidata = wikidata
        self.hasPage = hasPage
        self.formerly = formerly
        self.short = short
        self.summary = summary
        self.description = description
    }

    /// What the file says of somebody who belongs to no side.
    public static let noSide = "none"

    /// How many shapes there are to tell sides apart without their colours.
    public static let sideShapes = 6

    /// The shape of a side by its number, both from 1; a side more than there are shapes has that of the first again.
    public static func shape(ofSide side: Int) -> Int { (side - 1) % sideShapes + 1 }

    /// Whether the file gives it a side: it says one, and not that there is none.
    public var hasSide: Bool { !side.isEmpty && side != Self.noSide }
}
