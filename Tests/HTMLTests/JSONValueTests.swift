import HTML
import Testing

@Suite("JSON")
struct JSONValueTests {
    private func text(_ value: JSONValue, _ style: JSONStyle = .compact) -> String {
        String(decoding: value.bytes(style), as: UTF8.self)
    }

    @Test("every kind of value, members in order")
    func kinds() {
        let value: JSONValue = ["z": [1, -2, 1.5, true, false, nil], "a": "x", "n": [:], "e": []]
        #expect(text(value) == #"{"z":[1,-2,1.5,true,false,null],"a":"x","n":{},"e":[]}"#)
        #expect(value == .object([.init("z", [1, -2, 1.5, true, false, nil]), .init("a", "x"), .init("n", .object([])), .init("e", .array([]))]))
    }

    @Test("what is written once is the same wherever it stands", arguments: [JSONStyle.compact, .embedded])
    func prewritten(style: JSONStyle) {
        let part: JSONValue = ["a": ["<b>&\u{2028}", 1, nil]]
        #expect(text(["x": part.prewritten], style) == #"{"x":{"a":["\u003Cb\u003E\u0026\u2028",1,null]}}"#)
        #expect(text(["x": part.prewritten], .embedded) == text(["x": part], .embedded))
    }

    @Test(
        "numbers are as short as they can be; what JSON has no number for is null",
        arguments: [
            (.number(35.1), "35.1"), (.number(0.1 + 0.2), "0.30000000000000004"), (.number(40), "40.0"), (.number(1e300), "1e+300"),
            (.number(-2.5e-300), "-2.5e-300"), (.number(.nan), "null"), (.number(-.infinity), "null"), (.integer(.min), "-9223372036854775808"),
        ] as [(JSONValue, String)]
    )
    func numbers(value: JSONValue, expected: String) {
        #expect(text(value) == expected)
    }

    @Test("strings: what must be escaped is, the rest is plain UTF-8")
    func strings() {
        #expect(text("\"\\/\u{8}\u{C}\n\r\t\0\u{B}\u{1F}\u{7F}") == #""\"\\/\b\f\n\r\t\u0000\u000B\u001F"# + "\u{7F}\"")
        #expect(text("<é ج 😀>&\u{2028}") == "\"<é ج 😀>&\u{2028}\"")
    }

    @Test("inside HTML nothing can end the script, in names too")
    func embedded() {
        #expect(text(["</script>": "<!--]]>&é\u{2028}\u{2029}\""], .embedded) == #"{"\u003C/script\u003E":"\u003C!--]]\u003E\u0026é\u2028\u2029\""}"#)
    }

    @Test("a sign is escaped wherever it stands", arguments: 0..<20)
    func everyPlace(place: Int) {
        let (before, behind) = (String(repeating: "a", count: place), String(repeating: "b", count: 19 - place))
        for (sign, escape) in [("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("<", "\\u003C"), ("\u{2028}", "\\u2028"), ("\u{2027}", "\u{2027}")] {
            #expect(text(.string(before + sign + behind), .embedded) == "\"\(before)\(escape)\(behind)\"")
        }
    }

    @Test("pretty: one value a line, two spaces a level")
    func pretty() {
        let expected = """
            {
              "a": [
                1,
                {
                  "b": null
                }
              ],
              "c": [],
              "d": {}
            }
            """
        #expect(text(["a": [1, ["b": nil]], "c": [], "d": [:]], .pretty) == expected)
    }
}
