#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What stands under a name in a folder; symbolic links are not followed.
struct FolderEntry: Equatable, Sendable {
    let kind: FileKind

    /// In bytes.
    let size: Int

    private let device: UInt64
    private let inode: UInt64

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .symbolicLink
            default: .other
            }
        size = Int(status.st_size)
        device = UInt64(truncatingIfNeeded: status.st_dev)
        inode = UInt64(truncatingIfNeeded: status.st_ino)
    }

    /// Whether both are one file on disk, as two spellings of its name are where case does not count.
    func isSameFile(as other: FolderEntry) -> Bool { device == other.device && inode == other.inode }
}
