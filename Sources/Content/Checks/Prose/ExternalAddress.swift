import HTML

/// An address of another site, an e-mail address or a telephone number, by the same measure as pages have: what they would not link to is a
/// mistake here, since there the words would stand alone and the link be gone without a word.
struct ExternalAddress {
    /// Why no page can link to it.
    let fault: String
    /// The address that was probably meant.
    let meant: String?

    /// What is wrong with an address that starts with http, https, mailto or tel; nil if nothing is.
    init?(faultOf address: String) {
        if URLReference(external: address) != nil { return nil }
        let parts = address.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let scheme = parts[0].lowercased()
        let rest = parts.count > 1 ? String(parts[1]) : ""
        switch scheme {
        case "http", "https":
            fault =
                if address.contains(" ") {
                    "a web address has no spaces"
                } else if rest.hasPrefix("//"), rest.contains("\\") {
                    "a web address has no backslashes"
                } else if Self.authority(of: rest).contains("@") {
                    "a web address with a name before \"@\" hides where it leads"
                } else if rest.hasPrefix("//"), let fault = Self.fault(of: Self.authority(of: rest.dropFirst(2))) {
                    fault
                } else {
                    "a web address starts with https:// and the name of a site"
                }
            meant = Self.repaired(scheme: scheme, rest)
        case "tel":
            let number = rest.filter { !$0.isWhitespace }
            fault = number.isEmpty ? "no telephone number stands behind \"tel:\"" : "a telephone number has no spaces here"
            meant = URLReference(external: "tel:\(number)").map { _ in "tel:\(number)" }
        default:
            // What stands before it is a name: as one word with it, it would be the address of somebody else.
            let last = rest.split(whereSeparator: \.isWhitespace).last
            fault = last == nil ? "no e-mail address stands behind \"mailto:\"" : "an e-mail address has no spaces"
            meant = last.flatMap { word in
                word.dropFirst().contains("@") ? URLReference(external: "mailto:\(word)").map { _ in "mailto:\(word)" } : nil
            }
        }
    }

    /// What is wrong with a port or a name, where both are there; nil if it is something else.
    private static func fault(of authority: Substring) -> String? {
        let parts = WebAuthority(authority)
        guard !parts.host.isEmpty, !parts.host.hasPrefix("["), !["http", "https"].contains(parts.host.lowercased()) else { return nil }
        if !parts.hasUsablePort { return "\"\(parts.port ?? "")\" is no port: behind the name of a site and a colon stands a number up to 65535" }
        return parts.hasUsableHost ? nil : "\"\(parts.host)\" is no name of a site: no browser opens it"
    }

    /// The same site with two slashes before it, one scheme, no name of a user, and spaces encoded; nil if that is no address either.
    private static func repaired(scheme: String, _ rest: String) -> String? {
        var scheme = scheme
        var rest = rest.replacing("\\", with: "/").replacing(" ", with: "%20").drop { $0 == "/" }
        if let second = ["https", "http"].first(where: { rest.lowercased().hasPrefix($0 + ":") || rest.lowercased().hasPrefix($0 + "//") }) {
            scheme = second
            rest = rest.dropFirst(second.count).drop { $0 == ":" || $0 == "/" }
        }
        if let sign = authority(of: rest).lastIndex(of: "@") { rest = rest[rest.index(after: sign)...] }
        // Nobody knows which site was meant by one with a space in its name.
        guard !authority(of: rest).contains("%") else { return nil }
        let address = "\(scheme)://\(rest)"
        return URLReference(external: address).map { _ in address }
    }

    /// What stands between the slashes at the start and the next sign that ends the name of a site.
    private static func authority(of rest: some StringProtocol) -> Substring {
        Substring(rest).drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    }
}
