#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// `rsvg-convert` of librsvg: a program that turns a drawing (SVG) into a picture of points (PNG).
///
/// It is no part of sitegen, so that a site can be built where it is missing.
public struct CardProgram: Sendable {
    /// Its name, looked for in the folders of `PATH`.
    public static let name = "rsvg-convert"

    /// What is run: a name, or the path of a program.
    private let command: String

    /// Why there is no picture.
    public enum Failure: Error, Hashable {
        /// There is no such program.
        case missing
        /// What it says, or what is wrong with what it made.
        case failed(String)
    }

    /// `rsvg-convert`, or another program that is called in the same way.
    public init(_ command: String = Self.name) {
        self.command = command
    }

    /// Makes the file of a picture from that of a drawing, and waits for it. What the program says goes to the file `log`.
    ///
    /// - Returns: the status with which it ends: that of a shell, 128 and the number of the signal, where one ended it.
    func run(drawing: String, picture: String, log: String) throws(Failure) -> Int32 {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        let words: [String] = [command, "--format", "png", "--output", picture, drawing]
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var environment: [UnsafeMutablePointer<CChar>?] = Self.environment.map { strdup($0) } + [nil]
        defer { for text in arguments + environment { free(text) } }
        var process = pid_t()
        let code = posix_spawnp(&process, command, &actions, nil, &arguments, &environment)
        guard code == 0 else { throw code == ENOENT ? .missing : .failed(String(cString: strerror(code))) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            let code = errno
            guard code == EINTR else { throw .failed(String(cString: strerror(code))) }
        }
        // Swift does not see the macros of <sys/wait.h>.
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    /// Where programs and fonts are, and one language for all who build a site.
    private static var environment: [String] {
        let inherited = ["PATH", "HOME"].compactMap { (name: String) -> String? in
            getenv(name).map { "\(name)=\(String(cString: $0))" }
        }
        return inherited + ["LC_ALL=C.UTF-8"]
    }
}
