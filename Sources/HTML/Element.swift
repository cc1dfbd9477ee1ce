/// A start tag as a value: an element's name and its attributes, in source order.
public struct StartTag: Sendable, Equatable {
    /// The element's name as it is written, lower case in HTML.
    public let name: StaticString
    /// The attributes, in the order in which they are written.
    public let attributes: [Attribute]
    /// The tag as it is written, if it was written before; see ``prewritten``.
    let written: [UInt8]?

    /// A start tag; each attribute may be given once (HTML Standard, 13.1.2.3).
    public init(_ name: StaticString, attributes: [Attribute] = []) {
        self.init(name, attributes, written: nil)
    }

    private init(_ name: StaticString, _ attributes: [Attribute], written: [UInt8]?) {
        self.name = name
        self.attributes = attributes
        self.written = written
    }

    /// The same tag, written out once: for one that many pages repeat.
    public var prewritten: StartTag {
        var writer = HTMLWriter()
        writer.open(self)
        return StartTag(name, attributes, written: writer.bytes)
    }

    /// Whether both tags are written with the same bytes.
    public static func == (left: StartTag, right: StartTag) -> Bool {
        left.name.hasSameBytes(as: right.name) && left.attributes == right.attributes
    }
}

/// An element: a start tag and what stands inside it.
///
/// One reference stands for it: a template hands its parts on from function to function, and a copy of each would have a count for every string.
public final class Element: Sendable, Equatable {
    /// The name and the attributes.
    public let tag: StartTag
    /// What stands inside; nil for a void element, which has no end tag (HTML Standard, 13.1.2).
    public let content: Markup?

    /// An element; content nil makes it a void element.
    public init(_ tag: StartTag, content: Markup?) {
        self.tag = tag
        self.content = content
    }

    /// Whether both are written with the same bytes, from parts that are the same.
    public static func == (left: Element, right: Element) -> Bool { left.tag == right.tag && left.content == right.content }
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
