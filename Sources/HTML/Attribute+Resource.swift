extension Attribute {
    /// The address that a link leads to.
    public static func href(_ url: URLReference) -> Attribute { Attribute("href", url) }

    /// The address of an image, a script, a recording.
    public static func src(_ url: URLReference) -> Attribute { Attribute("src", url) }

    /// How the address relates to the page, keywords separated by spaces.
    public static func rel(_ value: String) -> Attribute { Attribute("rel", value) }

    /// A link to another site, which is not told where the reader comes from, even by a browser that does not know the page's referrer policy.
    public static var external: Attribute { .rel("external noreferrer") }

    /// The language of what the link leads to, a BCP 47 tag.
    public static func hreflang(_ value: String) -> Attribute { Attribute("hreflang", value) }

    /// The media type of what the address leads to, the kind of a script, of a list's numbers.
    public static func type(_ value: String) -> Attribute { Attribute("type", value) }

    /// The width in CSS pixels.
    public static func width(_ pixels: Int) -> Attribute { Attribute("width", String(pixels)) }

    /// The height in CSS pixels.
    public static func height(_ pixels: Int) -> Attribute { Attribute("height", String(pixels)) }

    /// The resource is loaded only when it comes near the viewport (HTML Standard, 2.5.7).
    public static var lazy: Attribute { Attribute("loading", "lazy") }

    /// The encoding of the page; HTML allows only UTF-8.
    public static func charset(_ value: String) -> Attribute { Attribute("charset", value) }

    /// The value that a `meta` states.
    public static func content(_ value: String) -> Attribute { Attribute("content", value) }
}
