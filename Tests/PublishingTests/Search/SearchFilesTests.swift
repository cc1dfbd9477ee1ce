import Explainer
import Foundation
import Markdown
import Testing

@testable import Publishing

@Suite struct SearchFilesTests {
    private static func document(
        _ title: String, kind: SearchDocument.Kind = .article, names: [(String, String)] = [], variants: [String] = [], summary: String = "",
        details: [String] = [], text: String = ""
    ) -> SearchDocument {
        SearchDocument(
            kind: kind, page: .article(Identifier("x")), title: title, language: "en", otherNames: names.map { (language: $0.0, name: $0.1) },
            variants: variants, summary: summary, details: details, text: Prose(Document(parsing: text)))
    }

    private static func files(_ documents: [SearchDocument]) throws -> [String: String] {
        var files: [String: String] = [:]
        for file in SearchFiles.all(of: documents) { files[file.path] = String(decoding: try file.contents(), as: UTF8.self) }
        return files
    }

    /// The lines of the index, whole words in the place of what they share with the one before.
    private static func lines(_ documents: [SearchDocument]) throws -> [String] {
        let files = try files(documents)
        let numbers = files.keys.compactMap { $0.wholeNumber(between: "search/words-", and: ".txt") }.sorted()
        return numbers.flatMap { number in
            var word = ""
            return (files["search/words-\(number).txt"] ?? "").split(separator: "\n").map { line in
                let letters = line.dropFirst().prefix { $0 != " " && $0 != "*" }
                word = String(word.prefix(line.first?.hexDigitValue ?? 0)) + letters
                return word + line.dropFirst(1 + letters.count)
            }
        }
    }

