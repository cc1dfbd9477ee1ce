import Explainer

/// A piece of YAML with the bytes that it was written with.
indirect enum YAMLValue: Sendable {
    case scalar(Scalar)
    case list([YAMLValue], range: Range<Int>)
    case map([Entry], range: Range<Int>)

    struct Scalar: Sendable {
        let text: String
        /// Whether it stands without quotes, so that it may mean a number, true, false or nothing.
        let isPlain: Bool
        /// How many blanks stand between it and a comment on its line; 0 where there is no comment.
        var blanksBeforeComment: UInt16 = 0
        let range: Range<Int>
        /// Where each line of the text starts in the file; empty if the text is not written as it reads (escapes, folded lines).
        var lineStarts: [Int] = []

        /// The sign that starts a comment behind it, on its line.
        var commentSign: Range<Int>? {
            let start = range.upperBound + Int(blanksBeforeComment)
            return blanksBeforeComment > 0 ? start..<(start + 1) : nil
        }

        /// Where its text stands in the file.
        var place: TextPlace { TextPlace(of: text, lineStarts: lineStarts, whole: range) }
    }

    struct Entry: Sendable {
        let key: Scalar
        let value: YAMLValue
        /// Whether it stands in braces without a colon, as what follows a comma in a text does: `{ alt: A street, with a car }`.
        var isBare = false
    }

    /// The text, if it is one.
    var text: String? {
        if case .scalar(let scalar) = self { scalar.text } else { nil }
    }

    /// UTF-8 byte offsets in the file.
    var range: Range<Int> {
        switch self {
        case .scalar(let scalar): scalar.range
        case .list(_, let range), .map(_, let range): range
        }
    }

    /// Nothing written, or one of YAML's words for nothing.
    var isNull: Bool {
        guard case .scalar(let scalar) = self, scalar.isPlain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.text)
    }

    /// Whether it is a group of keys.
    var isMap: Bool {
        if case .map = self { true } else { false }
    }

    /// What it is, for messages.
    var kindName: String {
        switch self {
        case .scalar: "a text"
        case .list: "a list"
        case .map: "a group of keys"
        }
    }
}

extension [YAMLValue.Entry] {
    /// What stands behind a key; nil if it is not there.
    func value(_ key: String) -> YAMLValue? { first { $0.key.text == key }?.value }

    /// The text of a key; nil if it is not there or has no text for a value.
    func text(_ key: String) -> String? { value(key)?.text }
}
