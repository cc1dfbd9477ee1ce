/// An address for a link or a resource: inside the site, in the page, or elsewhere by an allowed scheme.
///
/// There is no way to make one from any string, so no `javascript:` address can come from content.
public struct URLReference: Sendable, Hashable {
    /// The address as it is written, before HTML escapes it; ASCII only.
    public let text: String

    private init(text: String) {
        self.text = text
    }

    /// A file of the site, and perhaps an element in it by its identifier.
    ///
    /// The path leads from the page's folder to the file, as files are named: nothing in it or in the fragment is encoded yet, so "?", "#"
    /// and "%" are parts of names.
    public static func page(relative path: String, fragment: String? = nil) -> URLReference {
        let path = percentEncodedPath(path)
        guard let fragment else { return URLReference(text: path) }
        return URLReference(text: path + "#" + percentEncodedFragment(fragment))
    }

    /// An element of the same page, by its identifier.
    public static func fragment(_ id: String) -> URLReference {
        URLReference(text: "#" + percentEncodedFragment(id))
    }

    /// What the way to another file leads to from here: the address of a folder, ending in "/".
    public func following(_ way: URLReference) -> URLReference {
        URLReference(text: text + way.text)
    }

    /// An absolute address, if its scheme is http, https, mailto or tel and nothing in it could hide what it is.
    ///
    /// Nil for a relative address, any other scheme, white space or a control character or a backslash anywhere (browsers
    /// drop or reinterpret them: URL Standard, 4.4), a missing or bracketed host or one that no browser opens, a user name before the host, and a host
    /// that is called like a scheme: an address that was pasted behind another one's start.
    /// What may not stand in an address is percent-encoded; what is encoded already stays.
    ///
    /// - Parameter address: The address after character references were resolved.
    public init?(external address: String) {
        let bytes = Array(address.utf8)
        guard !bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) else { return nil }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let rest = bytes[(colon + 1)...]
        switch String(decoding: bytes[..<colon].map(\.asciiLowercased), as: UTF8.self) {
        case "http", "https": guard Self.hasPlainHost(rest) else { return nil }
        case "mailto", "tel": guard !rest.isEmpty else { return nil }
        default: return nil
        }
        text = bytes.percentEncoded { $0.isPathCharacter || $0.isURLDelimiter }
    }

    /// Whether an address goes on with two slashes and the name of a host, and no user name before it (RFC 3986, 3.2 and 7.6).
    private static func hasPlainHost(_ rest: ArraySlice<UInt8>) -> Bool {
        guard rest.starts(with: "//".utf8) else { return false }
        let authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard let first = authority.first, first != UInt8(ascii: ":"), first != UInt8(ascii: "[") else { return false }
        guard !authority.contains(UInt8(ascii: "@")) else { return false }
        let parts = WebAuthority(String(decoding: authority.map(\.asciiLowercased), as: UTF8.self))
        return parts.host != "http" && parts.host != "https" && parts.hasUsablePort && parts.hasUsableHost
    }
}

extension URLReference {
    /// A path as it stands in an address: UTF-8, percent-encoded but for the characters of a path segment and the slash (RFC 3986, 3.3).
    ///
    /// A colon in the first segment would make it a scheme, so "./" goes before it (RFC 3986, 4.2); two slashes at the start would make
    /// a host, so "/." goes before them (URL Standard, 4.5).
    static func percentEncodedPath(_ path: String) -> String {
        if path.utf8.withContiguousStorageIfAvailable({ $0.isPlainPath }) == true { return path }
        let bytes = Array(path.utf8)
        let encoded = bytes.percentEncoded { $0.isPathCharacter || $0 == UInt8(ascii: "/") }
        if bytes.starts(with: "//".utf8) { return "/." + encoded }
        return bytes.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":")) ? "./" + encoded : encoded
    }

    /// An identifier as it stands behind "#" (RFC 3986, 3.5).
    static func percentEncodedFragment(_ id: String) -> String {
        if id.utf8.withContiguousStorageIfAvailable({ $0.isPlainPath }) == true { return id }
        return Array(id.utf8).percentEncoded { $0.isPathCharacter || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether there are only letters, digits, "-", ".", "_" and "/", the slash not at the start: most paths, which need no work.
    fileprivate var isPlainPath: Bool {
        guard first != UInt8(ascii: "/") else { return false }
        var index = 0
        while index < count {
            let byte = self[index]
            guard 0x60 < byte && byte < 0x7B || 0x2C < byte && byte < 0x3A || 0x40 < byte && byte < 0x5B || byte == 0x5F else { return false }
            index += 1
        }
        return true
    }
}

extension Array<UInt8> {
    /// The bytes as they are where allowed, as "%" and two hexadecimal digits elsewhere.
    fileprivate func percentEncoded(keeping isKept: (UInt8) -> Bool) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        encoded.reserveCapacity(count)
        for byte in self {
            if isKept(byte) {
                encoded.append(byte)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(digits[Int(byte >> 4)])
                encoded.append(digits[Int(byte & 0x0F)])
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}

extension UInt8 {
    /// Whether the byte stands for itself in a path segment: pchar of RFC 3986, 3.3, but for the apostrophe, which could end a quoted address.
    fileprivate var isPathCharacter: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"): true
        case UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "@"): true
        default: false
        }
    }

    /// Whether the byte divides the parts of an address, or is the sign of an encoded byte.
    fileprivate var isURLDelimiter: Bool {
        switch self {
        case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "'"): true
        default: false
        }
    }

    fileprivate var asciiLowercased: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}
