/// A figure's caption and credit, as an image's title holds them: what follows the last ` | ` is the credit.
public struct Caption: Sendable, Equatable {
    /// What the picture shows; may be empty.
    public let text: String
    /// Whose picture it is; may be empty.
    public let credit: String

    /// Splits an image's title.
    public init(title: String) {
        let bytes = Array(title.utf8)
        var position = bytes.count - 2
        while position > 0 {
            if bytes[position] == .verticalLine, bytes[position - 1] == .space, bytes[position + 1] == .space {
                text = String(decoding: bytes[..<(position - 1)], as: UTF8.self)
                credit = String(decoding: bytes[(position + 2)...], as: UTF8.self)
                return
            }
            position -= 1
        }
        text = title
        credit = ""
    }
}
