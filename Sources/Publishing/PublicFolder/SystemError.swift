#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A call to the operating system that failed.
struct SystemError: Error, Equatable {
    /// What was asked for, in the words of a message: "cannot read".
    enum Action: String {
        case open
        case openParent = "open the folder of"
        case create
        case createParent = "create the folder of"
        case list
        case read
        case write
        case remove
    }

    let action: Action

    /// The value of `errno`.
    let code: CInt

    /// The result of `call`, repeated while a signal interrupts it (`EINTR`).
    ///
    /// - Throws: the value of `errno` when the result is negative.
    @discardableResult
    static func check<Status: SignedInteger>(_ action: Action, _ call: () -> Status) throws(SystemError) -> Status {
        while true {
            let status = call()
            if status >= 0 { return status }
            let code = errno
            if code != EINTR { throw SystemError(action: action, code: code) }
        }
    }

    /// The error as told to people, with the path on disk that it happened at.
    func publicationError(at path: String) -> PublicationError { .system(action: action.rawValue, path: path, code: code) }
}
