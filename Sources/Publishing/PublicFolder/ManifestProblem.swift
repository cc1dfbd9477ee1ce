/// Why a file is no manifest that can be trusted.
enum ManifestProblem: Error, Equatable {
    case notUTF8
    case noMarker
    case unknownVersion
    case cutShort
    case path(String, OutputPathProblem)

    /// In the words of a message.
    var reason: String {
        switch self {
        case .notUTF8: "it is not UTF-8"
        case .noMarker: "its first line does not say that it is sitegen's"
        case .unknownVersion: "another version of sitegen wrote it"
        case .cutShort: "its last line is cut short"
        case .path(let path, let problem): "it lists the path \"\(path)\", and \(problem.rawValue)"
        }
    }
}
