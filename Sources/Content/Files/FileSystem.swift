#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The few questions that content asks the disk.
enum FileSystem {
    /// What lies at a path.
    enum Kind {
        case file, folder, link, other
    }

    /// Why something could not be read, in the system's words.
    struct Failure: Error {
        let reason: String
        init(errno code: Int32) { reason = String(cString: strerror(code)) }
        init(_ reason: String) { self.reason = reason }
    }

    /// Something in a folder.
    struct Item {
        let name: String
        /// What it is, a link not followed; nil where the folder does not say it.
        let kind: Kind?
    }

    /// What is in a folder, in the order of the names' bytes.
    struct Items {
        /// What can be asked for.
        fileprivate(set) var usable: [Item] = []
        /// Names that are not UTF-8, with U+FFFD for what is not: nothing can be found by them.
        fileprivate(set) var damaged: [String] = []
    }

    /// What is in a folder.
    static func items(inFolder path: String) throws(Failure) -> Items {
        guard let folder = opendir(path) else { throw Failure(errno: errno) }
        defer { closedir(folder) }
        var items = Items()
        while true {
            // The end and a failure look the same but for this.
            errno = 0
            guard let entry = readdir(folder) else { break }
            let kind = kind(ofEntry: Int(entry.pointee.d_type))
            withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { characters in
                    guard let name = String(validatingCString: characters) else { return items.damaged.append(String(cString: characters)) }
                    if name != "." && name != ".." { items.usable.append(Item(name: name, kind: kind)) }
                }
            }
        }
        guard errno == 0 else { throw Failure(errno: errno) }
        items.usable.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        items.damaged.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return items
    }

    /// The names in a folder that can be asked for, in the order of their bytes.
    static func names(inFolder path: String) throws(Failure) -> [String] { try items(inFolder: path).usable.map(\.name) }

    /// What lies at a path, a link not followed.
    static func kind(ofItemAt path: String) throws(Failure) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw Failure(errno: errno) }
        return kind(of: status)
    }

    /// Whether anything lies at a path that can be looked at.
    static func holdsItem(at path: String) -> Bool { (try? kind(ofItemAt: path)) != nil }

    /// What a link leads to, and its path without links; nil if it leads nowhere.
    static func target(ofLinkAt path: String) -> (kind: Kind, path: String)? {
        var status = stat()
        guard stat(path, &status) == 0, let resolved = resolvedPath(path) else { return nil }
        return (kind(of: status), resolved)
    }

    /// An absolute path without links; nil if nothing is there.
    static func resolvedPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// A file's size in bytes.
    static func size(ofFileAt path: String) throws(Failure) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { throw Failure(errno: errno) }
        return Int(status.st_size)
    }

    /// Throws if a file cannot be opened for reading.
    static func checkReadable(fileAt path: String) throws(Failure) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(errno: errno) }
        close(descriptor)
    }

    /// A file's bytes.
    static func bytes(ofFileAt path: String) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Failure(errno: errno) }
        var bytes: [UInt8] = []
        let expected = Int(status.st_size)
        var code: Int32 = 0
        bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
            while count < buffer.count {
                let result = read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                if result < 0 && errno == EINTR { continue }
                if result < 0 { code = errno }
                if result <= 0 { break }
                count += result
            }
        }
        if code != 0 { throw Failure(errno: code) }
        if bytes.count > expected { throw Failure("it changed while it was read") }
        return bytes
    }

    /// What a folder says of an entry; some file systems say nothing.
    private static func kind(ofEntry type: Int) -> Kind? {
        switch type {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): nil
        default: .other
        }
    }

    private static func kind(of status: stat) -> Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }
}
