/// The folder of a file, which stays open for the next one: files that lie side by side are looked at and written one after the other.
struct OpenFolder: ~Copyable {
    /// What leads to it; nil before the first.
    private var names: [String]?
    /// Nil where there is no such folder.
    private var handle: FolderHandle?
    private var isMissing = false

    /// The result of `work` in a folder below `root`; see ``FolderHandle/inFolder(_:creating:_:)``.
    mutating func inFolder<Product>(
        _ names: [String], of root: borrowing FolderHandle, creating: Bool = false,
        _ work: (borrowing FolderHandle) throws(SystemError) -> Product
    ) throws(SystemError) -> Product? {
        if self.names != names || isMissing && creating {
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
