/// An attribute of an element: a name that is a literal of the program, and a value that is escaped when it is written.
///
/// The static members are the attributes that a content site needs, grouped in files of their own: common ones, resources, forms, ARIA and data.
public struct Attribute: Sendable, Equatable {
    /// What stands behind the name.
    enum Content: Sendable, Equatable {
        /// A value, written in double quotes.
        case text(String)
        /// A boolean attribute that is set: the name alone (HTML Standard, 2.3.2).
        case present
        /// No attribute: nothing is written.
        case absent
    }

    /// "aria-", "data-" or nothing.
    let prefix: StaticString
    /// The name behind the prefix.
    let localName: StaticString
    let content: Content

    init(prefix: StaticString = "", _ localName: StaticString, _ content: Content) {
        self.prefix = prefix
        self.localName = localName
        self.content = content
    }

    init(_ name: StaticString, _ value: String) {
        self.init(name, .text(value))
    }

    init(_ name: StaticString, _ url: URLReference) {
        self.init(name, .text(url.text))
    }

    /// The name as it is written.
    public var name: String { "\(prefix)\(localName)" }

    /// The value before it is escaped; nil for a boolean attribute.
    public var value: String? {
        if case .text(let value) = content { value } else { nil }
    }

    /// Whether both are written with the same bytes.
    public static func == (left: Attribute, right: Attribute) -> Bool {
        left.content == right.content && (left.content == .absent || left.name == right.name)
    }
}

extension Attribute {
    /// No attribute, for the other branch of a condition: `isCurrent ? .aria("current", "page") : .absent`.
    public static var absent: Attribute { Attribute("", .absent) }

    /// An attribute that has no function of its own, for example in SVG.
    ///
    /// Addresses have functions that take a ``URLReference``; do not give one here, nor a script or a style.
    public static func custom(_ name: StaticString, _ value: String) -> Attribute { Attribute(name, value) }
}
