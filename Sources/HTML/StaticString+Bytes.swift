extension StaticString {
    /// Whether both are the same UTF-8 bytes; `StaticString` itself cannot be compared.
    func hasSameBytes(as other: StaticString) -> Bool {
        withUTF8Buffer { own in other.withUTF8Buffer { own.elementsEqual($0) } }
    }
}

extension Array<UInt8> {
    /// Adds the UTF-8 bytes of a literal.
    mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { append(contentsOf: $0) }
    }
}
