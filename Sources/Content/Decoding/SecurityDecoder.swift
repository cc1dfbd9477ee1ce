import Diagnostics
import Explainer

extension Fields {
    /// What security.txt is to say.
    mutating func security() -> SecurityContact? {
        group("security") { fields in
            let contacts = fields.securityContacts()
            let expires = fields.requiredDay("expires", "the day on which it ends, at most a year ahead")
            let encryption = fields.secureAddress("encryption")
            let acknowledgments = fields.secureAddress("acknowledgments")
            let policy = fields.secureAddress("policy")
            let languages = fields.languageTags("languages")
            guard let expires, !contacts.isEmpty else { return nil }
            return SecurityContact(
                contacts: contacts, expires: expires, encryption: encryption, acknowledgments: acknowledgments, policy: policy,
                preferredLanguages: languages)
        }
    }

    private mutating func requiredDay(_ key: String, _ what: String) -> Located<CalendarDay>? {
        if has(key) { return day(key) }
        missing(key, what)
        return nil
    }

    private mutating func securityContacts() -> [String] {
        let contacts = strings("contact")
        if !has("contact") || isEmptyList("contact") { missing("contact", "where to write to, an e-mail address or a web address") }
        return contacts.compactMap { text in contactAddress(text).flatMap { secure($0, text, "contact") } }
    }

    private mutating func secureAddress(_ key: String) -> String? {
        guard let text = string(key), let address = webAddress(text, for: key) else { return nil }
        return secure(address, text, key)
    }

    /// A web address there must be one that nobody can change on the way (RFC 9116, 2.5).
    private mutating func secure(_ address: String, _ text: Located<String>, _ key: String) -> String? {
        guard address.lowercased().hasPrefix("http:") else { return address }
        report(.error("bad-url", in: file, at: text.range, "\"\(key)\" in \"security\" must start with https://"))
        return nil
    }
}
