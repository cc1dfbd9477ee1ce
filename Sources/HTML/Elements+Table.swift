/// A table (HTML Standard, 4.9.1).
public func table(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("table", attributes: attributes, content: content)
}

/// The title of a table (HTML Standard, 4.9.2).
public func caption(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("caption", attributes: attributes, content: content)
}

/// A group of columns (HTML Standard, 4.9.3).
public func colgroup(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("colgroup", attributes: attributes, content: content)
}

/// Columns of a group (HTML Standard, 4.9.4).
public func col(_ attributes: Attribute...) -> Markup {
    voidElement("col", attributes: attributes)
}

/// The rows with the headers of the columns (HTML Standard, 4.9.6).
public func thead(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("thead", attributes: attributes, content: content)
}

/// Rows of data (HTML Standard, 4.9.5).
public func tbody(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup = { Markup.empty }) -> Markup {
    element("tbody", attributes: attributes, content: content)
}

/// Rows with sums (HTML Standard, 4.9.7).
public func tfoot(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("tfoot", attributes: attributes, content: content)
}

/// A row (HTML Standard, 4.9.8).
public func tr(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("tr", attributes: attributes, content: content)
}

/// A header cell, and the cells that it is for (HTML Standard, 4.9.10).
public func th(scope: HeaderScope, _ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("th", attributes: [.scope(scope)] + attributes, content: content)
}

/// A cell (HTML Standard, 4.9.9).
public func td(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup = { Markup.empty }) -> Markup {
    element("td", attributes: attributes, content: content)
}
