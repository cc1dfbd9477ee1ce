import Diagnostics

/// Folders and settings that stand under another name, or elsewhere, than what is read.
extension ContentTree {
    /// A folder that is not read under its name, and the one that it was most likely meant to be.
    struct MisnamedFolder: Sendable {
        /// Relative to the root.
        let path: String
        let meant: String
        /// The folder that is there with the right name, or the one that is to get it.
        var other: String?

        /// Whether the files in it may be read in place of those of the right one: links from them lead where they will lead.
        var isReadable: Bool { other == nil && path.hasPrefix("content/") && meant.hasPrefix("content/") && meant != "content/media" }

        var problem: Diagnostic {
            let (isInside, belongsInside) = (path.hasPrefix("content/"), meant.hasPrefix("content/"))
            let suggestion =
                if let other {
                    other == meant ? "move its files there" : "move its files into \(other)"
                } else if isInside != belongsInside {
                    belongsInside ? "move it into content/" : "move it out of content/"
                } else {
                    "rename it"
                }
            let reason = other.map {
                $0 == meant ? ", which is there as well: nothing is read from here" : ", as \"\($0)\" must: nothing is read from here"
            }
            let message = "this folder must be called \"\(meant)\"\(reason ?? "")"
            return .error("misnamed-folder", in: path, at: nil, message, suggestion: suggestion)
        }
    }

    /// The folders that were meant for something that is read; in content/, and beside it those that hold content.
    ///
    /// Another word than the folder's own, and a place outside content/, tell something only of a folder that holds files as content does: the
    /// folder of a site may hold much else.
    static func misnamedFolders(in root: String, contentNames: [String]) -> [MisnamedFolder] {
        let inside = contentNames.map { "content/\($0)" }
        let outside = ((try? FileSystem.names(inFolder: root)) ?? []).filter { $0 != "content" }
        var first: [String: String] = [:]
        return (inside + outside).compactMap { path in
            let name = String(path.split(separator: "/").last ?? "")
            guard !name.hasPrefix("."), !FolderWords.folders.contains(path), let guess = FolderWords.meant(by: name),
                guess.folder != "content/basemap", (try? FileSystem.kind(ofItemAt: "\(root)/\(path)")) == .folder
            else { return nil }
            let isBeside = FileSystem.holdsItem(at: "\(root)/\(guess.folder)")
            let isInside = path.hasPrefix("content/")
            // Only one can be renamed.
            func folder() -> MisnamedFolder {
                defer { first[guess.folder] = first[guess.folder] ?? path }
                return MisnamedFolder(path: path, meant: guess.folder, other: isBeside ? guess.folder : first[guess.folder])
            }
            if guess.folder == "content/media" {
                // What is missing is missed where it is shown.
                return isInside && (guess.isAlmostRight || !isBeside) ? folder() : nil
            }
            // Another word says little where the folder that was meant is there.
            if !isInside && isBeside && !guess.isAlmostRight { return nil }
            let other = !isInside && isBeside ? "\(root)/\(guess.folder)" : nil
            guard isInside && guess.isAlmostRight || holdsContent("\(root)/\(path)", unlike: other) else { return nil }
            return folder()
        }
    }

    /// Whether a folder holds a Markdown file with a front matter, and not only copies of what is in another one.
    private static func holdsContent(_ path: String, unlike other: String?) -> Bool {
        let names = (try? FileSystem.names(inFolder: path)) ?? []
        return names.contains { name in
            name.hasSuffix(".md") && !(other.map { FileSystem.holdsItem(at: "\($0)/\(name)") } ?? false) && startsAsContent("\(path)/\(name)")
        }
    }

    /// Whether a file starts with the line that opens a front matter.
    static func startsAsContent(_ path: String) -> Bool {
        guard let size = try? FileSystem.size(ofFileAt: path), size <= ContentLoader.defaultSizeLimit else { return false }
        let bytes = (try? FileSystem.bytes(ofFileAt: path)) ?? []
        return bytes.starts(with: "---".utf8) || bytes.starts(with: "\u{FEFF}---".utf8)
    }

    /// The file of content/ that was most likely meant to hold the settings.
    static func misnamedSettings(in root: String, among names: [String]) -> String? {
        names.first { name in
            let isNear =
                name.lowercased().split(separator: ".").first == "site" && name != "site.yaml"
                || Spelling.nearest(to: name, in: ["site.yaml"]) != nil && name.contains(".")
            return isNear && (try? FileSystem.kind(ofItemAt: "\(root)/content/\(name)")) != .folder
        }
    }
}
