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
        String(digitsUpTo: digitCount(from: width)) { $0.append(self, width: width) }
    }

    /// How many decimal digits the number has, but no fewer than given.
    func digitCount(from width: Int) -> Int {
        var count = 1
        var rest = self / 10
        while rest > 0 || count < width {
            rest /= 10
            count += 1
        }
        return count
    }
}

/// Writes numbers and the ASCII signs between them into the memory of a string.
struct DigitWriter {
    fileprivate let bytes: UnsafeMutableBufferPointer<UInt8>
    fileprivate var count = 0

    /// Adds a sign of ASCII.
    mutating func append(_ sign: UInt8) {
        bytes[count] = sign
        count += 1
    }

    /// Adds a number, with zeros before it up to the given width.
    mutating func append(_ number: UInt, width: Int) {
        let start = count
        count += number.digitCount(from: width)
        var rest = number
        for position in (start..<count).reversed() {
            bytes[position] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }
}

extension String {
    /// A text that is put together from digits; one of up to fifteen bytes takes no memory of its own.
    init(digitsUpTo capacity: Int, _ write: (inout DigitWriter) -> Void) {
        self.init(unsafeUninitializedCapacity: capacity) { bytes in
            var writer = DigitWriter(bytes: bytes)
            write(&writer)
            return writer.count
        }
    }
}
