/// A part of the text that is one token, whatever stands in it.
struct MarkedRange: Sendable {
    let bytes: Range<Int>
    /// ``Word/excluded`` or ``Word/handSet``.
    let word: Word
    let value: Int
}

extension MarkedRange {
    /// What the caller marked in a text, in order; of two that overlap, the first.
    static func all(in text: TemporalText) -> [MarkedRange] {
        let excluded = text.exclusions.map { MarkedRange(bytes: $0, word: .excluded, value: 0) }
        let dates = text.handSet.enumerated().map { MarkedRange(bytes: $0.element.bytes, word: .handSet, value: $0.offset) }
        var end = 0
        return (excluded + dates).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }.filter { range in
            guard range.bytes.lowerBound >= end, range.bytes.upperBound <= text.bytes.count, !range.bytes.isEmpty else { return false }
            end = range.bytes.upperBound
            return true
        }
    }
}
