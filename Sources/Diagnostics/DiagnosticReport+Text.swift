extension DiagnosticReport {
    /// The report for people, editors and continuous integration: for each diagnostic a line `path:line:column: severity: message [id]`,
    /// then the line of the file with carets under the range, then the notes in the same form.
    ///
    /// Nothing from files or messages reaches the terminal as a control character.
    ///
    /// - Parameter color: whether to mark severity, message and carets with ANSI escape sequences (ECMA-48, SGR)
    /// - Returns: lines that end with LF; nothing without diagnostics
    public func text(color: Bool) -> String {
        var writer = DiagnosticTextWriter(lineIndexes: lineIndexes, color: color)
        for diagnostic in diagnostics { writer.write(diagnostic) }
        return writer.text
    }
}

private struct DiagnosticTextWriter {
    let lineIndexes: [String: LineIndex]
    let color: Bool
    var text = ""

    mutating func write(_ diagnostic: Diagnostic) {
        let quotation = quotation(of: diagnostic.range, in: diagnostic.file)
        let notes = diagnostic.notes.map { (note: $0, quotation: self.quotation(of: $0.range, in: $0.file)) }
        let lastLine = ([quotation] + notes.map(\.quotation)).compactMap { $0?.line }.max() ?? 0
        let gutter = String(lastLine).count

        writeHeadline(file: diagnostic.file, quotation, diagnostic.severity, diagnostic.message)
        text += " [\(diagnostic.id.terminalSafe)]\n"
        write(quotation, gutter: gutter, suggestion: diagnostic.suggestion)
        for (note, quotation) in notes {
            writeHeadline(file: note.file, quotation, .note, note.message)
            text += "\n"
            write(quotation, gutter: gutter, suggestion: nil)
        }
    }

    private func quotation(of range: Range<Int>?, in file: String?) -> Quotation? {
        guard let range, let file, let index = lineIndexes[file] else { return nil }
        return Quotation(of: range, in: index)
    }

    private mutating func writeHeadline(file: String?, _ quotation: Quotation?, _ severity: Severity, _ message: String) {
        if let file { text += file.terminalSafe + ":" }
        if let quotation { text += "\(quotation.line):\(quotation.column):" }
        if file != nil { text += " " }
        text += styled(severity.rawValue + ":", severity.style) + " " + styled(message.terminalSafe, "1")
    }

    private mutating func write(_ quotation: Quotation?, gutter: Int, suggestion: String?) {
        guard let quotation else {
            if let suggestion { text += "    \(suggestion.terminalSafe)\n" }
            return
        }
        let number = String(quotation.line)
        text += String(repeating: " ", count: 4 + gutter - number.count) + number + " |"
        text += quotation.text.isEmpty ? "\n" : " \(quotation.text)\n"
        text += String(repeating: " ", count: 4 + gutter) + " | " + String(repeating: " ", count: quotation.indentation)
        text += styled(String(repeating: "^", count: quotation.caretCount), "32")
        if let suggestion { text += " \(suggestion.terminalSafe)" }
        text += "\n"
    }

    private func styled(_ text: String, _ style: String) -> String {
        color ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
    }
}

extension Severity {
    /// Bold red, yellow or cyan, as parameters of SGR.
    fileprivate var style: String {
        switch self {
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        }
    }
}
