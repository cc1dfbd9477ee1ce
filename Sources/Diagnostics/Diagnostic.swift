/// One problem, as a value: what is wrong, where, and what to write instead.
public struct Diagnostic: Sendable, Hashable {
    /// Something that helps to understand a problem, often at another place: "first defined here".
    public struct Note: Sendable, Hashable {
        /// What the note says; first letter in lower case, no full stop at the end.
        public var message: String
        /// The path relative to the site's root, with "/" as separator; nil where the note has no place.
        public var file: String?
        /// UTF-8 byte offsets in the file, the end exclusive; nil for the file as a whole, which a report shows at its first telling line.
        public var range: Range<Int>?

        /// Makes a note, by default one without a place.
        public init(_ message: String, in file: String? = nil, at range: Range<Int>? = nil) {
            self.message = message
            self.file = file
            self.range = range
        }
    }

    /// How much the problem matters.
    public var severity: Severity
    /// The stable name of the kind of problem, in kebab-case: "unknown-author".
    public var id: String
    /// The path relative to the site's root, with "/" as separator; nil for a problem of the run itself.
    public var file: String?
    /// UTF-8 byte offsets in the file, the end exclusive; nil for the file as a whole, which a report shows at its first telling line.
    public var range: Range<Int>?
    /// What is wrong; first letter in lower case, no full stop at the end.
    public var message: String
    /// The words printed after the caret: `did you mean "justin-clark"?`.
    public var suggestion: String?
    /// What helps to understand the problem, in the order of reading.
    public var notes: [Note]

    /// Makes a diagnostic of any severity.
    public init(
        _ severity: Severity,
        id: String,
        file: String?,
        range: Range<Int>?,
        message: String,
        suggestion: String? = nil,
        notes: [Note] = []
    ) {
        self.severity = severity
        self.id = id
        self.file = file
        self.range = range
        self.message = message
        self.suggestion = suggestion
        self.notes = notes
    }

    /// A problem that keeps the site from being published.
    public static func error(
        _ id: String,
        in file: String?,
        at range: Range<Int>?,
        _ message: String,
        suggestion: String? = nil,
        notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(.error, id: id, file: file, range: range, message: message, suggestion: suggestion, notes: notes)
    }

    /// A problem that is reported while the site is published.
    public static func warning(
        _ id: String,
        in file: String?,
        at range: Range<Int>?,
        _ message: String,
        suggestion: String? = nil,
        notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(.warning, id: id, file: file, range: range, message: message, suggestion: suggestion, notes: notes)
    }

    /// Something worth knowing that needs no change.
    public static func note(
        _ id: String,
        in file: String?,
        at range: Range<Int>?,
        _ message: String,
        suggestion: String? = nil,
        notes: [Note] = []
    ) -> Diagnostic {
        Diagnostic(.note, id: id, file: file, range: range, message: message, suggestion: suggestion, notes: notes)
    }
}
