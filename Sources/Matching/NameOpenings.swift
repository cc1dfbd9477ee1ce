/// How names begin, so that most bytes of a text are passed over without being decoded and most words without a walk down the tree.
struct NameOpenings: Sendable {
    /// What a byte means to the search for the next place where a name may begin, in ascending order of interest.
    enum ByteClass: UInt8 {
        /// ASCII outside words that begins no name.
        case separator
        /// An ASCII letter or digit, in a case in which it begins no name. Most words are in lower case and most names are not.
        case letter
        /// An ASCII letter or digit that begins a name, if it begins a word.
        case initial
        /// Anything else: to be decoded.
        case other
    }

    /// The class of each byte, as its raw value.
    private(set) var byteClasses: [UInt8]

    /// A bit for each ASCII letter, in either case, that a name begins with and each pair of classes that may follow it.
    private var triples = [UInt64](repeating: 0, count: 1024)

    /// No names.
    init() {
        let ascii = FoldedScalar.table[..<0x80].map { $0.kind == .word ? ByteClass.letter : .separator }
        byteClasses = (ascii + Array(repeating: .other, count: 0x80)).map(\.rawValue)
    }

    /// Notes how a name begins.
    mutating func insert(_ key: MatchingKey, _ demands: [CaseDemand]) {
        let letters = key.scalars.prefix(3).map { UInt8(exactly: $0) ?? 0 }
        guard let first = letters.first, first < 0x80 else { return }
        let demand = demands.first ?? .free
        // All ASCII that folds to the first scalar: itself, its capital, and the grave accent if it is an apostrophe.
        for byte in [first, first & 0xDF, UInt8(ascii: "`")] {
            let scalar = FoldedScalar.table[Int(byte)]
            guard scalar.value == first, demand.accepts(scalar.letterCase) else { continue }
            byteClasses[Int(byte)] = (scalar.kind == .word ? ByteClass.initial : .other).rawValue
            guard byte.isASCIILetter else { continue }
            // After the end of a name anything may stand but a letter; after "Y-" that too.
            for second in letters.count > 1 ? [letters[1]] : [0, UInt8(ascii: "-")] {
                for third in letters.count > 2 ? [letters[2]] : Array(0..<0x80) {
                    let bit = Self.bit(byte, second, third)
                    triples[bit / 64] |= 1 << UInt64(bit % 64)
                }
            }
        }
    }

    /// Whether a name may begin at an offset. Three letters leave no doubt: nothing that is dropped from keys stands between them, and a
    /// shorter name would end inside the word.
    func mayBegin(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard offset + 2 < bytes.count else { return true }
        let (first, second, third) = (bytes[offset], bytes[offset + 1], bytes[offset + 2])
        guard first.isASCIILetter, second < 0x80, third < 0x80 else { return true }
        let bit = Self.bit(first, second, third)
        return triples[bit / 64] & (1 << UInt64(bit % 64)) != 0
    }

    /// The bit for an ASCII letter and what follows it: six bits of the first, its case among them, and five for each of the others.
    private static func bit(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        let second = letterClass(second)
        // After what is not a letter anything may follow, such as more white space.
        return Int(first & 0x3F) << 10 | second << 5 | (second == 0 ? 0 : letterClass(third))
    }

    /// 1 to 26 for the letters of ASCII, 27 for a hyphen, 0 for anything else and for the end.
    private static func letterClass(_ byte: UInt8) -> Int {
        byte.isASCIILetter ? Int(byte & 0x1F) : byte == UInt8(ascii: "-") ? 27 : 0
    }
}
