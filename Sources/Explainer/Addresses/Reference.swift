/// What a link in Markdown means.
///
/// Beside addresses of the web, an editor writes `place:`, `actor:`, `article:`, `source:`, `page:`, `event:`, `contributor:` and an id, `none:` for
/// "no link here", `date:` and an EDTF date, for an image `timeline:` or `map:` and what it shows, `#` and a heading's id, or the way to another
/// Markdown file or to a file of content/media.
public enum Reference: Hashable, Sendable {
    /// A place, and the id of a heading in its text.
    case place(Identifier<Place>, fragment: String? = nil)
    /// An actor, and the id of a heading in its text.
    case actor(Identifier<Actor>, fragment: String? = nil)
    /// An article, and the id of a heading in it.
    case article(Identifier<Article>, fragment: String?)
    /// The record of a source, and the id of a heading in it.
    case source(Identifier<Source>, fragment: String? = nil)
    /// An editors' page, and the id of a heading in it.
    case page(Identifier<EditorialPage>, fragment: String?)
    /// An event on the timeline.
    case event(Identifier<Event>)
    /// A contributor, and the id of a heading in the biography.
    case contributor(Identifier<Contributor>, fragment: String? = nil)
    /// `none:`: the words are no link, whatever they name, and no date.
    case none
    /// `date:`: what day or time the words mean.
    case date(PartialDate)
    /// An embedded timeline, with what stands behind the colon: see ``TimelineSelection``.
    case timeline(String)
    /// An embedded map, with what stands behind the colon: see ``MapSelection``.
    case map(String)
    /// A heading of the same text.
    case fragment(String)
    /// http, https, mailto or tel.
    case external(String)
    /// A path relative to the file that says so.
    case file(path: String, fragment: String?)
    /// `date:` with something else than an EDTF date behind it.
    case badDate(EDTFError)
    /// A scheme that nobody may link to.
    case forbiddenScheme(String)
    /// No address at all.
    case empty

    /// The schemes that an editor may write, for suggestions.
    public static let schemes = ["place", "actor", "article", "source", "page", "event", "contributor", "none", "date"]
    private static let externalSchemes = ["http", "https", "mailto", "tel"]

    /// Reads a link's destination, escapes and character references resolved.
    public init(destination: String) {
        // What a browser ignores in an address must not hide a scheme (URL Standard, basic URL parser: control characters, tab, line feed).
        var whole = Array(destination.utf8)
        if whole.contains(where: { $0 < 0x20 }) { whole.removeAll { $0 < 0x20 } }
        var bytes = whole[...]
        while bytes.first == 0x20 { bytes.removeFirst() }
        while bytes.last == 0x20 { bytes.removeLast() }
        guard let first = bytes.first else {
            self = .empty
            return
        }
        if first == UInt8(ascii: "#") {
            self = .fragment(Self.decoded(bytes.dropFirst()))
            return
        }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(bytes[..<colon]) else {
            self = Self.file(bytes)
            return
        }
        let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
        let rest = bytes[(colon + 1)...]
        let (name, fragment) = Self.split(rest)
        switch scheme {
        case "place": self = .place(.init(name), fragment: fragment)
        case "actor": self = .actor(.init(name), fragment: fragment)
        case "article": self = .article(.init(name), fragment: fragment)
        case "source": self = .source(.init(name), fragment: fragment)
        case "page": self = .page(.init(name), fragment: fragment)
        case "event": self = .event(.init(name))
        case "contributor": self = .contributor(.init(name), fragment: fragment)
        case "none": self = .none
        case "timeline": self = .timeline(name)
        case "map": self = .map(name)
        case "date":
            do {
                self = .date(try PartialDate(edtf: name))
            } catch {
                self = .badDate(error)
            }
        case let scheme where Self.externalSchemes.contains(scheme): self = .external(String(decoding: bytes, as: UTF8.self))
        default: self = .forbiddenScheme(scheme)
        }
    }

    /// A letter, then letters, digits, "+", "-" or "." (RFC 3986, section 3.1).
    private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first) else { return false }
        return bytes.allSatisfy { byte in
            switch byte {
            case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
            default: false
            }
        }
    }

    private static func split(_ bytes: ArraySlice<UInt8>) -> (String, String?) {
        guard let sign = bytes.firstIndex(of: UInt8(ascii: "#")) else { return (decoded(bytes), nil) }
        return (decoded(bytes[..<sign]), decoded(bytes[(sign + 1)...]))
    }

    private static func file(_ bytes: ArraySlice<UInt8>) -> Reference {
        let (path, fragment) = split(bytes)
        return .file(path: path, fragment: fragment)
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    /// Percent-encoded bytes decoded; a sign that encodes nothing stays.
    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "%")) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        var position = bytes.startIndex
        while position < bytes.endIndex {
            if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.endIndex, let high = hexadecimal(bytes[position + 1]),
                let low = hexadecimal(bytes[position + 2])
            {
                result.append(high << 4 | low)
                position += 3
            } else {
                result.append(bytes[position])
                position += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The path from the root that a path in a file means.
    ///
    /// - Parameters:
    ///   - path: as it is written, relative to the file.
    ///   - file: the file that says so, relative to the root.
    /// - Returns: a path relative to the root; the path as written if it leads out of it, or does not start from the file.
    public static func resolve(_ path: String, from file: String) -> String {
        if path.hasPrefix("/") { return path }
        let slash = UInt8(ascii: "/")
        var parts = file.utf8.split(separator: slash).dropLast().map { Substring($0) }
        for part in path.utf8.split(separator: slash).map({ Substring($0) }) {
            switch part {
            case ".": break
            case "..": if parts.isEmpty { return path } else { parts.removeLast() }
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}
