import Foundation

/// The built command.
enum Command {
    /// Where it is: beside the bundle or the executable of the tests.
    static let path: String? = {
        let bundles = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        let executable = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        return (bundles + [executable]).map { $0.appending(path: "sitegen").path }.first { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
                && FileManager.default.isExecutableFile(atPath: path)
        }
    }()

    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    struct NotFound: Error {}

    /// Runs it to its end, with its messages to a terminal if asked, and without NO_COLOR and SOURCE_DATE_EPOCH if they are not given.
    static func run(
        _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:], onTerminal: Bool = false
    ) throws -> Result {
        guard let path else { throw NotFound() }
        return try withTemporaryFolder { scratch in
            for name in ["output", "errors"] { try scratch.write("", to: name) }
            let process = Process()
            process.executableURL = URL(filePath: path)
            process.arguments = arguments
            process.currentDirectoryURL = URL(filePath: folder ?? scratch.path)
            let inherited = ProcessInfo.processInfo.environment.filter { !["NO_COLOR", "SOURCE_DATE_EPOCH"].contains($0.key) }
            process.environment = inherited.merging(environment) { $1 }
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = try FileHandle(forWritingTo: URL(filePath: scratch.path("output")))
            let terminal = onTerminal ? try Terminal() : nil
            process.standardError = try terminal?.screen ?? FileHandle(forWritingTo: URL(filePath: scratch.path("errors")))
            try process.run()
            process.waitUntilExit()
            return Result(
                status: process.terminationStatus, output: try scratch.read("output"), errors: try terminal?.text() ?? scratch.read("errors"))
        }
    }
}
