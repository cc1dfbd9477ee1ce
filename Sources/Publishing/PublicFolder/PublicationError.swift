#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Why a site was not published.
///
/// Paths of files to be are as in ``OutputFile/path``; paths on disk begin with the path of the public folder.
public enum PublicationError: Error, Equatable, Sendable {
    /// A file of the site has a path that may not be used.
    case invalidPath(String, reason: String)
    /// Two files of the site have the same path.
    case repeatedPath(String)
    /// Two files, or their folders, differ only in case or in how letters with marks are encoded: on many disks they are one.
    case indistinctPaths(String, String)
    /// One file of the site stands where another needs a folder.
    case fileIsFolder(String, of: String)
    /// The path of the public folder itself cannot be used.
    case invalidFolderPath(String)
    /// The public folder is something else than a folder.
    case notAFolder(String)
    /// The public folder holds what sitegen did not make, and no manifest.
    case foreignFolder(String, holding: String)
    /// The manifest cannot be trusted.
    case damagedManifest(String, reason: String)
    /// A file that sitegen did not make stands where one is to be published.
    case foreignFile(String)
    /// Something that is no file, or no folder, stands where one is needed.
    case obstructed(String, by: FileKind)
    /// Another run is publishing into the folder.
    case busy(String)
    /// A file of the site's content could be read before and cannot be read now.
    case unreadable(String, reason: String)
    /// The operating system refused; `code` is its `errno`.
    case system(action: String, path: String, code: Int32)
}

extension PublicationError: CustomStringConvertible {
    /// What is wrong, where, and what to do about it, for people.
    public var description: String {
        switch self {
        case .invalidPath(let path, let reason):
            "no file can be published as \"\(path)\": \(reason)"
        case .repeatedPath(let path):
            "two files would be published as \"\(path)\"; rename one of them"
        case .indistinctPaths(let one, let other):
            "\"\(one)\" and \"\(other)\" are the same on disks that ignore case; rename one of them"
        case .fileIsFolder(let file, let other):
            "\"\(file)\" would be a file and the folder of \"\(other)\"; rename one of them"
        case .invalidFolderPath(let path):
            "\"\(path)\" is no path of a folder to publish into; give one"
        case .notAFolder(let path):
            "\(path) is not a folder; move it away, or publish into another folder"
        case .foreignFolder(let path, let entry):
            "\(path) holds \"\(entry)\" and no list of what sitegen made there, so that sitegen cannot tell its own files from yours; "
                + "publish into a new or empty folder, or empty this one"
        case .damagedManifest(let path, let reason):
            "\(path) should list what sitegen made in the folder, but \(reason); empty the folder, and publish again"
        case .foreignFile(let path):
            "\(path) is in the way: sitegen did not make it, and will not overwrite it; move it away"
        case .obstructed(let path, let kind):
            "\(path) is in the way: it is \(kind.rawValue)\(Self.demand(kind)); move it away"
        case .busy(let path):
            "another run is publishing into \(path); wait until it is done"
        case .unreadable(let path, let reason):
            "\(path) cannot be read any more: \(reason); publish again when it is there"
        case .system(let action, let path, let code):
            "cannot \(action) \(path): \(String(cString: strerror(code)))\(Self.advice(code))"
        }
    }

    /// What is the matter with something of this kind that stands in the way.
    private static func demand(_ kind: FileKind) -> String {
        switch kind {
        case .file: ", where the site has a folder"
        case .folder: ", where the site has a file"
        case .symbolicLink: ", which is never followed here"
        case .other: ""
        }
    }

    private static func advice(_ code: Int32) -> String {
        switch code {
        case ENOSPC, EDQUOT: "; free some space, and publish again: all files in the folder are whole"
        case EACCES, EPERM: "; check who owns it and who may write there"
        case EEXIST: "; remove the file beside it whose name begins with \".sitegen-\""
        default: ""
        }
    }
}
