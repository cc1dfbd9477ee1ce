/// A thing on the earth with what a file says of it (RFC 7946, 3.2).
public struct Feature: Hashable, Sendable {
    /// A property that is a text, a number or a truth value, as the text that it is written with.
    public struct Property: Hashable, Sendable {
        /// The text, its escapes resolved.
        public let text: String
        /// UTF-8 byte offsets in the file, the end exclusive.
        public let range: Range<Int>
    }

    /// Its shape; nil if it has none.
    public let geometry: Geometry?
    /// Its properties by name, without those that are null, lists or objects.
    public let properties: [String: Property]
    /// UTF-8 byte offsets in the file, the end exclusive.
    public let range: Range<Int>

    /// - Parameters:
    ///   - geometry: its shape.
    ///   - properties: its properties by name.
    ///   - range: its bytes in the file.
    public init(geometry: Geometry?, properties: [String: Property] = [:], range: Range<Int> = 0..<0) {
        self.geometry = geometry
        self.properties = properties
        self.range = range
    }
}
