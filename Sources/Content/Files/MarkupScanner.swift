/// Goes through HTML, SVG or other XML as browsers do, tag by tag (HTML Standard, 13.2.5); comments and texts say nothing.
///
/// Where HTML and XML differ, it takes more for a tag rather than less.
struct MarkupScanner {
    struct Attribute {
        /// In small letters, without a prefix.
        let name: String
        /// Character references resolved.
        let value: String
        /// Its name and value, as UTF-8 byte offsets in the file.
        let range: Range<Int>
    }

    enum Piece {
        /// A start tag: the element in small letters, without a prefix, where that name stands, and its attributes.
        case tag(name: String, range: Range<Int>, attributes: [Attribute])
        /// `<?…>`, without its first two characters.
        case instruction(String, range: Range<Int>)
        /// `<!ENTITY …>` or another declaration, without its first two characters.
        case declaration(String, range: Range<Int>)
    }

    private let bytes: [UInt8]
    private let isHTML: Bool
    private var position = 0

    init(_ bytes: [UInt8], isHTML: Bool) {
        self.bytes = bytes
        self.isHTML = isHTML
    }

    mutating func next() -> Piece? {
        while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
            position = start + 1
            if skipComment() || skipCharacterData() { continue }
            switch byte {
            case UInt8(ascii: "?"): return .instruction(text(to: UInt8(ascii: ">")), range: start..<position)
            case UInt8(ascii: "!"): return .declaration(text(to: UInt8(ascii: ">")), range: start..<position)
            case let first? where Self.startsName(first): return tag()
            default: break
            }
        }
        return nil
    }

    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// What stands behind the sign here, to an end, behind which the reading goes on. A declaration can hold others: only its own words are
    /// passed over.
    private mutating func text(to end: UInt8) -> String {
        let start = position + 1
        position = bytes[start...].firstIndex { $0 == end || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") && $0 != end } ?? bytes.count
        return Self.text(bytes[start..<max(start, position)])
    }

    private mutating func skipComment() -> Bool {
        guard bytes[position...].starts(with: "!--".utf8) else { return false }
        position += 3
        // An empty one is over at once.
        for ending in [">", "->"] where bytes[position...].starts(with: ending.utf8) {
            position += ending.utf8.count
            return true
        }
        skip(to: isHTML ? ["-->", "--!>"] : ["-->"])
        return true
    }

    private mutating func skipCharacterData() -> Bool {
        guard !isHTML, bytes[position...].starts(with: "![CDATA[".utf8) else { return false }
        skip(to: ["]]>"])
        return true
    }

    private mutating func skip(to endings: [String]) {
        while position < bytes.count {
            for ending in endings where bytes[position...].starts(with: ending.utf8) {
                position += ending.utf8.count
                return
            }
            position += 1
        }
    }

    private mutating func tag() -> Piece {
        let start = position
        skip { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
        let range = start..<position
        var attributes: [Attribute] = []
        while true {
            skip { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
            guard let byte, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "<") else { break }
            attributes.append(attribute())
        }
        return .tag(name: Self.localName(bytes[range]), range: range, attributes: attributes)
    }

    private mutating func attribute() -> Attribute {
        let start = position
        position += 1
        skip { $0 > 0x20 && ![UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "=")].contains($0) }
        let name = Self.localName(bytes[start..<position])
        var end = position
        skip { $0 <= 0x20 }
        guard byte == UInt8(ascii: "=") else { return Attribute(name: name, value: "", range: start..<end) }
        position += 1
        skip { $0 <= 0x20 }
        let value: Range<Int>
        if let quote = byte, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            position += 1
            let first = position
            skip { $0 != quote }
            value = first..<position
            position = min(position + 1, bytes.count)
        } else {
            let first = position
            skip { $0 > 0x20 && $0 != UInt8(ascii: ">") }
            value = first..<position
        }
        end = position
        return Attribute(name: name, value: Self.resolved(Self.text(bytes[value])), range: start..<end)
    }

    private mutating func skip(while fits: (UInt8) -> Bool) {
        while position < bytes.count, fits(bytes[position]) { position += 1 }
    }

    private static func startsName(_ byte: UInt8) -> Bool {
        0x61...0x7A ~= byte | 0x20 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func localName(_ name: ArraySlice<UInt8>) -> String {
        text(name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name).lowercased()
    }

    /// A text with the character references resolved that can stand in an address.
    static func resolved(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let parts = text.split(separator: "&", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts[0])) { result, part in
            let name = part.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
            guard let character = character(String(name)) else { return result += "&" + part }
            result.append(character)
            let rest = part.dropFirst(name.count)
            result += rest.first == ";" ? rest.dropFirst() : rest
        }
    }

    private static func character(_ name: String) -> Character? {
        let named: [String: Character] = [
            "colon": ":", "Tab": "\t", "NewLine": "\n", "sol": "/", "amp": "&", "quot": "\"", "apos": "'", "lt": "<", "gt": ">", "lpar": "(",
            "num": "#",
        ]
        guard name.hasPrefix("#") else { return named[name] }
        let digits = name.dropFirst()
        let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { Unicode.Scalar($0) }.map { Character($0) }
    }
}
