/// How much a problem matters: `note` < `warning` < `error`. A site with an error is not published.
public enum Severity: String, Sendable, Comparable, CaseIterable {
    /// Something worth knowing; nothing needs to be changed.
    case note
    /// Something that is probably not what the editor meant; the site is published all the same.
    case warning
    /// Something that must be changed before the site can be published.
    case error

    /// Orders by weight, the lightest first.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.weight < right.weight
    }

    private var weight: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
