import Explainer

/// The list, kept in the public folder, of the files that sitegen made there.
///
/// A text in UTF-8: a line that says what the file is, then one path a line, sorted by bytes.
struct PublicationManifest: Equatable, Sendable {
    enum State: String, CaseIterable {
        /// A run is writing, or was interrupted: each path may be there or not, in its old or its new form.
        case publishing
        /// The folder holds all the paths.
        case published
    }

    let state: State

    /// Sorted by bytes, none twice.
    let paths: [OutputPath]

    /// The name of the manifest in the public folder.
    static let name = SiteManifest.name

    private static let kind = "sitegen manifest "

    private static func marker(_ state: State) -> String { "\(kind)1, \(state):" }

    /// The manifest of `paths`.
    init(state: State, paths: [OutputPath]) {
        self.state = state
        self.paths = paths
    }

    /// The manifest that `bytes` spell.
    init(parsing bytes: [UInt8]) throws(ManifestProblem) {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        guard text.hasPrefix(Self.kind) else { throw .noMarker }
        guard let state = State.allCases.first(where: { text.hasPrefix(Self.marker($0)) }) else { throw .unknownVersion }
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        // The last line is ended too, so nothing follows its line feed.
        guard let rest = lines.popLast(), rest.isEmpty, !lines.isEmpty else { throw .cutShort }
        var paths: Set<OutputPath> = []
        for line in lines.dropFirst() {
            let text = String(Substring(line))
            do { paths.insert(try OutputPath(text)) } catch { throw .path(text, error) }
        }
        self.init(state: state, paths: paths.sorted())
    }

    /// The bytes of the file.
    var bytes: [UInt8] {
        var text = "\(Self.marker(state)) sitegen made the files listed below, and replaces or removes them; it leaves all others alone.\n"
        for path in paths { text += "\(path)\n" }
        return Array(text.utf8)
    }

    /// Whether `bytes` are the whole or the beginning of a manifest: what an interrupted run may leave.
    static func mayBegin(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(kind.utf8.count).elementsEqual(kind.utf8.prefix(bytes.count))
    }
}
