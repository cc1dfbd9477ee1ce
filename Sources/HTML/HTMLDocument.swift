/// A whole page: the document type, the root element with language and direction, a head and a body.
///
/// The head opens with the declaration of UTF-8, which must come within the first 1024 bytes (HTML Standard, 4.2.5.4).
public struct HTMLDocument: Sendable, Equatable {
    /// The language of the page, a BCP 47 tag.
    public let lang: String
    /// The direction of the page.
    public let dir: TextDirection
    /// The content of the head, after the declaration of the encoding.
    public let head: Markup
    /// The attributes of the body.
    public let bodyAttributes: [Attribute]
    /// The content of the body.
    public let body: Markup

    /// A page. Language and direction have no default: a page without them is read out wrongly.
    public init(
        lang: String,
        dir: TextDirection,
        bodyAttributes: [Attribute] = [],
        @MarkupBuilder head: () -> Markup,
        @MarkupBuilder body: () -> Markup
    ) {
        self.lang = lang
        self.dir = dir
        self.head = head()
        self.bodyAttributes = bodyAttributes
        self.body = body()
    }

    /// The page as a file's content, in UTF-8.
    public func render() -> [UInt8] {
        var writer = HTMLWriter(capacity: 16_384)
        writer.raw("<!doctype html>")
        root.render(into: &writer)
        return writer.bytes
    }

    private var root: Markup {
        element("html", .lang(lang), .dir(dir)) {
            element("head") {
                voidElement("meta", attributes: [.charset("utf-8")])
                head
            }
            element("body", attributes: bodyAttributes) { body }
        }
    }
}
