/// A form whose fields are sent to a page of the site in its address (HTML Standard, 4.10.3).
public func form(action: URLReference, _ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("form", attributes: [Attribute("action", action)] + attributes, content: content)
}

/// Fields that belong together (HTML Standard, 4.10.15).
public func fieldset(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("fieldset", attributes: attributes, content: content)
}

/// The title of a fieldset (HTML Standard, 4.10.16).
public func legend(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("legend", attributes: attributes, content: content)
}

/// What a field is called (HTML Standard, 4.10.4).
public func label(for id: String, _ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("label", attributes: [.for(id)] + attributes, content: content)
}

/// What the field inside is called (HTML Standard, 4.10.4).
public func label(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("label", attributes: attributes, content: content)
}

/// A field (HTML Standard, 4.10.5).
public func input(type: InputType, _ attributes: Attribute...) -> Markup {
    voidElement("input", attributes: [.type(type.rawValue)] + attributes)
}

/// The kinds of field that a content site has (HTML Standard, 4.10.5.1).
public enum InputType: String, Sendable, Hashable {
    /// A line of text.
    case text
    /// A line of text to search for.
    case search
    /// A day.
    case date
    /// A number.
    case number
    /// A number on a scale.
    case range
    /// A box to tick.
    case checkbox
    /// One of several choices.
    case radio
    /// A value that is not shown.
    case hidden
}

/// A button (HTML Standard, 4.10.6).
public func button(type: ButtonType, _ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("button", attributes: [.type(type.rawValue)] + attributes, content: content)
}

/// What a button does (HTML Standard, 4.10.6, `type`).
public enum ButtonType: String, Sendable, Hashable {
    /// Nothing, but for a script.
    case button
    /// Sends the form.
    case submit
    /// Empties the form.
    case reset
}

/// A choice among options (HTML Standard, 4.10.7).
public func select(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup = { Markup.empty }) -> Markup {
    element("select", attributes: attributes, content: content)
}

/// A group of options; its title is its `label` (HTML Standard, 4.10.9).
public func optgroup(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("optgroup", attributes: attributes, content: content)
}

/// An option (HTML Standard, 4.10.10).
public func option(value: String, _ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("option", attributes: [.value(value)] + attributes, content: content)
}

/// Suggestions for a field (HTML Standard, 4.10.8).
public func datalist(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup) -> Markup {
    element("datalist", attributes: attributes, content: content)
}

/// The result of what the reader did (HTML Standard, 4.10.12).
public func output(_ attributes: Attribute..., @MarkupBuilder content: () -> Markup = { Markup.empty }) -> Markup {
    element("output", attributes: attributes, content: content)
}
