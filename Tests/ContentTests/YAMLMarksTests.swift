import Testing

@testable import Content

@Suite struct YAMLMarksTests {
    /// Lines of ASCII and others, the last without an end, more than 64 characters in all.
    private static let texts = [
        "", "a: b", "a: b\n", "title: A road\nplace: Mayadín\nday: 2017-10-14", "م: 1\na: 2\r\nb: é\r\rc: \u{2028}d\n",
        "summary: \(String(repeating: "a", count: 70))\ntitle: \(String(repeating: "é", count: 70))\nb: \(String(repeating: "c", count: 70))",
    ]

    /// Each line's columns, those behind its end and those of lines that are not there: a column is a character, counted on over the line's end.
    @Test(arguments: texts, [("", ""), ("---\n", "---\nmore")])
    func findsEachColumn(text: String, around: (before: String, behind: String)) {
        let bytes = Array((around.before + text + around.behind).utf8)
        let yaml = around.before.utf8.count..<(bytes.count - around.behind.utf8.count)
        let marks = YAMLMarks(bytes, yaml)
        let starts = yaml.filter { bytes[$0] & 0xC0 != 0x80 }
        for (line, lineStart) in marks.lineStarts.enumerated() {
            for column in 1...200 {
                let expected = starts.filter { $0 >= lineStart }.dropFirst(column - 1).first ?? yaml.upperBound
                #expect(marks.offset(line: line + 1, column: column) == expected, "\(line + 1):\(column)")
            }
            #expect(marks.offset(line: line + 1, column: 0) == yaml.upperBound)
        }
        #expect(marks.offset(line: 0, column: 1) == yaml.upperBound)
        #expect(marks.offset(line: marks.lineStarts.count + 1, column: 1) == yaml.upperBound)
    }

    @Test func columnsRoundTheEndOfALine() {
        let marks = YAMLMarks(Array("ab: c\né: d\nxyz".utf8), 0..<15)
        #expect((5...7).map { marks.offset(line: 1, column: $0) } == [4, 5, 6])
        #expect((1...6).map { marks.offset(line: 2, column: $0) } == [6, 8, 9, 10, 11, 12])
        #expect((1...5).map { marks.offset(line: 3, column: $0) } == [12, 13, 14, 15, 15])
    }
}
