public import Explainer

/// A text whose dates are looked for, whatever it was written in. All ranges count UTF-8 bytes.
public struct TemporalText: Sendable {
    /// A date that an editor set by hand.
    public struct HandSetDate: Sendable {
        /// The words that it was set on.
        public let bytes: Range<Int>
        /// The date.
        public let date: PartialDate

        /// A date on its words.
        public init(bytes: Range<Int>, date: PartialDate) {
            self.bytes = bytes
            self.date = date
        }
    }

    /// The text.
    public let bytes: [UInt8]
    /// The paragraphs, headings, captions and cells, in order. No expression reaches from one to the next.
    public let blocks: [Range<Int>]
    /// Quoted speech, in order. What stands there is found and said to be quoted.
    public let quotations: [Range<Int>]
    /// What is no prose, such as known names and code, in order. No expression touches it.
    public let exclusions: [Range<Int>]
    /// Captions of pictures, in order. Their present tense tells what had happened when the picture was taken.
    public let captions: [Range<Int>]
    /// Dates set by hand, in order. They are no expressions, but later expressions can refer to them.
    public let handSet: [HandSetDate]

    /// The date that the text goes on from, as the text of an event does from the event's; nil for a text that stands by itself.
    public let opening: PartialDate?

    /// A text. Ranges that overlap one before them, or reach out of the text, are left out of account.
    public init(
        bytes: [UInt8], blocks: [Range<Int>], quotations: [Range<Int>] = [], exclusions: [Range<Int>] = [], captions: [Range<Int>] = [],
        handSet: [HandSetDate] = [], opening: PartialDate? = nil
    ) {
        self.bytes = bytes
        self.blocks = Self.ordered(blocks, in: bytes)
        self.quotations = Self.ordered(quotations, in: bytes)
        self.exclusions = Self.ordered(exclusions, in: bytes)
        self.captions = Self.ordered(captions, in: bytes)
        self.handSet = handSet
        self.opening = opening
    }

    private static func ordered(_ ranges: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
        var end = 0
        return ranges.filter { range in
            guard range.lowerBound >= end, range.upperBound <= bytes.count else { return false }
            end = range.upperBound
            return true
        }
    }
}
