extension Place {
    /// Who held a place, from when to when, and who says so: one statement of a front matter.
    ///
    /// The days of the ends belong to it. On the day on which one statement ends and another begins, the place is the new holder's.
    public struct Control: Sendable, Hashable {
        /// How it was held.
        public enum Status: String, Sendable, CaseIterable {
            /// By this actor alone.
            case controlled
            /// Fighters of this actor and of others stood in it.
            case contested
            /// This actor had surrounded it.
            case besieged
            /// This actor, or somebody who speaks for it, says that it held it.
            case claimed
        }

        /// When it began, as far as that is known; nil if nothing is said. `/2017-10-16` is "on that day at the latest".
        public let from: PartialDate?
        /// When it ended; nil while no end is known. `2017-10-16/` is "not before that day".
        public let to: PartialDate?
        /// Who held it.
        public let by: Identifier<Actor>
        /// How, as the file has it; see ``Site/shownStatus(of:)``.
        public let status: Status
        /// Who says so.
        public let source: Identifier<Source>?
        /// The bytes of the place's file that problems of the whole point to: its first key.
        public let range: Range<Int>
        /// The bytes that hold `from`.
        public let fromRange: Range<Int>?
        /// The bytes that hold `to`.
        public let toRange: Range<Int>?
        /// The bytes that hold `source`.
        public let sourceRange: Range<Int>?

        /// Whether no end is known: it is the last that is known, whatever has happened since.
        public var isLastKnown: Bool {
            if let to, case .starting = to.form { return true }
            return to == nil
        }

        /// All of it.
        public init(
            from: PartialDate?, to: PartialDate?, by: Identifier<Actor>, status: Status, source: Identifier<Source>?, range: Range<Int> = 0..<0,
            fromRange: Range<Int>? = nil, toRange: Range<Int>? = nil, sourceRange: Range<Int>? = nil
        ) {
            self.from = from
            self.to = to
            self.by = by
            self.status = status
            self.source = source
            self.range = range
            self.fromRange = fromRange
            self.toRange = toRange
            self.sourceRange = sourceRange
        }
    }
}
