import Diagnostics

/// Problems of the names in content/ and seeds/ that show only when all are known.
extension ContentTree {
    /// What is not read, and names that are one on some disks.
    func nameProblems() -> [Diagnostic] {
        unknownFolders() + repeatedIDs() + repeatedMediaNames()
    }

    private func unknownFolders() -> [Diagnostic] {
        let misnamedSettings = misnamedSettings
        return topNames.compactMap { name in
            let path = "content/\(name)"
            if name.hasPrefix(".") || path == SettingsFile.path || path == Ledger.file || FolderWords.folders.contains(path)
                || misnamedFolders.contains(where: { $0.path == path })
            {
                return nil
            }
            if name == misnamedSettings { return nil }
            let suggestion = FolderWords.meant(by: name).map { "did you mean \"\($0.folder)\"?" }
            return .warning("ignored-file", in: path, at: nil, "nothing is read from here", suggestion: suggestion)
        }
    }

    /// Each id once, also on disks and hosts that do not tell small letters from capitals.
    private func repeatedIDs() -> [Diagnostic] {
        var first: [String: File] = [:]
        return files.compactMap { file in
            let key = "\(file.kind.rawValue)/\(file.id.lowercased())"
            guard let other = first[key] else {
                first[key] = file
                return nil
            }
            if other.id == file.id {
                return .error(
                    "duplicate-id", in: file.path, at: nil, "two \(file.kind.rawValue)s have the id \"\(file.id)\"; rename one of the files",
                    notes: [.init("the other one", in: other.path)])
            }
            return indistinct(file.path, other.path)
        }
    }

    /// Each file and folder of content/media once, as above.
    private func repeatedMediaNames() -> [Diagnostic] {
        var first: [String: String] = [:]
        var problems: [Diagnostic] = []
        for path in media {
            var end = path.endIndex
            while end > path.startIndex {
                let name = String(path[..<end])
                if let other = first[name.lowercased()] {
                    if !other.utf8.elementsEqual(name.utf8) { problems.append(indistinct("content/media/\(name)", "content/media/\(other)")) }
                } else {
                    first[name.lowercased()] = name
                }
                end = path[..<end].lastIndex(of: "/") ?? path.startIndex
            }
        }
        return problems
    }

    /// Two names that are one on some disks: strings are equal however their accents are encoded (Unicode, canonical equivalence).
    private func indistinct(_ path: String, _ other: String) -> Diagnostic {
        let difference = path == other ? "in how letters with accents are encoded" : "in capital letters"
        return .error(
            "names-differ-in-case", in: path, at: nil,
            "two names differ only \(difference), which some disks and hosts do not tell apart; rename one",
            notes: [.init("the other one", in: other)])
    }
}
