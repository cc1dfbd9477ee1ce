/// The byte sink that all HTML and XML goes through: it escapes whatever is not a literal of the program.
public struct HTMLWriter: ~Copyable {
    private var buffer: ByteBuffer
    private let syntax: MarkupSyntax

    /// A writer with room for so many bytes; more are taken as needed.
    public init(capacity: Int = 0, as syntax: MarkupSyntax = .html) {
        buffer = ByteBuffer(capacity: capacity)
        self.syntax = syntax
    }

    /// What has been written so far, in UTF-8: a copy.
    public var bytes: [UInt8] { buffer.bytes }

    /// How many bytes have been written.
    public var count: Int { buffer.count }

    /// The last byte that was written; nil if there is none.
    public var last: UInt8? { buffer.last }
}

extension HTMLWriter {
    /// Writes a literal of the program, byte for byte.
    public mutating func raw(_ literal: StaticString) {
        buffer.append(literal)
    }

    /// Writes HTML that was made safe elsewhere, byte for byte.
    public mutating func trusted(_ html: TrustedHTML) {
        html.bytes.withUnsafeBufferPointer { buffer.append($0) }
    }

    /// Writes text, escaped.
    public mutating func text(_ text: String) {
        text.withBytes { Escaping.append($0, to: &buffer, as: syntax) }
    }

    /// Writes a part of a text, escaped.
    public mutating func text(_ text: Substring) {
        var text = text
        text.withUTF8 { Escaping.append($0, to: &buffer, as: syntax) }
    }

    /// Writes text that is already UTF-8, escaped.
    public mutating func text(utf8 text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { Escaping.append($0, to: &buffer, as: syntax) }
    }

    /// Writes a space and an attribute, its value escaped and in double quotes; an absent attribute writes nothing.
    public mutating func attribute(_ attribute: Attribute) {
        write(attribute.prefix, attribute.localName, attribute.content)
    }

    private mutating func write(_ prefix: StaticString, _ localName: StaticString, _ content: Attribute.Content) {
        if case .absent = content { return }
        buffer.append(UInt8(ascii: " "))
        if prefix.utf8CodeUnitCount > 0 { buffer.append(prefix) }
        buffer.append(localName)
        guard case .text(let value) = content else { return }
        buffer.append(UInt8(ascii: "="))
        buffer.append(UInt8(ascii: "\""))
        text(value)
        buffer.append(UInt8(ascii: "\""))
    }

    /// Writes a start tag.
    public mutating func open(_ tag: StartTag) {
        if let written = tag.written { return written.withUnsafeBufferPointer { buffer.append($0) } }
        buffer.append(UInt8(ascii: "<"))
        buffer.append(tag.name)
        // Field by field, since a whole attribute would be copied.
        for index in tag.attributes.indices {
            write(tag.attributes[index].prefix, tag.attributes[index].localName, tag.attributes[index].content)
        }
        buffer.append(UInt8(ascii: ">"))
    }

    /// Writes the end tag that belongs to a start tag.
    public mutating func close(_ tag: StartTag) {
        buffer.append(UInt8(ascii: "<"))
        buffer.append(UInt8(ascii: "/"))
        buffer.append(tag.name)
        buffer.append(UInt8(ascii: ">"))
    }
}

extension Markup {
    /// Writes the value: no white space of its own, attributes in source order, the same bytes every time.
    public func render(into writer: inout HTMLWriter) {
        switch self {
        case .empty:
            break
        case .text(let text):
            writer.text(text)
        case .element(let element):
            writer.open(element.tag)
            element.content?.render(into: &writer)
            if element.content != nil { writer.close(element.tag) }
        case .fragment(let parts):
            for part in parts { part.render(into: &writer) }
        case .trusted(let html):
            writer.trusted(html)
        }
    }

    /// The same HTML, written out: for a part that many pages repeat. Its text can no longer be asked for (``plainText``).
    public var prerendered: Markup { .trusted(written(as: .html)) }

    /// The bytes of a part that many files of one syntax repeat.
    public func written(as syntax: MarkupSyntax) -> TrustedHTML {
        var writer = HTMLWriter(as: syntax)
        render(into: &writer)
        return TrustedHTML(writer.bytes)
    }

    /// The HTML as a string, for tests, messages, and HTML that stands as text in another file, as in feeds; files are made of the writer's bytes.
    public var rendered: String {
        var writer = HTMLWriter()
        render(into: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
