import Explainer
import HTML

/// .well-known/security.txt (RFC 9116).
enum SecurityText {
    static let path = ".well-known/security.txt"

    static func bytes(_ security: SecurityContact, of settings: SiteSettings) -> [UInt8] {
        var fields = security.contacts.map { ("Contact", written($0)) }
        fields.append(("Expires", security.expires.value.timestamp(utcOffset: settings.utcOffset) ?? ""))
        if let url = settings.url { fields.append(("Canonical", written(url + path))) }
        if let address = security.encryption { fields.append(("Encryption", written(address))) }
        if let address = security.acknowledgments { fields.append(("Acknowledgments", written(address))) }
        if let address = security.policy { fields.append(("Policy", written(address))) }
        if !security.preferredLanguages.isEmpty { fields.append(("Preferred-Languages", security.preferredLanguages.joined(separator: ", "))) }
        return Array(fields.map { "\($0.0): \($0.1)\n" }.joined().utf8)
    }

    private static func written(_ address: String) -> String { URLReference(external: address)?.text ?? address }
}
