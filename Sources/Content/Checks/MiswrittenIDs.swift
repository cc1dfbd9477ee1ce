import Diagnostics

/// Files whose names have capital letters or underscores where everything that refers to them has small letters and hyphens: the name of one
/// file is wrong, and not all the references.
struct MiswrittenIDs {
    /// By what is said of a reference to the id in small letters.
    private var files: [Message: ContentTree.File] = [:]

    private struct Message: Hashable {
        let id: String
        let message: String
    }

    init(_ files: [ContentTree.File], known: KnownIDs) {
        for file in files {
            let id = Self.usual(file.id)
            guard id != file.id, !known.contains(file.kind, id) else { continue }
            self.files[Message(id: Fields.unknownID(file.kind), message: Fields.unknownMessage(file.kind, id))] = file
        }
    }

    /// The problems with one of a file's name in place of several of references to it.
    func merged(_ problems: [Diagnostic]) -> [Diagnostic] {
        if files.isEmpty { return problems }
        func message(_ problem: Diagnostic) -> Message { Message(id: problem.id, message: problem.message) }
        var counts: [Message: Int] = [:]
        for problem in problems where files[message(problem)] != nil { counts[message(problem), default: 0] += 1 }
        var told: Set<Message> = []
        return problems.compactMap { problem in
            let message = message(problem)
            guard let file = files[message], let count = counts[message], count > 1 else { return problem }
            guard told.insert(message).inserted else { return nil }
            let id = Self.usual(file.id)
            return .error(
                "bad-file-name", in: file.path, at: nil, "\(count) references to this file say \"\(id)\"", suggestion: "rename it to \"\(id).md\"")
        }
    }

    private static func usual(_ id: String) -> String { id.lowercased().replacing("_", with: "-") }
}
