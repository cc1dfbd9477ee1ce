import Foundation
import Publishing

/// A folder for one test, removed after it.
final class TemporaryFolder {
    let path: String

    init() throws {
        let parent = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/tmp"
        path = URL(fileURLWithPath: parent).appendingPathComponent("sitegen-test-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The public folder of the test, which does not exist yet.
    var publicFolder: PublicFolder { PublicFolder(path: "\(path)/public") }

    /// Makes files with these texts, and their folders.
    func write(_ files: [String: String]) throws {
        for (name, text) in files {
            let file = URL(fileURLWithPath: "\(path)/\(name)")
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
    }

    /// The texts of all files in the public folder but the manifest, by path; an empty folder is told by a "/" at the end of its path,
    /// and a symbolic link has its target for a text.
    func published() throws -> [String: String] {
        var texts: [String: String] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: "\(path)/public") where name != ".sitegen-manifest" {
            let location = "\(path)/public/\(name)"
            switch try FileManager.default.attributesOfItem(atPath: location)[.type] as? FileAttributeType {
            case .typeDirectory:
                if try FileManager.default.contentsOfDirectory(atPath: location).isEmpty { texts["\(name)/"] = "" }
            case .typeSymbolicLink:
                texts[name] = try FileManager.default.destinationOfSymbolicLink(atPath: location)
            default:
                texts[name] = try text("public/\(name)")
            }
        }
        return texts
    }

    /// Everything in the public folder, and it, with what changes when it is written to.
    func stamps() throws -> [String: [AnyHashable]] {
        var stamps: [String: [AnyHashable]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: "\(path)/public") + ["."] {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/public/\(name)")
            stamps[name] = [.modificationDate, .systemFileNumber, .size].compactMap { (key: FileAttributeKey) in attributes[key] as? AnyHashable }
        }
        return stamps
    }

    /// The lines of the manifest after the first.
    func manifestPaths() throws -> [String] {
        try text("public/.sitegen-manifest").split(separator: "\n").dropFirst().map(String.init)
    }
}

extension PublicFolder {
    /// Publishes files with these texts.
    @discardableResult
    func publish(_ files: [String: String]) throws(PublicationError) -> PublicationSummary {
        try publish(files.map { path, text in OutputFile(path: path) { Array(text.utf8) } })
    }
}

/// The first line of a manifest in this state, "published" or "publishing".
func marker(_ state: String) -> String {
    "sitegen manifest 1, \(state): sitegen made the files listed below, and replaces or removes them; it leaves all others alone.\n"
}
