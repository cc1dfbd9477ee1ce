import ArgumentParser

/// Runs the command and ends with its status: 0 done, 1 errors in the content or on the disk, 2 a command line that cannot be understood.
@main
enum Main {
    static func main() {
        do {
            var command = try Sitegen.parseAsRoot()
            // The process ends with the site still in its memory, as freeing a large one piece by piece takes a while; `run()` lets go of it.
            if let build = command as? Build { try withExtendedLifetime(build.build()) { _ in Sitegen.exit() } }
            try command.run()
        } catch {
            let status = Sitegen.exitCode(for: error)
            guard status == .validationFailure else { Sitegen.exit(withError: error) }
            Console.complain(Sitegen.fullMessage(for: error))
            Sitegen.exit(withError: ExitCode(2))
        }
    }
}
