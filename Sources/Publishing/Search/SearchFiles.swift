public import Annotation
import Explainer
import HTML
import Matching
import Parallel

/// What assets/search.js searches: `search/index.json`, and the files that it names. docs/search.md describes them.
public enum SearchFiles {
    /// What the script can rely on: the number changes when a file is to be read in another way.
    private static let version = 1
    static let folder = "search/"

    /// How large the files of words and of texts are, and how many of each there are at most. Of a small site they are that large, of a large site
    /// there are that many.
    static let (wordBytes, mostWordFiles) = (6_000, 400)
    static let (textBytes, mostTextFiles) = (4_000, 1_000)

    /// All files. Reads the texts of the whole site, on all cores.
    public static func all(of annotated: AnnotatedSite) -> [OutputFile] { all(of: SearchDocument.all(of: annotated.site)) }

    static func all(of documents: [SearchDocument]) -> [OutputFile] {
        let index = SearchIndex(documents)
        let words = portions(0..<index.count, of: wordBytes, atMost: mostWordFiles) { index.size(of: $0) }
        let wordFiles = parallelMap(words, chunk: 1) { bytes(of: $0, in: index) }
        let texts = portions(documents.indices, of: textBytes, atMost: mostTextFiles) { documents[$0].size }
        var fingerprint = Fingerprint()
        for file in wordFiles { fingerprint.add(file[...]) }
        // A full stop more or less changes no word, and yet may move a document into the next file.
        fingerprint.add(Array("\(texts.map(\.lowerBound))".utf8)[...])
        let manifest = manifest(
            firstWords: words.map { String(decoding: index[$0.lowerBound], as: UTF8.self) }, firstTexts: texts.map(\.lowerBound),
            documents: documents.count, fingerprint: fingerprint.text)
        return [OutputFile(path: "\(folder)index.json") { manifest }]
            + wordFiles.enumerated().map { number, bytes in OutputFile(path: "\(folder)words-\(number).txt") { bytes } }
            + texts.enumerated().map { number, range in OutputFile(path: "\(folder)texts-\(number).txt") { bytes(of: documents[range]) } }
    }

    /// Parts of a list, each of about `size` bytes, or larger where there would be more than `most` of them: an element belongs to the part in whose
    /// stretch of the bytes it begins.
    static func portions(_ range: Range<Int>, of size: Int, atMost most: Int, bytes: (Int) -> Int) -> [Range<Int>] {
        let total = range.reduce(0) { $0 + bytes($1) }
        let goal = max(size, (total + most - 1) / most)
        var starts: [Int] = []
        var (sum, end) = (0, 0)
        for position in range {
            if sum >= end {
                starts.append(position)
                end = (sum / goal + 1) * goal
            }
            sum += bytes(position)
        }
        return zip(starts, starts.dropFirst() + [range.upperBound]).map { $0..<$1 }
    }

    /// A line a word: how many letters it has in common with the one before, a digit of base 36; the others; a space, or `*` for a common word; the
    /// documents that have it.
    private static func bytes(of words: Range<Int>, in index: SearchIndex) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(wordBytes * 2)
        var last: ArraySlice<UInt8> = []
        for word in words {
            let own = index[word]
            let (letters, shared) = sharedBeginning(last, own)
            bytes += String(letters, radix: 36).utf8
            bytes += own.dropFirst(shared)
            bytes.append(index.isCommon(word) ? UInt8(ascii: "*") : 0x20)
            index.writePostings(of: word, into: &bytes)
            bytes.append(0x0A)
            last = own
        }
        return bytes
    }

    /// How many letters two words begin with in common, none of them beyond the Basic Multilingual Plane, and their bytes.
    private static func sharedBeginning(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> (letters: Int, bytes: Int) {
        let (left, right) = (one.startIndex, other.startIndex)
        var count = 0
        while count < min(one.count, other.count), one[left + count] == other[right + count], other[right + count] < 0xF0 { count += 1 }
        // Half a letter is none.
        while count > 0, count < other.count, other[right + count] & 0xC0 == 0x80 { count -= 1 }
        return (other.prefix(count).count { $0 & 0xC0 != 0x80 }, count)
    }

    private static func bytes(of documents: ArraySlice<SearchDocument>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(documents.reduce(0) { $0 + $1.size + 80 })
        for (position, document) in documents.enumerated() {
            if position > 0 { bytes.append(0x0A) }
            document.write(into: &bytes)
        }
        return bytes
    }

    private static func manifest(firstWords: [String], firstTexts: [Int], documents: Int, fingerprint: String) -> [UInt8] {
        JSONValue.object([
            .init("version", .integer(version)),
            .init("fingerprint", .string(fingerprint)),
            .init("documents", .integer(documents)),
            .init("weights", .array(SearchWeight.allCases.map { .integer($0.tenths) })),
            .init("letters", .array(FoldedWords.letters.map { .string($0) })),
            .init("articles", .array(FoldedWords.hyphenatedArticles.map { .string($0) })),
            .init("words", .array(firstWords.map { .string($0) })),
            .init("texts", .array(firstTexts.map { .integer($0) })),
        ]).bytes() + [0x0A]
    }
}
