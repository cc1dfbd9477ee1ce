/// A paragraph (HTML Standard, 4.4.1).
public func p(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("p", attributes: attributes, content: content)
}

/// A link (HTML Standard, 4.5.1).
public func a(href: URLReference, _ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("a", attributes: [.href(href)] + attributes, content: content)
}

/// A run of text without a meaning of its own (HTML Standard, 4.5.26).
public func span(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup = { Markup.empty }) -> Markup {
    element("span", attributes: attributes, content: content)
}

/// What is relevant to the reader now (HTML Standard, 4.5.23).
public func mark(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("mark", attributes: attributes, content: content)
}

/// Text whose direction is found apart from what stands around it (HTML Standard, 4.5.24).
public func bdi(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("bdi", attributes: attributes, content: content)
}
