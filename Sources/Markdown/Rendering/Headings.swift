/// A heading of a document, with the id that links to it.
public struct Heading: Sendable, Equatable {
    /// The index of its node.
    public let node: Int
    /// 1 to 6.
    public let level: Int
    /// Unique in the document: letters and digits of any script in lower case, joined by hyphens.
    public let id: String
    /// Its text, without markup.
    public let text: String
}

extension Document {
    /// The headings in order.
    ///
    /// - Parameter reserved: ids that the page around the document uses itself.
    /// - Returns: all levels, in the order of the document.
    public func headings(reserving reserved: Set<String> = []) -> [Heading] {
        var used: Set<String> = []
        var counts: [String: Int] = [:]
        var headings: [Heading] = []
        for (index, node) in nodes.enumerated() {
            guard case .heading(let level) = node.kind else { continue }
            let text = text(of: index)
            let stem = Self.slug(of: text)
            var id = stem
            while reserved.contains(id) || !used.insert(id).inserted {
                // The next of the same text goes on from here.
                let count = (counts[stem] ?? 1) + 1
                counts[stem] = count
                id = "\(stem)-\(count)"
            }
            headings.append(Heading(node: index, level: level, id: id, text: text))
        }
        return headings
    }

    /// Letters and digits of any script in lower case, everything between them one hyphen; "section" where nothing is left.
    public static func slug(of text: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        var isGap = false
        for scalar in text.lowercased().unicodeScalars {
            if isPartOfWord(scalar) {
                if isGap, !slug.isEmpty { slug.append(.hyphen) }
                isGap = false
                if scalar.isASCII { slug.append(UInt8(ascii: scalar)) } else { slug += scalar.utf8 }
            } else if scalar != "'" && scalar != "\u{2019}" {
                isGap = true
            }
        }
        return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return UInt8(ascii: scalar).isAlphanumeric }
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
    }
}