    @Test func aSmallIndex() throws {
        let files = try Self.files([
            Self.document(
                "Mayadeen", kind: .place, names: [("ar", "الميادين")], variants: ["mayadin"], summary: "A town.",
                text:
                    "# The town\n\nIt lies on\nthe *river*. The river is wide.\n\n- one\n\n| a | b |\n| - | - |\n| c | bridge |\n\n```\ncode\n```\n\nNote[^1].\n\n[^1]: Of it.\n"
            ),
            Self.document("The town at the river", text: "The river."),
        ])
        #expect(files.keys.sorted() == ["search/index.json", "search/texts-0.txt", "search/words-0.txt"])
        #expect(
            files["search/words-0.txt"] == """
                0at 2H
                0bridge A
                0code A
                0is A
                1t B
                0lies A
                0mayadeen K
                5in F
                0note A
                0of A
                1n A
                2e A
                0river BH
                0the CH
                1own EH
                0wide A
                0ميادين K

                """)
        #expect(
            files["search/texts-0.txt"] == """
                {"kind":"place","url":"articles/x.html","title":"Mayadeen","lang":"en","when":"","names":[["ar","الميادين"]]}
                A town.
                The town
                It lies on the river. The river is wide.
                one
                a
                b
                c
                bridge
                code 
                Note.
                Of it.

                {"kind":"article","url":"articles/x.html","title":"The town at the river","lang":"en","when":"","names":[]}
                The river.

                """)
        let index = try #require(files["search/index.json"])
        #expect(index.hasPrefix(#"{"version":1,"fingerprint":""#))
        #expect(index.contains(#""documents":2,"weights":[10,14,18,22,30,60,40,60,80,90,120],"letters":["aàá"#))
        #expect(index.hasSuffix(#""words":["at"],"texts":[0]}"# + "\n"))
    }

    @Test func signsOfBoxesAndCaptionsAreNotFound() throws {
        let text = "> [!KNOWN] The *bridge*\n> It is\n> there.\n\n> [!NOTE]\n> So.\n\n![alt](x.svg \"Seen from here | A desk\")\n"
        let files = try Self.files([Self.document("Title", text: text)])
        #expect(files["search/texts-0.txt"]?.hasSuffix("}\nThe bridge\nIt is there.\nSo.\nalt\nSeen from here\nA desk\n") == true)
        #expect(files["search/words-0.txt"]?.contains("known") == false)
    }

    // MARK: Weights

    @Test(arguments: [
        ("Bridge", "K"), ("The bridge", "J"), ("The old bridge", "I"), ("The bridge at the border", "H"),
        ("What is known of the bridge at the border", "G"),
    ])
    func fewWordsOfANameWeighMore(title: String, weight: String) throws {
        #expect(try Self.lines([Self.document(title)]).contains("bridge \(weight)"))
    }

    @Test(arguments: [(1, "A"), (2, "B"), (3, "C"), (5, "C"), (6, "D"), (70_000, "D")])
    func manyWordsOfATextWeighMore(count: Int, weight: String) throws {
        #expect(try Self.lines([Self.document("Title", text: String(repeating: "bridge ", count: count))]).contains("bridge \(weight)"))
    }

    @Test func theBestPlaceOfAWordCounts() throws {
        #expect(try Self.lines([Self.document("Title", summary: "The bridge.", text: "A bridge, a bridge.")]).contains("bridge E"))
        #expect(try Self.lines([Self.document("Title", details: ["Bridge Post"])]).contains("bridge E"))
        #expect(try Self.lines([Self.document("Bridge", variants: ["bridge"])]).contains("bridge K"))
    }

    // MARK: Postings

    @Test func distancesBetweenDocuments() throws {
        let with = Set([0, 1, 3, 40, 1_500])
        let documents = (0...1_500).map { Self.document(with.contains($0) ? "Bridge" : "Title") }
        #expect(try Self.lines(documents).contains("bridge KK2K11K14kK"))
    }

    @Test func commonWordsStandForNamesAlone() throws {
        let documents = (0..<SearchFiles.fewest).map {
            Self.document($0 == 7 ? "River" : "Title", text: $0 < SearchFiles.fewest / 2 + 1 ? "the river" : "")
        }
        #expect(try Self.lines(documents).contains("river*8K"))
        #expect(try Self.lines(Array(documents.dropLast())).contains { $0.hasPrefix("river AAAAAAAK") })
    }

    // MARK: Files

    @Test func portionsAreOfOneSizeAndFew() {
        #expect(SearchFiles.portions(0..<6, of: 8, atMost: 9) { _ in 4 } == [0..<2, 2..<4, 4..<6])
        #expect(SearchFiles.portions(0..<6, of: 1, atMost: 3) { _ in 4 } == [0..<2, 2..<4, 4..<6])
        #expect(SearchFiles.portions(0..<4, of: 10, atMost: 9) { $0 == 1 ? 50 : 4 } == [0..<2, 2..<4])
        #expect(SearchFiles.portions(0..<0, of: 10, atMost: 9) { _ in 4 } == [])
        // However large one of them is, no part gets much more than its share.
        let parts = SearchFiles.portions(0..<1_600, of: 10, atMost: 100) { $0 < 1_000 ? 50 : 5 }
        #expect(parts.count <= 100 && parts.allSatisfy { $0.reduce(0) { $0 + ($1 < 1_000 ? 50 : 5) } <= 530 + 50 })
        for most in 1...20 { #expect(SearchFiles.portions(0..<100, of: 1, atMost: most) { $0 % 7 }.count <= most) }
    }

    @Test func filesAreManyOnlyUpToABound() {
        let documents = (0..<3_000).map { number in Self.document("Title \(number)", text: String(repeating: "word\(number) ", count: 400)) }
        let files = SearchFiles.all(of: documents)
        #expect(files.count { $0.path.contains("texts") } <= SearchFiles.mostTextFiles)
        #expect(files.count { $0.path.contains("words") } <= SearchFiles.mostWordFiles)
    }

    @Test func wordsAndDocumentsAreWhereTheIndexSaysThatTheyAre() throws {
        let documents = (0..<900).map { number in Self.document("Title \(number)", names: [("ar", "اسم\(number)")], text: "word\(number * 7) more") }
        let files = try Self.files(documents)
        let index = try #require(try JSONSerialization.jsonObject(with: Data((files["search/index.json"] ?? "").utf8)) as? [String: Any])
        let firstWords = try #require(index["words"] as? [String])
        #expect(firstWords.count > 1 && firstWords == firstWords.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        for (number, word) in firstWords.enumerated() { #expect(files["search/words-\(number).txt"]?.hasPrefix("0\(word)") == true) }
        for (number, first) in try #require(index["texts"] as? [Int]).enumerated() {
            #expect(files["search/texts-\(number).txt"]?.contains("\"title\":\"Title \(first)\"") == true)
        }
        let lines = try Self.lines(documents)
        #expect(lines == lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(lines.contains("اسم899 p0K"))
    }

    @Test func anotherIndexHasAnotherFingerprint() throws {
        func fingerprint(_ title: String) throws -> String {
            String((try Self.files([Self.document(title)])["search/index.json"] ?? "").prefix(50))
        }
        #expect(try fingerprint("One thing") == fingerprint("One thing"))
        #expect(try fingerprint("One thing") != fingerprint("Other things"))
    }

    @Test func aDocumentThatMovesToAnotherFileChangesTheFingerprint() throws {
        func files(_ end: String) throws -> [String: String] {
            try Self.files([Self.document("One", text: "word" + end), Self.document("Two")])
        }
        let (one, two) = (try files("."), try files(String(repeating: ".", count: SearchFiles.textBytes)))
        #expect(one["search/words-0.txt"] == two["search/words-0.txt"])
        #expect(one["search/texts-1.txt"] == nil && two["search/texts-1.txt"] != nil)
        #expect(one["search/index.json"]?.prefix(40) != two["search/index.json"]?.prefix(40))
    }

    @Test func nothingToFind() throws {
        #expect(try Self.files([]).keys.sorted() == ["search/index.json"])
    }
}

extension SearchFiles {
    fileprivate static var fewest: Int { SearchIndex.fewestDocuments }
}

extension String {
    fileprivate func wholeNumber(between start: String, and end: String) -> Int? {
        hasPrefix(start) && hasSuffix(end) ? Int(dropFirst(start.count).dropLast(end.count)) : nil
    }
}
