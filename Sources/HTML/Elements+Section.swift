/// What the page is about, once a page (HTML Standard, 4.4.14).
public func main(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("main", attributes: attributes, content: content)
}

/// Introductory content of the page or a section (HTML Standard, 4.3.8).
public func header(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("header", attributes: attributes, content: content)
}

/// Who wrote a section, and what belongs to it (HTML Standard, 4.3.9).
public func footer(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("footer", attributes: attributes, content: content)
}

/// A section of links (HTML Standard, 4.3.4).
public func nav(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("nav", attributes: attributes, content: content)
}

/// A piece that stands on its own (HTML Standard, 4.3.2).
public func article(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("article", attributes: attributes, content: content)
}

/// A part with a theme, usually with a heading (HTML Standard, 4.3.3).
public func section(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("section", attributes: attributes, content: content)
}

/// A heading of level 1 (HTML Standard, 4.3.6).
public func h1(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("h1", attributes: attributes, content: content)
}

/// A heading of level 2.
public func h2(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("h2", attributes: attributes, content: content)
}

/// A heading of level 3.
public func h3(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("h3", attributes: attributes, content: content)
}

/// A heading of level 4.
public func h4(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("h4", attributes: attributes, content: content)
}

/// A group without a meaning of its own (HTML Standard, 4.4.16).
public func div(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup = { Markup.empty }) -> Markup {
    element("div", attributes: attributes, content: content)
}

/// More, that the reader can open, and what stands for it while it is closed (HTML Standard, 4.11.1 and 4.11.2).
public func details(summary: String, @MarkupBuilder content: () -> Markup) -> Markup {
    element("details", attributes: []) {
        element("summary", attributes: []) { summary }
        content()
    }
}
