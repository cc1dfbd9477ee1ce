import Annotation

/// Names that no file knows, for people.
enum UnknownNamesView {
    static func text(_ unknown: UnknownNames) -> String {
        if unknown.names.isEmpty { return "No unknown names.\n" }
        return unknown.names.map { name in "\(name.count) × \(name.text.replacing("\n", with: " "))\n    \(name.file): \(name.sentence)\n" }.joined()
    }
}
