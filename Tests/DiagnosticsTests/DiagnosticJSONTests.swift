import Diagnostics
import Testing

@Suite struct DiagnosticJSONTests {
    @Test func anEmptyReport() {
        #expect(
            DiagnosticReport([], sources: [:]).json() == """
                {
                  "version": 1,
                  "diagnostics": [],
                  "errors": 0,
                  "warnings": 0,
                  "notes": 0
                }

                """
        )
    }

    @Test func oneDiagnosticALine() {
        let source = SourceFile(path: "a.md", bytes: Array("é\nabc\nd".utf8))
        let report = DiagnosticReport(
            [
                .error(
                    "one", in: "a.md", at: 4..<7, "first", suggestion: "write that",
                    notes: [.init("here", in: "a.md", at: 0..<2), .init("everywhere")]),
                .warning("two", in: "a.md", at: nil, "second"),
                .note("three", in: nil, at: nil, "third"),
                .error("four", in: "gone.md", at: 1..<2, "fourth"),
            ],
            sources: ["a.md": source]
        )
        let unknown = #""line": null, "column": null, "endLine": null, "endColumn": null"#
        let nowhere = #""start": null, "end": null, "# + unknown
        #expect(
            report.json() == """
                {
                  "version": 1,
                  "diagnostics": [
                    {"severity": "note", "id": "three", "file": null, \(nowhere), "message": "third", "suggestion": null, "notes": []},
                    {"severity": "warning", "id": "two", "file": "a.md", "start": 0, "end": 0, "line": 1, "column": 1, "endLine": 1, "endColumn": 1, \
                "message": "second", "suggestion": null, "notes": []},
                    {"severity": "error", "id": "one", "file": "a.md", "start": 4, "end": 7, "line": 2, "column": 2, "endLine": 3, "endColumn": 1, \
                "message": "first", "suggestion": "write that", "notes": [\
                {"file": "a.md", "start": 0, "end": 2, "line": 1, "column": 1, "endLine": 1, "endColumn": 2, "message": "here"}, \
                {"file": null, \(nowhere), "message": "everywhere"}]},
                    {"severity": "error", "id": "four", "file": "gone.md", "start": 1, "end": 2, \(unknown), \
                "message": "fourth", "suggestion": null, "notes": []}
                  ],
                  "errors": 2,
                  "warnings": 1,
                  "notes": 1
                }

                """
        )
    }

    @Test(arguments: [
        ("\"", #"\""#), ("\\", #"\\"#), ("/", "/"), ("\n", #"\n"#), ("\t", #"\t"#), ("\r", #"\u000d"#), ("\r\n", #"\u000d\n"#),
        ("\0", #"\u0000"#), ("\u{1B}", #"\u001b"#), ("\u{7F}", #"\u007f"#), ("\u{9B}", #"\u009b"#),
        ("\u{2028}", #"\u2028"#), ("\u{2029}", #"\u2029"#), ("\u{202E}", #"\u202e"#), ("\u{2066}", #"\u2066"#),
        ("é", "é"), ("e\u{301}", "e\u{301}"), ("میادین", "میادین"), ("👩‍👩‍👧", "👩‍👩‍👧"),
    ])
    func escapes(text: String, escaped: String) {
        let json = DiagnosticReport([.error(text, in: text, at: nil, text, suggestion: text, notes: [.init(text)])], sources: [:]).json()
        #expect(json.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
        for member in [#""id": "#, #""file": "#, #""message": "#, #""suggestion": "#] {
            #expect(Array(json.utf8).contains(Array("\(member)\"\(escaped)\"".utf8)), "\(json)")
        }
        #expect(Array(json.utf8).contains(Array("\"message\": \"\(escaped)\"}".utf8)))
    }
}
