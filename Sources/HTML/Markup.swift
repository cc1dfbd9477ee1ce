/// A piece of HTML as a value: what templates return, tests compare and the writer turns into bytes.
///
/// Strings are text, never markup: the writer escapes them. Bytes that are already HTML enter only as ``TrustedHTML``.
/// Equal values render to equal bytes; a fragment of one part and the part itself render alike but are not equal.
public enum Markup: Sendable, Equatable {
    /// Nothing.
    case empty
    /// Text, escaped when it is written.
    case text(String)
    /// An element with its attributes and content.
    case element(Element)
    /// Parts in order, nothing between them.
    case fragment([Markup])
    /// HTML that was made safe elsewhere, written byte for byte.
    case trusted(TrustedHTML)

    /// What the block builds, without an element around it.
    public init(@MarkupBuilder _ content: () -> Markup) {
        self = content()
    }

    /// The parts in order, as the simplest value that renders to the same bytes.
    public init(_ parts: [Markup]) {
        switch parts.count {
        case 0: self = .empty
        case 1: self = parts[0]
        default: self = .fragment(parts)
        }
    }
}

extension Markup: ExpressibleByStringInterpolation {
    /// Text, to be escaped when it is written.
    public init(stringLiteral value: String) {
        self = .text(value)
    }
}

extension Markup {
    /// Whether the value renders to no bytes at all. An element without content is not empty.
    public var isEmpty: Bool {
        switch self {
        case .empty: true
        case .text(let text): text.isEmpty
        case .element: false
        case .fragment(let parts): parts.allSatisfy(\.isEmpty)
        case .trusted(let html): html.bytes.isEmpty
        }
    }

    /// The text alone, unescaped, in document order: what a heading says, for a `title` or a table of contents.
    ///
    /// Attributes do not count, nor does ``TrustedHTML``, whose bytes are not taken apart again.
    public var plainText: String {
        var text = ""
        appendPlainText(to: &text)
        return text
    }

    private func appendPlainText(to text: inout String) {
        switch self {
        case .empty, .trusted: break
        case .text(let own): text += own
        case .element(let element): element.content?.appendPlainText(to: &text)
        case .fragment(let parts): for part in parts { part.appendPlainText(to: &text) }
        }
    }
}

extension Array where Element == Markup {
    /// The parts that are not empty, with the separator between each two of them.
    public func joined(separator: Markup) -> Markup {
        var parts: [Markup] = []
        for part in self where !part.isEmpty {
            if !parts.isEmpty { parts.append(separator) }
            parts.append(part)
        }
        return Markup(parts)
    }
}

extension DefaultStringInterpolation {
    /// Takes the text of the markup; its elements are lost, which is hardly ever meant.
    @available(*, deprecated, message: "elements are lost inside a string: write part after part in the block")
    public mutating func appendInterpolation(_ markup: Markup) {
        appendLiteral(markup.plainText)
    }
}
