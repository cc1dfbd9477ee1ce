import Diagnostics
import Testing

@testable import Content

@Suite struct MergeMarkersTests {
    private func found(_ text: String) -> [String] {
        let source = source(text)
        guard let problem = MergeMarkers.problem(in: source) else { return [] }
        return ([problem.range] + problem.notes.map(\.range)).compactMap { $0 }.map { String(decoding: source.bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        "", "a\n=======\nb", "a <<<<<<< b", " <<<<<<< a", "<<<<<< a", "<<<<<<<< a", "<<<<<<<a", "======= a\n", "========\n", "\n======\n",
        "```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n```\n", "~~~\n>>>>>>> x\n~~~", "~~~\n```\n>>>>>>> x\n~~~",
    ])
    func accepts(text: String) {
        #expect(found(text) == [])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func marksOfGit(lineEnd: String) {
        func lines(_ lines: String...) -> String { lines.joined(separator: lineEnd) }
        #expect(found(lines("a", "<<<<<<< HEAD", "b", "=======", "c", ">>>>>>> x")) == ["<<<<<<< HEAD"])
        #expect(found(lines("<<<<<<< a", "=======", ">>>>>>> b", "<<<<<<< c", "=======", ">>>>>>> d")) == ["<<<<<<< a", "<<<<<<< c"])
        #expect(found(lines("a", "<<<<<<<", "b")) == ["<<<<<<<"])
        #expect(found(lines("||||||| merged common ancestors", "b")) == ["||||||| merged common ancestors"])
        #expect(found(lines("```", "a", "```", ">>>>>>> x")) == [">>>>>>> x"])
        #expect(found(lines("a", "", "=======", "b")) == ["======="])
    }

    /// The file is looked through in steps: wherever the signs stand, one of them is met.
    @Test(arguments: 0..<20, ["<", ">", "|", "="])
    func findsSevenSignsAnywhere(offset: Int, sign: String) {
        // A line of equals signs needs an empty one above.
        let above = sign == "=" ? "\n\n" : "\n"
        let before = String((String(repeating: "a", count: 20) + above).suffix(offset))
        let isFirst = offset == 0
        let signs = String(repeating: sign, count: 7)
        for behind in ["", "\n", "\nb\n", "\r\nb"] {
            #expect(found(before + signs + behind) == (isFirst && sign == "=" ? [] : [signs]))
            #expect(found(before + signs.dropLast() + behind) == [])
            #expect(found(before + signs + sign + behind) == [])
        }
    }
}
