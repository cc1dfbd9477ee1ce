/// What two spellings of a name have in common: equal keys are one name to the matcher, letter case apart.
///
/// - White space in any amount, line breaks and no-break spaces included, is one space, and none at either end.
/// - Apostrophes, quotation marks used as such, and the signs for ʿayn and hamza are ', hyphens and the minus sign are -.
/// - Letters are in lower case, without diacritics: é, e + U+0301 and É are e. Forms of alef, ya, kaf and ta marbuta are one.
/// - Combining marks, Arabic vowel signs, tatweel, zero-width characters, bidi controls and soft hyphens are dropped.
public struct MatchingKey: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The folded scalar values.
    let scalars: [UInt32]

    /// The key of a name.
    public init(_ name: String) {
        self = FoldedName(name).key
    }

    init(scalars: [UInt32]) {
        self.scalars = scalars
    }

    /// Whether nothing of the name is left, so that it can never match.
    public var isEmpty: Bool { scalars.isEmpty }

    /// The folded text.
    public var description: String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars.lazy.compactMap { Unicode.Scalar($0) })
        return String(text)
    }

    /// Keys are in the order of their scalar values.
    public static func < (left: MatchingKey, right: MatchingKey) -> Bool {
        let (left, right) = (left.scalars, right.scalars)
        var index = 0
        while index < left.count, index < right.count {
            if left[index] != right[index] { return left[index] < right[index] }
            index += 1
        }
        return left.count < right.count
    }
}

/// A name folded to its key, with the case that each scalar of the key had.
struct FoldedName {
    let key: MatchingKey
    let letterCases: [LetterCase]

    init(_ name: String) {
        var scalars: [UInt32] = []
        var letterCases: [LetterCase] = []
        scalars.reserveCapacity(name.utf8.count)
        letterCases.reserveCapacity(name.utf8.count)
        Array(name.utf8).withUnsafeBufferPointer { bytes in
            TextReader.read(bytes) { reader in
                var offset = 0
                while offset < reader.count {
                    let scalar = reader.scalar(at: offset)
                    offset += Int(scalar.length)
                    if scalar.isDropped || (scalar.kind == .space && (scalars.last ?? 0x20) == 0x20) { continue }
                    scalars.append(scalar.value)
                    letterCases.append(scalar.letterCase)
                }
            }
        }
        if scalars.last == 0x20 {
            scalars.removeLast()
            letterCases.removeLast()
        }
        key = MatchingKey(scalars: scalars)
        self.letterCases = letterCases
    }
}
