/// The folder of a file, which stays open for the next one: files that lie side by side are looked at and written one after the other.
struct OpenFolder: ~Copyable {
    /// What leads to it; nil before the first.
    private var names: [String]?
    /// Nil where there is no such folder.
    private var handle: FolderHandle?
    private var isMissing = false

    /// The result of `work` in a folder below `root`; nil where there is none, unless it is to be made.
    mutating func inFolder<Product>(
        _ names: [String], of root: borrowing FolderHandle, creating: Bool = false,
        _ work: (borrowing FolderHandle) throws(SystemError) -> Product
    ) throws(SystemError) -> Product? {
        // Compared by bytes: names that are the same text in two encodings lead to two folders on most disks.
        if self.names?.isSameByBytes(as: names) != true || isMissing && creating {
            self.names = nil
            handle = try root.folder(names[...], creating: creating)
            (self.names, isMissing) = (names, false)
        }
        switch handle {
        case .some(let folder): return try work(folder)
        case .none:
            isMissing = true
            return nil
        }
    }
}
