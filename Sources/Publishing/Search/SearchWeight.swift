/// How much a word says about what it was found in: one letter of the index.
enum SearchWeight: UInt8, CaseIterable {
    /// Once in the text, twice, up to five times, more often.
    case once, twice, several, often
    /// In the summary, or in what else is said in a few words.
    case summary
    /// In a spelling that nobody wrote down.
    case variant
    /// In a name or a title of seven words or more, of four or more, of three, of two; the whole of it.
    case longName, name, nameOfThree, nameOfTwo, wholeName

    /// What it counts for, in tenths.
    var tenths: Int {
        switch self {
        case .once: 10
        case .twice: 14
        case .several: 18
        case .often: 22
        case .summary: 30
        case .variant: 60
        case .longName: 40
        case .name: 60
        case .nameOfThree: 80
        case .nameOfTwo: 90
        case .wholeName: 120
        }
    }

    /// That of a word in a text that has it so many times.
    init(inText count: Int) {
        switch count {
        case ...1: self = .once
        case 2: self = .twice
        case ...5: self = .several
        default: self = .often
        }
    }

    /// That of a word in a name of so many words.
    init(inNameOf words: Int) {
        switch words {
        case ...1: self = .wholeName
        case 2: self = .nameOfTwo
        case 3: self = .nameOfThree
        case ...6: self = .name
        default: self = .longName
        }
    }
}
