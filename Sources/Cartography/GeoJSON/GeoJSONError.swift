/// What is wrong with a GeoJSON file, and what to write instead.
public struct GeoJSONError: Error, Hashable, Sendable {
    /// UTF-8 byte offsets in the file, the end exclusive.
    public let range: Range<Int>
    /// What is wrong; first letter in lower case, no full stop at the end.
    public let message: String
    /// What to do about it, if that can be told.
    public let suggestion: String?

    init(_ message: String, at range: Range<Int>, suggestion: String? = nil) {
        self.range = range
        self.message = message
        self.suggestion = suggestion
    }
}
