/// Notations that are not EDTF level 1, recognised so that the error can say what to write instead.
extension EDTFText {
    /// The error for the first foreign notation that the text is found to use; nil if it seems to use none.
    func foreignNotation() -> EDTFError? {
        // Letters come first: they tell more of what was meant than the spaces and commas among them.
        let rules: [() -> EDTFError?] = [
            foreignCharacter, keyword, numericNotation, lowercaseMark, otherLetters,
            commaBehind, space, set, doubledQualifier, partialQualifier, dots, dayFirst, unpadded, basicFormat,
        ]
        for rule in rules {
            if let error = rule() { return error }
        }
        return nil
    }

    // MARK: Characters

    /// Digits and dashes of other scripts and typography, and characters that cannot be seen.
    private func foreignCharacter() -> EDTFError? {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return nil }
        let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
        guard let index = scalars.firstIndex(where: { !$0.isASCII }) else { return nil }
        let start = scalars[..<index].count
        let character = scalars[index]
        let offset = start..<start + UTF8.width(character)
        let plain = { (dash: String) in scalars.map { $0.plainDigit ?? ($0.isDash ? dash : String($0)) }.joined() }
        if character.plainDigit != nil {
            return EDTFError(offset: offset, message: "dates are written with the digits 0 to 9", suggestion: plain("-"))
        }
        if character.isDash {
            let isHyphen = (try? EDTFParser(text: EDTFText(bytes: Array(plain("-").utf8))).date()) != nil
            return EDTFError(
                offset: offset, message: "a date is written with the hyphen of the keyboard, and an interval with a slash",
                suggestion: plain(isHyphen ? "-" : "/"))
        }
        if character.isInvisible {
            return EDTFError(
                offset: offset, message: "the invisible character U+\(String(character.value, radix: 16, uppercase: true)) has no place in a date",
                suggestion: scalars.filter { !$0.isInvisible }.map { String($0) }.joined())
        }
        return error(offset, "\"\(character)\" has no place in a date; write it year first, as in 2017-10-14")
    }

    private func space() -> EDTFError? {
        guard let space = bytes.firstIndex(where: { $0 == 0x20 || 0x09...0x0D ~= $0 }) else { return nil }
        let isTime = space > 0 && space + 1 < bytes.count && bytes[space - 1].isDigit && bytes[space + 1].isDigit
        let joined = String(decoding: bytes.filter { $0 != 0x20 && !(0x09...0x0D ~= $0) }, as: UTF8.self)
        if (try? EDTFParser(text: EDTFText(bytes: Array(joined.utf8))).date()) == nil, let interval = everydayDate, interval.contains("/") {
            return error(
                space..<space + 1, "a date has no spaces, and the two dates of an interval are parted by a slash", replacing: bytes.indices,
                with: interval)
        }
        return EDTFError(
            offset: space..<space + 1, message: "a date has no spaces", suggestion: isTime ? replacing(space..<space + 1, with: "T") : joined)
    }

    // MARK: The draft of 2012

    /// `unknown` and `open` at the ends of intervals.
    private func keyword() -> EDTFError? {
        for (keyword, mark, meaning) in [("unknown", "", "nothing, as in /2006"), ("open", "..", "two dots, as in 2004/..")] {
            guard let found = firstRange(of: keyword), bytes.count > found.count else { continue }
            let isStart = found.lowerBound == 0 && bytes[found.upperBound] == UInt8(ascii: "/")
            let isEnd = found.upperBound == bytes.count && bytes[found.lowerBound - 1] == UInt8(ascii: "/")
            guard isStart || isEnd else { continue }
            return error(found, "\"\(keyword)\" is from an old draft; it is now written as \(meaning)", with: mark)
        }
        return nil
    }

    /// `?~` for both qualifiers at once.
    private func doubledQualifier() -> EDTFError? {
        for index in bytes.indices.dropLast() where bytes[index].isQualifier && bytes[index + 1].isQualifier {
            let isSame = bytes[index] == bytes[index + 1]
            return error(
                index..<index + 2, "a date takes one qualifier: ? for uncertain, ~ for approximate, % for both",
                with: isSame ? string(index..<index + 1) : "%")
        }
        return nil
    }

    /// `u` and `x` for `X`, `y` for `Y`, and small letters for `T` and `Z`.
    private func lowercaseMark() -> EDTFError? {
        let capitals: [UInt8: UInt8] = [
            UInt8(ascii: "u"): UInt8(ascii: "X"), UInt8(ascii: "x"): UInt8(ascii: "X"), UInt8(ascii: "y"): UInt8(ascii: "Y"),
            UInt8(ascii: "t"): UInt8(ascii: "T"), UInt8(ascii: "z"): UInt8(ascii: "Z"),
        ]
        guard !bytes.contains(where: { $0.isLetter && capitals[$0] == nil && !capitals.values.contains($0) }),
            let index = bytes.firstIndex(where: { capitals[$0] != nil }), let capital = capitals[bytes[index]]
        else { return nil }
        let message =
            switch bytes[index] {
            case UInt8(ascii: "u"): "\"u\" is from an old draft; an unspecified digit is now written X"
            case UInt8(ascii: "x"): "an unspecified digit is a capital X"
            case UInt8(ascii: "y"): "\"y\" is from an old draft; a year of more than four digits now starts with Y"
            default: "a time is written with a capital \(Unicode.Scalar(capital))"
            }
        return EDTFError(
            offset: index..<index + 1, message: message, suggestion: String(decoding: bytes.map { capitals[$0] ?? $0 }, as: UTF8.self))
    }

    // MARK: Level 2

    /// A comma that belongs to the sentence, or to a list, around the date.
    private func commaBehind() -> EDTFError? {
        guard let index = bytes.firstIndex(of: UInt8(ascii: ",")), bytes[index...].allSatisfy({ $0.isOne(of: ", ") }) else { return nil }
        return error(index..<index + 1, "a comma stands behind the date", replacing: index..<bytes.count, with: "")
    }

    private func set() -> EDTFError? {
        guard let index = bytes.firstIndex(where: { $0.isOne(of: "[]{},") }) else { return nil }
        return error(index..<index + 1, "sets of dates belong to EDTF level 2, which is not supported; write an interval or one date")
    }

    /// A qualifier that does not stand at the end of its date.
    private func partialQualifier() -> EDTFError? {
        for index in bytes.indices.dropLast() where bytes[index].isQualifier && bytes[index + 1] != UInt8(ascii: "/") {
            var start = index
            while start > 0, bytes[start - 1] != UInt8(ascii: "/") { start -= 1 }
            let end = first(UInt8(ascii: "/"), in: index..<bytes.count) ?? bytes.count
            let symbols = Set(bytes[start..<end].filter(\.isQualifier))
            let plain = String(decoding: bytes[start..<end].filter { !$0.isQualifier }, as: UTF8.self)
            return error(
                index..<index + 1, "a qualifier for a part of the date belongs to EDTF level 2, which is not supported; put it at the end",
                replacing: start..<end, with: plain + (symbols.count == 1 ? string(index..<index + 1) : "%"))
        }
        return nil
    }

    /// Exponents and significant digits, week dates, durations: a letter after which a number follows.
    private func numericNotation() -> EDTFError? {
        let notations = [
            ("Ee", "years with an exponent belong to EDTF level 2, which is not supported; write the digits, as in Y170000002"),
            ("Sp", "significant digits belong to EDTF level 2, which is not supported; write 195X or 1950~"),
            ("W", "weeks are not part of EDTF; write the interval of their days"),
            ("P", "durations are not part of EDTF; write the dates on which it starts and ends"),
        ]
        for (letters, message) in notations {
            guard let index = bytes.firstIndex(where: { $0.isOne(of: letters) }), index + 1 < bytes.count, bytes[index + 1].isDigit else { continue }
            return error(index..<index + 1, message)
        }
        return nil
    }

    // MARK: Everyday writing

    private func otherLetters() -> EDTFError? {
        guard let start = bytes.firstIndex(where: { $0.isLetter && !$0.isOne(of: "XYTZ") }) else { return nil }
        let end = bytes[start...].firstIndex { !$0.isLetter } ?? bytes.count
        return EDTFError(
            offset: start..<end, message: "\"\(string(start..<end))\" has no place in a date; write it in numbers, year first, as in 2017-10-14",
            suggestion: everydayDate)
    }

    /// Two dots beside the slash of an interval, or in its place.
    private func dots() -> EDTFError? {
        guard let dots = firstRange(of: ".."), first(UInt8(ascii: "/"), in: 0..<bytes.count) == nil else { return nil }
        let mark = dots.lowerBound == 0 ? "../" : dots.upperBound == bytes.count ? "/.." : "/"
        return error(dots, "an interval has a slash, as in 2014/2017, 2014/.. and ../2017", with: mark)
    }

    /// Day and month before the year, and year first with other separators. Suggests a date only if there is one reading.
    private func dayFirst() -> EDTFError? {
        let separators = bytes.indices.filter { bytes[$0].isOne(of: "./-") }
        guard separators.count == 2, bytes[separators[0]] == bytes[separators[1]], separators[0] > 0 else { return nil }
        let fields = [0..<separators[0], separators[0] + 1..<separators[1], separators[1] + 1..<bytes.count]
        guard let a = bytes.decimal(in: fields[0]), let b = bytes.decimal(in: fields[1]), let c = bytes.decimal(in: fields[2]) else { return nil }
        let readings: Set<CalendarDay>
        switch (fields[0].count, fields[1].count, fields[2].count, bytes[separators[0]]) {
        case (4, 1...2, 1...2, UInt8(ascii: ".")), (4, 1...2, 1...2, UInt8(ascii: "/")):
            readings = Set([CalendarDay(year: a, month: b, day: c)].compactMap(\.self))
        case (1...2, 1...2, 4, _):
            readings = Set([CalendarDay(year: c, month: b, day: a), CalendarDay(year: c, month: a, day: b)].compactMap(\.self))
        default: return nil
        }
        return EDTFError(
            offset: 0..<bytes.count, message: "a date is written year, month, day, with hyphens: 2017-10-14",
            suggestion: readings.count == 1 ? readings.first?.iso : nil)
    }

    /// Months and days of one digit. Where the day does not exist, that is what is wrong.
    private func unpadded() -> EDTFError? {
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts.dropFirst().allSatisfy({ 1...2 ~= $0.count }), parts.joined().allSatisfy(\.isDigit),
            let short = parts.first(where: { $0.count == 1 })
        else { return nil }
        let padded = parts.map { ($0.count == 1 ? "0" : "") + String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
        do {
            _ = try EDTFParser(text: EDTFText(bytes: Array(padded.utf8))).date()
        } catch {
            // A month that does not exist tells the same of one digit as of two.
            let fault = error.offset.lowerBound > 6 ? parts[2] : parts[1]
            return EDTFError(offset: fault.startIndex..<fault.endIndex, message: error.message, suggestion: error.suggestion)
        }
        let (name, example) = short.startIndex == parts[1].startIndex ? ("month", "2017-09") : ("day", "2017-10-04")
        return EDTFError(
            offset: short.startIndex..<short.endIndex, message: "a \(name) has two digits, as in \(example)", suggestion: padded)
    }

    /// "Basic format", which ISO 8601-1 has and EDTF has not.
    private func basicFormat() -> EDTFError? {
        guard bytes.count == 8 || bytes.count == 6, bytes.allSatisfy(\.isDigit) else { return nil }
        let parts = [string(0..<4), string(4..<6), string(6..<bytes.count)].filter { !$0.isEmpty }
        return EDTFError(
            offset: 0..<bytes.count, message: "year, month and day are parted by hyphens", suggestion: parts.joined(separator: "-"))
    }

    /// The first place of an ASCII word in small letters, whatever its case in the text.
    private func firstRange(of word: String) -> Range<Int>? {
        let word = Array(word.utf8)
        guard bytes.count >= word.count else { return nil }
        return (0...bytes.count - word.count).first { start in
            word.indices.allSatisfy { bytes[start + $0] == word[$0] || bytes[start + $0].isLetter && bytes[start + $0] | 0x20 == word[$0] }
        }.map { $0..<$0 + word.count }
    }
}

extension UInt8 {
    fileprivate var isQualifier: Bool { DateQualifier(symbol: self) != nil }

    fileprivate var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }

    fileprivate func isOne(of characters: String) -> Bool { characters.utf8.contains(self) }
}

extension Unicode.Scalar {
    /// The ASCII digit of an Arabic-Indic or extended Arabic-Indic digit.
    fileprivate var plainDigit: String? {
        switch value {
        case 0x660...0x669: String(value - 0x660)
        case 0x6F0...0x6F9: String(value - 0x6F0)
        default: nil
        }
    }

    /// Marks of writing direction, joiners, and spaces that a reader cannot tell from nothing or from a plain space.
    fileprivate var isInvisible: Bool {
        !isASCII && (properties.generalCategory == .format || properties.generalCategory == .spaceSeparator)
    }

    /// Hyphens and dashes of the block General Punctuation, and the minus sign.
    fileprivate var isDash: Bool { 0x2010...0x2015 ~= value || value == 0x2212 }
}
