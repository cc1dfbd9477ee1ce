public import Diagnostics

/// A text file that belongs to no site.
public enum PlainTextFile {
    /// Reads a file, named relative to the working folder or by its whole path, as content is read: UTF-8, and no larger than 64 MiB.
    /// Gives no file where it could not be read, and what is wrong with it.
    public static func read(_ path: String) -> (source: SourceFile?, problem: Diagnostic?) {
        let (source, problem) = FileReader.read(path, root: path.hasPrefix("/") ? "" : ".", sizeLimit: 64 << 20)
        return (problem == nil ? source : nil, problem)
    }
}
