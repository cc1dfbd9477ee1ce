import Diagnostics
import Explainer
import Markdown
import Searching

/// Characters of a text that do not print, as slides and old files have them: pages show a sign in their place.
enum ControlCharacters {
    /// The problem with a stretch of a file, at the first of them; nil if there are none.
    static func problem(in source: SourceFile, _ text: Range<Int>) -> Diagnostic? {
        guard let range = source.bytes.withUnsafeBufferPointer({ first(in: $0, text) }) else { return nil }
        return problem(in: source.path, at: range, byte: source.bytes[range.lowerBound])
    }

    /// The problem with a text in which a character reference stands for one, as `&#11;` does, or for one of ``DirectionControls``; nil if there
    /// is none.
    static func problem(in document: Document, of file: String, at place: TextPlace) -> Diagnostic? {
        guard let literal = first(in: document.literals) else { return DirectionControls.problem(in: document, of: file, at: place) }
        let range = document.sourceRange(of: literal)
        // One that stands there itself is reported with the file.
        return range.count > literal.count ? problem(in: file, at: place.range(range), byte: document.literals[literal.lowerBound]) : nil
    }

    /// The bytes of the first of them in a text.
    static func first(in bytes: [UInt8]) -> Range<Int>? {
        bytes.withUnsafeBufferPointer { first(in: $0, 0..<$0.count) }
    }

    /// What to say of one in a text.
    static let message = "there is a control character here, which does not print: delete it"

    private static func problem(in file: String, at range: Range<Int>, byte: UInt8) -> Diagnostic {
        .error("control-character", in: file, at: range, message, suggestion: byte == 0x0B ? "for a new line, press Return" : nil)
    }

    /// What HTML forbids in a text (HTML Standard, 13.2.3.5): U+0000 to U+001F but for white space, U+007F to U+009F; the bytes are UTF-8.
    private static func first(in bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>) -> Range<Int>? {
        let first = bytes.firstIndex(in: text) {
            !$0.isPrintable
        } where: { position in
            switch bytes[position] {
            case 0x09, 0x0A, 0x0C, 0x0D: false
            case ..<0x20, 0x7F: true
            case 0xC2: position + 1 < text.upperBound && bytes[position + 1] < 0xA0
            default: false
            }
        }
        return first.map { $0..<($0 + (bytes[$0] == 0xC2 ? 2 : 1)) }
    }
}
