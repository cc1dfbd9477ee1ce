/// A name that becomes an address: a file's without its ending, an old id, an event's id.
enum Slug {
    /// Whether it consists of letters (of any script), digits, hyphens and underscores, and is not too long for a file's name.
    static func isUsable(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix("-") && name.utf8.count <= 200
            && name.unicodeScalars.allSatisfy { scalar in
                scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .spacingMark
            }
    }

    /// What could stand for a name that is not usable; folders before it and a file's ending are left out.
    static func usable(for name: String) -> String {
        var name = Substring(name).split(separator: "/").last ?? ""
        for ending in [".html", ".md"] where name.hasSuffix(ending) { name = name.dropLast(ending.count) }
        let words = name.lowercased().split { !($0.isLetter || $0.isNumber) }
        return words.isEmpty ? "name" : words.joined(separator: "-")
    }
}
