/// A JSON value (RFC 8259), for linked data in a page and for data files.
///
/// The members of an object keep their order; equal values are written with equal bytes. Names are not checked for repetition.
public enum JSONValue: Sendable, Equatable {
    /// The literal `null`.
    case null
    /// The literal `true` or `false`.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// Any number, written with the fewest digits that read back as the same; one that is not finite is written as `null`.
    case number(Double)
    /// A string.
    case string(String)
    /// Values in order.
    case array([JSONValue])
    /// Names with values, in order.
    case object([Member])
    /// A value that is written already; see ``prewritten``.
    case written(Written)

    /// The bytes of a value, which every style of writing can hold.
    public struct Written: Sendable, Equatable {
        let bytes: [UInt8]
    }

    /// The same value, written out once (``JSONStyle/embedded``): for a part that many pages repeat.
    public var prewritten: JSONValue { .written(Written(bytes: bytes(.embedded))) }

    /// A name in an object and its value.
    public struct Member: Sendable, Equatable {
        /// The name.
        public let name: String
        /// The value.
        public let value: JSONValue

        /// A name and its value.
        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }
}

extension JSONValue: ExpressibleByStringInterpolation {
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
    /// A whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONValue: ExpressibleByFloatLiteral {
    /// A number.
    public init(floatLiteral value: Double) { self = .number(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
    /// `true` or `false`.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByNilLiteral {
    /// `null`.
    public init(nilLiteral: ()) { self = .null }
}

extension JSONValue: ExpressibleByArrayLiteral {
    /// Values in order.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// Names with values, in the order of the literal.
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements.map { Member($0, $1) }) }
}
