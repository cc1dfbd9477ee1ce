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

/// One image in several forms: `source` elements, then an `img` (HTML Standard, 4.8.1).
public func picture(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("picture", attributes: attributes, content: content)
}

/// One of the forms of a picture or recording (HTML Standard, 4.8.2).
public func source(_ attributes: Attribute...) -> Markup {
    voidElement("source", attributes: attributes)
}

/// A video (HTML Standard, 4.8.8).
public func video(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("video", attributes: attributes, content: content)
}

/// A sound recording (HTML Standard, 4.8.9).
public func audio(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("audio", attributes: attributes, content: content)
}

/// Text that goes with a recording (HTML Standard, 4.8.10).
public func track(_ attributes: Attribute...) -> Markup {
    voidElement("track", attributes: attributes)
}
