/// The title of the page (HTML Standard, 4.2.2). It holds text only.
public func title(_ text: String) -> Markup {
    element("title", attributes: []) { text }
}

/// A link between the page and a resource: a style sheet, a feed, the canonical address (HTML Standard, 4.2.4).
public func link(rel: String, href: URLReference, _ attributes: Attribute...) -> Markup {
    voidElement("link", attributes: [.rel(rel), .href(href)] + attributes)
}

/// A named statement about the page: its description, the viewport (HTML Standard, 4.2.5.1).
public func meta(name: String, content: String) -> Markup {
    voidElement("meta", attributes: [.name(name), .content(content)])
}

/// A statement that is also read as a property of what the page is about, such as Open Graph's (RDFa 1.1, HTML+RDFa).
public func meta(name: String, property: String, content: String) -> Markup {
    voidElement("meta", attributes: [.name(name), .custom("property", property), .content(content)])
}

/// A property of what the page is about (HTML+RDFa 1.1; the Open Graph protocol).
public func meta(property: String, content: String) -> Markup {
    voidElement("meta", attributes: [.custom("property", property), .content(content)])
}

/// A statement that stands for an HTTP header: a content security policy (HTML Standard, 4.2.5.3).
public func meta(httpEquiv: String, content: String) -> Markup {
    voidElement("meta", attributes: [.custom("http-equiv", httpEquiv), .content(content)])
}

/// Sends the reader on to another address at once (HTML Standard, 4.2.5.3, refresh).
public func meta(refresh url: URLReference) -> Markup {
    meta(httpEquiv: "refresh", content: "0; url=\(url.text)")
}

/// A script in a file of the site (HTML Standard, 4.12.1).
public func script(src: URLReference) -> Markup {
    element("script", .src(src))
}

/// Linked data about the page, which no browser runs (HTML Standard, 4.12.1: a data block; JSON-LD 1.1, 7).
///
/// Nothing in the value can end the element: `<`, `>` and `&` are written as JSON escapes.
public func script(json: JSONValue) -> Markup {
    element("script", .type("application/ld+json")) { TrustedHTML(json.bytes(.embedded)) }
}
