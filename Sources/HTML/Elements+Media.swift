/// An image and the text that stands for it, empty for decoration (HTML Standard, 4.8.3).
public func img(src: URLReference, alt: String, _ attributes: Attribute...) -> Markup {
    voidElement("img", attributes: [.src(src), .custom("alt", alt)] + attributes)
}

/// Content with a caption (HTML Standard, 4.4.12).
public func figure(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("figure", attributes: attributes, content: content)
}

/// The caption of a figure (HTML Standard, 4.4.13).
public func figcaption(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("figcaption", attributes: attributes, content: content)
}
