/// What a byte of the text means to a scanner looking for the next place where a name may begin, without decoding it.
enum ByteClass: UInt8 {
    /// ASCII outside words that begins no name.
    case separator
    /// An ASCII letter or digit, in a case in which it begins no name. Most words are in lower case and most names are not.
    case letter
    /// An ASCII letter or digit that begins a name, if it begins a word.
    case initial
    /// Anything else: to be decoded.
    case other

    /// The classes of all bytes, for names that begin with the folded scalars given, each with what it demands of their case.
    static func classes(_ initials: [UInt32: Set<CaseDemand>]) -> [UInt8] {
        let ascii = FoldedScalar.table[..<0x80].map { scalar -> ByteClass in
            let isInitial = initials[scalar.value, default: []].contains { $0.accepts(scalar.letterCase) }
            return scalar.kind == .word ? (isInitial ? .initial : .letter) : (isInitial ? .other : .separator)
        }
        return (ascii + Array(repeating: .other, count: 0x80)).map(\.rawValue)
    }
}
