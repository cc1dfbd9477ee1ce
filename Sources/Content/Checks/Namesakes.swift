import Diagnostics

/// Files that may not stand beside another one, since the two have one id, or ids that some disks and hosts take for one.
///
/// Most often one is a copy of the other: that both say the same, of themselves and of others, is no second mistake.
struct Namesakes {
    private var paths: Set<String> = []

    /// - Parameter problems: what was found in the names of files.
    init(_ problems: [Diagnostic]) {
        for problem in problems where ["duplicate-id", "names-differ-in-case"].contains(problem.id) {
            guard let file = problem.file, let other = problem.notes.first?.file else { continue }
            // What refers to one of them most likely means the one in small letters.
            paths.insert(Self.isInSmallLetters(file) && !Self.isInSmallLetters(other) ? other : file)
        }
    }

    private static func isInSmallLetters(_ path: String) -> Bool {
        path.split(separator: "/").last.map { $0.lowercased() == $0 } ?? false
    }

    var isEmpty: Bool { paths.isEmpty }

    /// What stands in the other ones of some files, whose contents are given in the same order.
    func removed(from decoded: [DecodedFile], _ files: [ReadFile]) -> [DecodedFile] {
        zip(decoded, files).filter { !paths.contains($0.1.file.path) }.map(\.0)
    }
}
