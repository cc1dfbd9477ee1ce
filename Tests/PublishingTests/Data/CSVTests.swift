import Testing

@testable import Publishing

@Suite struct CSVTests {
    /// A name or an address may have a semicolon of its own.
    @Test func whatSeparatesValuesIsEscapedInsideThem() {
        #expect(CSV.list(["a", "b;c", "d\\"]) == #"a;b\;c;d\\"#)
        #expect(CSV.list([]) == "")
    }

    /// What would end a field, or the row, stands in quotation marks.
    @Test func fieldsThatNeedThemHaveQuotationMarks() {
        let columns: [CSV.Column<String>] = [("text", { $0 }), ("a,b", { _ in "" })]
        let bytes = CSV.bytes(columns, ["plain; \\", "one,two", "a \"word\"", "two\nlines", "\r"])
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == "text,\"a,b\"\r\nplain; \\,\r\n\"one,two\",\r\n\"a \"\"word\"\"\",\r\n\"two\nlines\",\r\n\"\r\",\r\n")
    }
}
