import Explainer
import HTML

/// A file of records (RFC 8259): what the file says of itself, then a list with one record a line.
///
/// Records are made and written one after the other: of a large site, all of them at once would take many times the memory of the file.
enum RecordsJSON {
    static func bytes<Element>(
        _ name: String, _ elements: some Sequence<Element>, head: [JSONValue.Member], members: (Element) -> [JSONValue.Member]
    ) -> [UInt8] {
        bytes(name, head: head) { bytes in
            for (position, element) in elements.enumerated() {
                bytes += position > 0 ? [0x2C, 0x0A] : [0x0A]
                bytes += JSONValue.object(members(element)).bytes()
            }
        }
    }

    /// A file whose list is written by `records`: each record on a line of its own, a comma between two.
    static func bytes(_ name: String, head: [JSONValue.Member], records: (inout [UInt8]) -> Void) -> [UInt8] {
        var bytes = JSONValue.object(head).bytes()
        bytes.removeLast()
        bytes += ",\"\(name)\":[".utf8
        records(&bytes)
        bytes += "\n]}\n".utf8
        return bytes
    }
}

extension JSONValue {
    /// Texts in their order.
    static func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

    /// Names in other languages, by their tags.
    static func names(_ names: [Names.Foreign]) -> JSONValue { .object(names.map { .init($0.language, .string($0.name.value)) }) }
}
