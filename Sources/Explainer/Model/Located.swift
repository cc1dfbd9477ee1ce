/// A value with the bytes of its file that say so, for problems that show only when all files are read.
public struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
    /// The value.
    public var value: Value
    /// UTF-8 byte offsets in the file, end exclusive.
    public var range: Range<Int>

    /// - Parameters:
    ///   - value: the value.
    ///   - range: UTF-8 byte offsets in its file.
    public init(_ value: Value, at range: Range<Int>) {
        self.value = value
        self.range = range
    }
}
