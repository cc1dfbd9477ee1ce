/// The id of one thing of a kind: its file's name without the ending, which is its address as well. Unique within its kind.
public struct Identifier<Kind>: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The id as it is written.
    public let rawValue: String

    /// - Parameter rawValue: as it is written; whether there is such a thing is for the site to say.
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// By the bytes of their UTF-8, the same on every machine.
    public static func < (left: Self, right: Self) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }

    /// The id as it is written.
    public var description: String { rawValue }
}

/// A place or an actor: what prose names and a gazetteer knows.
public enum EntityID: Hashable, Sendable, Comparable {
    /// A place.
    case place(Identifier<Place>)
    /// A state, a group or a person.
    case actor(Identifier<Actor>)

    /// The id without its kind.
    public var rawValue: String {
        switch self {
        case .place(let id): id.rawValue
        case .actor(let id): id.rawValue
        }
    }
}
