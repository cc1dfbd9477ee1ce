#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A path that is known to stay inside the public folder and that every disk can hold.
///
/// Two paths are equal when their bytes are, unlike two strings, which are equal when they look the same (Unicode canonical
/// equivalence): most disks keep such files apart.
struct OutputPath: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The whole path, without control characters.
    let description: String

    /// The names of the folders on the way, outermost first.
    let folders: [String]

    /// The name of the file.
    let name: String

    /// The names of the folders and of the file.
    var components: [String] { folders + [name] }

    /// Every component that begins so, in any case, is sitegen's own: the manifest and temporary files.
    static let reservedPrefix = ".sitegen-"

    /// The path `text`, checked.
    init(_ text: String) throws(OutputPathProblem) {
        guard !text.isEmpty else { throw .empty }
        guard !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { throw .controlCharacter }
        guard !text.utf8.contains(UInt8(ascii: "\\")) else { throw .backslash }
        guard text.utf8.first != UInt8(ascii: "/") else { throw .absolute }
        var components: [String] = []
        for component in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            let name = String(Substring(component))
            guard !name.isEmpty else { throw .emptyComponent }
            guard name != ".", name != ".." else { throw .dotComponent }
            guard component.count <= 255 else { throw .longComponent }
            guard !name.utf8.starts(with: Self.reservedPrefix.utf8.prefix(1)) || !name.lowercased().hasPrefix(Self.reservedPrefix) else {
                throw .reservedComponent
            }
            components.append(name)
        }
        name = components.removeLast()
        folders = components
        description = text
    }

    /// Equal, as a string, for two paths that are one file on a disk that ignores case or Unicode normalisation.
    var folded: String { description.lowercased() }

    static func == (one: OutputPath, other: OutputPath) -> Bool { one.description.comparedByBytes(to: other.description) == 0 }

    static func < (one: OutputPath, other: OutputPath) -> Bool { one.description.comparedByBytes(to: other.description) < 0 }

    func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

extension String {
    /// Negative, zero or positive as the bytes before the first NUL sort before, with or after those of `other`.
    ///
    /// `==` and `<` would hold letters with marks to be equal however they are encoded.
    func comparedByBytes(to other: String) -> CInt { withCString { bytes in other.withCString { strcmp(bytes, $0) } } }
}

extension [String] {
    /// Whether two ways lead through folders of the same names, however these look.
    func isSameByBytes(as other: [String]) -> Bool {
        count == other.count && zip(self, other).allSatisfy { $0.comparedByBytes(to: $1) == 0 }
    }
}

/// Why a text is no ``OutputPath``, in the words of a message.
enum OutputPathProblem: String, Error {
    case empty = "it is empty"
    case absolute = "it begins with \"/\""
    case emptyComponent = "it has an empty component (\"//\" or a \"/\" at the end)"
    case dotComponent = "it has a \".\" or \"..\" component"
    case longComponent = "it has a component of more than 255 bytes"
    case reservedComponent = "names that begin with \".sitegen-\" are kept for sitegen's own files"
    case backslash = "it contains a backslash"
    case controlCharacter = "it contains a control character"
}
