import Testing

@testable import Temporal

@Suite struct LexerTests {
    private func tokens(_ text: String) -> [Token] {
        let bytes = Array(text.utf8)
        return Lexer.read(bytes) { $0.tokens(in: bytes.indices) }
    }

    private func words(_ text: String) -> [Word] { tokens(text).map(\.word) }

    @Test func numbersThatMayBeDates() {
        #expect(words("14") == [.number])
        #expect(words("2017") == [.number])
        #expect(words("14th") == [.ordinal])
        #expect(words("1990s") == [.decade])
        #expect(words("1990's") == [.decade])
        #expect(words("1990’s") == [.decade])
        #expect(words("490BC") == [.number, .beforeChrist])
        #expect(words("022BC 490bc") == [.other, .other])
    }

    @Test(arguments: ["1,200", "1,200,000", "3.14", "$400", "£400", "€400", "12345", "40%", "192.168.0.1"])
    func numbersThatAreQuantities(text: String) {
        #expect(tokens(text).last { $0.word == .quantity } != nil || words(text) == [.quantity, .mark])
    }

    @Test(arguments: ["40km", "T72", "2nds", "1st2", "@on_14", "#May", "https://example.org/2017", "x2017"])
    func whatIsNoNumber(text: String) {
        #expect(words(text).allSatisfy { $0 == .other })
    }

    @Test func datesInDigits() {
        #expect(tokens("2017-10-14").map(\.value) == [20_171_014])
        #expect(tokens("14/10/2017").map(\.value) == [20_171_014])
        #expect(tokens("10/14/2017").map(\.value) == [20_171_014])
        #expect(tokens("14.10.2017").map(\.value) == [20_171_014])
        #expect(words("04/05/2017") == [.ambiguousDate])
        #expect(words("2017-10") == [.number, .hyphen, .number])
        #expect(words("8.1.0350") == [.quantity])
        #expect(words("x.3.5.2000.7").contains(.numericDate) == false)
        #expect(words("2017-10-149") != [.numericDate])
    }

    @Test func abbreviationsKeepTheirFullStops() {
        #expect(words("490 B.C.E.") == [.number, .beforeChrist])
        #expect(words("at 3 a.m. on") == [.at, .number, .halfDay, .on])
        #expect(words("Oct. 14") == [.shortMonth, .period, .number])
    }

    @Test func capitalsMatterForNamesOfMonthsAndDays() {
        #expect(words("May may MAY") == [.month, .future, .month])
        #expect(words("Sun sun") == [.shortWeekday, .other])
        #expect(words("march") == [.other])
    }

    @Test func spacesAndMarksOutsideASCII() {
        #expect(words("14\u{A0}October") == [.number, .month])
        #expect(tokens("14\u{202F}October").map(\.hasGap) == [true, true])
        #expect(words("5–7") == [.number, .dash, .number])
        #expect(words("5‑7") == [.number, .hyphen, .number])
        #expect(words("a—b") == [.a, .emDash, .other])
        #expect(words("Élysée ‘May’") == [.other, .apostrophe, .month, .apostrophe])
    }

    @Test func offsetsAreBytes() {
        #expect(tokens("É May").map { $0.start..<$0.end } == [0..<2, 3..<6])
    }

    @Test func blocksAreReadApart() {
        let bytes = Array("In May,2017".utf8)
        let tokens = Lexer.read(bytes) { lexer in [lexer.tokens(in: 0..<6), lexer.tokens(in: 6..<7), lexer.tokens(in: 7..<11)] }
        #expect(tokens.map { $0.map(\.word) } == [[.in, .month], [.comma], [.number]])
        #expect(tokens.allSatisfy { $0[0].hasGap })
    }

    @Test func markedRangesAreOneToken() {
        let bytes = Array("the 17 April Movement met".utf8)
        let marked = [MarkedRange(bytes: 4..<21, word: .excluded, value: 0)]
        let tokens = Lexer.read(bytes) { $0.tokens(in: bytes.indices, marked: marked[...]) }
        #expect(tokens.map(\.word) == [.the, .excluded, .pastVerb])
    }

    /// Two entries for one word would hide the first.
    @Test func everyWordOfTheVocabularyHasOneMeaning() {
        let counts = Dictionary(grouping: Vocabulary.entries.map { "\($0.0)" }, by: { $0 }).filter { $0.value.count > 1 }
        #expect(counts.keys.sorted() == [])
        #expect(Vocabulary.entries.allSatisfy { $0.0.utf8CodeUnitCount <= WordKey.limit })
        #expect(Vocabulary.table[WordKey("throughout")]?.word == .preposition)
        #expect(Vocabulary.table[WordKey("counteroffensive")]?.word == .campaign)
        #expect(Vocabulary.table[WordKey("zebra")] == nil)
        #expect(WordKey("counteroffensiv") != WordKey("counteroffensive"))
    }
}
