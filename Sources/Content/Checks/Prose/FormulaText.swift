import Diagnostics
import Explainer

/// Texts that a spreadsheet takes for a formula where it opens a data file by itself: a data set holds what the content says, and nothing
/// else, so that they cannot be made harmless there.
enum FormulaText {
    /// Keys of lists and groups whose texts reach tables; those of ``PlainText`` do as well.
    static let keys: Set<String> = ["aliases", "names", "authors", "sides", "abbreviation", "side"]

    /// What is wrong with a text; nil if nothing is.
    static func problem(of text: Located<String>, in file: String) -> Diagnostic? {
        guard isFormula(text.value) else { return nil }
        let sign = text.range.isEmpty ? text.range : text.range.lowerBound..<(text.range.lowerBound + 1)
        return .error(
            "formula", in: file, at: sign, "a spreadsheet takes this text in a data file for a formula, and works it out",
            suggestion: "begin with a letter or a quotation mark")
    }

    /// Whether a text begins as a formula does. Behind "+", "-" and "@", which begin numbers, remarks and names of accounts as well, a function must be
    /// called at once, or another program further on: `-SUM(A1)`, `+1+cmd|' /C calc'!A0`.
    static func isFormula(_ text: String) -> Bool {
        switch text.utf8.first {
        case UInt8(ascii: "="), 0x09, 0x0D: true
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): callsProgram(text) || callsFunction(text)
        default: false
        }
    }

    private static func callsProgram(_ text: String) -> Bool {
        text.utf8.firstIndex(of: UInt8(ascii: "|")).map { text.utf8[$0...].contains(UInt8(ascii: "!")) } ?? false
    }

    private static func callsFunction(_ text: String) -> Bool {
        // Behind what is added up before: "-2+SUM(1)".
        let name = text.utf8.drop { "+-*/@=.,0123456789".utf8.contains($0) }
        let behind = name.drop { 0x61...0x7A ~= $0 | 0x20 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
        return behind.first == UInt8(ascii: "(") && behind.startIndex > name.startIndex
    }
}
