/// What a name in a folder stands for, in the words of a message; symbolic links are not followed.
public enum FileKind: String, Sendable {
    /// A file with bytes of its own.
    case file = "a file"
    /// A folder.
    case folder = "a folder"
    /// A symbolic link, whatever it leads to.
    case symbolicLink = "a symbolic link"
    /// A device, socket or pipe.
    case other = "neither a file nor a folder"
}
