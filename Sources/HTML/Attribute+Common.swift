extension Attribute {
    /// Classes, separated by spaces.
    public static func `class`(_ value: String) -> Attribute { Attribute("class", value) }

    /// An identifier, unique in the page, without white space.
    public static func id(_ value: String) -> Attribute { Attribute("id", value) }

    /// The language of the content, a BCP 47 tag.
    public static func lang(_ value: String) -> Attribute { Attribute("lang", value) }

    /// The direction of the content.
    public static func dir(_ value: TextDirection) -> Attribute { Attribute("dir", value.rawValue) }

    /// Advice on the element, such as the long form of an abbreviation.
    public static func title(_ value: String) -> Attribute { Attribute("title", value) }

    /// The name of a `meta`.
    public static func name(_ value: String) -> Attribute { Attribute("name", value) }

    /// Not relevant yet, or no longer.
    public static var hidden: Attribute { Attribute("hidden", .present) }

    /// The place in the order of focus; 0 for document order, -1 for scripts only.
    public static func tabindex(_ value: Int) -> Attribute { Attribute("tabindex", String(value)) }

    /// A date or time that a program can read.
    public static func datetime(_ value: String) -> Attribute { Attribute("datetime", value) }

    /// The number of a list's first item.
    public static func start(_ value: Int) -> Attribute { Attribute("start", String(value)) }

    /// Which cells a header cell is for.
    public static func scope(_ value: HeaderScope) -> Attribute { Attribute("scope", value.rawValue) }
}

/// The direction of text (HTML Standard, 3.2.6.4).
public enum TextDirection: String, Sendable, Hashable {
    /// Left to right.
    case ltr
    /// Right to left.
    case rtl
}

/// The cells that a header cell is for (HTML Standard, 4.9.10).
public enum HeaderScope: String, Sendable, Hashable {
    /// The rest of its column.
    case col
    /// The rest of its row.
    case row
}
