import Explainer
import Testing

@testable import Temporal

/// Words right beside a date: which belong to it, and which only look as if.
@Suite struct WordsBesideDatesTests {
    private static let counted = Vocabulary.entries.filter { $0.1.word == .counted && $0.1.value != WordForm.measure.rawValue }
        .map { String(describing: $0.0) }
    private static let measures = Vocabulary.entries.filter { $0.1.word == .counted && $0.1.value == WordForm.measure.rawValue }
        .map { String(describing: $0.0) }

    private func check(_ marked: String, in mode: TemporalMode, sourceLocation: SourceLocation = #_sourceLocation) {
        let sample = DatedSample(marked)
        #expect(sample.found(in: mode) == sample.dates, sourceLocation: sourceLocation)
    }

    @Test(arguments: counted) func aYearBeforeWhatCanBeCounted(noun: String) throws {
        for text in [
            "In [June 2014=2014-06] \(noun) were seen.", "On [5 June 2014=2014-06-05] \(noun) were seen.",
            "On [June 5, 2014=2014-06-05], \(noun) were seen.", "In [2014=2014] \(noun) were seen.", "Since [2014=2014] \(noun) were seen.",
            "In [March 1809=1809-03] \(noun) were seen.", "In [the spring of 2014=2014-21] \(noun) were seen.", "A force of 2014 \(noun) was seen.",
            "In 1500 \(noun) it was seen.", "Some 2014 \(noun) were seen.",
        ] {
            check(text, in: try .news("2024-03-11"))
        }
    }

    @Test(arguments: measures) func aNumberBeforeAMeasure(measure: String) throws {
        check("In 2014 \(measure) nothing was seen.", in: try .news("2024-03-11"))
    }

    @Test func daysOfTheWeekBehindPlaces() throws {
        for text in [
            "Envoys, meeting in Oslo [Friday=2024-03-08], called for calm.",
            "Crews reached New Haven [Saturday=2024-03-09] and Ely [Sunday=2024-03-10].",
            "The crash near Oslo [Friday=2024-03-08] killed nine.",
        ] {
            check(text, in: try .news("2024-03-11"))
        }
    }

    @Test(arguments: [
        "Good Friday", "Ash Wednesday", "Palm Sunday", "Maundy Thursday", "Holy Saturday", "Black Friday", "Bloody Sunday", "Super Tuesday",
    ])
    func daysWithANameOfTheirOwn(name: String) throws {
        check("\(name) was quiet.", in: try .news("2024-03-11"))
        check("It was quiet on \(name).", in: try .news("2024-03-11"))
    }

    @Test func daysOfTheWeekThatAreNotTheNearest() throws {
        for text in [
            "They met on [the last Sunday of May 2023=2023-05-28].", "They met on [the second Monday of May=2023-05-08].",
            "They met on [the first Friday in March=2024-03-01].", "They met on Sunday week.", "They met a week last Sunday.",
            "They met on Sunday before last.", "They met the Sunday before.", "They met the Sunday after the storm.",
            "It was the fifth Friday of February 2023.",
        ] {
            check(text, in: try .news("2024-03-11"))
        }
    }

    @Test func pronounsBehindADate() {
        for text in [
            "In [June 1900=1900-06] they came. On [the 14th=1900-06-14] it rained. On [the 17th=1900-06-17] by order of the king they left.",
            "In [214 BC=-0213] war came, and in [212=-0211] he took the port.",
            "In [May 1631=1631-05] he left. By [Christmas=1631-12-25] he was back.",
            "In [AD 66=0066] they rose. In [70=0070] the city fell, and in 300 it was rebuilt.", "In [May 1900=1900-05] they rose. In 70 he fell.",
        ] {
            check(text, in: .narrative)
        }
    }

    @Test func monthsOfAHeading() {
        check("The siege, [June=1950-06]–[September 1950=1950-09]", in: .narrative)
    }

    @Test(arguments: ["\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{AD}"])
    func marksThatAreNotSeenHideNothing(mark: String) {
        let text = "It fell on \(mark)14\(mark) Octo\(mark)ber\(mark) 2017\(mark), and in \(mark)May 2018\(mark)."
        let found = TemporalTagger(mode: .narrative).expressions(in: text)
        #expect(found.map { $0.date?.edtf } == ["2017-10-14", "2018-05"])
    }

    @Test func aSpaceThatIsNotSeenDivides() {
        #expect(TemporalTagger(mode: .narrative).expressions(in: "on 14\u{200B}October\u{200B}2017").map { $0.date?.edtf } == ["2017-10-14"])
    }

    @Test func aWordInEedIsNoPast() throws {
        check("They proceed with a plan for [Friday=2024-03-15].", in: try .news("2024-03-11"))
    }
}
