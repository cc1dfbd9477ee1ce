/// A list whose order does not matter (HTML Standard, 4.4.6).
public func ul(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup = { Markup.empty }) -> Markup {
    element("ul", attributes: attributes, content: content)
}

/// A list in order (HTML Standard, 4.4.5).
public func ol(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup = { Markup.empty }) -> Markup {
    element("ol", attributes: attributes, content: content)
}

/// An item of a list (HTML Standard, 4.4.8).
public func li(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("li", attributes: attributes, content: content)
}

/// Names and what belongs to them (HTML Standard, 4.4.9).
public func dl(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("dl", attributes: attributes, content: content)
}

/// A name in a `dl` (HTML Standard, 4.4.10).
public func dt(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("dt", attributes: attributes, content: content)
}

/// What belongs to a name in a `dl` (HTML Standard, 4.4.11).
public func dd(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("dd", attributes: attributes, content: content)
}
