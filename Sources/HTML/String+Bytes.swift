extension String {
    /// Gives the string's UTF-8 where it stands.
    ///
    /// `withUTF8` may first have to bring it into one piece, and so wants a copy, which is counted, to change; hardly any string needs that.
    @inline(__always)
    func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if utf8.withContiguousStorageIfAvailable(body) != nil { return }
        var whole = self
        whole.withUTF8(body)
    }
}
