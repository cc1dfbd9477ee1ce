import Diagnostics
import Explainer

/// Reads content/ledger.txt.
struct LedgerReader {
    /// nil if it could not be read.
    private(set) var ledger: Ledger?
    let source: SourceFile?
    private(set) var problems: [Diagnostic]

    init(root: String) {
        do throws(SiteFolder.Refusal) {
            _ = try SiteFolder(root).kind(of: Ledger.file)
        } catch {
            source = nil
            problems = [error.diagnostic]
            return
        }
        // One line an article: longer than a text may be.
        let (source, problem) = FileReader.read(Ledger.file, root: root, sizeLimit: 64 << 20)
        self.source = source
        problems = problem.map { [$0] } ?? []
        guard let source, problem == nil else { return }
        var ledger = Ledger()
        for line in source.bytes.indices.split(
            omittingEmptySubsequences: true, whereSeparator: { source.bytes[$0] == 0x0A || source.bytes[$0] == 0x0D })
        {
            let range = line.startIndex..<line.endIndex
            let words = source.bytes[range].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
            guard let id = words.first, !id.hasPrefix("#") else { continue }
            guard words.count > 3, let date = CalendarDay(iso: words[1]), let day = CalendarDay(iso: words[2]) else {
                problems.append(
                    .error(
                        "bad-ledger", in: Ledger.file, at: range,
                        "this is no line of the ledger: id, day of publication, day of the text, fingerprints",
                        suggestion: "remove it, and run \"sitegen record\""))
                continue
            }
            if let other = ledger.entries[id] {
                problems.append(
                    .error(
                        "bad-ledger", in: Ledger.file, at: range, "\"\(id)\" stands in the ledger a second time",
                        suggestion: "keep the line of the text that readers know", notes: [.init("the other one", in: Ledger.file, at: other.range)]))
                continue
            }
            ledger.entries[id] = Ledger.Entry(
                date: date, day: day, fingerprint: words[3], corrections: words.dropFirst(4).map(\.self), range: range)
        }
        self.ledger = ledger
    }
}
