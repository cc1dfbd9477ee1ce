import Searching

/// Addresses that become links without any markup (GFM, section 6.9): `www.` and what follows, `://` with a scheme before it, an e-mail address.
enum BareAddress {
    /// Whether a text holds one.
    enum Presence {
        case none
        /// Only where a link's destination seems to stand: `](https://…`.
        case asDestination
        case possible
    }

    /// What the bytes of a text say of the bare addresses in it.
    static func presence(in text: UnsafeBufferPointer<UInt8>) -> Presence {
        var presence = Presence.none
        var position = 0
        while let sign = nextSign(in: text, from: position) {
            position = sign + 1
            let before = text[..<sign]
            switch text[sign] {
            case .stop where !before.hasSuffix("www"): break
            case .slash where !before.hasSuffix(":/"): break
            case .slash where isDestination(before.dropLast(2)): presence = .asDestination
            default: return .possible
            }
        }
        return presence
    }

    /// The sign in an e-mail address may be written as a character reference.
    private static func nextSign(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        text.firstIndex(in: start..<text.count) {
            $0.holds(.at ... .at) || $0.holds(.ampersand ... .ampersand) || $0.holds(.stop ... .slash)
        } where: { position in
            switch text[position] {
            case .at, .ampersand, .stop, .slash: true
            default: false
            }
        }
    }

    /// Whether a text ends with `](` and a scheme.
    private static func isDestination(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let start = text.lastIndex(where: { !$0.isAlphanumeric }) else { return false }
        return text[...start].hasSuffix("](")
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    fileprivate func hasSuffix(_ end: String) -> Bool { suffix(end.utf8.count).elementsEqual(end.utf8) }
}
