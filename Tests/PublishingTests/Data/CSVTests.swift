import Testing

@testable import Publishing

@Suite struct CSVTests {
    /// A name or an address may have a semicolon of its own.
    @Test func whatSeparatesValuesIsEscapedInsideThem() {
        #expect(CSV.list(["a", "b;c", "d\\"]) == #"a;b\;c;d\\"#)
        #expect(CSV.list([]) == "")
    }
}
