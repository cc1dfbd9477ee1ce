extension Attribute {
    /// The name of a field, of a `meta`, of a group of details that open one at a time.
    public static func name(_ value: String) -> Attribute { Attribute("name", value) }

    /// The value of a field, a list item, an amount.
    public static func value(_ value: String) -> Attribute { Attribute("value", value) }

    /// The identifier of the field that a label belongs to.
    public static func `for`(_ value: String) -> Attribute { Attribute("for", value) }

    /// A short hint in an empty field; no substitute for a label.
    public static func placeholder(_ value: String) -> Attribute { Attribute("placeholder", value) }

    /// Which of the reader's data may fill the field.
    public static func autocomplete(_ value: String) -> Attribute { Attribute("autocomplete", value) }

    /// The kind of keyboard that a field wants.
    public static func inputmode(_ value: String) -> Attribute { Attribute("inputmode", value) }

    /// What the enter key is called.
    public static func enterkeyhint(_ value: String) -> Attribute { Attribute("enterkeyhint", value) }

    /// Whether spelling is checked.
    public static func spellcheck(_ value: Bool) -> Attribute { Attribute("spellcheck", value ? "true" : "false") }

    /// The identifier of the `datalist` with suggestions.
    public static func list(_ value: String) -> Attribute { Attribute("list", value) }

    /// The smallest value.
    public static func min(_ value: String) -> Attribute { Attribute("min", value) }

    /// The largest value.
    public static func max(_ value: String) -> Attribute { Attribute("max", value) }

    /// The distance between values.
    public static func step(_ value: String) -> Attribute { Attribute("step", value) }

    /// The greatest length, in UTF-16 code units.
    public static func maxlength(_ length: Int) -> Attribute { Attribute("maxlength", String(length)) }

    /// A box that is ticked.
    public static var checked: Attribute { Attribute("checked", .present) }

    /// An option that is chosen.
    public static var selected: Attribute { Attribute("selected", .present) }

    /// A field that cannot be used.
    public static var disabled: Attribute { Attribute("disabled", .present) }

    /// A field that must be filled in.
    public static var required: Attribute { Attribute("required", .present) }

    /// A field that cannot be changed.
    public static var readonly: Attribute { Attribute("readonly", .present) }

    /// The element that has the focus first.
    public static var autofocus: Attribute { Attribute("autofocus", .present) }
}
