import HTML
import TestSupport
import Testing

@Suite("Escaping")
struct EscapingTests {
    @Test(
        "one table for text and attributes",
        arguments: [
            ("", ""),
            ("plain", "plain"),
            ("&", "&amp;"),
            ("<", "&lt;"),
            (">", "&gt;"),
            ("\"", "&quot;"),
            ("'`=/", "'`=/"),
            ("&amp;", "&amp;amp;"),
            ("<b class=\"x\">&</b>", "&lt;b class=&quot;x&quot;&gt;&amp;&lt;/b&gt;"),
            ("a<b", "a&lt;b"),
            ("\t\n\u{0C}\r ", "\t\n\u{0C}\r "),
            ("دير الزور & Bēth 𐡀", "دير الزور &amp; Bēth 𐡀"),
            ("a\u{A0}b«c»", "a\u{A0}b«c»"),
        ]
    )
    func escapes(text: String, expected: String) {
        #expect(Markup.text(text).rendered == expected)
        #expect(span(.title(text)).rendered == "<span title=\"\(expected)\"></span>")
    }

    @Test(
        "characters that HTML forbids become U+FFFD",
        arguments: [0x00, 0x01, 0x08, 0x0B, 0x0E, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1_FFFE, 0x4_FFFF, 0x10_FFFF]
    )
    func forbidden(code: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(code))
        #expect(Markup.text("a\(scalar)b").rendered.unicodeScalars.elementsEqual("a\u{FFFD}b".unicodeScalars))
        #expect(Markup.text(String(scalar)).rendered.unicodeScalars.elementsEqual("\u{FFFD}".unicodeScalars))
    }

    @Test(
        "their neighbours stay",
        arguments: [0x20, 0x7E, 0xA0, 0xBF, 0xFDCF, 0xFDF0, 0xFEFF, 0xFFFD, 0x1_0000, 0x1_FFFD, 0x1_EFFE, 0x1_03FE, 0x10_FFFD]
    )
    func allowed(code: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(code))
        #expect(Markup.text("a\(scalar)b").rendered.unicodeScalars.elementsEqual("a\(scalar)b".unicodeScalars))
    }

    @Test("any text comes back out of text and attributes, and nothing dangerous is left")
    func roundTrip() {
        var random = SeededRandom(2017)
        for _ in 0..<3_000 {
            let text = random.text()
            let expected = Array(text.unicodeScalars.map { $0.isForbiddenInHTML ? "\u{FFFD}" : $0 })

            let inText = Markup.text(text).rendered
            #expect(!inText.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "\"") })
            #expect(Array(unescaped(inText).unicodeScalars) == expected)

            let tag = element("i", .custom("data-x", text)).rendered
            #expect(tag == "<i data-x=\"\(inText)\"></i>")

            var writer = HTMLWriter()
            writer.text(utf8: Array(text.utf8)[...])
            #expect(writer.bytes == Array(inText.utf8))
        }
    }

    @Test(
        "bytes that end in the middle of a character are not read past",
        arguments: [([0xC2, 0x80], 1), ([0xEF, 0xBF, 0xBE], 1), ([0xEF, 0xB7, 0x90], 2), ([0xF0, 0x9F, 0xBF, 0xBE], 3)] as [([UInt8], Int)]
    )
    func truncated(bytes: [UInt8], count: Int) {
        var writer = HTMLWriter()
        writer.text(utf8: bytes[..<count])
        #expect(writer.bytes == Array(bytes[..<count]))
    }

    @Test("a broken character hides none of the four", arguments: [0xC2, 0xEF, 0xF0] as [UInt8])
    func broken(lead: UInt8) {
        var writer = HTMLWriter()
        writer.text(utf8: [lead, UInt8(ascii: "<")])
        #expect(writer.bytes == [lead] + Array("&lt;".utf8))
    }
}

/// Undoes the four references.
private func unescaped(_ html: String) -> String {
    var text = ""
    var rest = html[...]
    while let first = rest.unicodeScalars.first {
        let reference = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")].first { rest.utf8.starts(with: $0.0.utf8) }
        if let (name, character) = reference {
            text += character
            rest = Substring(rest.unicodeScalars.dropFirst(name.unicodeScalars.count))
        } else {
            text.unicodeScalars.append(first)
            rest = Substring(rest.unicodeScalars.dropFirst())
        }
    }
    return text
}

extension Unicode.Scalar {
    fileprivate var isForbiddenInHTML: Bool {
        properties.isNoncharacterCodePoint || properties.generalCategory == .control && !"\t\n\u{0C}\r".unicodeScalars.contains(self)
    }
}

extension SeededRandom {
    /// Up to forty characters: special ones, letters, and any other.
    fileprivate mutating func text() -> String {
        var text = String.UnicodeScalarView()
        let forbidden = [0, 0x1B, 0x7F, 0x85, 0xFDD0, 0xFFFF, 0x1_FFFE].compactMap(Unicode.Scalar.init as (UInt32) -> Unicode.Scalar?)
        let special = Array("<>&\"'=/;#amplt \n\u{A0}ج😀".unicodeScalars) + forbidden
        for _ in 0..<Int.random(in: 0...40, using: &self) {
            if Bool.random(using: &self) {
                text.append(special[Int.random(in: 0..<special.count, using: &self)])
            } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10_FFFF, using: &self)) {
                text.append(scalar)
            }
        }
        return String(text)
    }
}
