/// A start tag as a value: an element's name and its attributes, in source order.
public struct StartTag: Sendable, Equatable {
    /// The element's name as it is written, lower case in HTML.
    public let name: StaticString
    /// The attributes, in the order in which they are written.
    public let attributes: [Attribute]

    /// A start tag; each attribute may be given once (HTML Standard, 13.1.2.3).
    public init(_ name: StaticString, attributes: [Attribute] = []) {
        self.name = name
        self.attributes = attributes
    }

    /// Whether both tags are written with the same bytes.
    public static func == (left: StartTag, right: StartTag) -> Bool {
        left.name.hasSameBytes(as: right.name) && left.attributes == right.attributes
    }
}

/// An element: a start tag and what stands inside it.
public struct Element: Sendable, Equatable {
    /// The name and the attributes.
    public let tag: StartTag
    /// What stands inside; nil for a void element, which has no end tag (HTML Standard, 13.1.2).
    public let content: Markup?

    /// An element; content nil makes it a void element.
    public init(_ tag: StartTag, content: Markup?) {
        self.tag = tag
        self.content = content
    }
}

/// An element of any name but a void one: the general form, for vocabularies without functions of their own, such as SVG.
public func element(_ name: StaticString, _ attributes: Attribute..., @MarkupBuilder content: () -> Markup = { Markup.empty }) -> Markup {
    element(name, attributes: attributes, content: content)
}

/// An element of any name, its attributes in an array.
public func element(_ name: StaticString, attributes: [Attribute], @MarkupBuilder content: () -> Markup = { Markup.empty }) -> Markup {
    .element(Element(StartTag(name, attributes: attributes), content: content()))
}

/// A void element of any name: it has a start tag only.
func voidElement(_ name: StaticString, attributes: [Attribute]) -> Markup {
    .element(Element(StartTag(name, attributes: attributes), content: nil))
}
