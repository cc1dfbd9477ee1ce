#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder in the system's own for what is needed for a while; it goes, with all files in it, when nobody holds it any more.
final class ScratchFolder: Sendable {
    let path: String

    /// The system's own: what `TMPDIR` says, or /tmp.
    static let parent = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"

    init() throws(SystemError) {
        var template = Array("\(Self.parent)/sitegen-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw SystemError(action: .create, code: errno) }
        path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }

    deinit {
        // What cannot be removed is left to the system, which clears its own folder.
        if let folder = try? FolderHandle(opening: path) {
            for name in (try? folder.names()) ?? [] { try? folder.remove(name) }
        }
        rmdir(path)
    }

    /// The path of a file in it.
    func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Makes a file.
    func write(_ bytes: [UInt8], to name: String) throws(SystemError) {
        try FolderHandle(opening: path).replace(name, with: bytes, through: name + ".tmp")
    }

    /// The bytes of a file.
    func read(_ name: String) throws(SystemError) -> [UInt8] { try FolderHandle(opening: path).read(name) }

    /// Removes a file.
    func remove(_ name: String) { try? FolderHandle(opening: path).remove(name) }
}
