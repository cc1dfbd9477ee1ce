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
        let length = Swift.max(width, digitCount)
        return String(unsafeUninitializedCapacity: length) { text in
            text.write(self, over: 0..<length)
            return length
        }
    }

    /// How many decimal digits the number has.
    var digitCount: Int {
        var count = 1
        var rest = self / 10
        while rest > 0 {
            count += 1
            rest /= 10
        }
        return count
    }
}

extension UnsafeMutableBufferPointer<UInt8> {
    /// Writes a number over the bytes in a range, in decimal digits with zeros before them.
    func write(_ number: UInt, over range: Range<Int>) {
        var rest = number
        var index = range.upperBound
        while index > range.lowerBound {
            index -= 1
            self[index] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }
}
