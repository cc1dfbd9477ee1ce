/// "Date and Time" of level 0, of which only the day is kept. The offset is checked and not applied.
extension EDTFParser {
    /// The day of a date and time. All of the time must be there: hours, minutes and seconds, then nothing, `Z`, `+04` or `+04:00`.
    func dayOfTime(in body: Range<Int>, timeMark: Int, isQualified: Bool, isEnd: Bool) throws(EDTFError) -> SingleDate.Components {
        let time = timeMark + 1..<body.upperBound
        let day = try components(in: body.lowerBound..<timeMark)
        guard case .day = day else {
            throw text.error(body.lowerBound..<timeMark, "a time of day needs a day before it", replacing: timeMark..<body.upperBound, with: "")
        }
        if isEnd {
            throw text.error(timeMark..<body.upperBound, "an interval takes dates without a time of day", with: "")
        }
        if isQualified {
            throw text.error(
                body.upperBound..<body.upperBound + 1, "a date with a time takes no qualifier", replacing: timeMark..<body.upperBound, with: "")
        }
        guard isClock(time), isOffset(time.lowerBound + 8..<time.upperBound) else {
            throw text.error(
                time, "a time is written with hours, minutes and seconds, as in T23:20:30, T23:20:30Z or T23:20:30+04:00; only the day is kept",
                replacing: timeMark..<body.upperBound, with: "")
        }
        return day
    }

    /// Whether the time begins with hours, minutes and seconds. The second 60 is a leap second.
    private func isClock(_ time: Range<Int>) -> Bool {
        let start = time.lowerBound
        guard time.count >= 8, text.bytes[start + 2] == UInt8(ascii: ":"), text.bytes[start + 5] == UInt8(ascii: ":"),
            let hours = text.bytes.decimal(in: start..<start + 2), let minutes = text.bytes.decimal(in: start + 3..<start + 5),
            let seconds = text.bytes.decimal(in: start + 6..<start + 8)
        else { return false }
        return hours <= 23 && minutes <= 59 && seconds <= (minutes == 59 ? 60 : 59)
    }

    private func isOffset(_ offset: Range<Int>) -> Bool {
        guard let first = offset.first else { return true }
        if text.bytes[first] == UInt8(ascii: "Z") { return offset.count == 1 }
        guard text.bytes[first] == UInt8(ascii: "+") || text.bytes[first] == UInt8(ascii: "-"), offset.count == 3 || offset.count == 6,
            let hours = text.bytes.decimal(in: first + 1..<first + 3), hours <= 23
        else { return false }
        guard offset.count == 6 else { return true }
        guard text.bytes[first + 3] == UInt8(ascii: ":"), let minutes = text.bytes.decimal(in: first + 4..<first + 6) else { return false }
        return minutes <= 59
    }
}
