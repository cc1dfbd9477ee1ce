import Explainer
import Markdown
import Matching

/// The words of some neighbouring documents: which has which, and where.
struct SearchTally: Sendable {
    /// A word in a document.
    struct Posting: Sendable {
        let word: UInt32
        /// Its number, counted from the first document of the tally.
        let document: UInt16
        /// How often it stands in the text, as far as that matters.
        var count: UInt8
        /// The best of the places where it stands besides.
        var field: UInt8

        /// What the index says of it.
        var weight: UInt8 { count > 0 ? max(field, SearchWeight(inText: Int(count)).rawValue) : field }
    }

    /// The most documents that one tally can hold.
    static let mostDocuments = 1 << 16

    /// The number of its first document among all.
    let first: Int
    private(set) var words = WordTable()
    /// By document; each has a word once.
    private(set) var postings: [Posting] = []
    /// By word, where its last posting stands.
    private var latest: [Int] = []

    /// - Parameters:
    ///   - documents: all that can be found.
    ///   - range: those to read.
    init(_ documents: [SearchDocument], _ range: Range<Int>) {
        first = range.lowerBound
        for (number, position) in range.enumerated() { add(documents[position], UInt16(number)) }
    }

    private mutating func add(_ document: SearchDocument, _ number: UInt16) {
        add(name: document.title, number)
        for name in document.otherNames { add(name: name.name, number) }
        for word in document.variants { add(word, .variant, number) }
        add(document.summary, .summary, number)
        for detail in document.details { add(detail, .summary, number) }
        document.text.document.literals.withUnsafeBufferPointer { literals in
            document.text.document.eachText { range in
                FoldedWords.each(in: UnsafeBufferPointer(rebasing: literals[range])) { word in
                    let position = posting(of: word, number)
                    if postings[position].count < .max { postings[position].count += 1 }
                }
            }
        }
    }

    private mutating func add(name: String, _ number: UInt16) {
        let words = FoldedWords.all(of: name)
        for word in words { add(word, SearchWeight(inNameOf: words.count), number) }
    }

    private mutating func add(_ text: String, _ weight: SearchWeight, _ number: UInt16) {
        var text = text
        text.withUTF8 { bytes in
            FoldedWords.each(in: bytes) { word in
                let position = posting(of: word, number)
                postings[position].field = max(postings[position].field, weight.rawValue)
            }
        }
    }

    /// Where the posting of a word in a document stands.
    private mutating func posting(of word: UnsafeBufferPointer<UInt8>, _ document: UInt16) -> Int {
        let number = words.number(of: word)
        if number < latest.count, postings[latest[number]].document == document { return latest[number] }
        postings.append(Posting(word: UInt32(number), document: document, count: 0, field: 0))
        if number < latest.count { latest[number] = postings.count - 1 } else { latest.append(postings.count - 1) }
        return postings.count - 1
    }
}
