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

    /// The file's content.
    ///
    /// - Parameter size: how many bytes it will have, as far as that is known: so much room is made at once.
    /// - Returns: UTF-8 without a character that XML forbids, if parts that were written before were written as XML.
    public func render(size: Int = 16_384) -> [UInt8] {
        var writer = HTMLWriter(capacity: size, as: .xml)
        writer.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        root.render(into: &writer)
        writer.raw("\n")
        return writer.bytes
    }
}
