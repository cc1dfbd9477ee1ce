#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open folder.
///
/// Every call but those that open the first folder looks up one name in an open folder and follows no symbolic link (`O_NOFOLLOW`), so that nothing
/// outside the folder can be reached, even if someone swaps a folder for a link in the meantime.
struct FolderHandle: ~Copyable, Sendable {
    private let descriptor: Descriptor

    /// The folder at `path`, which may itself be a symbolic link.
    init(opening path: String) throws(SystemError) {
        descriptor = try Descriptor(.open) { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    }

    /// The folder at `path`, which is made if it is missing, and the folders on the way too: 0755 less the umask.
    init(creating path: String) throws(SystemError) {
        do {
            self = try FolderHandle(opening: path)
        } catch {
            guard error.code == ENOENT else { throw error }
            for end in path.utf8.indices.dropFirst() where path.utf8[end] == UInt8(ascii: "/") {
                try Self.create(String(path[..<end]))
            }
            try Self.create(path)
            self = try FolderHandle(opening: path)
        }
    }

    private static func create(_ path: String) throws(SystemError) {
        do {
            try SystemError.check(.create) { mkdir(path, 0o755) }
        } catch {
            // A folder that is there but stands where we may not write need not give EEXIST.
            if error.code != EEXIST, (try? FolderHandle(opening: path)) == nil { throw error }
        }
    }

    private init(descriptor: consuming Descriptor) { self.descriptor = descriptor }

    /// The folder `name` in this one, or nil when there is nothing of that name.
    func subfolder(_ name: String) throws(SystemError) -> FolderHandle? {
        do {
            let number = descriptor.number
            return FolderHandle(
                descriptor: try Descriptor(.openParent) { openat(number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) })
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
    }

    /// The result of `work` in the folder that `names` lead to from here, outermost first, or nil when there is no such folder.
    func inFolder<Product>(
        _ names: ArraySlice<String>, _ work: (borrowing FolderHandle) throws(SystemError) -> Product
    ) throws(SystemError) -> Product? {
        if names.isEmpty { return try work(self) }
        guard let folder = try folder(names, creating: false) else { return nil }
        return try work(folder)
    }

    /// The folder that `names` lead to from here, outermost first, or nil when there is no such folder.
    ///
    /// With `creating`, the folders that are missing are made.
    func folder(_ names: ArraySlice<String>, creating: Bool) throws(SystemError) -> FolderHandle? {
        guard let name = names.first else { return try reopened() }
        guard let folder = try subfolder(name, creating: creating) else { return nil }
        if names.count == 1 { return folder }
        return try folder.folder(names.dropFirst(), creating: creating)
    }

    /// The folder `name` in this one, or nil when there is nothing of that name and it is not to be made: 0755 less the umask.
    private func subfolder(_ name: String, creating: Bool) throws(SystemError) -> FolderHandle? {
        if let folder = try subfolder(name) { return folder }
        guard creating else { return nil }
        do {
            try SystemError.check(.createParent) { mkdirat(descriptor.number, name, 0o755) }
        } catch {
            if error.code != EEXIST { throw error }
        }
        guard let folder = try subfolder(name) else { throw SystemError(action: .openParent, code: ENOENT) }
        return folder
    }

    /// What stands under `name`, or nil when nothing does.
    func entry(_ name: String) throws(SystemError) -> FolderEntry? {
        var status = stat()
        do {
            try SystemError.check(.read) { fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) }
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
        return FolderEntry(status)
    }

    /// The names in the folder but `.` and `..`, sorted by bytes.
    func names() throws(SystemError) -> [String] {
        let listing = try SystemError.check(.list) { openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard let stream = fdopendir(listing) else {
            let code = errno
            close(listing)
            throw SystemError(action: .list, code: code)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        guard errno == 0 else { throw SystemError(action: .list, code: errno) }
        return names.sorted { $0.comparedByBytes(to: $1) < 0 }
    }

    /// The bytes of the file `name`.
    func read(_ name: String) throws(SystemError) -> [UInt8] {
        let file = try Descriptor(.read) { openat(descriptor.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = try file.read(into: &buffer), count > 0 { bytes += buffer[..<count] }
        return bytes
    }

    /// Whether the file `name` begins with `bytes`.
    func file(_ name: String, beginsWith bytes: [UInt8]) throws(SystemError) -> Bool {
        let file = try Descriptor(.read) { openat(descriptor.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
        var buffer = [UInt8](repeating: 0, count: min(bytes.count, 1 << 16))
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = min(try file.read(into: &buffer), rest.count)
            guard count > 0, rest.withUnsafeBufferPointer({ $0.baseAddress.map { memcmp($0, buffer, count) } }) == 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Makes `name` a file of these bytes in one step: whoever opens it sees the old file or the new one, whole.
    ///
    /// The bytes go to a new file `temporary`, which is then renamed; if that fails, it is removed. Its permissions are 0644 less the umask.
    ///
    /// - Throws: `EEXIST` when there is a file `temporary` already, which is left alone.
    func replace(_ name: String, with bytes: [UInt8], through temporary: String) throws(SystemError) {
        let file = try Descriptor(.write) {
            openat(descriptor.number, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        }
        do {
            try file.write(bytes)
            try file.close()
            try SystemError.check(.write) { renameat(descriptor.number, temporary, descriptor.number, name) }
        } catch {
            unlinkat(descriptor.number, temporary, 0)
            throw error
        }
    }

    /// Removes the file `name`; a symbolic link is removed itself, not what it leads to.
    func remove(_ name: String) throws(SystemError) {
        try SystemError.check(.remove) { unlinkat(descriptor.number, name, 0) }
    }

    /// Removes the folder `name` if it is there and empty.
    func removeSubfolderIfEmpty(_ name: String) throws(SystemError) {
        do {
            try SystemError.check(.remove) { unlinkat(descriptor.number, name, AT_REMOVEDIR) }
        } catch {
            // POSIX.1-2017, rmdir: either of two codes says that the folder is not empty. Busy is what another disk is mounted on.
            if ![ENOENT, ENOTEMPTY, EEXIST, EBUSY].contains(error.code) { throw error }
        }
    }

    /// Renames the file `name` in this folder to `newName` in `folder`.
    func move(_ name: String, to newName: String, in folder: borrowing FolderHandle) throws(SystemError) {
        let target = folder.descriptor.number
        try SystemError.check(.write) { renameat(descriptor.number, name, target, newName) }
    }

    /// The same folder, opened again.
    func reopened() throws(SystemError) -> FolderHandle {
        let number = descriptor.number
        return FolderHandle(descriptor: try Descriptor(.open) { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
    }

    /// Takes the folder for this run alone, until ``unlock()``; false when another run has it.
    ///
    /// Where the disk cannot lock folders, as some network disks cannot, the run goes on as if it had the folder: to refuse every run there
    /// would be worse.
    func lock() -> Bool {
        do {
            try SystemError.check(.open) { flock(descriptor.number, LOCK_EX | LOCK_NB) }
            return true
        } catch {
            return error.code != EWOULDBLOCK
        }
    }

    /// Gives the folder free again.
    ///
    /// To close it is not enough: a process that is just being started holds the descriptor open too, until it runs its program.
    func unlock() { _ = flock(descriptor.number, LOCK_UN) }
}
