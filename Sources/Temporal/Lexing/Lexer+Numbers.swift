/// Numbers, and what digits make with the marks and letters that touch them.
extension Lexer {
    mutating func number(before limit: Int) {
        let start = index
        let first = digits(before: limit)
        if let date = numericDate(from: start, first: first, before: limit) {
            return add(date.isCertain ? .numericDate : .ambiguousDate, date.value, from: start, to: index)
        }
        if continuesQuantity(before: limit) {
            return add(.quantity, from: start, to: index)
        }
        if index + 2 < limit, bytes[index] == UInt8(ascii: ":"), isDigit(at: index + 1, before: limit), isDigit(at: index + 2, before: limit),
            first < 25
        {
            index += 3
            return add(.clock, from: start, to: index)
        }
        if isLetter(at: index, before: limit) { return suffixed(from: start, value: first, before: limit) }
        if let decade = decade(from: start, value: first, before: limit) { return add(.decade, decade, from: start, to: index) }
        let isMoney = tokens.last.map { $0.word == .mark && $0.end == start && [0x24, 0xC2, 0xE2].contains($0.value) } ?? false
        let isShare = index < limit && bytes[index] == UInt8(ascii: "%")
        add(isMoney || isShare || index - start > 4 ? .quantity : .number, first, from: start, to: index)
    }

    /// Reads digits; numbers too long for a date stop at their last whole value.
    private mutating func digits(before limit: Int) -> Int {
        var value = 0
        while isDigit(at: index, before: limit) {
            if value < 100_000 { value = value * 10 + Int(bytes[index] - UInt8(ascii: "0")) }
            index += 1
        }
        return value
    }

    /// `1,200` and `3.14`: reads on over groups of three digits, and over decimals.
    private mutating func continuesQuantity(before limit: Int) -> Bool {
        var isQuantity = false
        while index + 3 < limit, bytes[index] == UInt8(ascii: ","), (1...3).allSatisfy({ isDigit(at: index + $0, before: limit) }),
            !isDigit(at: index + 4, before: limit)
        {
            index += 4
            isQuantity = true
        }
        while index + 1 < limit, bytes[index] == UInt8(ascii: "."), isDigit(at: index + 1, before: limit) {
            index += 1
            _ = digits(before: limit)
            isQuantity = true
        }
        return isQuantity
    }

    /// `14th`, `1990s`, `3am`; anything else is no number: `40km`.
    private mutating func suffixed(from start: Int, value: Int, before limit: Int) {
        let digitsEnd = index
        while isWord(at: index, before: limit) { index += 1 }
        let suffix = bytes[digitsEnd..<index].map { $0 | 0x20 }
        switch suffix {
        case Array("st".utf8), Array("nd".utf8), Array("rd".utf8), Array("th".utf8): add(.ordinal, value, from: start, to: index)
        case Array("s".utf8) where value % 10 == 0 && (digitsEnd - start == 4 || digitsEnd - start == 2 && value > 0):
            add(.decade, value, from: start, to: index)
        case Array("am".utf8), Array("pm".utf8): add(.clock, from: start, to: index)
        // In capitals, and without zeros before it: not the hexadecimal 03bc.
        case Array("bc".utf8), Array("bce".utf8):
            guard bytes[start] != UInt8(ascii: "0"), bytes[digitsEnd] == UInt8(ascii: "B") else { return add(.other, from: start, to: index) }
            add(.number, value, from: start, to: digitsEnd)
            add(.beforeChrist, from: digitsEnd, to: index)
        default: add(.other, from: start, to: index)
        }
    }

    /// `1990's`.
    private mutating func decade(from start: Int, value: Int, before limit: Int) -> Int? {
        guard index - start == 4, value % 10 == 0, index < limit else { return nil }
        let (kind, length) = character(at: index, before: limit)
        guard case .mark(.apostrophe) = kind, index + length < limit, bytes[index + length] == UInt8(ascii: "s"),
            !isWord(at: index + length + 1, before: limit)
        else { return nil }
        index += length + 1
        return value
    }

    /// `2017-10-14`, `14/10/2017`, `14.10.2017`. Reads on only if it is one.
    private mutating func numericDate(from start: Int, first: Int, before limit: Int) -> (value: Int, isCertain: Bool)? {
        // Behind a full stop the digits go on something: "version.3.5.2000".
        guard index < limit, tokens.last.map({ $0.word != .period || $0.end < start }) ?? true else { return nil }
        let mark = bytes[index]
        guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".") else { return nil }
        let afterFirst = index
        let firstLength = index - start
        index += 1
        let secondStart = index
        let second = digits(before: limit)
        let secondLength = index - secondStart
        guard secondLength > 0, secondLength <= 2, index < limit, bytes[index] == mark else {
            index = afterFirst
            return nil
        }
        index += 1
        let thirdStart = index
        let third = digits(before: limit)
        let thirdLength = index - thirdStart
        if firstLength == 4, mark != UInt8(ascii: "."), thirdLength == 2, !isWord(at: index, before: limit), (1...12).contains(second),
            (1...31).contains(third)
        {
            return (first * 10_000 + second * 100 + third, true)
        }
        let isVersion = mark == UInt8(ascii: ".") && isDigit(at: index + 1, before: limit) && bytes[index] == mark
        if firstLength <= 2, thirdLength == 4, (1_800..<2_100).contains(third), !isWord(at: index, before: limit), !isVersion, first > 0, second > 0 {
            if second <= 12, first > 12 || first == second || mark == UInt8(ascii: "."), first <= 31 {
                return (third * 10_000 + second * 100 + first, true)
            }
            if first <= 12, second > 12, second <= 31 { return (third * 10_000 + first * 100 + second, true) }
            if first <= 12, second <= 12 { return (third * 10_000, false) }
        }
        index = afterFirst
        return nil
    }
}
