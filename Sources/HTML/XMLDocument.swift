/// A whole XML file: the declaration and one root element, for feeds and sitemaps (XML 1.0).
///
/// Void elements have no place in it: every element is closed by an end tag.
public struct XMLDocument: Sendable, Equatable {
    /// The root element.
    public let root: Markup

    /// - Parameter root: the root element.
    public init(_ root: Markup) {
        self.root = root
    }

    /// The file's content, in UTF-8.
    ///
    /// The form feed, which HTML allows and XML does not (XML 1.0, 2.2), becomes a space; all other characters that XML forbids are U+FFFD already.
    public func render() -> [UInt8] {
        var writer = HTMLWriter(capacity: 16_384)
        writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        root.render(into: &writer)
        writer.raw("\n")
        var bytes = writer.bytes
        for index in bytes.indices where bytes[index] == 0x0C { bytes[index] = 0x20 }
        return bytes
    }
}
