/// What stands in a web address between the two slashes and the path: the name of a site, and perhaps a port (RFC 3986, section 3.2).
public struct WebAuthority: Sendable {
    /// The site's name, as written.
    public let host: String
    /// What stands behind the colon; nil if there is none.
    public let port: String?

    /// Takes apart what may hold no name of a user.
    public init(_ authority: some StringProtocol) {
        let parts = authority.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        host = parts.first.map { String($0) } ?? ""
        port = parts.count > 1 ? String(parts[1]) : nil
    }

    /// Whether browsers take the port: digits that make a number of 16 bits, or nothing (URL Standard, 4.4, port state).
    public var hasUsablePort: Bool {
        guard let port, !port.isEmpty else { return true }
        return port.utf8.allSatisfy { 0x30...0x39 ~= $0 } && UInt16(port) != nil
    }

    /// Whether browsers can take the name for that of a site: labels with points between, of letters, digits, hyphens and underscores, in any script
    /// and perhaps percent-encoded, or four numbers (URL Standard, 3.5).
    public var hasUsableHost: Bool {
        guard let name = host.contains("%") ? host.percentDecoded : host else { return false }
        var labels = name.split(separator: ".", omittingEmptySubsequences: false)[...]
        // A point at the end says that the name is whole.
        if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
        guard let last = labels.last, labels.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy(Self.isInName) }) else { return false }
        guard last.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return true }
        return labels.count == 4 && labels.allSatisfy { UInt8($0) != nil }
    }

    private static func isInName(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic || 0x30...0x39 ~= scalar.value }
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .surrogate, .unassigned, .privateUse: return false
        // The joiners are parts of words in some scripts (RFC 5892, appendix A).
        case .format: return scalar.value == 0x200C || scalar.value == 0x200D
        default: return true
        }
    }
}

extension String {
    /// The text that percent-encoded UTF-8 stands for; nil if it is none.
    fileprivate var percentDecoded: String? {
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = rest.prefix(2)
            guard digits.count == 2, digits.allSatisfy({ $0 < 0x80 && Character(Unicode.Scalar($0)).isHexDigit }),
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
