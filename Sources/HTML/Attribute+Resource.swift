extension Attribute {
    /// The address that a link leads to.
    public static func href(_ url: URLReference) -> Attribute { Attribute("href", url) }

    /// The address of an image, a script, a recording.
    public static func src(_ url: URLReference) -> Attribute { Attribute("src", url) }

    /// The same image in several widths.
    public static func srcset(_ candidates: [ImageCandidate]) -> Attribute { Attribute("srcset", candidates.map(\.text).joined(separator: ", ")) }

    /// How wide the image is shown, a list of CSS source sizes.
    public static func sizes(_ value: String) -> Attribute { Attribute("sizes", value) }

    /// How the address relates to the page, keywords separated by spaces.
    public static func rel(_ value: String) -> Attribute { Attribute("rel", value) }

    /// The language of what the link leads to, a BCP 47 tag.
    public static func hreflang(_ value: String) -> Attribute { Attribute("hreflang", value) }

    /// The media type of what the address leads to, the kind of a script, of a list's numbers.
    public static func type(_ value: String) -> Attribute { Attribute("type", value) }

    /// The media query under which the resource applies.
    public static func media(_ value: String) -> Attribute { Attribute("media", value) }

    /// The hash that the resource must have (Subresource Integrity).
    public static func integrity(_ value: String) -> Attribute { Attribute("integrity", value) }

    /// What the request says about where it comes from.
    public static func referrerpolicy(_ value: String) -> Attribute { Attribute("referrerpolicy", value) }

    /// A link that saves what it leads to.
    public static var download: Attribute { Attribute("download", .present) }

    /// A link that saves what it leads to, under this name.
    public static func download(_ value: String) -> Attribute { Attribute("download", value) }

    /// The width in CSS pixels.
    public static func width(_ pixels: Int) -> Attribute { Attribute("width", String(pixels)) }

    /// The height in CSS pixels.
    public static func height(_ pixels: Int) -> Attribute { Attribute("height", String(pixels)) }

    /// Whether the resource is loaded at once or when it comes near the viewport.
    public static func loading(_ value: Loading) -> Attribute { Attribute("loading", value.rawValue) }

    /// Whether the image is decoded with the text or beside it.
    public static func decoding(_ value: Decoding) -> Attribute { Attribute("decoding", value.rawValue) }

    /// A script that runs once the page is parsed.
    public static var `defer`: Attribute { Attribute("defer", .present) }

    /// A script that runs as soon as it is there.
    public static var async: Attribute { Attribute("async", .present) }

    /// A recording with controls.
    public static var controls: Attribute { Attribute("controls", .present) }

    /// How much of a recording is loaded ahead: none, metadata, auto.
    public static func preload(_ value: String) -> Attribute { Attribute("preload", value) }

    /// The image that stands for a video before it plays.
    public static func poster(_ url: URLReference) -> Attribute { Attribute("poster", url) }

    /// The kind of a text track: captions, subtitles, descriptions, chapters, metadata.
    public static func kind(_ value: String) -> Attribute { Attribute("kind", value) }

    /// The language of a text track, a BCP 47 tag.
    public static func srclang(_ value: String) -> Attribute { Attribute("srclang", value) }

    /// The title of a text track, an option or a group of options.
    public static func label(_ value: String) -> Attribute { Attribute("label", value) }

    /// The encoding of the page; HTML allows only UTF-8.
    public static func charset(_ value: String) -> Attribute { Attribute("charset", value) }

    /// The property that a `meta` states, in the vocabulary of Open Graph.
    public static func property(_ value: String) -> Attribute { Attribute("property", value) }

    /// The value that a `meta` states.
    public static func content(_ value: String) -> Attribute { Attribute("content", value) }
}

/// One of several files of the same image (HTML Standard, 4.8.4.2.1, `srcset`).
public struct ImageCandidate: Sendable, Hashable {
    /// The address of the file.
    public let url: URLReference
    /// The width of the image in pixels.
    public let width: Int

    /// A file and its width in pixels.
    public init(_ url: URLReference, width: Int) {
        self.url = url
        self.width = width
    }

    /// As in `srcset`. A comma at the end of an address would end the candidate, so commas are percent-encoded.
    var text: String {
        "\(url.text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: "%2C")) \(width)w"
    }
}

/// When a resource is loaded (HTML Standard, 2.5.7).
public enum Loading: String, Sendable, Hashable {
    /// At once.
    case eager
    /// When it comes near the viewport.
    case lazy
}

/// How an image is decoded (HTML Standard, 4.8.3, `decoding`).
public enum Decoding: String, Sendable, Hashable {
    /// Together with the other content.
    case sync
    /// Beside the other content.
    case async
    /// As the browser likes.
    case auto
}
