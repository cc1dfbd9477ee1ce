extension Attribute {
    /// A role of WAI-ARIA, where no element has the meaning.
    public static func role(_ value: String) -> Attribute { Attribute("role", value) }

    /// A state or property of WAI-ARIA: `.aria("label", …)` is `aria-label`.
    public static func aria(_ name: StaticString, _ value: String) -> Attribute { Attribute(prefix: "aria-", name, .text(value)) }

    /// A state of WAI-ARIA that is true or false.
    public static func aria(_ name: StaticString, _ value: Bool) -> Attribute { Attribute(prefix: "aria-", name, .text(value ? "true" : "false")) }

    /// Data for a script or a style sheet: `.data("year", …)` is `data-year`.
    public static func data(_ name: StaticString, _ value: String) -> Attribute { Attribute(prefix: "data-", name, .text(value)) }
}
