extension DiagnosticReport {
    /// The report for programs: JSON (RFC 8259) with a version, one diagnostic a line, keys always in the same order; ends with LF.
    ///
    /// `start` and `end` are UTF-8 byte offsets, `line`, `column`, `endLine` and `endColumn` count from 1, columns in user-perceived characters;
    /// ends are exclusive. What is not known is null. `errors`, `warnings` and `notes` count diagnostics by severity.
    /// Characters that do not print are escaped.
    ///
    /// - Parameter facts: what else there is to tell of the run, as members in JSON; they come last.
    /// - Returns: the text of a file.
    public func json(_ facts: [(name: String, json: String)] = []) -> String {
        let indexes = lineIndexes
        let lines = diagnostics.map { "\n    " + jsonObject($0, indexes) }
        return """
            {
              "version": 1,
              "diagnostics": [\(lines.joined(separator: ","))\(lines.isEmpty ? "" : "\n  ")],
              "errors": \(errorCount),
              "warnings": \(warningCount),
              "notes": \(noteCount)\(facts.map { ",\n  \"\($0.name)\": \($0.json)" }.joined())
            }

            """
    }

    private func jsonObject(_ diagnostic: Diagnostic, _ indexes: [String: LineIndex]) -> String {
        let members =
            [("severity", jsonString(diagnostic.severity.rawValue)), ("id", jsonString(diagnostic.id))]
            + place(of: diagnostic.range, in: diagnostic.file, indexes)
            + [
                ("message", jsonString(diagnostic.message)),
                ("suggestion", jsonString(diagnostic.suggestion)),
                ("notes", "[" + diagnostic.notes.map { jsonObject($0, indexes) }.joined(separator: ", ") + "]"),
            ]
        return jsonObject(members)
    }

    private func jsonObject(_ note: Diagnostic.Note, _ indexes: [String: LineIndex]) -> String {
        jsonObject(place(of: note.range, in: note.file, indexes) + [("message", jsonString(note.message))])
    }

    private func jsonObject(_ members: [(name: String, value: String)]) -> String {
        "{" + members.map { "\"\($0.name)\": \($0.value)" }.joined(separator: ", ") + "}"
    }

    private func place(of range: Range<Int>?, in file: String?, _ indexes: [String: LineIndex]) -> [(name: String, value: String)] {
        let index = file.flatMap { indexes[$0] }
        let start = range.flatMap { index?.position(of: $0.lowerBound) }
        let end = range.flatMap { index?.position(of: $0.upperBound) }
        return [
            ("file", jsonString(file)),
            ("start", jsonNumber(range?.lowerBound)), ("end", jsonNumber(range?.upperBound)),
            ("line", jsonNumber(start?.line)), ("column", jsonNumber(start?.column)),
            ("endLine", jsonNumber(end?.line)), ("endColumn", jsonNumber(end?.column)),
        ]
    }
}

private func jsonNumber(_ number: Int?) -> String {
    number.map { String($0) } ?? "null"
}

private func jsonString(_ text: String?) -> String {
    guard let text else { return "null" }
    var json = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": json += "\\\""
        case "\\": json += "\\\\"
        case "\n": json += "\\n"
        case "\t": json += "\\t"
        // What is not safe for a terminal is not safe in JSON that is shown on one; all of it lies in the Basic Multilingual Plane.
        case _ where scalar.terminalSafe != scalar:
            let digits = String(scalar.value, radix: 16)
            json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: json.unicodeScalars.append(scalar)
        }
    }
    return json + "\""
}
