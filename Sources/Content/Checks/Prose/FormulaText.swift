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

    /// Whether a text begins as a formula does. Behind "+", "-" and "@", which begin numbers, remarks and names of accounts as well, a function
    /// or another program must be called.
    static func isFormula(_ text: String) -> Bool {
        switch text.utf8.first {
        case UInt8(ascii: "="), 0x09, 0x0D: true
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): text.utf8.contains(UInt8(ascii: "|")) || callsFunction(text)
        default: false
        }
    }

    private static func callsFunction(_ text: String) -> Bool {
        zip(text.utf8, text.utf8.dropFirst()).contains { byte, next in next == UInt8(ascii: "(") && 0x61...0x7A ~= byte | 0x20 }
    }
}
