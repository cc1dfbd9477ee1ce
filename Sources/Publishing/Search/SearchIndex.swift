import Parallel

/// All words of a site in the order of their bytes, each with the documents that have it.
struct SearchIndex: Sendable {
    private let table: WordTable
    /// Numbers in the table, in the order of the words.
    private let order: [Int]
    /// Where the postings of each word begin, in that order, and at the end where the last ones end.
    private let starts: [Int]
    /// A document's number and, in the lowest four bits, its weight; by word, then by document.
    private let postings: [UInt32]
    private let documents: Int

    /// Reads all documents, on all cores.
    init(_ documents: [SearchDocument]) {
        self.documents = documents.count
        let portion = min(max(64, documents.count / 24 + 1), SearchTally.mostDocuments)
        let ranges = stride(from: 0, to: documents.count, by: portion).map { $0..<min($0 + portion, documents.count) }
        let tallies = parallelMap(ranges, chunk: 1) { SearchTally(documents, $0) }

        var table = WordTable()
        let numbers = tallies.map { tally in
            (0..<tally.words.count).map { number in tally.words[number].withUnsafeBufferPointer { table.number(of: $0) } }
        }
        let order = table.sorted()
        var ranks = [Int](repeating: 0, count: table.count)
        for (rank, number) in order.enumerated() { ranks[number] = rank }
        let tallyRanks = numbers.map { $0.map { ranks[$0] } }

        // Postings by word: first how many each has, then each at its place.
        var starts = [Int](repeating: 0, count: table.count + 1)
        for (tally, ranks) in zip(tallies, tallyRanks) {
            for posting in tally.postings { starts[ranks[Int(posting.word)] + 1] += 1 }
        }
        for rank in 0..<table.count { starts[rank + 1] += starts[rank] }
        var next = starts
        var postings = [UInt32](repeating: 0, count: starts[table.count])
        for (tally, ranks) in zip(tallies, tallyRanks) {
            for posting in tally.postings {
                let rank = ranks[Int(posting.word)]
                postings[next[rank]] = UInt32(tally.first + Int(posting.document)) << 4 | UInt32(posting.weight)
                next[rank] += 1
            }
        }
        self.table = table
        self.order = order
        self.starts = starts
        self.postings = postings
    }

    /// How many words there are.
    var count: Int { order.count }

    /// The bytes of a word.
    subscript(word: Int) -> ArraySlice<UInt8> { table[order[word]] }

    /// Fewer documents than this have no word that is common.
    static let fewestDocuments = 50

    /// Whether more than half of the documents have a word, so that it tells them from each other in names and summaries alone.
    func isCommon(_ word: Int) -> Bool { documents >= Self.fewestDocuments && (starts[word + 1] - starts[word]) * 2 > documents }

    /// About how many bytes the line of a word has.
    func size(of word: Int) -> Int { self[word].count + 3 + (isCommon(word) ? documents / 8 : (starts[word + 1] - starts[word]) * 2) }

    /// The documents that have a word: how far each number is from the one before, in digits of base 36 and left out for the very next, then the
    /// letter of its ``SearchWeight``.
    func writePostings(of word: Int, into bytes: inout [UInt8]) {
        let lowest = isCommon(word) ? SearchWeight.summary.rawValue : 0
        var last: UInt32 = 0
        for posting in postings[starts[word]..<starts[word + 1]] {
            let weight = UInt8(posting & 0xF)
            guard weight >= lowest else { continue }
            let document = posting >> 4 + 1
            if document - last > 1 { Self.write(document - last, into: &bytes) }
            bytes.append(UInt8(ascii: "A") + weight)
            last = document
        }
    }

    private static func write(_ number: UInt32, into bytes: inout [UInt8]) {
        if number >= 36 { write(number / 36, into: &bytes) }
        let digit = UInt8(number % 36)
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
}

extension WordTable {
    /// All numbers, in the order of the words' bytes.
    fileprivate func sorted() -> [Int] {
        // The first eight bytes decide nearly always.
        let keys = (0..<count).map { number in
            (0..<8).reduce(UInt64(0)) { key, offset in
                let word = self[number]
                return key << 8 | (offset < word.count ? UInt64(word[word.startIndex + offset]) : 0)
            }
        }
        return (0..<count).sorted { one, other in
            keys[one] == keys[other] ? self[one].lexicographicallyPrecedes(self[other]) : keys[one] < keys[other]
        }
    }
}
