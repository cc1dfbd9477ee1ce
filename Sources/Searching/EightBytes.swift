/// Eight bytes of a text in one number, so that stretches without anything of interest are passed eight bytes at a time.
public struct EightBytes: Equatable, Sendable {
    /// The first byte is the lowest.
    @usableFromInline let word: UInt64

    /// The eight bytes from a position on, all of which must lie in the text.
    @inlinable
    public init(of text: UnsafeBufferPointer<UInt8>, at position: Int) {
        word = UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: position, as: UInt64.self))
    }

    /// Whether all of them are ASCII characters.
    @inlinable public var isASCII: Bool { word & Self.highBits == 0 }

    /// Whether all of them are ASCII characters that print, or spaces.
    @inlinable public var isPrintable: Bool { marks(of: 0x20...0x7E) == Self.highBits }

    /// Whether all of them are printable ASCII and none is `"`, `&`, `<`, `>` or `\`: what no writer has to escape.
    ///
    /// In each sum the highest bit of a byte comes out set where the byte is none of those asked for. No sum carries over into the next byte, as
    /// the highest bit is clear in all of ASCII; where it is not, the answer is no in any case.
    @inlinable public var isPlain: Bool {
        let most = Self.all(0x7F)
        let notControl = word &+ Self.all(0x60)
        let notQuoteNorAmpersand = ((word | Self.all(0x04)) ^ Self.all(0x26)) &+ most
        let notAngle = ((word | Self.all(0x02)) ^ Self.all(0x3E)) &+ most
        let notBackslash = (word ^ Self.all(0x5C)) &+ most
        let delete = word &+ Self.all(0x01)
        return (word | delete | ~(notControl & notQuoteNorAmpersand & notAngle & notBackslash)) & Self.highBits == 0
    }

    /// Whether one of them is an ASCII character from a range.
    @inlinable
    public func holds(_ characters: ClosedRange<UInt8>) -> Bool { marks(of: characters) != 0 }

    @inlinable static var highBits: UInt64 { 0x8080_8080_8080_8080 }

    /// The highest bit of each byte that is an ASCII character from a range: no sum of a byte's lower bits and 0x80 goes over into the next byte.
    @inlinable
    func marks(of characters: ClosedRange<UInt8>) -> UInt64 {
        precondition(characters.upperBound < 0x80)
        let lowBits = word & ~Self.highBits
        let fromFirst = lowBits &+ Self.all(0x80 &- characters.lowerBound)
        let behindLast = lowBits &+ Self.all(0x7F &- characters.upperBound)
        return fromFirst & ~behindLast & ~word & Self.highBits
    }

    @inlinable
    static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}

extension UnsafeBufferPointer<UInt8> {
    /// Finds the first byte of interest.
    ///
    /// - Parameters:
    ///   - stretch: where to look; all of it must lie in the text.
    ///   - mayHold: whether such a byte may stand among eight; it may say so too often.
    ///   - isOne: whether such a byte stands at a position.
    /// - Returns: where it stands; nil if there is none.
    @inlinable
    public func firstIndex(in stretch: Range<Int>, mayHold: (EightBytes) -> Bool, where isOne: (Int) -> Bool) -> Int? {
        // Eight bytes are loaded without a check.
        precondition(stretch.lowerBound >= 0 && stretch.upperBound <= count)
        var position = stretch.lowerBound
        while position < stretch.upperBound {
            while position &+ 8 <= stretch.upperBound, !mayHold(EightBytes(of: self, at: position)) { position &+= 8 }
            let end = Swift.min(position &+ 8, stretch.upperBound)
            while position < end {
                if isOne(position) { return position }
                position &+= 1
            }
        }
        return nil
    }

    /// Where the first ASCII character from a range stands in a stretch of a text; nil if there is none.
    @inlinable
    @inline(__always)
    public func firstIndex(of characters: ClosedRange<UInt8>, in stretch: Range<Int>) -> Int? {
        firstIndex(in: stretch) {
            $0.holds(characters)
        } where: {
            characters.contains(self[$0])
        }
    }
}
