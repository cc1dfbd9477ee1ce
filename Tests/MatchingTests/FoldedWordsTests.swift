import Foundation
import Testing

@testable import Matching

@Suite struct FoldedWordsTests {
    /// A text and its words, which assets/search.js must find in it as well: the audit holds the script against the same table.
    private static let table: [(text: String, words: [String])] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
            "Audit/search/words.tsv")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.map { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return (parts[0], parts[1].split(separator: " ").map(String.init))
        }
    }()

    @Test func theTableIsThere() {
        #expect(Self.table.count > 60)
    }

    @Test(arguments: table)
    func wordsOfTheTable(text: String, words: [String]) {
        // By scalars: strings that look the same are equal.
        #expect(FoldedWords.all(of: text).map { Array($0.unicodeScalars) } == words.map { Array($0.unicodeScalars) })
    }

    /// What the index has is found by itself.
    @Test(arguments: table)
    func foldingAgainChangesNothing(text: String, words: [String]) {
        #expect(words.flatMap { FoldedWords.all(of: $0) } == words)
    }

    @Test func illFormedBytesSeparateWords() {
        let bytes: [UInt8] = [0x61, 0x62, 0xFF, 0x63, 0x64, 0xC3]
        var words: [String] = []
        bytes.withUnsafeBufferPointer { bytes in FoldedWords.each(in: bytes) { words.append(String(decoding: $0, as: UTF8.self)) } }
        #expect(words == ["ab", "cd"])
    }

    @Test func theScriptKnowsTheLettersByTheirSmallForms() {
        for entry in FoldedWords.letters {
            let base = String(entry.unicodeScalars.prefix(1))
            for letter in entry.unicodeScalars.dropFirst() {
                #expect(MatchingKey(String(letter)) == MatchingKey(base), "\(letter)")
            }
        }
        #expect(FoldedWords.hyphenatedArticles.contains("ez") && FoldedWords.hyphenatedArticles.first == "ad")
    }
}
