/// The size of a drawing in SVG, which is text.
public enum SVGSize {
    /// The size that its first element states: its width and height in pixels, or else the last two numbers of its `viewBox`.
    ///
    /// Nil where it says neither; a browser then gives it some size of its own.
    public static func of(_ bytes: [UInt8]) -> PictureSize? {
        let text = String(decoding: bytes.prefix(8192), as: UTF8.self)
        guard let start = text.firstRange(of: "<svg"), let end = text[start.upperBound...].firstIndex(of: ">") else { return nil }
        let tag = String(text[start.upperBound..<end].map { $0.isWhitespace ? " " : $0 == "'" ? "\"" : $0 })
        if let width = pixels(attribute("width", in: tag)), let height = pixels(attribute("height", in: tag)) {
            return PictureSize(width: width, height: height)
        }
        let box = attribute("viewBox", in: tag)?.split { $0 == " " || $0 == "," } ?? []
        guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else { return nil }
        return PictureSize(width: width, height: height)
    }

    private static func attribute(_ name: String, in tag: String) -> Substring? {
        guard let start = tag.firstRange(of: " \(name)=\""), let end = tag[start.upperBound...].firstIndex(of: "\"") else { return nil }
        return tag[start.upperBound..<end]
    }

    /// A length without a unit or in pixels, as whole pixels.
    private static func pixels(_ text: Substring?) -> Int? {
        guard let text, let number = Double(text.hasSuffix("px") ? text.dropLast(2) : text), (1...100_000).contains(number) else { return nil }
        return Int(number.rounded())
    }
}
