/// A paragraph (HTML Standard, 4.4.1).
public func p(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("p", attributes: attributes, content: content)
}

/// A quotation from another source (HTML Standard, 4.4.4).
public func blockquote(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("blockquote", attributes: attributes, content: content)
}

/// Text whose white space counts (HTML Standard, 4.4.3).
///
/// A parser drops a line feed right behind the start tag (HTML Standard, 13.1.2.5), so text that begins with one is given another.
public func pre(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    let content = content()
    return element("pre", attributes: attributes) {
        if content.beginsWithLineFeed { "\n" }
        content
    }
}

extension Markup {
    /// Whether the first byte that the value renders to is a line feed or a carriage return.
    fileprivate var beginsWithLineFeed: Bool {
        switch self {
        case .empty, .element: false
        case .text(let text): text.utf8.first == 0x0A || text.utf8.first == 0x0D
        case .fragment(let parts): parts.first { !$0.isEmpty }?.beginsWithLineFeed ?? false
        case .trusted(let html): html.bytes.first == 0x0A || html.bytes.first == 0x0D
        }
    }
}

/// A link (HTML Standard, 4.5.1).
public func a(href: URLReference, _ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("a", attributes: [.href(href)] + attributes, content: content)
}

/// A link, its address among the attributes; without one, a place where a link might have been (HTML Standard, 4.5.1).
public func a(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("a", attributes: attributes, content: content)
}

/// A run of text without a meaning of its own (HTML Standard, 4.5.26).
public func span(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup = { Markup.empty }) -> Markup {
    element("span", attributes: attributes, content: content)
}

/// Stress (HTML Standard, 4.5.2).
public func em(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("em", attributes: attributes, content: content)
}

/// Importance (HTML Standard, 4.5.3).
public func strong(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("strong", attributes: attributes, content: content)
}

/// Small print (HTML Standard, 4.5.4).
public func small(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("small", attributes: attributes, content: content)
}

/// What is no longer right (HTML Standard, 4.5.5).
public func s(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("s", attributes: attributes, content: content)
}

/// The title of a work (HTML Standard, 4.5.6).
public func cite(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("cite", attributes: attributes, content: content)
}

/// A quotation within a line; the browser sets the marks (HTML Standard, 4.5.7).
public func q(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("q", attributes: attributes, content: content)
}

/// The term that is defined here (HTML Standard, 4.5.8).
public func dfn(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("dfn", attributes: attributes, content: content)
}

/// An abbreviation (HTML Standard, 4.5.9).
public func abbr(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("abbr", attributes: attributes, content: content)
}

/// A date or time, and its form that a program can read (HTML Standard, 4.5.14).
public func time(datetime: String, _ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("time", attributes: [.datetime(datetime)] + attributes, content: content)
}

/// Code (HTML Standard, 4.5.15).
public func code(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("code", attributes: attributes, content: content)
}

/// What the reader types (HTML Standard, 4.5.18).
public func kbd(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("kbd", attributes: attributes, content: content)
}

/// What a program says (HTML Standard, 4.5.17).
public func samp(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("samp", attributes: attributes, content: content)
}

/// A subscript (HTML Standard, 4.5.19).
public func sub(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("sub", attributes: attributes, content: content)
}

/// A superscript (HTML Standard, 4.5.19).
public func sup(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("sup", attributes: attributes, content: content)
}

/// Another voice: a term, a foreign phrase (HTML Standard, 4.5.20).
public func i(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("i", attributes: attributes, content: content)
}

/// Attention without importance (HTML Standard, 4.5.21).
public func b(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("b", attributes: attributes, content: content)
}

/// What is relevant to the reader now (HTML Standard, 4.5.23).
public func mark(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("mark", attributes: attributes, content: content)
}

/// Text whose direction is found apart from what stands around it (HTML Standard, 4.5.24).
public func bdi(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("bdi", attributes: attributes, content: content)
}

/// Text in a direction of its own (HTML Standard, 4.5.25).
public func bdo(dir: TextDirection, _ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("bdo", attributes: [.dir(dir)] + attributes, content: content)
}

/// What was added (HTML Standard, 4.7.1).
public func ins(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("ins", attributes: attributes, content: content)
}

/// What was taken out (HTML Standard, 4.7.2).
public func del(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("del", attributes: attributes, content: content)
}

/// A line break that belongs to the content (HTML Standard, 4.5.27).
public func br(_ attributes: Attribute...) -> Markup {
    voidElement("br", attributes: attributes)
}

/// A place where a line may break (HTML Standard, 4.5.28).
public func wbr(_ attributes: Attribute...) -> Markup {
    voidElement("wbr", attributes: attributes)
}

/// A change of theme (HTML Standard, 4.4.2).
public func hr(_ attributes: Attribute...) -> Markup {
    voidElement("hr", attributes: attributes)
}
