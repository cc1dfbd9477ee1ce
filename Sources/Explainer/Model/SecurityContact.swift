/// How to tell those who run the site of a weakness in it: what `.well-known/security.txt` says (RFC 9116).
public struct SecurityContact: Sendable, Hashable {
    /// Where to write to, the preferred one first; `https:`, `mailto:` or `tel:`.
    public var contacts: [String]
    /// The day from whose beginning on nobody is to rely on it.
    public var expires: Located<CalendarDay>
    /// A key for encrypted messages, `https:`.
    public var encryption: String?
    /// Who is thanked, `https:`.
    public var acknowledgments: String?
    /// How reports are handled, `https:`.
    public var policy: String?
    /// What may be written in, BCP 47.
    public var preferredLanguages: [String]

    /// All of it.
    public init(
        contacts: [String], expires: Located<CalendarDay>, encryption: String? = nil, acknowledgments: String? = nil, policy: String? = nil,
        preferredLanguages: [String] = []
    ) {
        self.contacts = contacts
        self.expires = expires
        self.encryption = encryption
        self.acknowledgments = acknowledgments
        self.policy = policy
        self.preferredLanguages = preferredLanguages
    }
}
