/// A file that a system or a program puts beside others for its own use: it can hold small copies of pictures that were deleted, or who opened them.
enum LeftoverFile {
    /// Who makes files with the name at the end of a path inside content/media; nil for all others.
    static func maker(of path: String) -> String? {
        let parts = path.split(separator: "/")
        let name = parts.last?.lowercased() ?? ""
        if ["thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini"].contains(name) { return "Windows" }
        if parts.dropLast().contains("__MACOSX") { return "macOS" }
        if name.hasPrefix("~$") { return "An office program" }
        if name.hasSuffix("~") { return "An editor" }
        return name.hasSuffix(".tmp") ? "A program" : nil
    }
}
