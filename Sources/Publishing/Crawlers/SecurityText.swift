import Explainer
import HTML

/// .well-known/security.txt (RFC 9116).
enum SecurityText {
    static let path = ".well-known/security.txt"

    static func bytes(_ security: SecurityContact, of settings: SiteSettings) -> [UInt8] {
        var fields = security.contacts.map { ("Contact", written($0)) }
        fields.append(("Expires", security.expires.value.timestamp(utcOffset: settings.utcOffset) ?? ""))
        if let url = settings.url, let host = host(of: url) { fields.append(("Canonical", written(host + path))) }
        if let address = security.encryption { fields.append(("Encryption", written(address))) }
        if let address = security.acknowledgments { fields.append(("Acknowledgments", written(address))) }
        if let address = security.policy { fields.append(("Policy", written(address))) }
        if !security.preferredLanguages.isEmpty { fields.append(("Preferred-Languages", security.preferredLanguages.joined(separator: ", "))) }
        return Array(fields.map { "\($0.0): \($0.1)\n" }.joined().utf8)
    }

    /// Where the file counts: at the root of the host, also of a site that lies in a folder. Whoever reads it there must find it said so
    /// (RFC 9116, 2.5.2 and 3). Nil where anybody on the way can change what is read.
    private static func host(of url: String) -> String? {
        guard url.lowercased().hasPrefix("https:") else { return nil }
        let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.prefix(3).joined(separator: "/") + "/"
    }

    private static func written(_ address: String) -> String { URLReference(external: address)?.text ?? address }
}
