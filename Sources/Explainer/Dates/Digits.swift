extension [UInt8] {
    /// The number that the bytes in a range spell in ASCII digits; nil for an empty range, any other byte, or more than 18 digits.
    func decimal(in range: Range<Int>) -> Int? {
        guard !range.isEmpty, range.count <= 18 else { return nil }
        var value = 0
        var index = range.lowerBound
        while index < range.upperBound {
            guard self[index].isDigit else { return nil }
            value = value * 10 + Int(self[index] &- UInt8(ascii: "0"))
            index += 1
        }
        return value
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII digit.
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}

extension UInt {
    /// The number in decimal digits, with zeros before it up to the given width.
    func padded(to width: Int) -> String {
        var length = 1
        var rest = self / 10
        while rest > 0 || length < width {
            rest /= 10
            length += 1
        }
        return String(unsafeUninitializedCapacity: length) { digits in
            var rest = self
            for position in (0..<length).reversed() {
                digits[position] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            return length
        }
    }
}
