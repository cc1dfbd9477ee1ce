import Searching

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
        bytes.withUnsafeMutableBufferPointer { Self.replaceFormFeeds(in: $0) }
        return bytes
    }

    private static func replaceFormFeeds(in bytes: UnsafeMutableBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        var index = 0
        while index < bytes.count {
            if bytes.count >= 8, !EightBytes(of: UnsafeBufferPointer(bytes), at: min(index, bytes.count - 8)).holds(0x0C...0x0C) {
                index += 8
            } else {
                if base[index] == 0x0C { base[index] = 0x20 }
                index += 1
            }
        }
    }
}
